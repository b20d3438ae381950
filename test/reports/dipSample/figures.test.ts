import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSmall, isSmall, shown, shownParts } from '../../../src/reports/dipSample/foldSmall.ts';
import { rateRatio } from '../../../src/reports/dipSample/rateRatio.ts';

const share = (suitable: number, cases: number) => ({ suitable, cases });
const anyShare = fc
  .tuple(fc.nat(400), fc.nat(400))
  .map(([a, b]) => ({ suitable: Math.min(a, b), cases: Math.max(a, b) }));

describe('the rate ratio', () => {
  // Worked out apart from this code, by the log method.
  test.each([
    [share(15, 100), share(30, 100), 0.5, 0.2872, 0.8704],
    [share(50, 100), share(50, 100), 1, 0.7579, 1.3194],
    [share(40, 200), share(100, 1000), 2, 1.4324, 2.7924],
  ])('of %o to %o is %d, from %d to %d', (group, reference, ratio, low, high) => {
    const found = rateRatio(group, reference);
    expect(found?.ratio).toBeCloseTo(ratio, 4);
    expect(found?.low).toBeCloseTo(low, 3);
    expect(found?.high).toBeCloseTo(high, 3);
  });

  test('is not said where one side has none', () => {
    expect(rateRatio(share(0, 50), share(10, 50))).toBeUndefined();
    expect(rateRatio(share(10, 50), share(0, 50))).toBeUndefined();
  });

  test('lies within its interval, and turns round with the groups', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (a, b) => {
        const [there, back] = [rateRatio(a, b), rateRatio(b, a)];
        if (!there || !back) return;
        expect(there.low).toBeLessThanOrEqual(there.ratio * 1.000001);
        expect(there.high).toBeGreaterThanOrEqual(there.ratio * 0.999999);
        expect(there.low * back.high).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('small numbers', () => {
  test.each([
    [0, '0'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
    [12345, '12,345'],
  ])('%i is shown as %s', (count, says) => {
    expect(shown(count)).toBe(says);
  });

  test.each([
    [
      [100, 20, 0, 30],
      ['100', '20', '0', '30'],
    ],
    [
      [100, 3, 0, 30, 9],
      ['100', '<5', '0', '30', 'not shown'],
    ],
    [
      [2, 3, 0, 30],
      ['<5', '<5', '0', '30'],
    ],
    [
      [2, 7, 30],
      ['<5', 'not shown', '30'],
    ],
    [
      [2, 0],
      ['<5', '0'],
    ],
  ])('among the parts %o of a total are shown as %o', (counts, says) => {
    expect(shownParts(counts)).toEqual(says);
  });

  test('are never left alone in a row, and no hidden row can be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(anyShare, { maxLength: 12 }), (shares) => {
        const rows = shares.map((one, at) => ({ ...one, name: `row ${at}` }));
        const { rows: kept, folded } = foldSmall(rows);
        expect(kept.filter(isSmall)).toEqual([]);
        if (!folded) {
          expect(kept).toHaveLength(rows.length);
          return;
        }
        expect(folded.names + kept.length).toBe(rows.length);
        if (kept.length > 0) {
          expect(folded.names).toBeGreaterThanOrEqual(2);
          expect(isSmall(folded)).toBe(false);
        }
        const all = [...kept, folded].reduce((sum, { cases }) => sum + cases, 0);
        expect(all).toBe(rows.reduce((sum, { cases }) => sum + cases, 0));
      }),
    );
  });
});
