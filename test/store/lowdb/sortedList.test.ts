import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedList } from '../../../src/store/lowdb/sortedList.ts';

const byNumber = (a: number, b: number) => a - b;

test('a sorted list holds what a sorted array would, whatever was added and removed', () => {
  const steps = fc.array(fc.record({ add: fc.boolean(), item: fc.integer({ min: 0, max: 20 }) }));
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 20 })), steps, (start, changes) => {
      const list = sortedList(byNumber, start);
      const plain = new Set(start);
      for (const { add, item } of changes) {
        if (!add) list.remove(item);
        else if (!plain.has(item)) list.add(item);
        if (add) plain.add(item);
        else plain.delete(item);
        expect([...list]).toEqual([...plain].sort(byNumber));
        expect(list.size).toBe(plain.size);
      }
    }),
  );
});
