import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { aRecord, minute } from '../records.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const all = temporaryFolder();
const secret = 'Ada Example, 07700 900123';
let count = 0;
let folder = '';
let log = listeningLog();
const inCases = (name: string) => join(folder, 'cases', name);
const open = () => {
  log = listeningLog();
  return openLowdbStore({ folder, log });
};
const whole = JSON.stringify(aRecord({ id: 'case-2', officer: secret }));

beforeEach(async () => {
  count += 1;
  folder = join(all, `${count}`);
  const store = await open();
  await store.commit(aRecord());
  await store.remember('key', 'value');
  await store.close();
});

describe('a case file that cannot be read', () => {
  const spoilt: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['only white space', ' \n'],
    ['cut off in the middle', whole.slice(0, whole.length / 2)],
    ['followed by rubbish', `${whole}}`],
    ['zeroes, as after a power cut', '\0'.repeat(300)],
    ['no object', '[]'],
    ['null', 'null'],
    ['without a version', whole.replace('"version":4,', '')],
    ['of version 0', whole.replace('"version":4', '"version":0')],
    ['without its events', whole.replace('"events"', '"other"')],
    ['with a time that is none', whole.replace(minute(1), secret)],
    ['named after another case', whole.replace('"id":"case-2"', '"id":"case-3"')],
    ['with an id that leaves the folder', whole.replace('"id":"case-2"', '"id":"../case-2"')],
  ];

  test.each(spoilt)('because it is %s is set aside by name, and the rest is served', async (_what, text) => {
    writeFileSync(inCases('case-2.json'), text);
    const store = await open();
    expect(store.damaged).toEqual(['case-2.json']);
    expect(await store.load('case-1')).toEqual(aRecord());
    expect(await store.load('case-2')).toBeUndefined();
    expect(await store.openCasesOf(secret)).toEqual([]);
    expect(readFileSync(join(folder, 'damaged', 'case-2.json'), 'utf8')).toBe(text);
    expect(existsSync(inCases('case-2.json'))).toBe(false);
    expect(log.lines.join()).toContain('case-2.json');
    expect(log.lines.join()).not.toMatch(/Ada|07700|waymark-store-/);
    await store.close();
  });

  test('is still named after a restart, and never overwrites one that was set aside before', async () => {
    for (const text of ['{', '{"', '']) {
      writeFileSync(inCases('case-2.json'), text);
      await (await open()).close();
    }
    const store = await open();
    expect(store.damaged).toEqual(['case-2.2.json', 'case-2.3.json', 'case-2.json']);
    expect(readFileSync(join(folder, 'damaged', 'case-2.json'), 'utf8')).toBe('{');
    expect(readFileSync(join(folder, 'damaged', 'case-2.3.json'), 'utf8')).toBe('');
    await store.close();
  });

  test('because it is a folder is set aside too', async () => {
    mkdirSync(inCases('case-2.json'));
    const store = await open();
    expect(store.damaged).toEqual(['case-2.json']);
    await store.close();
  });

  test('because it was damaged while the store runs is reported once, set aside, and then unknown', async () => {
    const store = await open();
    writeFileSync(inCases('case-1.json'), whole.slice(9));
    await expect(store.load('case-1')).rejects.toThrow(/case-1\.json is damaged and was set aside.*backup/);
    expect(await store.load('case-1')).toBeUndefined();
    expect(await store.openCasesOf('officer-1')).toEqual([]);
    expect(store.damaged).toEqual(['case-1.json']);
    await store.close();
  });
});

