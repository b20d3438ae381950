import { describe, expect, test } from 'vitest';
import { caseHeader, caseLine, unreadableLine } from '../../../src/reports/dipSample/caseLine.ts';
import { dipSampleChart } from '../../../src/reports/dipSample/dipSampleChart.ts';
import { dipSampleReport } from '../../../src/reports/dipSample/dipSampleReport.ts';
import { groupOfObserved, groupOfSelf } from '../../../src/reports/dipSample/referenceGroups.ts';
import type { CaseReview } from '../../../src/reports/dipSample/reviewCase.ts';
import { addTally, countCase, emptyTally, type Tally } from '../../../src/reports/dipSample/tally.ts';

const suitable: CaseReview = {
  finding: 'suitable',
  open: [
    {
      disposal: 'community-resolution',
      status: 'available',
      authority: 'officer',
      policeRank: 'officer',
      exceptional: false,
      reasons: [],
      instead: [],
      ask: [],
    },
  ],
  recommended: 'community-resolution',
  inTheWay: [],
  changes: [],
  missing: [],
};
const blocked: CaseReview = {
  ...suitable,
  finding: 'not-suitable',
  open: [],
  recommended: null,
  inTheWay: [{ rule: 'R06a', text: 'There is | none.', alone: true }],
  changes: ['admission: full'],
};
const under = (offence: string, ethnicitySelf = 'White') => ({
  offence,
  borough: 'dudley',
  ethnicitySelf,
  ethnicityObserved: 'Not recorded',
});

function tallyOf(...parts: readonly (readonly [number, CaseReview, ReturnType<typeof under>])[]): Tally {
  const tally = emptyTally();
  for (const [times, review, where] of parts)
    for (let turn = 0; turn < times; turn += 1) countCase(tally, review, where);
  return tally;
}

const tally = tallyOf(
  [60, suitable, under('theft-shop')],
  [140, blocked, under('theft-shop')],
  [3, suitable, under('rare-one')],
  [9, blocked, under('rare-one')],
  [40, suitable, under('damage', 'Black')],
  [60, blocked, under('damage', 'Black')],
);
const report = dipSampleReport({
  tally,
  force: { title: 'A force', dataVersion: 'abc' },
  titles: { 'theft-shop': 'Theft from a shop' },
  madeOn: '2026-11-20',
  rulesOf: 'those in force on the day of each decision',
  faults: [],
});

describe('the report', () => {
  test('says how many, by what, what stood in the way, and which one fact would have changed it', () => {
    expect(report).toContain('**103 of 312 cases could have been diverted (33.0 %).**');
    expect(report).toContain('| Community resolution | 103 | 103 |');
    expect(report).toContain('| Dudley | 312 | 103 | 33.0 % |');
    expect(report).toContain('| Theft from a shop | 200 | 60 | 30.0 % |');
    expect(report).toContain('| R06a | There is \\| none. | 209 | 209 |');
    expect(report).toContain('| admission: full | 209 |');
  });

  test('gives the rate ratio by ethnicity with its interval and the method', () => {
    // 40/100 against 63/212: ratio 1.346, interval 0.980 to 1.848.
    expect(report).toContain('| Black | 100 | 40 | 40.0 % | 1.35 (0.98 to 1.85) |');
    expect(report).toContain('Katz');
  });

  test('shows no number under five, nor lets one be worked out', () => {
    expect(report).not.toContain('rare-one');
    expect(report).toMatch(/\| 2 with small numbers, together \| 112 \| 43 \|/);
    expect(report).not.toMatch(/\| [1-4] \|/);
  });

  test('names rows that could not be read, without their values', () => {
    const faulty = dipSampleReport({
      tally: { ...emptyTally(), unreadable: 1 },
      force: { title: 'A force', dataVersion: 'abc' },
      titles: {},
      madeOn: '2026-11-20',
      rulesOf: 'x',
      faults: [{ row: 3, field: 'age', message: 'must be a number' }],
    });
    expect(faulty).toContain('| 3 | age | must be a number |');
    expect(faulty).toContain('**0 of 0 cases could have been diverted.**');
  });
});

describe('the tally', () => {
  test('is the same counted in one piece or in two that are added', () => {
    const one = tallyOf([7, suitable, under('a')], [8, blocked, under('b', 'Asian')]);
    const two = tallyOf([7, suitable, under('a')]);
    addTally(two, tallyOf([8, blocked, under('b', 'Asian')]));
    expect(two).toEqual(one);
  });

  test.each([
    ['W1', 'White'],
    ['B9', 'Black'],
    ['NS', 'Not stated'],
    [undefined, 'Not recorded'],
  ])('puts the self-defined code %s under %s', (code, group) => {
    expect(groupOfSelf(code)).toBe(group);
  });

  test('puts an observed code under its words', () => {
    expect([groupOfObserved('IC3'), groupOfObserved(undefined)]).toEqual(['Black', 'Not recorded']);
  });
});

describe('the chart', () => {
  test('is one closed SVG with every finding, and words that cannot break out of it', () => {
    const svg = dipSampleChart(tally);
    expect(svg).toMatch(/^<svg [^>]+>\n<title>/);
    expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
    for (const words of ['Could have been diverted', 'Not suitable', 'Dudley', 'Black', '1.35'])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/<g /g)?.length).toBe(svg.match(/<\/g>/g)?.length);
  });

  test('is drawn of nothing, too', () => {
    expect(dipSampleChart(emptyTally())).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('a line of cases.csv', () => {
  const name = { row: 1, id: '=HYPERLINK("x")', offence: 'a', borough: 'b, c', rulesAsOf: '2026-11-20' };

  test('quotes what must be, and no spreadsheet takes it for a formula', () => {
    expect(caseLine(name, blocked)).toBe(
      `1,"'=HYPERLINK(""x"")",a,"b, c",2026-11-20,not-suitable,,,R06a,admission: full,\n`,
    );
  });

  test('has as many cells as the header, for a bad row as well', () => {
    const cells = caseHeader.split(',').length;
    expect(unreadableLine(4, null, 'age').split(',')).toHaveLength(cells);
    expect(caseLine({ ...name, id: 'x', borough: 'b' }, suitable).split(',')).toHaveLength(cells);
  });
});
