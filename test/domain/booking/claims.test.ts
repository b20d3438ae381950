import { describe, expect, test } from 'vitest';
import { confirm, hold, promote, release, wait } from '../../../src/domain/booking/claims.ts';
import { freePlaces, lapsed, nextWaiting, placesLeft } from '../../../src/domain/booking/places.ts';
import type { SessionRecord } from '../../../src/domain/booking/session.ts';
import type { Result } from '../../../src/domain/result.ts';
import { minute } from '../../support/caseStories.ts';
import { aSessionRecord, whoHasWhat } from './sessions.ts';

const now = minute(0);
const soon = minute(5);
const begun = minute(3 * 24 * 60);

/** Who has what after it, or the refusal's code. */
const said = (outcome: Result<SessionRecord>) =>
  outcome.ok ? whoHasWhat(outcome.value) : `refused: ${outcome.code}`;

/** The record after it; fails the test when it is refused. */
function done(outcome: Result<SessionRecord>): SessionRecord {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.value;
}

const held = (record: SessionRecord, ...cases: readonly string[]) =>
  cases.reduce((after, caseId) => done(hold(after, caseId, now)), record);
const booked = (record: SessionRecord, ...cases: readonly string[]) =>
  cases.reduce((after, caseId) => done(confirm(after, caseId, now)), held(record, ...cases));
const waits = (record: SessionRecord, ...cases: readonly string[]) =>
  cases.reduce((after, caseId) => done(wait(after, caseId, now)), record);

const twoPlaces = aSessionRecord();
const full = booked(twoPlaces, 'ash', 'birch');
const calledOff = aSessionRecord({ cancelled: true });

describe('given a session with two places, when a place is asked for, then', () => {
  test.each([
    ['it is held', twoPlaces, 'ash', now, 'ash held'],
    ['the last one is held', held(twoPlaces, 'ash'), 'birch', now, 'ash held, birch held'],
    ['nobody gets a third', full, 'cedar', now, 'refused: full'],
    ['held places count as taken', held(twoPlaces, 'ash', 'birch'), 'cedar', now, 'refused: full'],
    [
      'held places count until they are looked up',
      held(twoPlaces, 'ash', 'birch'),
      'cedar',
      minute(60),
      'refused: full',
    ],
    ['asking again takes no second place', held(twoPlaces, 'ash'), 'ash', soon, 'ash held'],
    ['who has a place keeps it, full or not', full, 'ash', soon, 'ash booked, birch booked'],
    ['a session that was called off takes nobody', calledOff, 'ash', now, 'refused: cancelled'],
    ['a session that has begun takes nobody', twoPlaces, 'ash', begun, 'refused: past'],
    [
      'a session that begins this moment takes nobody',
      twoPlaces,
      'ash',
      twoPlaces.session.startsAt,
      'refused: past',
    ],
    ['those who wait come first', waits(booked(twoPlaces, 'ash'), 'elm'), 'fir', now, 'refused: full'],
    ['who waits may have it', waits(booked(twoPlaces, 'ash'), 'elm'), 'elm', now, 'ash booked, elm held'],
  ] as const)('%s', (_what, record, caseId, at, expected) => {
    expect(said(hold(record, caseId, at))).toBe(expected);
  });

  test('it is held for ten minutes, and from anew when it is asked for again', () => {
    const once = held(twoPlaces, 'ash');
    expect(once.bookings).toEqual([{ caseId: 'ash', state: 'held', at: now, until: minute(10) }]);
    expect(done(hold(once, 'ash', soon)).bookings).toEqual([
      { caseId: 'ash', state: 'held', at: now, until: minute(15) },
    ]);
  });

  test('a place kept for a day is not cut short by asking for it', () => {
    const kept = promote(waits(release(full, 'ash'), 'elm'), now);
    const [, claim] = done(hold(kept, 'elm', soon)).bookings;
    expect(claim).toMatchObject({ state: 'held', until: minute(24 * 60) });
  });
});

describe('given a held place, then', () => {
  test.each([
    ['it is booked', held(twoPlaces, 'ash'), 'ash', 'ash booked'],
    ['it is booked once', booked(twoPlaces, 'ash'), 'ash', 'ash booked'],
    ['nobody else can book it', held(twoPlaces, 'ash'), 'birch', 'refused: no-hold'],
    ['waiting is no hold', waits(twoPlaces, 'elm'), 'elm', 'refused: no-hold'],
  ] as const)('%s', (_what, record, caseId, expected) => {
    expect(said(confirm(record, caseId, soon))).toBe(expected);
  });

  test('it lapses at its end and not before, and a booked one never', () => {
    const record = done(confirm(held(twoPlaces, 'ash', 'birch'), 'birch', now));
    expect(lapsed(record, minute(9))).toEqual([]);
    expect(lapsed(record, minute(10)).map(({ caseId }) => caseId)).toEqual(['ash']);
  });
});

describe('given a full session, then', () => {
  const queue = waits(full, 'elm', 'fir');

  test.each([
    ['whoever asks waits at the end', full, 'elm', 'ash booked, birch booked, elm waiting'],
    ['nobody waits twice', queue, 'elm', 'ash booked, birch booked, elm waiting, fir waiting'],
    ['who has a place need not wait', full, 'ash', 'ash booked, birch booked'],
    ['nobody waits for what was called off', calledOff, 'elm', 'refused: cancelled'],
  ] as const)('%s', (_what, record, caseId, expected) => {
    expect(said(wait(record, caseId, now))).toBe(expected);
  });

  test('a place that frees goes to whoever waits longest, for a day', () => {
    const after = promote(release(queue, 'birch'), soon);
    expect(whoHasWhat(after)).toBe('ash booked, elm held, fir waiting');
    expect(after.bookings[1]).toMatchObject({ at: soon, until: minute(24 * 60 + 5) });
  });

  test('it is kept no longer than until the session begins', () => {
    const late = minute(2 * 24 * 60 - 30);
    const [, claim] = promote(release(queue, 'birch'), late).bookings;
    expect(claim).toMatchObject({ until: queue.session.startsAt });
  });

  test.each([
    ['no place is free', queue, now],
    ['nobody waits', release(full, 'ash'), now],
    ['the session has begun', release(queue, 'ash'), begun],
    ['it was called off', { ...release(queue, 'ash'), session: calledOff.session }, now],
  ] as const)('nobody is promoted when %s', (_what, record, at) => {
    expect(promote(record, at)).toBe(record);
    expect(nextWaiting(record, at)).toBeUndefined();
  });

  test('giving up what one does not have changes nothing', () => {
    expect(release(full, 'nobody')).toBe(full);
  });
});

test.each([
  ['empty', twoPlaces, 2, 2],
  ['one held', held(twoPlaces, 'ash'), 1, 1],
  ['one booked, one waits', waits(booked(twoPlaces, 'ash'), 'elm'), 1, 0],
  ['full', full, 0, 0],
  [
    'fewer places than people, by the provider’s doing',
    { ...full, session: { ...full.session, places: 1 } },
    0,
    0,
  ],
] as const)('places in a session that is %s', (_what, record, free, left) => {
  expect([freePlaces(record), placesLeft(record)]).toEqual([free, left]);
});
