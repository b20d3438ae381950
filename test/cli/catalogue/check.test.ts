import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runTool } from '../../support/runTool.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const shipped = fileURLToPath(new URL('../../../src/forces/west-midlands/', import.meta.url));
const count = westMidlands.interventions.length;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run catalogue -- check', () => {
  test('finds nothing wrong with the force as shipped, by name or by path', async () => {
    const fine = { status: 0, out: `${count} rows, no faults\n`, err: '' };
    expect(await runTool('catalogue', ['check'])).toEqual(fine);
    expect(await runTool('catalogue', ['check', '--force', folder])).toEqual(fine);
  });

  test('counts every fault, a sentence each, and prints no table of a faulty catalogue', async () => {
    const file = join(folder, 'catalogue.json');
    const [first, second, ...rest] = JSON.parse(readFileSync(file, 'utf8'));
    const faulty = [{ ...first, evaluated: true, figures: [] }, { ...second, provider: 'nobody' }, ...rest];
    writeFileSync(file, JSON.stringify(faulty));
    const said = await runTool('catalogue', ['check', '--force', folder]);
    expect(said.status).toBe(1);
    expect(said.out.trim().split('\n').sort()).toEqual([
      expect.stringContaining('catalogue.json, divert, evaluated: gives no figure.'),
      expect.stringContaining(`catalogue.json, ${second.id}, provider: "nobody" is not in providers.json.`),
    ]);
    expect(await runTool('catalogue', ['--force', folder])).toEqual(said);
  });

  test('says in a sentence that the JSON is broken', async () => {
    writeFileSync(join(folder, 'catalogue.json'), '[{ "id": "divert",');
    expect(await runTool('catalogue', ['check', '--force', folder])).toEqual({
      status: 1,
      out: 'catalogue.json: is not valid JSON.\n',
      err: '',
    });
  });
});