describe('data of a newer version is refused in words and left where it is', () => {
  test.each([
    [
      'a record version',
      whole.replace('"version":4', '"version":5'),
      'record version 5 and this Waymark knows 4',
    ],
    ['a kind of event', whole.replace('"answered"', '"teleported"'), 'kind of event'],
    [
      'a breach decision',
      whole.replace('"type":"answered"', '"type":"breach-decided","decision":"forgive"'),
      'kind of breach decision',
    ],
    [
      'a kind of notice',
      JSON.stringify({
        ...JSON.parse(whole),
        notices: [
          { id: 'n', kind: 'telepathy', to: 'officer', state: 'waiting', dueAt: minute(1), attempts: 0 },
        ],
      }),
      'kind of notice',
    ],
  ])('%s', async (_what, text, words) => {
    writeFileSync(inCases('case-2.json'), text);
    const refusal = open();
    await expect(refusal).rejects.toThrow(/case file case-2\.json was written by a newer Waymark/);
    await expect(refusal).rejects.toThrow(words);
    await expect(refusal).rejects.not.toThrow('Ada');
    expect(readFileSync(inCases('case-2.json'), 'utf8')).toBe(text);
    writeFileSync(inCases('case-2.json'), whole);
    const store = await open();
    expect(await store.load('case-2')).toEqual(JSON.parse(whole));
    await store.close();
  });

  test('remembered values', async () => {
    writeFileSync(join(folder, 'remembered.json'), '{"version":7,"values":{}}');
    await expect(open()).rejects.toThrow(/remembered\.json was written by a newer Waymark.*version 7/);
  });
});

describe('given addresses that an earlier version kept in one file, when the store is opened, then', () => {
  const old = 'remembered.json';
  const write = (text: string) => writeFileSync(join(folder, old), text);

  test('each has a file of its own, and an earlier version would refuse to start rather than forget them', async () => {
    write('{"version":1,"values":{"person:a":"one","__proto__":"two","supervisors:w":{"in":"three"}}}');
    const before = await open();
    await before.close();
    expect(JSON.parse(readFileSync(join(folder, old), 'utf8'))).toEqual({ version: 2 });
    const store = await open();
    expect(await store.recall('person:a')).toBe('one');
    expect(await store.recall('__proto__')).toBe('two');
    expect(await store.recall('supervisors:w')).toEqual({ in: 'three' });
    expect(store.damaged).toEqual([]);
    await store.close();
  });

  test('a move that was cut short begins again', async () => {
    writeFileSync(join(folder, 'remembered/person_3aa.json'), '{"version":1,"key":"person:a","value":"one"}');
    write('{"version":1,"values":{"person:a":"one","person:b":"two"}}');
    const store = await open();
    expect([await store.recall('person:a'), await store.recall('person:b')]).toEqual(['one', 'two']);
    await store.close();
  });

  test.each(['', '{"version":1', '{"version":1}', '{"version":1,"values":[]}', '7'])(
    'a damaged one (%j) is set aside, and what has a file of its own stays',
    async (text) => {
      write(text);
      const store = await open();
      expect(store.damaged).toEqual([old]);
      expect(log.lines.join()).toMatch(/remembered\.json.*what stands in a file of its own is remembered/);
      expect(await store.recall('key')).toBe('value');
      expect(await store.load('case-1')).toEqual(aRecord());
      await store.close();
    },
  );
});

test.each(['', '{"version":1', '{"version":1,"key":"key"}', '{"version":1,"key":"other","value":1}', '7'])(
  'one damaged address (%j) forgets that one alone, until its owner is heard again',
  async (text) => {
    const before = await open();
    await before.remember('other', 'stays');
    await before.close();
    writeFileSync(join(folder, 'remembered/key.json'), text);
    const store = await open();
    expect(await store.recall('key')).toBeUndefined();
    expect(await store.recall('other')).toBe('stays');
    expect(store.damaged).toEqual(['key.json']);
    expect(log.lines.join()).toContain('key.json');
    await store.remember('key', 'again');
    await store.close();
    const later = await open();
    expect(await later.recall('key')).toBe('again');
    await later.close();
  },
);

test('what a crash left of unfinished writes is removed; files that are not ours stay', async () => {
  writeFileSync(inCases('.case-1.json.0b2d.tmp'), whole.slice(0, 40));
  writeFileSync(inCases('.case-9.json.77aa.tmp'), whole);
  writeFileSync(join(folder, '.remembered.json.0b2d.tmp'), '');
  writeFileSync(inCases('notes.txt'), 'by hand');
  const store = await open();
  expect(readdirSync(join(folder, 'cases')).toSorted()).toEqual(['case-1.json', 'notes.txt']);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(await store.load('case-1')).toEqual(aRecord());
  expect(await store.load('case-9')).toBeUndefined();
  expect(store.damaged).toEqual([]);
  await store.close();
});
