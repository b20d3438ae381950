import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { progressBar } from '../../../src/cli/dipSample/progressBar.ts';
import { madeCases } from '../../support/dipSample/madeCases.ts';
import { runProgram, type ToolRun } from '../../support/runTool.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const offences = westMidlands.offences.map(({ id }) => id);
const made = [...madeCases(3_000, offences)].join('');
let folder: string;
let run: ToolRun;
let report: string;
let cases: readonly (readonly string[])[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dip-sample-'));
  const bad = `bad-1${',x'.repeat(35)}\nbad-2,robbery\n`;
  await writeFile(join(folder, 'made.csv'), made + bad);
  run = await runProgram('dipSample', [join(folder, 'made.csv'), '--out', join(folder, 'out')]);
  report = await readFile(join(folder, 'out/report.md'), 'utf8');
  const text = await readFile(join(folder, 'out/cases.csv'), 'utf8');
  cases = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('npm run dip-sample', () => {
  test('writes a report, a chart and the single cases, and says so', async () => {
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['cases.csv', 'chart.svg', 'report.md']);
    expect(run.out).toMatch(/^\d+ of 3000 cases could have been diverted\.\nWrote report\.md/);
    expect(await readFile(join(folder, 'out/chart.svg'), 'utf8')).toContain('</svg>');
  });

  test('keeps every case, in the order of the file, whichever thread reviewed it', () => {
    const rows = cases.slice(1).map(([row, id]) => `${row} ${id}`);
    const expected = Array.from({ length: 3_000 }, (_, at) => `${at + 1} made-${at + 1}`);
    expect(rows).toEqual([...expected, '3001 bad-1', '3002 bad-2']);
  });

  test('counts in the report what stands in the cases', () => {
    const suitable = cases.filter((cells) => cells[5] === 'suitable').length;
    expect(suitable).toBeGreaterThan(100);
    expect(run.out).toContain(`${suitable} of 3000 cases`);
    expect(report).toContain(`**${suitable} of 3,000 cases could have been diverted`);
  });

  test('tells bad rows by field, goes on, and ends with exit status 1', () => {
    expect(run.status).toBe(1);
    expect(run.err).toBe('2 rows could not be read; the report names the first.\n');
    expect(report).toContain('2 more rows could not be read');
    expect(report).toContain('| 3002 | row | has 2 cells where the header has 36 |');
    expect(report).toMatch(/\| 3001 \| offenceDate \| must be a day that exists/);
    expect(cases.at(-1)?.[5]).toBe('unreadable');
  });

  test('writes no ethnicity, age or day of birth beside a single case', () => {
    expect(cases[0]?.join(',')).not.toMatch(/ethnic|age|birth|sex/i);
    expect(cases.flat().some((cell) => /^(IC\d|[WMABO]\d|NS)$/.test(cell))).toBe(false);
  });

  test('writes the same for the same cases as JSON Lines on standard input', async () => {
    const [head = '', ...lines] = made.trimEnd().split('\n');
    const names = head.split(',');
    const json = lines.slice(0, 900).map((line) => {
      const cells = line.split(',');
      return JSON.stringify(Object.fromEntries(names.map((name, at) => [name, cells[at]])));
    });
    const csv = [head, ...lines.slice(0, 900)].join('\n');
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    expect((await runProgram('dipSample', ['-', '--out', a], { input: json.join('\n') })).status).toBe(0);
    expect((await runProgram('dipSample', ['-', '--out', b], { input: csv })).status).toBe(0);
    for (const name of ['cases.csv', 'report.md', 'chart.svg'])
      expect(await readFile(join(a, name), 'utf8')).toBe(await readFile(join(b, name), 'utf8'));
  });

  test('complains in words when there is nowhere to write', async () => {
    const { status, err } = await runProgram('dipSample', ['-', '--out', join(folder, 'made.csv')]);
    expect(status).toBe(2);
    expect(err).toMatch(/^The review was not made\./);
  });
});

describe('the progress bar', () => {
  test('draws on a terminal alone', () => {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    const input = Object.assign(new PassThrough(), { bytesRead: 50 });
    progressBar({ write }, input, 100)(10);
    expect(written).toEqual([]);
    let now = 0;
    const progress = progressBar({ write, isTTY: true }, input, 100, () => now);
    progress(1_200);
    now = 99;
    progress(1_300);
    now = 100;
    progress(1_400);
    progress('done');
    expect(written).toHaveLength(3);
    expect(written[0]).toContain('50 % 1,200 cases');
    expect(written[1]).toContain('1,400 cases');
  });
});
