import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPeople as load } from '../../src/teams/people.ts';

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

const lines: unknown[] = [];
const log = {
  info: (...line: unknown[]) => void lines.push(line),
  error: (...line: unknown[]) => void lines.push(line),
};
const time = { today: '2026-11-20', now: new Date('2026-11-20T09:00:00Z') };
const loadPeople = (path: string | undefined) =>
  load({ path, today: () => time.today, now: () => time.now, log });
/** Two seconds later the file is looked at again. */
const later = () => {
  time.now = new Date(time.now.getTime() + 2000);
};

const sam = { id: '00000000-0000-4000-8000-00000000000A', name: 'Sam Patel', rank: 'sergeant' };

describe('who may decide', () => {
  it('is nobody without a file', () => expect(loadPeople(undefined)(sam.id)).toBeUndefined());

  it('is who stands in the file, however the id is written', () => {
    const people = loadPeople(file(JSON.stringify([sam])));
    expect(people(sam.id.toLowerCase())).toEqual({ name: 'Sam Patel', rank: 'sergeant', roles: [] });
    for (const other of ['', 'constructor', '00000000-0000-4000-8000-00000000000b'])
      expect(people(other)).toBeUndefined();
  });

  it('are, of everybody on the list, those who are in that day', () => {
    const gone = { ...sam, id: 'gone', until: '2026-11-19' };
    const notYet = { ...sam, id: 'not-yet', from: '2026-11-21' };
    const today = { ...sam, id: 'today', from: '2026-11-20', until: '2026-11-20', area: 'Dudley' };
    const people = loadPeople(file(JSON.stringify([gone, notYet, today])));
    expect(people.in()).toEqual([
      { id: 'today', name: 'Sam Patel', rank: 'sergeant', roles: [], area: 'Dudley' },
    ]);
    expect(loadPeople(undefined).in()).toEqual([]);
  });

  // Notepad and PowerShell save a list so.
  it.each([
    ['a byte order mark before it', `\uFEFF${JSON.stringify([sam])}`],
    ['lines that end as on Windows', JSON.stringify([sam], null, 2).replaceAll('\n', '\r\n')],
  ])('is who stands in a file with %s', (_what, text) => {
    expect(loadPeople(file(text))(sam.id)?.rank).toBe('sergeant');
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

  it('has roles, as earlier lists gave them too, and needs a rank or a role', () => {
    const lee = {
      id: 'lee',
      name: 'Lee Morgan',
      roles: ['liaison', 'panel'],
      area: 'Dudley',
      team: 'PIPT',
      email: 'lee@force.example',
    };
    const people = loadPeople(file(JSON.stringify([lee, { ...sam, role: 'liaison' }])));
    expect(people('lee')).toEqual({
      name: lee.name,
      roles: lee.roles,
      area: 'Dudley',
      team: 'PIPT',
      email: lee.email,
    });
    expect(people(sam.id)?.roles).toEqual(['liaison']);
    expect(() => loadPeople(file(JSON.stringify([{ id: 'x', name: 'X' }])))).toThrow('entry 0');
    expect(() => loadPeople(file(JSON.stringify([{ ...sam, roles: ['chief'] }])))).toThrow('entry 0.roles.0');
    expect(() => loadPeople(file(JSON.stringify([{ ...sam, email: 'no address' }])))).toThrow(
      'entry 0.email',
    );
  });

  it.each([
    ['the day before they come', '2026-11-30', false],
    ['their first day', '2026-12-01', true],
    ['their last day', '2026-12-31', true],
    ['the day after it', '2027-01-01', false],
  ])('has rights on the days they are in alone: %s', (_when, day, isIn) => {
    const people = loadPeople(file(JSON.stringify([{ ...sam, from: '2026-12-01', until: '2026-12-31' }])));
    time.today = day;
    expect(people(sam.id) !== undefined).toBe(isIn);
  });

  it('is told by the next list as soon as the file changes, and who was taken off has no rights', () => {
    const people = loadPeople(file(JSON.stringify([sam])));
    file(JSON.stringify([{ ...sam, id: 'another', rank: 'inspector' }]));
    later();
    expect(people(sam.id)).toBeUndefined();
    expect(people('another')?.rank).toBe('inspector');
  });

  it.each([
    [
      'a fault in one of them',
      JSON.stringify([
        { ...sam, rank: 'chief' },
        { ...sam, id: 'b' },
      ]),
    ],
    ['no JSON', '[{'],
    ['an id twice', JSON.stringify([sam, sam])],
  ])(
    'stays who it was while the next list has %s, and the log says so without naming anybody',
    (_what, text) => {
      const people = loadPeople(file(JSON.stringify([sam])));
      file(text);
      later();
      lines.length = 0;
      expect(people(sam.id)?.rank).toBe('sergeant');
      expect(people('b')).toBeUndefined();
      expect(lines).toHaveLength(1);
      expect(JSON.stringify(lines)).toContain('people-not-read');
      expect(JSON.stringify(lines)).not.toMatch(/Sam|Patel/);
      later();
      people(sam.id);
      expect(lines, 'said once').toHaveLength(1);
      file(JSON.stringify([{ ...sam, rank: 'inspector' }]));
      later();
      expect(people(sam.id)?.rank).toBe('inspector');
    },
  );
});
