import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../src/store/lowdb/fileNameOf.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import type { OpenStore } from '../contract.ts';
import { minute } from '../records.ts';
import { aSessionRecord, bookedBy, heldUntil, sessionContract } from '../sessionContract.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const folder = temporaryFolder();
const open: OpenStore = (space) => openLowdbStore({ folder: join(folder, space), log: listeningLog() });

sessionContract('the lowdb store', open);

const name = `${fileNameOf('cranstoun:one')}.json`;
const whole = JSON.stringify(aSessionRecord({ bookings: [heldUntil('case-secret', 5)] }));

test('a name says the key as far as a file system can be trusted with it', () => {
  expect(fileNameOf('cranstoun:2026-11-26')).toBe('cranstoun_3a2026-11-26');
  expect(fileNameOf('mind:../A')).toBe('mind_3a_2e_2e_2f_41');
  expect(fileNameOf(`mind:${'é'.repeat(100)}`)).toMatch(/^long_[0-9a-f]{64}$/);
});

test('only the owner may read it', async () => {
  const store = await open('modes');
  await store.sessions.commit(aSessionRecord());
  const mode = (path: string) => (statSync(join(folder, 'modes', path)).mode & 0o777).toString(8);
  expect([mode('sessions'), mode(`sessions/${name}`)]).toEqual(['700', '600']);
  await store.close();
});

test.each([
  ['a key that is another session’s', { ...aSessionRecord(), key: 'mind:one' }],
  [
    'a claim of an unknown kind',
    aSessionRecord({ bookings: [{ ...bookedBy('a'), state: 'dreamt' } as never] }),
  ],
  [
    'a held place without an end',
    aSessionRecord({ bookings: [{ ...bookedBy('a'), state: 'held' } as never] }),
  ],
  ['two claims of one case', aSessionRecord({ bookings: [bookedBy('a'), heldUntil('a', 5)] })],
  ['a time that is none', aSessionRecord({ startsAt: 'Thursday' })],
  ['less than no places', aSessionRecord({ places: -1 })],
])('what could not be read back is refused before writing: %s', async (what, record) => {
  const store = await open(`refusals ${what}`);
  await expect(store.sessions.commit(record)).rejects.toThrow(/^The session cannot be saved: /);
  expect(readdirSync(join(folder, `refusals ${what}`, 'sessions'))).toEqual([]);
  await store.close();
});

describe('a session file that cannot be read', () => {
  test.each([
    ['empty', ''],
    ['cut off in the middle', whole.slice(0, whole.length / 2)],
    ['zeroes, as after a power cut', '\0'.repeat(300)],
    ['without its bookings', whole.replace('"bookings"', '"other"')],
    ['named after another session', whole.replaceAll('one', 'two')],
    ['with two claims of one case', whole.replace(/("bookings":\[)(.*)\]/, '$1$2,$2]')],
  ])(
    'because it is %s is set aside, the rest is served, and its places are not given twice',
    async (what, text) => {
      const inside = join(folder, `spoilt ${what}`);
      const first = await openLowdbStore({ folder: inside, log: listeningLog() });
      await first.sessions.commit(aSessionRecord({ id: 'two', startsAt: minute(40) }));
      await first.close();
      writeFileSync(join(inside, 'sessions', name), text);

      for (const _start of ['that finds it', 'after that']) {
        const log = listeningLog();
        const store = await openLowdbStore({ folder: inside, log });
        expect(store.damaged).toEqual([name]);
        expect(readFileSync(join(inside, 'damaged', name), 'utf8')).toBe(text);
        expect(log.lines.join()).toContain(name);
        expect(log.lines.join()).not.toContain('case-secret');
        const coming = await store.sessions.comingUp('divert', minute(0));
        expect(coming.map(({ key }) => key)).toEqual(['cranstoun:two']);
        const words = /session file cranstoun_3aone\.json is damaged and was set aside\. Restore it/;
        await expect(store.sessions.load('cranstoun:one')).rejects.toThrow(words);
        await expect(store.sessions.commit(aSessionRecord())).rejects.toThrow(words);
        await store.close();
      }
    },
  );

  test('because a newer Waymark wrote it is left where it is', async () => {
    const inside = join(folder, 'newer');
    await (await openLowdbStore({ folder: inside, log: listeningLog() })).close();
    for (const text of [whole.replace('"version":1', '"version":2'), whole.replace('"held"', '"dreamt"')]) {
      writeFileSync(join(inside, 'sessions', name), text);
      const opening = openLowdbStore({ folder: inside, log: listeningLog() });
      await expect(opening).rejects.toThrow(/session file .* was written by a newer Waymark/);
      await expect(opening).rejects.not.toThrow('case-secret');
      expect(readFileSync(join(inside, 'sessions', name), 'utf8')).toBe(text);
    }
  });
});

test('what a crash left of unfinished writes is removed', async () => {
  const inside = join(folder, 'crashed');
  await (await openLowdbStore({ folder: inside, log: listeningLog() })).close();
  writeFileSync(join(inside, 'sessions', `.${name}.77aa.tmp`), whole);
  const store = await openLowdbStore({ folder: inside, log: listeningLog() });
  expect(readdirSync(join(inside, 'sessions'))).toEqual([]);
  expect(await store.sessions.load('cranstoun:one')).toBeUndefined();
  await store.close();
});
