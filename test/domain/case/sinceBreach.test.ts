import { describe, expect, test } from 'vitest';
import { openBreachDecisions } from '../../../src/domain/case/decideBreach.ts';
import { excuseMeans } from '../../../src/domain/case/excuseMeans.ts';
import {
  causeOfBreach,
  isAllDoneSince,
  isDoneSince,
  sinceBreach,
} from '../../../src/domain/case/sinceBreach.ts';
import { londonDay } from '../../../src/domain/days.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  filed,
  minute,
  outcomeOf,
  reported,
  reportOf,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';
import { triedCall } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'It is done.' } as const;
const vary = { ...excuse, decision: 'vary' } as const;
const breachedWithRemedy = (): Story =>
  reported(
    filed(stages.approved(), { conditions: [courseCondition, remedyCondition] }),
    'accepted',
    'missed',
    'missed',
  );
const decisionsOf = ({ theCase }: Story) =>
  openBreachDecisions(theCase, { ...westMidlands, today: londonDay(minute(60)) }).map(
    ({ decision }) => decision,
  );

// A breach is decided on what is true when it is decided: what came before it made it one, what came since counts too.
describe('given a breach that is open, when a provider reports on it, then', () => {
  test.each([
    ['attended', false, 'rebook'],
    ['booked', false, 'rebook'],
    ['accepted', false, 'rebook'],
    ['missed', false, 'rebook'],
    ['withdrawn', false, 'another'],
    ['declined', false, 'another'],
    ['completed', true, 'accept'],
  ] as const)('“%s” is known as reported since, done: %s; to let it pass is to %s', (kind, isDone, means) => {
    const { theCase } = reported(stages.breachedConditionalCaution(), kind);
    expect(theCase.state.status).toBe('breached');
    expect(sinceBreach(theCase).map((report) => report.kind)).toEqual([kind]);
    expect([isDoneSince(theCase), excuseMeans(theCase)]).toEqual([isDone, means]);
    expect(causeOfBreach(theCase)?.kind, 'what made it a breach stays so').toBe('missed');
  });

  // It was decided long ago: what ends the case now stands on no alert, and its officer reads that it is completed.
  test.each<[string, () => Story]>([
    ['excused', () => tell(stages.breachedConditionalCaution(), excuse, { by: sergeant })],
    ['given a new day', stages.varied],
  ])('of a breach that was %s nothing is reported since, once the case is completed', (_how, wentOn) => {
    const { theCase } = reported(wentOn(), 'completed');
    expect(theCase.state).toMatchObject({ status: 'closed', how: 'completed' });
    expect([sinceBreach(theCase), isDoneSince(theCase)]).toEqual([[], false]);
  });

  // Whoever decides the charge, and the victim, have to know that it was done after all.
  test('of a breach that ended the case what is reported then is known as reported since', () => {
    const charged = reported(stages.charged(), 'completed');
    expect(sinceBreach(charged.theCase).map(({ kind }) => kind)).toEqual(['completed']);
    expect(isDoneSince(charged.theCase)).toBe(true);
    const accepted = tell(reported(stages.breachedConditionalCaution(), 'completed'), excuse, {
      by: sergeant,
    });
    expect(sinceBreach(accepted.theCase).map(({ kind }) => kind)).toEqual(['completed']);
  });

  test('of a case that was never breached nothing is reported since', () => {
    expect(sinceBreach(stages.completed().theCase)).toEqual([]);
    expect(sinceBreach(reported(stages.filedForDivert(), 'accepted').theCase)).toEqual([]);
  });

  test('nor of one after which the case was decided again and filed anew, once that is completed', () => {
    const again = { ...excuse, decision: 'decide-again' } as const;
    const breach = reported(
      filed(stages.drafting(), { disposal: 'deferred-prosecution' }),
      ...(['accepted', 'missed', 'missed'] as const),
    );
    const rung = tell(tell(breach, again, { by: sergeant }), {
      ...{ type: 'answer', step: 'victim', answers: {} },
      victim: { call: triedCall },
    } as const);
    const anew = filed(rung, { disposal: 'community-resolution' });
    const { theCase } = reported(anew, 'accepted', 'booked', 'attended', 'completed');
    expect(theCase.state).toMatchObject({ status: 'closed', how: 'completed' });
    expect([sinceBreach(theCase), isDoneSince(theCase)]).toEqual([[], false]);
  });

  test('nothing is known as reported since before anything is', () => {
    const { theCase } = stages.breachedConditionalCaution();
    expect([sinceBreach(theCase), isDoneSince(theCase)]).toEqual([[], false]);
  });

  test('completed: whoever lets it pass ends the case as completed, and no new day is to be had', () => {
    const done = reported(stages.breachedConditionalCaution(), 'completed');
    expect(decisionsOf(done)).not.toContain('vary');
    expect(attempt(done, vary, { by: sergeant })).toMatchObject({
      ...{ ok: false, code: 'not-open' },
      sentence: 'Its provider has since reported it completed, so no new day is needed. Nothing was changed.',
    });
    expect(outcomeOf(attempt(done, excuse, { by: sergeant }))).toBe('breach-decided + completed');
    const { state, breach } = tell(done, excuse, { by: sergeant }).theCase;
    expect(state).toMatchObject({ status: 'closed', how: 'completed' });
    expect(breach).toMatchObject({ decision: 'excuse', accepted: true });
  });

  // The course that was done late does not undo what a supervisor decides on the breach.
  test.each(['charge', 'no-further-action'] as const)(
    'completed, and decided all the same: %s, and nothing is completed',
    (decision) => {
      const done = reported(stages.breachedConditionalCaution(), 'completed');
      expect(outcomeOf(attempt(done, { ...excuse, decision }, { by: sergeant }))).toBe('breach-decided');
    },
  );

  test('completed: what is not open of a caution is refused without a word about a new day', () => {
    const done = reported(stages.breachedConditionalCaution(), 'completed');
    const answer = attempt(done, { ...excuse, decision: 'decide-again' }, { by: sergeant });
    expect(answer.ok === false && answer.sentence).toBe('That is not open here. Nothing was changed.');
  });

  test('completed, with a letter left that the officer confirms: it goes on for that, and a new day can be given', () => {
    const done = reported(breachedWithRemedy(), 'completed');
    expect([isDoneSince(done.theCase), isAllDoneSince(done.theCase)]).toEqual([true, false]);
    expect(decisionsOf(done)).toContain('vary');
    const after = tell(done, excuse, { by: sergeant });
    expect(after.theCase.state).toEqual({ status: 'in-progress', progress: 'course-completed' });
  });

  // What the provider said before its officer marked the rest as not done is nothing new.
  test('marked by its officer once the course was completed: nothing was reported since', () => {
    const marked = tell(reported(breachedWithoutMiss(), 'completed'), { type: 'mark-not-done' });
    expect([isDoneSince(marked.theCase), causeOfBreach(marked.theCase)]).toEqual([false, undefined]);
    expect(excuseMeans(marked.theCase)).toBe('rebook');
    const seen = reported(marked, 'attended');
    expect(isDoneSince(seen.theCase), 'what is said now is not that it was completed').toBe(false);
  });

  test('of two providers one completed and the other did not: it is not done', () => {
    const course = {
      provider: 'cranstoun',
      intervention: 'alcohol-related-violence',
      referred: true,
    } as const;
    const other = { provider: 'other', intervention: 'other', referred: true } as const;
    const both = filed(stages.approved(), { required: [course, other] });
    const breach = reported(both, 'accepted', 'missed', 'missed', 'completed');
    expect(breach.theCase.state.status).toBe('breached');
    expect([isDoneSince(breach.theCase), excuseMeans(breach.theCase)]).toEqual([false, 'rebook']);
    const report = reportOf('completed', 30);
    const all = tell(breach, { type: 'report', report, provider: 'other' }, { by: 'provider' });
    expect([isDoneSince(all.theCase), excuseMeans(all.theCase)]).toEqual([true, 'accept']);
  });
});

const breachedWithoutMiss = (): Story =>
  filed(stages.approved(), { conditions: [courseCondition, remedyCondition] });
