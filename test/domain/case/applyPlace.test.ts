import { describe, expect, test } from 'vitest';
import { overdueFirstContacts, sessionsTouched, wantedIn } from '../../../src/domain/case/applyPlace.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { lapsePlace, losePlace, offerPlace } from '../../../src/domain/case/decidePlace.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  byClock,
  filed,
  minute,
  outcomeOf,
  reported,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';

const { appointment } = stages;
const key = appointment.session;
const day = 24 * 60;

/** What the case says about the session: "booked", "waiting", "offered", or "nothing". */
const says = ({ theCase }: Story) => wantedIn(theCase, key)?.state ?? 'nothing';
const clock = (event: CaseEvent) => (story: Story) => byClock(story, event);
const give = (type: 'take-place' | 'leave-place' | 'withdraw') => (story: Story) => tell(story, { type });
const report =
  (...kinds: Parameters<typeof reported>[1][]) =>
  (story: Story) =>
    reported(story, ...kinds);
/** Missed on the day of the appointment, and a week after it. */
const missedTwice = (story: Story): Story =>
  [appointment.startsAt, '2026-12-03T14:00:00.000Z'].reduce((told, at) => {
    const missed = { type: 'report', report: { id: at, kind: 'missed', at }, provider: 'cranstoun' } as const;
    return tell(told, missed, { by: 'provider' });
  }, story);
const decided = (decision: 'excuse' | 'no-further-action') => (story: Story) =>
  tell(story, { type: 'decide-breach', decision, reason: 'r' }, { by: sergeant });

const rows: readonly (readonly [string, () => Story, readonly ((story: Story) => Story)[], string])[] = [
  ['filed with a place', stages.filedWithPlace, [], 'booked'],
  ['accepted by the provider', stages.filedWithPlace, [report('accepted')], 'booked'],
  ['missed once', stages.filedWithPlace, [report('missed')], 'booked'],
  ['in breach, nothing decided', stages.filedWithPlace, [missedTwice], 'booked'],
  ['excused after a breach', stages.filedWithPlace, [missedTwice, decided('excuse')], 'booked'],
  ['a breach that ends it', stages.filedWithPlace, [missedTwice, decided('no-further-action')], 'nothing'],
  ['declined', stages.filedWithPlace, [report('declined')], 'nothing'],
  ['declined, and accepted after all', stages.filedWithPlace, [report('declined', 'accepted')], 'nothing'],
  [
    'declined, and another is being chosen',
    stages.filedWithPlace,
    [report('declined'), (s) => tell(s, { type: 'choose-another' })],
    'nothing',
  ],
  ['withdrawn', stages.filedWithPlace, [give('withdraw')], 'nothing'],
  ['completed', stages.filedWithPlace, [report('completed')], 'booked'],
  [
    'called off',
    stages.filedWithPlace,
    [clock({ type: 'place-lost', session: key, why: 'called-off' })],
    'nothing',
  ],
  ['filed to wait', stages.filedWaiting, [], 'waiting'],
  ['completed while waiting', stages.filedWaiting, [report('completed')], 'nothing'],
  ['withdrawn while waiting', stages.filedWaiting, [give('withdraw')], 'nothing'],
  [
    'called off while waiting',
    stages.filedWaiting,
    [clock({ type: 'place-lost', session: key, why: 'called-off' })],
    'nothing',
  ],
  ['offered', stages.placeOffered, [], 'offered'],
  ['offered and taken', stages.placeOffered, [give('take-place')], 'booked'],
  ['offered and left', stages.placeOffered, [give('leave-place')], 'nothing'],
  ['offered and run out', stages.placeOffered, [clock({ type: 'place-lapsed', session: key })], 'nothing'],
  ['offered and declined by the provider', stages.placeOffered, [report('declined')], 'nothing'],
];

