import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/domain/gap.ts';
import { type Counted, countGaps } from '../../../src/reports/gaps/countGaps.ts';
import { type GapColumn, gapColumns } from '../../../src/reports/gaps/gapRow.ts';
import { belowTable, gapCsv, gapTable } from '../../../src/reports/gaps/gapTable.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const housing: Gap = { kind: 'nothing-fits', need: 'accommodation', borough: 'walsall' };
const polish: Gap = { kind: 'language', need: 'attitudes', borough: 'dudley', language: 'pl' };
const november = '2026-11-20T12:00:00.000Z';
const december = '2026-12-01T00:30:00.000Z';

type Noted = readonly [at: string, gap: Gap, times?: number];

function rowsOf(noted: readonly Noted[], some: Partial<Counted> = {}) {
  const count = countGaps({ by: gapColumns, ...some }, westMidlands);
  for (const [at, gap, times = 1] of noted) for (let n = 0; n < times; n += 1) count.add({ at, gap });
  return count.rows();
}

describe('counting', () => {
  test('keeps month, need, borough, language and reason apart', () => {
    const noted: readonly Noted[] = [
      [december, housing],
      [november, housing, 2],
      [november, polish, 3],
      [november, { ...polish, kind: 'no-place' }],
    ];
    expect(rowsOf(noted).map((row) => [...gapColumns.map((one) => row[one]), row.count].join(' · '))).toEqual(
      [
        '2026-11 · attitudes · Dudley · Polish · language · 3',
        '2026-11 · housing · Walsall ·  · nothing fits · 2',
        '2026-11 · attitudes · Dudley · Polish · no place · 1',
        '2026-12 · housing · Walsall ·  · nothing fits · 1',
      ],
    );
  });

  test('a month is London’s: half past midnight on 1 July is July, though it is still June in UTC', () => {
    expect(rowsOf([['2026-06-30T23:30:00.000Z', housing]])[0]?.month).toBe('2026-07');
  });

  test('a language that stood in the way and was not told says so', () => {
    const { language: _untold, ...untold } = polish;
    expect(rowsOf([[november, untold]])[0]?.language).toBe('not told');
  });

  test.each<[string, Partial<Counted>, readonly string[]]>([
    ['from a month', { from: '2026-12' }, ['2026-12']],
    ['to a month', { to: '2026-11' }, ['2026-11']],
    ['one month', { from: '2026-11', to: '2026-11' }, ['2026-11']],
    ['no month', { from: '2027-01' }, []],
  ])('counts %s', (_what, bounds, months) => {
    expect(
      rowsOf(
        [
          [november, housing],
          [december, housing],
        ],
        bounds,
      ).map(({ month }) => month),
    ).toEqual(months);
  });

  test('adds up what is not kept apart', () => {
    const rows = rowsOf(
      [
        [november, housing],
        [december, housing, 2],
        [december, polish],
      ],
      { by: ['need'] },
    );
    expect(rows.map(({ need, count, borough }) => [need, count, borough])).toEqual([
      ['housing', 3, ''],
      ['attitudes', 1, ''],
    ]);
  });
});

describe('printing', () => {
  const rows = rowsOf([
    [november, housing, 12],
    [november, polish, 4],
    [december, polish],
  ]);
  const all: readonly GapColumn[] = gapColumns;

  test('as a table has straight columns and every number', () => {
    const table = gapTable(rows, { by: all, publish: false });
    const lines = table.split('\n');
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines).toHaveLength(rows.length + 2);
    expect(table).toMatch(/\| 2026-11 \| housing +\| Walsall +\| +\| nothing fits +\| 12 +\|/);
    expect(belowTable(rows, { publish: false })).toBe('17 gaps in all.');
  });

  test('as CSV has a head, and quotes what needs it', () => {
    const odd = rows.map((row) => ({ ...row, need: 'a "b", c' }));
    const [head, first] = gapCsv(odd, { by: ['need', 'borough'], publish: false }).split('\r\n');
    expect(head).toBe('Need,Borough,Gaps');
    expect(first).toBe('"a ""b"", c",Walsall,12');
  });

  describe('for readers outside the force', () => {
    const shown = { by: all, publish: true };

    test.each([
      ['the table', gapTable(rows, shown)],
      ['the CSV', gapCsv(rows, shown)],
    ])('%s hides every number below five, and no other', (_what, text) => {
      expect(text).toContain('12');
      expect(text.match(/under 5/g)).toHaveLength(2);
      expect(text).not.toMatch(/[|,] ?[1-4] *(\||\r|$)/m);
    });

    test('the reason is said, and no total from which a hidden number follows', () => {
      const below = belowTable(rows, { publish: true });
      expect(below).toContain('so few people could be recognised');
      expect(below).not.toMatch(/1[0-9]/);
    });

    test('the order tells nothing about hidden numbers', () => {
      const first = rowsOf([
        [november, housing, 1],
        [november, polish, 4],
      ]);
      const second = rowsOf([
        [november, housing, 4],
        [november, polish, 1],
      ]);
      expect(gapCsv(first, shown)).toBe(gapCsv(second, shown));
    });

    test('where nothing has to be hidden the total stands', () => {
      expect(belowTable(rowsOf([[november, housing, 5]]), { publish: true })).toBe('5 gaps in all.');
    });
  });
});
