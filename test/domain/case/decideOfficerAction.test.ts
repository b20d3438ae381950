import { expect, test } from 'vitest';
import { officerActionsOpen } from '../../../src/domain/case/decideOfficerAction.ts';
import { isToBeClosed } from '../../../src/domain/case/decisionOf.ts';
import { mayCorrect } from '../../../src/domain/case/mayCorrect.ts';
import { toldByOfficer } from '../../../src/domain/case/officerActions.ts';
import {
  askedToEndIt,
  draftingWith,
  everyStage,
  notDiverted,
  unheardWith,
} from '../../support/caseStages.ts';
import { byClock, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';

/** Who asks nobody cannot stop asking, and nothing is chosen anew while nothing was declined. */
const open: Readonly<Record<string, readonly string[]>> = {
  awaitingSergeant: ['stop-asking'],
  askedToWithdraw: ['stop-asking'],
  declinedByProvider: ['choose-another'],
  notDiverted: ['correct-answers'],
  // They signed another day.
  varied: ['new-day-agreed'],
  // Recorded by mistake: nobody was charged.
  decidedInstead: ['charge-taken-back'],
  chargedByCps: ['charge-taken-back'],
};

test.each(Object.entries(everyStage))('%s: only the buttons that mean something are there', (name, stage) => {
  expect(officerActionsOpen(stage().theCase)).toEqual(open[name] ?? []);
});

// Whoever has heard of it, or has somebody's referral, is told otherwise by nothing in the dialogue.
const declined = (): Story =>
  tell(askedToEndIt(), { type: 'decide-authority', approved: false, reason: 'r' }, { by: sergeant });
test.each<[string, () => Story]>([
  ['once a charge is recorded', () => tell(notDiverted(), { type: 'decide-instead', disposal: 'charge' })],
  [
    'once the victim has heard',
    () => byClock(notDiverted(), { type: 'victim-called', call: callAbout('disposal', 'disposal') }),
  ],
  ['after a supervisor declined', declined],
  [
    'of a child under ten',
    () => tell(draftingWith({ age: 9 }), { type: 'record-undiverted', record: frozenRecord }),
  ],
])('not diverted, %s: it is not corrected by a button', (_what, story) => {
  expect(officerActionsOpen(story().theCase)).not.toContain('correct-answers');
});

test('not diverted, with help taken up: nor then, for its provider has the referral', () => {
  const help = [{ intervention: 'drug-alcohol-cc', provider: 'cranstoun', referred: true }] as const;
  const { theCase } = tell(draftingWith({}), { type: 'record-undiverted', record: frozenRecord, help });
  expect(theCase.help).toBeDefined();
  expect(officerActionsOpen(theCase)).not.toContain('correct-answers');
});

// Its officer, or whoever would not close it, may have seen that the offence or its day is wrong. A sergeant is asked at once.
const outOfTime = (): Story =>
  tell(draftingWith({}), { type: 'record-undiverted', record: frozenRecord, outcomeCode: '17' });
const takenBack = (): Story => tell(outOfTime(), { type: 'stop-asking' });
const answered = (approved: boolean): Story =>
  tell(outOfTime(), { type: 'decide-authority', approved, reason: 'r' }, { by: sergeant });
test.each<[string, boolean, () => Story]>([
  ['once its officer asks nobody to close it', true, takenBack],
  [
    'where the victim has heard of it, too',
    true,
    () => byClock(takenBack(), { type: 'victim-called', call: callAbout('disposal', 'disposal') }),
  ],
  ['once a sergeant would not close it', true, () => answered(false)],
  ['not while one is asked', false, outOfTime],
  ['not once one has closed it', false, () => answered(true)],
])('not diverted because its time is over, it is corrected by a button %s: %s', (_when, is, story) => {
  expect(officerActionsOpen(story().theCase).includes('correct-answers')).toBe(is);
});

// The sergeant who is asked decides on what was recorded; closed, it is over.
test('not diverted because its time is over, it waits to be closed while nobody is asked and nobody has closed it', () => {
  const stands = (story: Story) => [isToBeClosed(story.theCase), mayCorrect(story.theCase)];
  expect(stands(takenBack())).toEqual([true, true]);
  expect(stands(outOfTime())).toEqual([false, false]);
  expect(stands(answered(true))).toEqual([false, false]);
});

test('not diverted, where nobody was harmed or rung: what was recorded by mistake is corrected', () => {
  const { theCase } = tell(unheardWith({ victim: 'none' }), {
    ...{ type: 'record-undiverted', record: frozenRecord },
  });
  expect(theCase.victim).toBeUndefined();
  expect(officerActionsOpen(theCase)).toContain('correct-answers');
});

// A channel has only what is its to decide: that a victim has had a letter is nobody's there.
test('of what the officer says by a button, supervisors hear that they are asked no more, and of nothing else', () => {
  expect(toldByOfficer('authority-request-withdrawn')).toEqual([
    { kind: 'authorisation-outcome', to: 'supervisors' },
  ]);
  for (const happened of ['letter-received', 'reopened-to-correct', 'reported', 'withdrawn'])
    expect(toldByOfficer(happened), happened).toEqual([]);
});

test('what is corrected is a draft again, with its answers', () => {
  const corrected = tell(notDiverted(), { type: 'correct-answers' }).theCase;
  expect(corrected.state).toEqual({ status: 'drafting' });
  expect(corrected.answers).toEqual(notDiverted().theCase.answers);
});
