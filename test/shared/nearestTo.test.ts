import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestTo } from '../../src/shared/nearestTo.ts';

const known = ['cranstoun', 'hampton-trust', 'yjs-birmingham', 'yjs-walsall', 'bcwa', 'bvsc', 'sias'];

it.each([
  ['cranstown', 'cranstoun', 'one letter is another'],
  ['cranstoum', 'cranstoun', 'the last one'],
  ['cranston', 'cranstoun', 'one is missing'],
  ['crannstoun', 'cranstoun', 'one is there twice'],
  ['carnstoun', 'cranstoun', 'two are the wrong way round'],
  ['hampton', 'hampton-trust', 'a part is missing, less than half'],
  ['hamptontrust', 'hampton-trust', 'the dash is missing'],
  ['birmingham-yjs', 'yjs-birmingham', 'the parts are the wrong way round'],
  ['yjs-wallsall', 'yjs-walsall', 'and it is not the other service'],
  ['bcwb', 'bcwa', 'three letters of four are right'],
  ['somebody-else', undefined, 'it is like none of them'],
  ['zz', undefined, 'nor is something short'],
])('given %s, then %s was meant: %s', (wrong, meant, _why) => {
  expect(nearestTo(wrong, known)).toBe(meant);
});

it('of no ids none was meant', () => {
  expect(nearestTo('cranstown', [])).toBeUndefined();
});

it('an id is nearest to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), (id) => {
      expect(nearestTo(id, known)).toBe(id);
    }),
  );
});
