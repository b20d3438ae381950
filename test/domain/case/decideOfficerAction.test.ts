import { expect, test } from 'vitest';
import { officerActionsOpen } from '../../../src/domain/case/decideOfficerAction.ts';
import { askedToEndIt, draftingWith, everyStage, notDiverted } from '../../support/caseStages.ts';
import { byClock, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';

/** Who asks nobody cannot stop asking, and nothing is chosen anew while nothing was declined. */
const open: Readonly<Record<string, readonly string[]>> = {
  awaitingSergeant: ['stop-asking'],
  askedToWithdraw: ['stop-asking'],
  declinedByProvider: ['choose-another'],
  notDiverted: ['correct-answers'],
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
