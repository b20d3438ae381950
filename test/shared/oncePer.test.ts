import { expect, test } from 'vitest';
import { oncePer } from '../../src/shared/oncePer.ts';

test('is worked out once for each object, also where the answer is undefined', () => {
  const asked: object[] = [];
  const sizeOf = oncePer((of: { readonly size?: number }) => {
    asked.push(of);
    return of.size;
  });
  const [three, alike, none] = [{ size: 3 }, { size: 3 }, {}];
  expect([three, alike, none, three, alike, none].map(sizeOf)).toEqual([3, 3, undefined, 3, 3, undefined]);
  expect(asked).toEqual([three, alike, none]);
});

test('what failed is tried again', () => {
  let tries = 0;
  const work = oncePer((_: object) => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
    return tries;
  });
  const one = {};
  expect(() => work(one)).toThrow('not yet');
  expect(work(one)).toBe(2);
});
