import { describe, expect, test } from 'vitest';
import { isStale, ruleRow } from '../../../src/cli/rules/ruleRow.ts';
import { sourcesReadOn } from '../../../src/law/confirmedOn.ts';
import { day } from '../../../src/law/day.ts';
import type { Rule } from '../../../src/law/rule.ts';
import { ruleBook, ruleById } from '../../../src/law/rules/ruleBook.ts';
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
    const { out } = await runTool('rules', ['--stale', '2026-08-26']);
    expect(out).toContain('| P01b '); // the force must confirm it
    expect(out).not.toContain('| R10 '); // confirmed when all sources were read
    expect(out).toMatch(/\d+ of \d+ rows to confirm again\.\n$/);
  });

  test('complains of a day that does not exist', async () => {
    const { status, err } = await runTool('rules', ['--stale', '2026-02-30']);
    expect(status).toBe(2);
    expect(err).toContain('--stale must be a day that exists');
  });
});

describe('a row to confirm again', () => {
  const rule = { ...ruleById('R18a'), standing: 'confirmed', confirmed: day('2026-11-10') } as const;
  const { confirmed: _, ...asTheBook } = rule;
  test.each<[string, Rule, string, boolean]>([
    ['was confirmed before the day', rule, '2026-11-11', true],
    ['was confirmed on the day', rule, '2026-11-10', false],
    ['was confirmed with the whole book', asTheBook, sourcesReadOn, false],
    ['was confirmed with the whole book, before the day', asTheBook, '2026-08-27', true],
    ['the force must confirm', { ...rule, standing: 'to-confirm' }, '2000-01-01', true],
  ])('%s', (_what, row, before, stale) => {
    expect(isStale(ruleRow(row), day(before))).toBe(stale);
  });
});
