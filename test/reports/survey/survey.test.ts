import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answered,
  countSurveys,
  type SurveyRow,
  withoutSmall,
} from '../../../src/reports/survey/countSurveys.ts';
import { differenceOf, shareOf } from '../../../src/reports/survey/shareInterval.ts';
import { belowSurvey, surveyCells } from '../../../src/reports/survey/surveyCells.ts';

/** So many answers, of which so many are satisfied. */
const answers = (version: string, count: number, satisfied: number): readonly Answered[] =>
  Array.from({ length: count }, (_, at) => ({
    caseId: `${version} ${at}`,
    disposal: 'community-resolution',
    survey: {
      after: 'call',
      by: 'phone',
      scriptVersion: version,
      understood: 5,
      heard: 3,
      fair: 4,
      satisfied: at < satisfied ? 4 : 2,
    },
  }));

describe('given answers, when they are added up, then', () => {
  test('"mostly" and "completely" count as content, question by question', () => {
    expect(countSurveys(answers('2026-11', 10, 7), 'script')).toEqual([
      {
        name: '2026-11',
        answers: 10,
        cases: expect.any(Set),
        content: { understood: 10, heard: 0, fair: 10, satisfied: 7 },
      },
    ]);
  });

  test('each share has its interval', () => {
    expect(surveyCells(answers('2026-11', 142, 103), 'script')[1]).toEqual([
      '2026-11',
      '142',
      '100 % (97 to 100)',
      '0 % (0 to 3)',
      '100 % (97 to 100)',
      '73 % (65 to 79)',
    ]);
  });

  test.each([
    ['could be chance', 20, 15, 20, 13],
    ['More than chance would explain', 142, 103, 142, 71],
  ])('two versions are compared, and it is said whether the difference %s', (says, all, one, others, two) => {
    const both = [...answers('2026-12', all, one), ...answers('2026-11', others, two)];
    expect(belowSurvey(both, 'script')).toContain('2026-12 against 2026-11');
    expect(belowSurvey(both, 'script')).toContain(says);
    expect(belowSurvey(both, 'channel')).not.toContain('against');
  });

  test('rows too small are put together or left out', () => {
    const mixed = [...answers('a', 30, 20), ...answers('b', 3, 1), ...answers('c', 6, 2)];
    const names = surveyCells(mixed, 'script').map(([name]) => name);
    expect(names).toEqual(['Version of the words', 'a', 'others, put together']);
    expect(surveyCells(answers('a', 4, 4), 'script')).toHaveLength(1);
  });
});

describe('the intervals', () => {
  // Worked out by hand from the papers: 81 of 263 (Newcombe 1998, table I) and 56 of 70 against 48 of 80 (table II a).
  test('agree with the published examples', () => {
    const { low, high } = shareOf(81, 263);
    expect([low, high].map((value) => value.toFixed(4))).toEqual(['0.2553', '0.3662']);
    const difference = differenceOf(shareOf(56, 70), shareOf(48, 80));
    expect(difference.low).toBeCloseTo(0.0524, 3);
    expect(difference.high).toBeCloseTo(0.3339, 3);
  });

  test('of none and of all stay between 0 and 1', () => {
    expect(shareOf(0, 10)).toMatchObject({ share: 0, low: 0 });
    expect(shareOf(10, 10).high).toBeCloseTo(1, 12);
  });
});

test('property: no row of fewer than five people is shown, nor can one be worked out from the others', () => {
  const rows = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }).map((counts) =>
    counts.map(
      (count, at): SurveyRow => ({
        name: `v${at}`,
        answers: count * 2,
        // Each of them answered twice.
        cases: new Set(Array.from({ length: count }, (_, one) => `${at} ${one}`)),
        content: { understood: 0, heard: 0, fair: 0, satisfied: 0 },
      }),
    ),
  );
  fc.assert(
    fc.property(rows, (given) => {
      const { rows: shown } = withoutSmall(given);
      for (const { cases } of shown) expect(cases.size).toBeGreaterThanOrEqual(5);
      const named = shown.filter(({ name }) => name.startsWith('v'));
      const hidden = given.filter(({ name }) => !named.some((row) => row.name === name));
      const sum = shown.reduce((total, { answers: count }) => total + count, 0);
      const isWhole = sum === given.reduce((total, { answers: count }) => total + count, 0);
      // With the total known, one hidden row alone could be found by subtraction.
      if (hidden.length > 0 && isWhole) expect(hidden.length).toBeGreaterThan(1);
    }),
  );
});
