import { describe, expect, test } from 'vitest';
import { hoursAfter, lapsePlace, losePlace, offerPlace } from '../../../src/domain/case/decidePlace.ts';
import * as stages from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';

const { appointment } = stages;
const { session } = appointment;
const until = '2026-11-21T09:00:00.000Z';
const justBefore = '2026-11-21T08:59:59.999Z';

describe('given a session, when a place becomes free, then it is offered', () => {
  test.each([
    ['to who waits for it', stages.filedWaiting, true],
    ['not to who was told already', stages.placeOffered, false],
    ['not to who has a place in it', stages.filedWithPlace, false],
    ['not to who wants none', stages.filedConditionalCaution, false],
  ])('%s', (_what, stage, isOffered) => {
    const expected = isOffered ? [{ type: 'place-offered', appointment, until }] : [];
    expect(offerPlace(stage().theCase, appointment, until)).toEqual(expected);
  });

  test('not to who waits for another session', () => {
    const another = { ...appointment, session: 'cranstoun:friday' };
    expect(offerPlace(stages.filedWaiting().theCase, another, until)).toEqual([]);
  });
});

describe('given a place that is kept, when its time is looked at, then it', () => {
  const { theCase } = stages.placeOffered();
  test.each([
    ['is kept until the end', session, justBefore, false],
    ['lapses at the end', session, until, true],
    ['lapses by itself and not with another', 'cranstoun:friday', until, false],
  ])('%s', (_what, key, now, isOver) => {
    expect(lapsePlace(theCase, key, now)).toEqual(isOver ? [{ type: 'place-lapsed', session: key }] : []);
  });

  test('was never kept: nothing lapses', () => {
    expect(lapsePlace(stages.filedWaiting().theCase, session, until)).toEqual([]);
  });
});

describe('given a place that is gone, then', () => {
  const lose = (stage: () => ReturnType<typeof stages.drafting>, firstContactHours: number | undefined) =>
    losePlace(stage().theCase, session, 'called-off', { now: minute(0), firstContactHours });
  const lost = { type: 'place-lost', session, why: 'called-off' };

  test('the provider has its hours anew to make contact', () => {
    const firstContactBy = hoursAfter(minute(0), 72);
    expect(firstContactBy).toBe('2026-11-23T09:00:00.000Z');
    expect(lose(stages.filedWithPlace, 72)).toEqual([{ ...lost, firstContactBy }]);
  });

  test('and no time is set where nobody said how many hours it has', () => {
    expect(lose(stages.filedWithPlace, undefined)).toEqual([lost]);
  });

  test('nothing happens to who wants no place there', () => {
    expect(lose(stages.filedConditionalCaution, 72)).toEqual([]);
  });
});
