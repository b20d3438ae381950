import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleReference, newReference, normaliseReference } from '../../src/domain/reference.ts';

const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const fiveDraws = fc.array(draw, { minLength: 5, maxLength: 5 });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const everyCharacter = [...letters, ...'0123456789'];

/** A reference drawn with these numbers, one after another. */
function drawn(numbers: readonly number[], prefix = 'WM'): string {
  let next = 0;
  return newReference(prefix, () => numbers[next++] ?? 0);
}

/** A few hundred references spread over all there are. */
const sample = Array.from({ length: 300 }, (_, index) =>
  drawn([1, 7, 31, 101, 211].map((step) => ((index + 1) * step * 0.618_034) % 1)),
);

describe('given a new reference, then', () => {
  test('it is short enough for the radio and holds no look-alikes', () => {
    fc.assert(
      fc.property(fiveDraws, (numbers) => {
        expect(drawn(numbers)).toMatch(/^WM-[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{2}$/);
      }),
    );
  });

  test('it is read back as it is', () => {
    fc.assert(fc.property(fiveDraws, (numbers) => normaliseReference(drawn(numbers)) === drawn(numbers)));
  });

  test('the example people are shown is a true one', () => {
    const shown = exampleReference({ referencePrefix: 'WM' });
    expect(shown).toBe('WM-7Q4K-93');
    expect(normaliseReference(shown)).toBe(shown);
  });

  test.each(['WM', 'NY', 'AB', 'BZ', 'FW', 'ZZ'])('the prefix of any force works: %s', (prefix) => {
    expect(normaliseReference(drawn([0.1, 0.3, 0.5, 0.7, 0.9], prefix))).toMatch(new RegExp(`^${prefix}-`));
  });
});

describe('given a reference somebody typed or read out, when it is read, then', () => {
  test.each([
    ['lower case', 'wm-7q4k-93'],
    ['no dashes', 'WM7Q4K93'],
    ['spaces instead', ' wm 7q4k 93 '],
    ['letter by letter', 'w m 7 q 4 k 9 3'],
    ['a long dash from a phone', 'WM–7Q4K—93'],
  ])('%s makes no difference', (_what, typed) => {
    expect(normaliseReference(typed)).toBe('WM-7Q4K-93');
  });

  test.each([
    '',
    'WM',
    'WM-7Q4K-9',
    'WM-7Q4K-933',
    'W1-7Q4K-93',
    'case WM-7Q4K-93',
    'WM_7Q4K_93',
    '２M7Q4K93',
  ])('%j is no reference', (typed) => {
    expect(normaliseReference(typed)).toBeUndefined();
  });

  test('nothing that can be typed makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void normaliseReference(typed)));
  });
});

describe('given a reference with a slip, when it is read, then', () => {
  test('every single wrong character after the prefix is caught', () => {
    for (const reference of sample) {
      const six = reference.slice(3).replace('-', '');
      const slips = [...six].flatMap((right, place) =>
        everyCharacter
          .filter((wrong) => wrong !== right)
          .map((wrong) => `WM${six.slice(0, place)}${wrong}${six.slice(place + 1)}`),
      );
      expect(slips.map(normaliseReference).filter(Boolean), reference).toEqual([]);
    }
  });

  test('every single wrong letter of the force’s own prefix is caught', () => {
    for (const reference of sample) {
      const slips = letters.flatMap((wrong) => [
        ...(wrong === 'W' ? [] : [`${wrong}${reference.slice(1)}`]),
        ...(wrong === 'M' ? [] : [`W${wrong}${reference.slice(2)}`]),
      ]);
      expect(slips.map(normaliseReference).filter(Boolean), reference).toEqual([]);
    }
  });

  test('every swap of neighbours is caught, across the dashes too', () => {
    for (const reference of sample) {
      const plain = [...reference.replaceAll('-', '')];
      const swaps = plain.slice(1).flatMap((right, place) => {
        const left = plain[place] ?? '';
        if (left === right) return [];
        return [[...plain.slice(0, place), right, left, ...plain.slice(place + 2)].join('')];
      });
      expect(swaps.map(normaliseReference).filter(Boolean), reference).toEqual([]);
    }
  });
});

// Two forces whose prefixes are each other's mirror must not read each other's references.
test('a swap within a prefix of letters that no reference has in its body is caught', () => {
  for (const prefix of ['BI', 'LO', 'SB', 'IS', 'OB']) {
    const reference = drawn([0.1, 0.3, 0.5, 0.7, 0.9], prefix);
    const swapped = `${prefix.charAt(1)}${prefix.charAt(0)}${reference.slice(2)}`;
    expect(normaliseReference(reference)).toBe(reference);
    expect(normaliseReference(swapped)).toBeUndefined();
  }
});

describe('given many draws, then', () => {
  test('every character comes up about equally often in every place, the check character too', () => {
    const counts = Array.from({ length: 6 }, () => new Map<string, number>());
    const draws = 23_000;
    let state = 1;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    for (let count = 0; count < draws; count += 1) {
      const six = newReference('WM', random).slice(3).replace('-', '');
      counts.forEach((seen, place) => {
        seen.set(six[place] ?? '', (seen.get(six[place] ?? '') ?? 0) + 1);
      });
    }
    for (const seen of counts) {
      expect(seen.size).toBe(23);
      for (const times of seen.values()) {
        expect(times).toBeGreaterThan(850);
        expect(times).toBeLessThan(1150);
      }
    }
  });

  test('different draws give different references', () => {
    const step = 1 / 23;
    const places = [0, 5, 11, 17, 22].map((place) => (place + 0.5) * step);
    const all = places.flatMap((a) => places.flatMap((b) => places.map((c) => drawn([a, b, c, a, b]))));
    expect(new Set(all).size).toBe(all.length);
  });
});
