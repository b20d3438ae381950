import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/law/day.ts';
import type { CaseRecord, Store } from '../../src/store/store.ts';
import { aNotice, aRecord, idsDue, minute, next } from './records.ts';

/** Opens the store that keeps its data under this name; the same name finds the same data after a close. */
export type OpenStore = (space: string) => Promise<Store>;

/** What every store must do, whatever it keeps its data in. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the contract of a store`, () => {
    let space = '';
    let store: Store;
    const reopen = async () => {
      await store.close();
      store = await open(space);
    };
    beforeEach(async () => {
      space = `contract-${randomUUID()}`;
      store = await open(space);
    });
    afterEach(() => store.close());

    describe('a case', () => {
      test('that was committed comes back as it was handed in, now and after a restart', async () => {
        const place = { conversation: 'conversation-1', activity: 'activity-1' };
        const record = aRecord({
          notices: [aNotice({ news: 'booked', lastResult: 'later' })],
          officerCard: place,
        });
        expect(await store.commit(record)).toBe('committed');
        expect(await store.load(record.id)).toEqual(record);
        await reopen();
        expect(await store.load(record.id)).toEqual(record);
        expect(await store.findByReference(record.reference)).toEqual(record);
      });

      test.each(['no-such-case', '../remembered', '', '__proto__', 'case-1.json', 'a/b', '..\\x'])(
        'that nobody stored is unknown: %j',
        async (id) => {
          await store.commit(aRecord());
          expect(await store.load(id)).toBeUndefined();
          expect(await store.findByReference(id)).toBeUndefined();
        },
      );

      test.each([
        ['a first commit that is not revision 1', [], 2, 'conflict'],
        ['the revision that is stored already', [1, 2], 2, 'conflict'],
        ['an older revision', [1, 2, 3], 2, 'conflict'],
        ['a revision too far ahead', [1, 2], 4, 'conflict'],
        ['a second first commit', [1], 1, 'conflict'],
        ['the next revision', [1, 2], 3, 'committed'],
      ] as const)('answers %s', async (_what, before, revision, answer) => {
        for (const one of before) await store.commit(aRecord({ revision: one }));
        const stored = await store.load('case-1');
        const late = aRecord({ revision, officer: 'officer-2', notices: [aNotice()] });
        expect(await store.commit(late)).toBe(answer);
        expect(await store.load('case-1')).toEqual(answer === 'committed' ? late : stored);
        expect(await idsDue(store, minute(9), 9)).toEqual(answer === 'committed' ? ['case-1'] : []);
      });

      test('committed from two devices at once is committed by exactly one of them', async () => {
        await store.commit(aRecord());
        const devices = Array.from({ length: 8 }, (_, device) =>
          next(aRecord(), { officer: `device-${device}` }),
        );
        const answers = await Promise.all(devices.map((record) => store.commit(record)));
        expect(answers.toSorted()).toEqual(['committed', ...Array(7).fill('conflict')]);
        const winner = devices[answers.indexOf('committed')];
        expect(await store.load('case-1')).toEqual(winner);
        await reopen();
        expect(await store.load('case-1')).toEqual(winner);
      });

      test('follows its own order while others are written beside it', async () => {
        const ids = Array.from({ length: 12 }, (_, index) => `case-${index}`);
        const revisions = [1, 2, 3, 4, 5];
        const all = ids.flatMap((id) => revisions.map((revision) => store.commit(aRecord({ id, revision }))));
        expect(new Set(await Promise.all(all))).toEqual(new Set(['committed']));
        await reopen();
        for (const id of ids) expect(await store.load(id)).toEqual(aRecord({ id, revision: 5 }));
      });

      test('cannot take a reference that another case has, one after the other or at once', async () => {
        const reference = 'WM-SAME';
        const rivals = ['case-a', 'case-b'].map((id) => store.commit(aRecord({ id, reference })));
        expect((await Promise.all(rivals)).toSorted()).toEqual(['committed', 'conflict']);
        expect(await store.commit(aRecord({ id: 'case-c', reference }))).toBe('conflict');
        expect(await store.load('case-c')).toBeUndefined();
      });

      test('handed out does not change what is stored when somebody changes it', async () => {
        await store.commit(aRecord());
        const loaded = await store.load('case-1');
        // A store may refuse the change, or hand out something of the caller's own.
        const change = (some: object | undefined, to: object) => {
          if (some !== undefined && !Object.isFrozen(some)) Object.assign(some, to);
        };
        change(loaded?.events[0]?.event, { type: 'withdrawn' });
        change(loaded?.events[0], { cause: 'another' });
        change(loaded, { officer: 'somebody else' });
        expect(await store.load('case-1')).toEqual(aRecord());
      });
    });

    describe('the list of open cases', () => {
      test('holds one officer’s open cases, the one touched last first, and survives a restart', async () => {
        await store.commit(aRecord({ id: 'old', updatedAt: minute(1) }));
        await store.commit(aRecord({ id: 'new', updatedAt: minute(3) }));
        await store.commit(aRecord({ id: 'closed', updatedAt: minute(4), open: false }));
        await store.commit(aRecord({ id: 'other', updatedAt: minute(5), officer: 'officer-2' }));
        const summary = (id: string, at: number) => ({ id, reference: `WM-${id}`, updatedAt: minute(at) });
        const before = [summary('new', 3), summary('old', 1)];
        expect(await store.openCasesOf('officer-1')).toEqual(before);
        await reopen();
        expect(await store.openCasesOf('officer-1')).toEqual(before);

        await store.commit(aRecord({ id: 'old', revision: 2, updatedAt: minute(6) }));
        await store.commit(aRecord({ id: 'new', revision: 2, updatedAt: minute(7), open: false }));
        expect(await store.openCasesOf('officer-1')).toEqual([summary('old', 6)]);
        expect(await store.openCasesOf('nobody')).toEqual([]);
      });

      test('follows a case that is handed to another officer or opened again', async () => {
        await store.commit(aRecord({ open: false }));
        expect(await store.openCasesOf('officer-1')).toEqual([]);
        await store.commit(aRecord({ revision: 2, officer: 'officer-2' }));
        expect(await store.openCasesOf('officer-1')).toEqual([]);
        expect(await store.openCasesOf('officer-2')).toHaveLength(1);
      });
    });

    describe('what is due', () => {
      const waiting = (id: string, ...times: readonly number[]) =>
        aRecord({ id, notices: times.map((time) => aNotice({ id: `${id}-${time}`, dueAt: minute(time) })) });

      test('is every case with a waiting notice whose time has come, longest due first', async () => {
        await store.commit(waiting('later', 30));
        await store.commit(waiting('second', 20, 5));
        await store.commit(waiting('first', 4, 40));
        await store.commit(waiting('nothing'));
        expect(await idsDue(store, minute(3), 9)).toEqual([]);
        expect(await idsDue(store, minute(4), 9)).toEqual(['first']);
        expect(await idsDue(store, minute(29), 9)).toEqual(['first', 'second']);
        await reopen();
        expect(await idsDue(store, minute(50), 9)).toEqual(['first', 'second', 'later']);
        expect(await idsDue(store, minute(50), 2)).toEqual(['first', 'second']);
        expect(await idsDue(store, minute(50), 0)).toEqual([]);
      });

      test.each(['sent', 'parked'] as const)('no longer is a notice that was %s', async (state) => {
        await store.commit(waiting('case-1', 1));
        await store.commit(aRecord({ revision: 2, notices: [aNotice({ state, dueAt: minute(1) })] }));
        expect(await idsDue(store, minute(9), 9)).toEqual([]);
        await reopen();
        expect(await idsDue(store, minute(9), 9)).toEqual([]);
      });

      test('moves with a notice that is put off, and counts in closed cases too', async () => {
        await store.commit(waiting('case-1', 1));
        const putOff = [aNotice({ dueAt: minute(10), attempts: 1 })];
        await store.commit(aRecord({ revision: 2, open: false, notices: putOff }));
        expect(await idsDue(store, minute(9), 9)).toEqual([]);
        expect(await idsDue(store, minute(10), 9)).toEqual(['case-1']);
      });

      test('is by when the case says it is next due alone, whatever falls due in it', async () => {
        await store.commit(aRecord({ id: 'deadline', nextDueAt: minute(3) }));
        await store.commit({ ...waiting('sooner', 8), nextDueAt: minute(2) });
        expect(await idsDue(store, minute(1), 9)).toEqual([]);
        expect(await idsDue(store, minute(7), 9)).toEqual(['sooner', 'deadline']);
        await reopen();
        expect(await idsDue(store, minute(7), 9)).toEqual(['sooner', 'deadline']);
        await store.commit(aRecord({ id: 'deadline', revision: 2 }));
        expect(await idsDue(store, minute(7), 9)).toEqual(['sooner']);
      });

      test.each([
        ['is due never', null],
        ['is due after a notice that waits', minute(6)],
      ])('refuses a case that says it %s, since the notice would be missed', async (_what, nextDueAt) => {
        await expect(store.commit({ ...waiting('case-1', 9, 5), nextDueAt })).rejects.toThrow(
          'would be missed',
        );
        expect(await store.load('case-1')).toBeUndefined();
      });

      test('compares times, not their spelling', async () => {
        await store.commit(aRecord({ notices: [aNotice({ dueAt: '2026-11-20T09:00:00Z' })] }));
        expect(await idsDue(store, '2026-11-20T09:00:00.000Z', 9)).toEqual(['case-1']);
        await expect(store.due('soon', 9)).rejects.toThrow('not an instant');
      });
    });

    describe('the calls to make', () => {
      const waiting = (id: string, dueBy: string, some: Partial<CaseRecord> = {}) =>
        aRecord({ id, call: { clocks: ['disposal', 'support'], dueBy: day(dueBy) }, ...some });
      const open = async () => (await store.openCalls()).map(({ id }) => id);

      test('are listed the most urgent first, and survive a restart', async () => {
        await store.commit(waiting('later', '2026-12-01'));
        await store.commit(waiting('first', '2026-11-24'));
        await store.commit(waiting('closed', '2026-11-26', { open: false }));
        await store.commit(aRecord({ id: 'none' }));
        expect(await open()).toEqual(['first', 'closed', 'later']);
        await reopen();
        expect(await open()).toEqual(['first', 'closed', 'later']);
        expect((await store.openCalls())[0]).toEqual({
          id: 'first',
          reference: 'WM-first',
          officer: 'officer-1',
          clocks: ['disposal', 'support'],
          dueBy: '2026-11-24',
        });
      });

      test('say who has taken one, move with its day, and end when it was made', async () => {
        await store.commit(waiting('case-1', '2026-11-24'));
        await store.commit(waiting('case-2', '2026-11-25'));
        const takenBy = { id: 'liaison-1', name: 'Lee Hart' };
        const call = { clocks: ['breach'], dueBy: day('2026-12-03'), takenBy } as const;
        await store.commit(aRecord({ revision: 2, call }));
        expect(await open()).toEqual(['case-2', 'case-1']);
        expect((await store.openCalls())[1]).toMatchObject(call);
        await store.commit(aRecord({ revision: 3 }));
        expect(await open()).toEqual(['case-2']);
        await reopen();
        expect(await open()).toEqual(['case-2']);
      });

      test('do not change when a commit is refused', async () => {
        await store.commit(waiting('case-1', '2026-11-24'));
        expect(await store.commit(aRecord({ revision: 1 }))).toBe('conflict');
        expect(await open()).toEqual(['case-1']);
      });
    });

    describe('a remembered value', () => {
      test.each([
        ['person:29:x/ü', { address: { id: 'a', list: [1, null, true, 'x'] } }],
        ['supervisors:west', 'channel'],
        ['__proto__', { deep: '__proto__' }],
        ['constructor', null],
        ['', 0],
      ])('comes back under its key %j, after a restart too', async (key, value) => {
        expect(await store.recall(key)).toBeUndefined();
        await store.remember(key, value);
        expect(await store.recall(key)).toEqual(value);
        await reopen();
        expect(await store.recall(key)).toEqual(value);
      });

      test('is replaced by a later one, and is nobody else’s to change', async () => {
        const value = { list: ['a'] };
        await store.remember('key', value);
        value.list.push('b');
        expect(await store.recall('key')).toEqual({ list: ['a'] });
        await Promise.all([1, 2, 3].map((count) => store.remember('key', count)));
        await reopen();
        expect(await store.recall('key')).toBe(3);
      });
    });

    test('has a secret of its own for ids, the same after a restart', async () => {
      const { idSecret } = store;
      expect(idSecret.length).toBeGreaterThanOrEqual(32);
      await reopen();
      expect(store.idSecret).toBe(idSecret);
      const another = await open(`${space}-another`);
      expect(another.idSecret).not.toBe(idSecret);
      await another.close();
    });

    test('a store that is closed finishes what was asked, then refuses', async () => {
      const asked = store.commit(aRecord());
      const remembered = store.remember('key', 'value');
      const ended: string[] = [];
      void asked.then(() => ended.push('commit'));
      void remembered.then(() => ended.push('remember'));
      await store.close();
      expect(ended.toSorted()).toEqual(['commit', 'remember']);
      await store.close();
      expect(await asked).toBe('committed');
      await expect(store.load('case-1')).rejects.toThrow('closed');
      await expect(store.commit(aRecord({ id: 'case-2' }))).rejects.toThrow('closed');
      store = await open(space);
      expect(await store.load('case-1')).toEqual(aRecord());
      expect(await store.recall('key')).toBe('value');
    });
  });
}
