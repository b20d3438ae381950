import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultsOfForce, loadForce } from '../../src/forces/loadForce.ts';
import { nationalLaw } from '../../src/law/nationalLaw.ts';

const shipped = fileURLToPath(new URL('../../src/forces/west-midlands/', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

type Row = Record<string, unknown> & { id: string };
const file = () => join(folder, 'catalogue.json');

function change(how: (rows: Row[]) => void): void {
  const rows: Row[] = JSON.parse(readFileSync(file(), 'utf8'));
  how(rows);
  writeFileSync(file(), JSON.stringify(rows));
}

describe('given a row whose provider nobody has named, when the force is loaded, then', () => {
  const providers = () => join(folder, 'providers.json');
  const useOf = (id: string) =>
    loadForce(folder, nationalLaw).interventions.find((row) => row.id === id)?.use;

  test('it is awaited, and one switch makes it live', () => {
    const course = 'inappropriate-sexual-behaviour';
    expect(useOf(course)).toBe('awaited');
    const read = JSON.parse(readFileSync(providers(), 'utf8'));
    for (const row of read.providers) if (row.id === 'sexual-behaviour-course') delete row.unnamed;
    writeFileSync(providers(), JSON.stringify(read));
    expect(useOf(course)).toBe('referral');
    expect(useOf('hate-crime-intervention')).toBe('awaited');
  });

  test('nobody is sent there, whatever the row says', () => {
    change(([first]) => Object.assign(first ?? {}, { provider: 'hate-crime-course' }));
    expect(useOf('divert')).toBe('awaited');
  });
});

describe('given a faulty catalogue, when the force is loaded, then one sentence says:', () => {
  test.each<[string, (rows: Row[]) => void, RegExp]>([
    [
      'a place that the force does not name',
      ([first]) => Object.assign(first ?? {}, { boroughs: ['dudley', 'camelot'] }),
      /^catalogue\.json, divert, boroughs: "camelot" is no place of force\.json/,
    ],
    [
      'a gate on a fact that does not exist',
      ([first]) => Object.assign(first ?? {}, { gates: [{ fact: 'shoeSize', is: true }] }),
      /gates, row 1: names the fact "shoeSize", which no gate can read\. Use one of age, needs, .*mentalHealth/,
    ],
    [
      'a figure without a source',
      ([first]) => Object.assign(first ?? {}, { figures: [{ text: 'Everybody loves it' }] }),
      /^catalogue\.json, row 1 \(divert\), figures, row 1, source: is missing\./,
    ],
    [
      'a figure with an empty source',
      ([first]) => Object.assign(first ?? {}, { figures: [{ text: 'Everybody loves it', source: ' ' }] }),
      /figures, row 1, source: must not be empty\./,
    ],
    [
      'a note without a source',
      ([first]) =>
        Object.assign(first ?? {}, {
          cohortNotes: [{ text: 'Phone', gates: [{ fact: 'age', atMost: 25 }] }],
        }),
      /cohortNotes, row 1, source: is missing\./,
    ],
    [
      'a provider that is missing',
      ([first]) => Object.assign(first ?? {}, { provider: 'nobody' }),
      /^catalogue\.json, divert, provider: "nobody" is not in providers\.json/,
    ],
    [
      'a referral without a route',
      ([first]) => Object.assign(first ?? {}, { referral: { route: 'not-known', fields: [] } }),
      /^catalogue\.json, divert, referral: has no route to the provider/,
    ],
    [
      'a row that says itself that it is awaited',
      ([first]) => Object.assign(first ?? {}, { use: 'awaited' }),
      /^catalogue\.json, row 1 \(divert\), use: must be one of referral, signpost, /,
    ],
    [
      'two rows with the same id',
      ([, second]) => Object.assign(second ?? {}, { id: 'divert' }),
      /^catalogue\.json: the id "divert" is given twice/,
    ],
    [
      'a row nobody could ever get',
      ([first]) => Object.assign(first ?? {}, { gates: [{ fact: 'age', atLeast: 60, atMost: 20 }] }),
      /^catalogue\.json, divert, gates: nobody could ever get this/,
    ],
    [
      'an empty list',
      (rows) => rows.splice(0, rows.length, ...([] as Row[])),
      /^catalogue\.json: must not be empty\./,
    ],
  ])('%s', (_, how, sentence) => {
    change(how);
    const faults = faultsOfForce(folder, nationalLaw);
    expect(faults).toEqual([expect.stringMatching(sentence)]);
    expect(() => loadForce(folder, nationalLaw)).toThrow(faults[0]);
  });

  test.each<[string, string, string]>([
    ['broken JSON', '[{ "id": "divert",', 'catalogue.json: is not valid JSON.'],
    ['no list at all', '{}', 'catalogue.json: must be a list.'],
    ['words instead of a row', '["divert"]', 'catalogue.json, row 1: must be a group of fields.'],
  ])('%s', (_, text, sentence) => {
    writeFileSync(file(), text);
    expect(faultsOfForce(folder, nationalLaw)).toEqual([sentence]);
  });
});
