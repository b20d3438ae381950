import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPeople } from '../../src/teams/people.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-people-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'people.json');
  writeFileSync(path, text);
  return path;
}

const sam = { id: '00000000-0000-4000-8000-00000000000A', name: 'Sam Patel', rank: 'sergeant' };

describe('who may decide', () => {
  it('is nobody without a file', () => expect(loadPeople(undefined)(sam.id)).toBeUndefined());

  it('is who stands in the file, however the id is written', () => {
    const people = loadPeople(file(JSON.stringify([sam])));
    expect(people(sam.id.toLowerCase())).toEqual({ name: 'Sam Patel', rank: 'sergeant' });
    for (const other of ['', 'constructor', '00000000-0000-4000-8000-00000000000b'])
      expect(people(other)).toBeUndefined();
  });

  it.each([
    ['no JSON', '[{', 'cannot be read as JSON'],
    ['no list', '{}', 'must be a JSON list'],
    ['an unknown rank', JSON.stringify([{ ...sam, rank: 'chief' }]), 'entry 0.rank'],
    ['no id', JSON.stringify([sam, { name: 'Sam Patel', rank: 'sergeant' }]), 'entry 1.id'],
    ['an extra word', JSON.stringify([{ ...sam, admin: true }]), 'entry 0'],
    ['the same id twice', JSON.stringify([sam, { ...sam, id: sam.id.toLowerCase() }]), 'same id twice'],
  ])('cannot be read from a file with %s: it says so without naming anybody', (_what, text, says) => {
    expect(() => loadPeople(file(text))).toThrow(says);
    expect(() => loadPeople(file(text))).not.toThrow('Sam');
  });

  it('cannot be read from a file that is not there', () => {
    expect(() => loadPeople(join(folder, 'none.json'))).toThrow('PEOPLE_FILE: there is no such file.');
  });
});
