import { describe, expect, test } from 'vitest';
import { isStale, ruleRow } from '../../../src/cli/rules/ruleRow.ts';
import { day } from '../../../src/law/day.ts';
import { ruleBook, ruleById } from '../../../src/law/ruleBook.ts';
import { runTool } from '../../support/runTool.ts';

describe('npm run rules', () => {
  test('prints every row of the book, in straight columns', async () => {
    const { status, out } = await runTool('rules', []);
    const lines = out.split('\n').filter((line) => line.startsWith('|'));
    expect(status).toBe(0);
    expect(lines).toHaveLength(ruleBook.length + 2);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    for (const { id } of ruleBook) expect(lines.some((line) => line.startsWith(`| ${id} `))).toBe(true);
    expect(out).toContain(`${ruleBook.length} of ${ruleBook.length} rows.`);
  });

  test('lists what to confirm again before a day', async () => {
    const { out } = await runTool('rules', ['--stale', '2024-01-01']);
    expect(out).toContain('| R07a '); // its source carries no day
    expect(out).toContain('| P01 '); // the force must confirm it
    expect(out).not.toContain('| R10 '); // read in August 2024
    expect(out).toMatch(/\d+ of \d+ rows to confirm again\.\n$/);
  });

  test('complains of a day that does not exist', async () => {
    const { status, err } = await runTool('rules', ['--stale', '2026-02-30']);
    expect(status).toBe(2);
    expect(err).toContain('--stale must be a day that exists');
  });
});

describe('a row to confirm again', () => {
  const { source, ...rest } = ruleById('R18a');
  const rule = { ...rest, standing: 'confirmed' as const };
  test.each([
    [
      'was read before the day',
      { ...rule, source: { ...source, dated: day('2024-01-10') } },
      '2024-01-11',
      true,
    ],
    [
      'was read on the day',
      { ...rule, source: { ...source, dated: day('2024-01-10') } },
      '2024-01-10',
      false,
    ],
    ['has a source without a day', { ...rule, source: { name: 'x' } }, '2000-01-01', true],
    ['the force must confirm', { ...rule, source, standing: 'to-confirm' as const }, '2000-01-01', true],
  ])('%s', (_what, row, before, stale) => {
    expect(isStale(ruleRow(row), day(before))).toBe(stale);
  });
});
