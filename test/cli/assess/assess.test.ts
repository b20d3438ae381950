import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/cli/assess/answer.ts';
import { runProgram, runTool, startProgram } from '../../support/runTool.ts';
import { barFight, possession, shopChild } from '../../support/westMidlands.ts';

type Line = Answer & { readonly row?: number; readonly error?: { field: string; message: string } };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const decided = { decisionDate: '2026-11-20' };
const three = [
  { id: 'a', ...decided, ...possession },
  { id: 'b', ...decided, ...barFight },
  { id: 'c', ...decided, ...shopChild },
];
const csv = [
  'id,decisionDate,offence,age,admission,admissionInduced,evidence,wanted,onBail,onCourtOrder,iomManaged,supplyIndicated,divertHistory,borough,needs',
  'a,2026-11-20,possession-cannabis,24,full,no,charge-standard,no,no,no,no,no,none,birmingham,',
  'b,2026-11-20,theft-shop,15,full,no,charge-standard,no,no,no,no,,,dudley,none',
  '',
].join('\n');

describe('npm run assess', () => {
  test('says of each case in the shape that other programs read, and nothing else', async () => {
    const { status, out } = await runTool('assess', [await file('three.json', JSON.stringify(three))]);
    expect(status).toBe(0);
    const [a, b, c] = linesOf(out);
    const shape = [
      'id',
      'force',
      'rulesAsOf',
      'disposals',
      'recommended',
      'because',
      'handOver',
      'ask',
      'suggestions',
      'warnings',
    ];
    for (const line of [a, b, c]) expect(Object.keys(line ?? {})).toEqual(shape);
    expect(Object.keys(a?.disposals[0] ?? {})).toEqual([
      'disposal',
      'status',
      'authority',
      'policeRank',
      'reasons',
    ]);
    expect(Object.keys(a?.disposals[0]?.reasons[0] ?? {})).toEqual(['rule', 'effect', 'text', 'source']);
    expect(a).toMatchObject({ id: 'a', force: 'west-midlands', rulesAsOf: '2026-11-20', ask: [] });
    expect(a).toMatchObject({ recommended: 'community-resolution', handOver: null });
    expect(a?.suggestions).toMatchObject([{ intervention: 'divert', as: 'voluntary' }]);
    expect(Object.keys(a?.suggestions[0] ?? {})).toEqual(['intervention', 'as', 'because', 'notes']);
    expect(b).toMatchObject({ id: 'b', recommended: 'conditional-caution' });
    expect(b?.suggestions[0]).toMatchObject({ intervention: 'alcohol-related-violence', as: 'condition' });
    expect(c).toMatchObject({ id: 'c', recommended: null, handOver: 'yjs' });
    for (const { disposals } of [a, b, c] as Answer[])
      for (const { reasons } of disposals) expect(reasons.length).toBeGreaterThan(0);
  });

  test('answers the same to a JSON list, to JSON Lines and on standard input', async () => {
    const list = await runTool('assess', [await file('list.json', JSON.stringify(three, null, 2))]);
    const lines = await runTool('assess', [
      await file('lines.jsonl', three.map((one) => JSON.stringify(one)).join('\n')),
    ]);
    const piped = await runProgram('assess', ['-'], { input: JSON.stringify(three) });
    expect(lines.out).toBe(list.out);
    expect(piped.out).toBe(list.out);
  });

  test('reads CSV from a spreadsheet: a byte order mark, quotes and empty cells', async () => {
    const { status, out } = await runTool('assess', ['-'], `\uFEFF${csv.replace('full', '"full"')}`);
    expect(status).toBe(0);
    expect(linesOf(out).map(({ id, recommended, handOver }) => [id, recommended, handOver])).toEqual([
      ['a', 'community-resolution', null],
      ['b', null, 'yjs'],
    ]);
  });

  test('asks for what is not known and never takes it for a no', async () => {
    const { out } = await runTool('assess', ['-'], JSON.stringify([{ offence: 'theft-shop', age: null }]));
    const [line] = linesOf(out);
    expect(line?.id).toBeNull();
    expect(line?.ask).toContain('age');
    expect(line?.recommended).toBeNull();
  });

  test('tells a bad row by field and goes on, with exit status 1', async () => {
    const rows = [three[0], { ...three[1], age: 240 }, { id: 7, offence: 'burglary-of-the-moon' }, three[2]];
    const { status, out, err } = await runTool('assess', ['-'], JSON.stringify(rows));
    const [a, b, c, d] = linesOf(out);
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(a?.error ?? d?.error).toBeUndefined();
    expect(b).toEqual({
      id: 'b',
      row: 2,
      error: { field: 'age', message: 'must be a whole number of years from 0 to 120' },
    });
    expect(c).toMatchObject({ id: '7', row: 3, error: { field: 'offence' } });
    expect(out).not.toContain('moon');
  });

  test('a row of the wrong length still says whose it is', async () => {
    const { status, out } = await runTool('assess', ['-'], 'id,age,offence\nx-17,20\n');
    expect(status).toBe(1);
    expect(linesOf(out)).toMatchObject([{ id: 'x-17', row: 1, error: { field: 'row' } }]);
  });

  test('refuses columns that nobody knows by name, before any case', async () => {
    const { status, out } = await runTool(
      'assess',
      ['-'],
      csv.replace('borough', 'county').replace('needs', 'age'),
    );
    expect(status).toBe(1);
    expect(linesOf(out).map(({ row, error }) => [row, error?.field])).toEqual([
      [0, 'county'],
      [0, 'age'],
    ]);
  });

  test('asks what the rules said on another day', async () => {
    const { out } = await runTool('assess', ['-', '--as-of', '2010-01-01'], JSON.stringify(three));
    for (const { rulesAsOf, disposals } of linesOf(out)) {
      expect(rulesAsOf).toBe('2010-01-01');
      expect(disposals.some(({ status }) => status === 'available')).toBe(false);
    }
  });

  test('answers a case as soon as it is there, not at the end of the file', async () => {
    const child = startProgram('assess', ['-']);
    child.stdin.write(`${JSON.stringify(three[0])}\n`);
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    expect(JSON.parse(line)).toMatchObject({ id: 'a' });
    child.stdin.end();
    await once(child, 'close');
  });

  test('says nothing of ethnicity and answers the same whatever it is', async () => {
    const [one] = three;
    const rows = ['W1', 'B1', 'A2'].map((ethnicitySelf) => ({
      ...one,
      ethnicitySelf,
      ethnicityObserved: 'IC4',
    }));
    const { out } = await runTool('assess', ['-'], JSON.stringify([one, ...rows]));
    expect(new Set(out.trimEnd().split('\n')).size).toBe(1);
  });

  test('complains in words about what it cannot understand, with exit status 2', async () => {
    const { status, out, err } = await runTool('assess', ['nowhere.csv']);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('There is no file nowhere.csv.');
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('explains itself, with the name of every column', async () => {
    const { status, out } = await runTool('assess', ['--help']);
    expect(status).toBe(0);
    for (const name of ['offence', 'dateOfBirth', 'previous', 'ethnicitySelf', 'rulesAsOf', '--as-of'])
      expect(out).toContain(name);
  });
});
