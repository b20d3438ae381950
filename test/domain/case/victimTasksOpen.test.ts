import { describe, expect, test } from 'vitest';
import { victimLines } from '../../../src/dialogue/screens/case/victimLines.ts';
import { officerActionsOpen } from '../../../src/domain/case/decideOfficerAction.ts';
import { victimTasksOpen, wishStands } from '../../../src/domain/case/victimTasksOpen.ts';
import type { Payee } from '../../../src/domain/conditions/condition.ts';
import type { VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import { approved, wishing } from '../../support/caseStages.ts';
import {
  byClock,
  filed,
  reported,
  type Story,
  sergeant,
  tell,
  withdrawn,
} from '../../support/caseStories.ts';
import { remedyCondition } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const all: VictimWishes = { statement: 'wanted', compensation: 'wanted', review: 'wanted' };
const asks = (wishes: VictimWishes) => ({ type: 'victim-wishes', wishes }) as const;

// Victims' Code, right 7 (a personal statement), right 5 (compensation), right 12 (to complain): what she asks for is not lost.
describe('given a victim who asked for something, then it is a task of the officer', () => {
  test.each<[string, VictimWishes, readonly string[]]>([
    ['a statement', { statement: 'wanted' }, ['statement-taken']],
    ['compensation', { compensation: 'wanted' }, ['compensation-answered']],
    ['to know about a review', { review: 'wanted' }, ['review-explained']],
    ['all of it', all, ['statement-taken', 'compensation-answered', 'review-explained']],
    ['a statement was only offered', { statement: 'offered' }, []],
    ['no compensation', { compensation: 'no' }, []],
    ['help', { support: 'wanted' }, ['support-referred']],
    ['to know about restorative justice', { restorativeJustice: 'interested' }, ['meeting-explained']],
    ['no help', { support: 'declined', restorativeJustice: 'no' }, []],
  ])('%s', (_what, wishes, open) => {
    expect(victimTasksOpen(wishing(wishes).theCase)).toEqual(open);
  });

  test('until it is ticked as done, each by its own button in any order', () => {
    const buttons = (story: ReturnType<typeof wishing>) =>
      officerActionsOpen(story.theCase).filter((one) => /statement|compensation|review/.test(one));
    const first = wishing(all);
    expect(buttons(first)).toEqual(['statement-taken', 'compensation-answered', 'review-explained']);
    const second = tell(first, { type: 'review-explained' });
    expect(buttons(second)).toEqual(['statement-taken', 'compensation-answered']);
    const third = tell(second, { type: 'statement-taken' });
    expect(buttons(third)).toEqual(['compensation-answered']);
    expect(buttons(tell(third, { type: 'compensation-answered' }))).toEqual([]);
  });

  test('and again, once it is asked for again', () => {
    const taken = tell(wishing(all), { type: 'statement-taken' });
    expect(wishStands(taken.theCase, 'statement')).toBe('done');
    const again = byClock(taken, asks({ statement: 'wanted' }));
    expect(wishStands(again.theCase, 'statement')).toBe('open');
  });

  test('but not where compensation is part of what the person has to do: that is seen to there', () => {
    const { theCase } = wishing({ compensation: 'wanted' });
    const { filed } = theCase;
    if (filed === undefined) throw new Error('It was not filed');
    const money = { ...remedyCondition, measure: 'compensation', amount: 40, payee: 'victim' } as const;
    const agreed = { ...theCase, filed: { ...filed, conditions: [money] } };
    expect([wishStands(agreed, 'compensation'), victimTasksOpen(agreed)]).toEqual(['agreed', []]);
  });

  // Money for somebody else pays no loss of theirs, and what nobody has to pay any more settles nothing.
  const money = (payee?: Payee) =>
    ({ ...remedyCondition, measure: 'compensation', amount: 40, ...(payee && { payee }) }) as const;
  const agreedOn = (payee?: Payee): Story =>
    byClock(filed(approved(), { conditions: [money(payee)] }), asks({ compensation: 'wanted' }));
  const broken = (): Story => reported(agreedOn('victim'), 'accepted', 'missed', 'missed');
  const decided = (decision: 'charge' | 'no-further-action' | 'excuse'): Story =>
    tell(broken(), { type: 'decide-breach', decision, reason: 'r' }, { by: sergeant });
  test.each<[string, string, () => Story]>([
    ['the victim', 'agreed', () => agreedOn('victim')],
    ['a business', 'agreed', () => agreedOn('business')],
    ['nobody named, as before a payee was kept', 'agreed', () => agreedOn()],
    ['a charity', 'open', () => agreedOn('charity')],
    ['a public body', 'open', () => agreedOn('public-body')],
    ['the victim, and the breach is not decided', 'agreed', broken],
    ['the victim, and what was missed is excused', 'agreed', () => decided('excuse')],
    ['the victim, and the breach leads to a charge', 'open', () => decided('charge')],
    ['the victim, and the breach is taken no further', 'open', () => decided('no-further-action')],
  ])('compensation is agreed only while it is owed to them: paid to %s it is %s', (_to, stands, story) => {
    expect(wishStands(story().theCase, 'compensation')).toBe(stands);
  });

  test('and not once the case was withdrawn', () => {
    expect(victimTasksOpen(withdrawn(wishing(all)).theCase)).toEqual([]);
  });

  test('which stands on the card of the case, and tells nothing of who they are', () => {
    // The call about the decision answers what was lost, until it was made.
    const told = byClock(wishing(all), { type: 'victim-called', call: callAbout('disposal', 'disposal') });
    const said = victimLines(told.theCase, westMidlands).map(({ text }) => text);
    expect(said.join(' | ')).toMatch(
      /Yours to do, as the victim asked: see that their statement is taken by [^;]*; tell them that compensation, or the goods back, is no part of what was agreed, and what else they can do by [^;]*; find out and tell them if and how they can ask for a review, or how to complain by \w+ \d+ \w+\. Press each here once it is done\./,
    );
    const none = victimLines(wishing({ statement: 'offered' }).theCase, westMidlands);
    expect(none.map(({ text }) => text).join(' ')).not.toContain('as the victim asked');
  });
});
