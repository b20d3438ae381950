import { expect, test } from 'vitest';
import { childTasksOpen } from '../../../src/domain/case/childTasksOpen.ts';
import { isOnList } from '../../../src/domain/case/isOnList.ts';
import * as stages from '../../support/caseStages.ts';
import { byClock, type Story, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const ofNine = (): Story =>
  tell(stages.draftingWith({ age: 9 }), {
    type: 'record-undiverted',
    record: frozenRecord,
    outcomeCode: '11',
  });
const referred = (): Story => tell(ofNine(), { type: 'child-referred' });
const bothDone = (): Story => tell(referred(), { type: 'parent-told' });
/** Completed, and the victim wants something that somebody has to do. */
const statementAsked = (): Story =>
  byClock(stages.completed(), { type: 'victim-wishes', wishes: { statement: 'wanted' } });

// Every open case has an owner, a next step and a date: what is left to do keeps it on its officer's list.
test.each<[string, boolean, () => Story]>([
  ['a draft', true, stages.drafting],
  ['what goes on', true, stages.filedForDivert],
  ['what waits for a decision', true, stages.awaitingSergeant],
  ['what is completed', false, stages.completed],
  ['what was withdrawn', false, stages.withdrawn],
  ['a child under ten of whom nobody is told yet', true, ofNine],
  ['a child under ten whose parent is not told yet', true, referred],
  ['a child under ten of whom everybody is told', false, bothDone],
  ['what was not diverted, until it is known how it goes on', true, stages.notDiverted],
  ['what was not diverted, once that is known', false, stages.decidedInstead],
  ['a breach that the CPS has', true, stages.referredToCps],
  ['a breach of which the CPS has decided', false, stages.chargedByCps],
  ['a victim who asked for a statement to be taken', true, statementAsked],
])('%s is on the list of its officer: %s', (_what, is, story) => {
  expect(isOnList(story().theCase, westMidlands.offences)).toBe(is);
});

test.each<[string, readonly string[], () => Story]>([
  ['both, once it has ended', ['child-referred', 'parent-told'], ofNine],
  ['the other one, once one is done', ['parent-told'], referred],
  ['nothing, once both are', [], bothDone],
  ['nothing of a draft', [], () => stages.draftingWith({ age: 9 })],
  ['nothing of anybody older', [], stages.notDiverted],
])('for a child under ten is still to be done: %s', (_what, open, story) => {
  expect(childTasksOpen(story().theCase)).toEqual(open);
});
