import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confirm, hold, promote, release, wait } from '../../../src/domain/booking/claims.ts';
import { freePlaces, lapsed, nextWaiting } from '../../../src/domain/booking/places.ts';
import type { SessionRecord } from '../../../src/domain/booking/session.ts';
import { minute } from '../../support/caseStories.ts';
import { samples } from '../../support/samples.ts';
import { aSessionRecord, whoHasWhat } from './sessions.ts';

const change = fc.record({
  what: fc.constantFrom('hold', 'hold', 'hold', 'confirm', 'release', 'wait', 'promote', 'sweep', 'call off'),
  caseId: fc.constantFrom('ash', 'birch', 'cedar', 'elm', 'fir', 'gorse', 'hazel'),
  /** Minutes into the story; some after the session has begun. */
  at: fc.integer({ min: 0, max: 3 * 24 * 60 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function after(record: SessionRecord, { what, caseId, at }: Change): SessionRecord {
  const now = minute(at);
  const orAsItWas = (outcome: ReturnType<typeof hold>) => (outcome.ok ? outcome.value : record);
  switch (what) {
    case 'hold':
      return orAsItWas(hold(record, caseId, now));
    case 'confirm':
      return orAsItWas(confirm(record, caseId, now));
    case 'wait':
      return orAsItWas(wait(record, caseId, now));
    case 'release':
      return release(record, caseId);
    case 'promote':
      return promote(record, now);
    case 'sweep':
      return lapsed(record, now).reduce((left, claim) => release(left, claim.caseId), record);
    default:
      return { ...record, session: { ...record.session, cancelled: true } };
  }
}

const anyRun = fc.record({
  places: fc.integer({ min: 0, max: 4 }),
  changes: fc.array(change, { maxLength: 60, size: 'max' }),
});

function steps({ places, changes }: { places: number; changes: readonly Change[] }) {
  let record = aSessionRecord({ places });
  return changes.map((one) => {
    const before = record;
    record = after(record, one);
    return { before, one, now: record };
  });
}

test('held and booked never exceed the places, and no case has two claims', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { now, one } of steps(run)) {
        const taken = now.bookings.filter(({ state }) => state !== 'waiting').length;
        expect(taken, `after ${one.what}: ${whoHasWhat(now)}`).toBeLessThanOrEqual(run.places);
        expect(new Set(now.bookings.map(({ caseId }) => caseId)).size).toBe(now.bookings.length);
      }
    }),
    { numRuns: samples(500) },
  );
});

test('what one case does takes no place from another, and the waiting list keeps its order', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { before, now, one } of steps(run)) {
        const others = ({ bookings }: SessionRecord, states: readonly string[]) =>
          bookings.filter(({ caseId, state }) => caseId !== one.caseId && states.includes(state));
        const names = (claims: SessionRecord['bookings']) => claims.map(({ caseId }) => caseId);
        expect(names(others(now, ['booked']))).toEqual(names(others(before, ['booked'])));
        if (one.what === 'sweep' || one.what === 'promote') continue;
        expect(names(others(now, ['held']))).toEqual(names(others(before, ['held'])));
        expect(names(others(now, ['waiting']))).toEqual(names(others(before, ['waiting'])));
      }
    }),
    { numRuns: samples(500) },
  );
});

test('doing the same again at the same time changes nothing more', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { now, one } of steps(run)) {
        if (one.what === 'promote') continue;
        expect(after(now, one).bookings).toEqual(now.bookings);
      }
    }),
  );
});

test('a place goes to the first who waits, and to nobody else', () => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: 0, max: 2 * 24 * 60 - 1 }), (run, at) => {
      const record = steps(run).at(-1)?.now ?? aSessionRecord();
      const first = record.bookings.find(({ state }) => state === 'waiting')?.caseId;
      const isOn = record.session.cancelled !== true;
      const expected = isOn && freePlaces(record) > 0 ? first : undefined;
      expect(nextWaiting(record, minute(at))).toBe(expected);
      const promoted = promote(record, minute(at));
      const gained = promoted.bookings.filter(
        ({ caseId, state }) =>
          state === 'held' && record.bookings.every((one) => one.caseId !== caseId || one.state !== 'held'),
      );
      expect(gained.map(({ caseId }) => caseId)).toEqual(expected === undefined ? [] : [expected]);
    }),
  );
});
