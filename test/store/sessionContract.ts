import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Booking, SessionRecord } from '../../src/domain/booking/session.ts';
import type { Store } from '../../src/store/store.ts';
import type { OpenStore } from './contract.ts';
import { minute } from './records.ts';

/** A session's record as a first commit would hand it in, with some of it changed. */
export function aSessionRecord(some: Partial<SessionRecord['session']> & Partial<SessionRecord> = {}) {
  const { revision = 1, bookings = [], ...session } = some;
  const { id = 'one', provider = 'cranstoun' } = session;
  const record: SessionRecord = {
    version: 1,
    key: `${provider}:${id}`,
    revision,
    session: {
      id,
      provider,
      intervention: 'divert',
      startsAt: minute(30),
      where: 'Digbeth æ “quoted” \u2028',
      places: 5,
      language: 'en',
      ...session,
    },
    bookings,
  };
  return record;
}

export const heldUntil = (caseId: string, until: number): Booking => ({
  caseId,
  state: 'held',
  at: minute(0),
  until: minute(until),
});
export const bookedBy = (caseId: string): Booking => ({ caseId, state: 'booked', at: minute(0) });

/** What every store must do with sessions, whatever it keeps its data in. */
export function sessionContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the contract of a store of sessions`, () => {
    let space = '';
    let store: Store;
    const reopen = async () => {
      await store.close();
      store = await open(space);
    };
    const keys = async (intervention: string, from: number) =>
      (await store.sessions.comingUp(intervention, minute(from))).map(({ key }) => key);
    beforeEach(async () => {
      space = `sessions-${randomUUID()}`;
      store = await open(space);
    });
    afterEach(() => store.close());

    test.each(['one', 'Thursday 7/8', '../../cases/x', '__proto__', 'é🚓', 'A', 'a', 'x'.repeat(300), '.'])(
      'a session with the id %j comes back as it was handed in, now and after a restart',
      async (id) => {
        const record = aSessionRecord({ id, bookings: [bookedBy('case-1'), heldUntil('case-2', 5)] });
        const other = aSessionRecord({ id: 'other' });
        expect(await store.sessions.commit(record)).toBe('committed');
        expect(await store.sessions.commit(other)).toBe('committed');
        for (const _time of ['now', 'later']) {
          expect(await store.sessions.load(record.key)).toEqual(record);
          expect(await store.sessions.load(other.key)).toEqual(other);
          await reopen();
        }
        expect(await store.load(id), 'it is no case').toBeUndefined();
      },
    );

    test('two keys that look alike are two sessions', async () => {
      const ids = ['a b', 'a_b', 'a-b', 'A B', 'a%20b', 'a_20b', 'a:b'];
      for (const id of ids) await store.sessions.commit(aSessionRecord({ id, where: id }));
      await reopen();
      for (const id of ids) {
        expect((await store.sessions.load(`cranstoun:${id}`))?.session.where).toBe(id);
      }
    });

    test.each(['nobody:nothing', '', '../cases/case-1', '__proto__', 'constructor'])(
      'a session that nobody stored is unknown: %j',
      async (key) => {
        await store.sessions.commit(aSessionRecord());
        expect(await store.sessions.load(key)).toBeUndefined();
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
      for (const one of before) await store.sessions.commit(aSessionRecord({ revision: one }));
      const stored = await store.sessions.load('cranstoun:one');
      const late = aSessionRecord({ revision, bookings: [heldUntil('case-1', 5)] });
      expect(await store.sessions.commit(late)).toBe(answer);
      expect(await store.sessions.load('cranstoun:one')).toEqual(answer === 'committed' ? late : stored);
      expect(await store.sessions.lapsed(minute(9), 9)).toEqual(
        answer === 'committed' ? ['cranstoun:one'] : [],
      );
    });

    test('committed by several at once is committed by exactly one of them', async () => {
      await store.sessions.commit(aSessionRecord());
      const rivals = Array.from({ length: 8 }, (_, rival) =>
        aSessionRecord({ revision: 2, bookings: [bookedBy(`case-${rival}`)] }),
      );
      const answers = await Promise.all(rivals.map((record) => store.sessions.commit(record)));
      expect(answers.toSorted()).toEqual(['committed', ...Array(7).fill('conflict')]);
      await reopen();
      expect(await store.sessions.load('cranstoun:one')).toEqual(rivals[answers.indexOf('committed')]);
    });

    test('handed in or out, a record is nobody else’s to change', async () => {
      const record = aSessionRecord({ bookings: [bookedBy('case-1')] });
      await store.sessions.commit(record);
      const whole = structuredClone(record);
      Object.assign(record.session, { places: 99 });
      for (const out of [
        await store.sessions.load(whole.key),
        ...(await store.sessions.comingUp('divert', minute(0))),
      ])
        Object.assign(out?.bookings[0] ?? {}, { caseId: 'somebody else' });
      expect(await store.sessions.load(whole.key)).toEqual(whole);
      expect(await store.sessions.comingUp('divert', minute(0))).toEqual([whole]);
    });

    test('what is coming up is of one intervention, after the time, the earliest first, and follows every change', async () => {
      await store.sessions.commit(aSessionRecord({ id: 'late', startsAt: minute(50) }));
      await store.sessions.commit(aSessionRecord({ id: 'soon', startsAt: minute(10), cancelled: true }));
      await store.sessions.commit(aSessionRecord({ id: 'other', intervention: 'cara' }));
      await store.sessions.commit(aSessionRecord({ id: 'mind', provider: 'mind', startsAt: minute(20) }));
      for (const _time of ['now', 'later']) {
        expect(await keys('divert', 0)).toEqual(['cranstoun:soon', 'mind:mind', 'cranstoun:late']);
        expect(await keys('divert', 10)).toEqual(['mind:mind', 'cranstoun:late']);
        expect(await keys('divert', 50)).toEqual([]);
        expect(await keys('cara', 0)).toEqual(['cranstoun:other']);
        expect(await keys('nothing', 0)).toEqual([]);
        await reopen();
      }
      await store.sessions.commit(aSessionRecord({ id: 'soon', revision: 2, startsAt: minute(60) }));
      await store.sessions.commit(aSessionRecord({ id: 'other', revision: 2, startsAt: minute(70) }));
      expect(await keys('divert', 0)).toEqual([
        'mind:mind',
        'cranstoun:late',
        'cranstoun:soon',
        'cranstoun:other',
      ]);
      expect(await keys('cara', 0)).toEqual([]);
      await expect(store.sessions.comingUp('divert', 'soon')).rejects.toThrow('not an instant');
    });

    test('what lapsed is every session with a held place that ran out, longest ago first', async () => {
      await store.sessions.commit(aSessionRecord({ id: 'second', bookings: [heldUntil('a', 5)] }));
      const first = [bookedBy('a'), heldUntil('b', 40), heldUntil('c', 4)];
      await store.sessions.commit(aSessionRecord({ id: 'first', bookings: first }));
      await store.sessions.commit(aSessionRecord({ id: 'never', bookings: [bookedBy('a')] }));
      for (const _time of ['now', 'later']) {
        expect(await store.sessions.lapsed(minute(3), 9)).toEqual([]);
        expect(await store.sessions.lapsed(minute(4), 9)).toEqual(['cranstoun:first']);
        expect(await store.sessions.lapsed(minute(5), 9)).toEqual(['cranstoun:first', 'cranstoun:second']);
        expect(await store.sessions.lapsed(minute(5), 1)).toEqual(['cranstoun:first']);
        await reopen();
      }
      await store.sessions.commit(aSessionRecord({ id: 'first', revision: 2, bookings: first.slice(0, 2) }));
      expect(await store.sessions.lapsed(minute(39), 9)).toEqual(['cranstoun:second']);
      expect(await store.sessions.lapsed(minute(40), 9)).toEqual(['cranstoun:second', 'cranstoun:first']);
      await expect(store.sessions.lapsed('soon', 9)).rejects.toThrow('not an instant');
    });

    test('a store that is closed finishes what was asked, then refuses', async () => {
      const asked = store.sessions.commit(aSessionRecord());
      await store.close();
      expect(await asked).toBe('committed');
      await expect(store.sessions.load('cranstoun:one')).rejects.toThrow('closed');
      await expect(store.sessions.commit(aSessionRecord({ id: 'two' }))).rejects.toThrow('closed');
      store = await open(space);
      expect(await store.sessions.load('cranstoun:one')).toEqual(aSessionRecord());
    });
  });

  test(`${name} answers about sessions like a plain map, whatever is done in whatever order`, async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, async (run) => {
        const space = `session-model-${randomUUID()}`;
        const model = new Map<string, SessionRecord>();
        let store = await open(space);
        try {
          for (const { step, at, reopens, ...some } of run) {
            const revision = Math.max(1, (model.get(`cranstoun:${some.id}`)?.revision ?? 0) + step);
            const record = aSessionRecord({ ...some, startsAt: minute(some.start), revision });
            expect(await store.sessions.commit(record)).toBe(commitToModel(model, record));
            if (reopens) {
              await store.close();
              store = await open(space);
            }
            expect(await store.sessions.load(record.key)).toEqual(model.get(record.key));
            expect(await store.sessions.comingUp('divert', minute(at))).toEqual(comingUpIn(model, at));
            expect(await store.sessions.lapsed(minute(at), 2)).toEqual(lapsedIn(model, at).slice(0, 2));
          }
        } finally {
          await store.close();
        }
      }),
      { numRuns: 40 },
    );
  });
}

const time = fc.integer({ min: 0, max: 9 });
const anyRun = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    intervention: fc.constantFrom('divert', 'divert', 'cara'),
    start: time,
    bookings: fc.uniqueArray(
      fc.oneof(
        fc.tuple(fc.constantFrom('x', 'y', 'z'), time).map(([caseId, until]) => heldUntil(caseId, until)),
        fc.constantFrom('x', 'y', 'z').map(bookedBy),
      ),
      { selector: ({ caseId }) => caseId, maxLength: 3 },
    ),
    // 1 is the next revision; the others are stale or too far ahead.
    step: fc.constantFrom(1, 1, 1, 0, 2),
    at: time,
    reopens: fc.constantFrom(true, false, false, false),
  }),
  { maxLength: 15 },
);

/** What the contract says about a commit, on a plain map. */
function commitToModel(model: Map<string, SessionRecord>, record: SessionRecord): 'committed' | 'conflict' {
  if ((model.get(record.key)?.revision ?? 0) !== record.revision - 1) return 'conflict';
  model.set(record.key, record);
  return 'committed';
}

function comingUpIn(model: ReadonlyMap<string, SessionRecord>, from: number): readonly SessionRecord[] {
  return [...model.values()]
    .filter(({ session }) => session.intervention === 'divert' && session.startsAt > minute(from))
    .sort((a, b) => byText(a.session.startsAt, b.session.startsAt) || byText(a.key, b.key));
}

function lapsedIn(model: ReadonlyMap<string, SessionRecord>, now: number): readonly string[] {
  return [...model.values()]
    .flatMap(({ key, bookings }) => {
      const ends = bookings.flatMap((claim) => (claim.state === 'held' ? [claim.until] : []));
      const [first] = ends.toSorted(byText);
      return first !== undefined && first <= minute(now) ? [{ key, first }] : [];
    })
    .sort((a, b) => byText(a.first, b.first) || byText(a.key, b.key))
    .map(({ key }) => key);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