describe('what a case says about its place when it is', () => {
  test.each(rows)('%s', (_what, begin, steps, expected) => {
    expect(says(steps.reduce((story, step) => step(story), begin()))).toBe(expected);
  });

  test.each(rows)('%s: each step that changes it names the session', (_what, begin, steps) => {
    steps.reduce((before, step) => {
      const after = step(before);
      const touched = sessionsTouched(before.theCase, after.theCase);
      expect(touched).toEqual(says(before) === says(after) ? [] : [key]);
      return after;
    }, begin());
  });

  test('about another session, nothing', () => {
    for (const story of Object.values(stages.everyStage))
      expect(wantedIn(story().theCase, 'cranstoun:other')).toBeUndefined();
  });
});

describe('given an offered place, then', () => {
  test.each([
    ['it can be taken until it runs out', day - 1, 'place-taken'],
    ['not at the moment it does', day, 'refused: no-offer'],
  ])('%s', (_what, at, expected) => {
    const outcome = attempt(stages.placeOffered(), { type: 'take-place' }, { at: minute(at) });
    expect(outcomeOf(outcome)).toBe(expected);
  });

  test('taken, it stands in the filing and nobody has to phone', () => {
    const { filed: filing, placeOffers } = tell(stages.placeOffered(), { type: 'take-place' }).theCase;
    const [row] = filing?.required ?? [];
    expect(row).toMatchObject({ appointment });
    expect([row?.waitingFor, row?.firstContactBy, placeOffers]).toEqual([undefined, undefined, undefined]);
  });

  test.each(['take-place', 'leave-place'] as const)('it cannot be decided twice: %s', (type) => {
    for (const again of ['take-place', 'leave-place'] as const)
      expect(outcomeOf(attempt(tell(stages.placeOffered(), { type }), { type: again }))).toBe(
        'refused: no-offer',
      );
  });

  test('another filing has nothing to do with it', () => {
    const again = tell(reported(stages.placeOffered(), 'declined'), { type: 'choose-another' });
    expect(filed(again).theCase.placeOffers).toBeUndefined();
  });
});

describe('the clock', () => {
  const waiting = stages.filedWaiting().theCase;
  const offered = stages.placeOffered().theCase;
  const booked = stages.filedWithPlace().theCase;
  const hours = { now: minute(60), firstContactHours: 72 };

  test('offers a place to whoever waits for it, once', () => {
    const until = minute(day);
    expect(offerPlace(waiting, appointment, until)).toEqual([{ type: 'place-offered', appointment, until }]);
    for (const other of [offered, booked, stages.drafting().theCase])
      expect(offerPlace(other, appointment, until)).toEqual([]);
    expect(offerPlace(waiting, { ...appointment, session: 'cranstoun:other' }, until)).toEqual([]);
  });

  test.each([
    [day - 1, 0],
    [day, 1],
  ])('ends an offer after a day: %i minutes', (at, count) => {
    expect(lapsePlace(offered, key, minute(at))).toHaveLength(count);
    expect(lapsePlace(waiting, key, minute(at))).toEqual([]);
  });

  test('tells whoever wants a place that is gone, and from when the provider has to phone', () => {
    const firstContactBy = minute(60 + 72 * 60);
    for (const one of [waiting, offered, booked])
      expect(losePlace(one, key, 'called-off', hours)).toEqual([
        { type: 'place-lost', session: key, why: 'called-off', firstContactBy },
      ]);
    expect(losePlace(booked, 'cranstoun:other', 'full', hours)).toEqual([]);
    expect(losePlace(stages.drafting().theCase, key, 'full', hours)).toEqual([]);
  });
});

describe('first contact is overdue', () => {
  const by = 3 * day;
  test.each([
    ['at the end of its time, with nothing heard', stages.filedWaiting(), by, true],
    ['not before', stages.filedWaiting(), by - 1, false],
    ['not once anything was heard', reported(stages.filedWaiting(), 'accepted'), by, false],
    ['not after it was withdrawn', tell(stages.filedWaiting(), { type: 'withdraw' }), by, false],
    ['not where a place is booked', stages.filedWithPlace(), by, false],
    ['not once a place was taken', tell(stages.placeOffered(), { type: 'take-place' }), by, false],
  ] as const)('%s', (_what, { theCase }, at, expected) => {
    expect(overdueFirstContacts(theCase, minute(at)).length > 0).toBe(expected);
  });
});
