import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runTool } from '../../support/runTool.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const fileOf = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'wordings-')), 'wordings.txt');
  writeFileSync(file, text);
  return file;
};

describe('npm run offences', () => {
  test('prints every row of the list with its class and codes', async () => {
    const { status, out } = await runTool('offences', []);
    expect(status).toBe(0);
    for (const { id, class: tried } of westMidlands.offences)
      expect(out.split('\n').find((line) => line.startsWith(`| ${id} `))).toContain(tried);
    expect(out).toContain('CJ88150');
    expect(out).toContain(`${westMidlands.offences.length} rows.`);
  });

  test('finds each wording of a file, line by line, whatever ends the lines', async () => {
    const { status, out } = await runTool('offences', [
      '--find',
      fileOf('\uFEFFAssault by beating\r\n\r\nMurder\r\nTheft from shop'),
    ]);
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    const found = lines.map((line) => JSON.parse(line));
    expect(found.map(({ words, match }) => [words, match])).toEqual([
      ['Assault by beating', 'common-assault'],
      ['Murder', null],
      ['Theft from shop', 'theft-shop'],
    ]);
    for (const { match, others } of found) {
      expect(others.length).toBeLessThanOrEqual(5);
      expect(others).not.toContain(match);
    }
  });

  test.each<[string, string[], RegExp]>([
    ['a file that is not there', ['--find', '/no/such/file'], /no such file/],
    ['an option it does not know', ['--search', 'x'], /Unknown option/],
    ['a force it does not know', ['--force', 'nowhere'], /nowhere/],
  ])('complains of %s', async (_what, words, complaint) => {
    const { status, err } = await runTool('offences', words);
    expect(status).toBe(2);
    expect(err).toMatch(complaint);
    expect(err).toContain('npm run -s offences -- --help');
  });
});
