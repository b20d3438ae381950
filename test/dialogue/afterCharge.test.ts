import { expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import { elsewhereView } from '../../src/dialogue/screens/case/elsewhereView.ts';
import { endReasonView } from '../../src/dialogue/screens/case/endReasonView.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { decidedOn } from '../../src/dialogue/victim/decidedOn.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { runningClocks } from '../../src/domain/calls/runningClocks.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, type Story, tell } from '../support/caseStories.ts';
import { frozenRecord } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const charge = (story: Story): Story => tell(story, { type: 'decide-instead', disposal: 'charge' });
const asked = ({ theCase }: Story, disposal: 'charge' | 'no-further-action') =>
  elsewhereView(theCase, force, disposal, everybodyReached);
const abuse = (): Story =>
  tell(stages.draftingWith({ domesticAbuse: 'intimate-partner' }), {
    ...{ type: 'record-undiverted', record: frozenRecord },
  });

// Only the CPS stops a prosecution: the police record what it decided, and approve nothing.
test.each<[string, () => Story]>([
  ['of what was not diverted', stages.decidedInstead],
  ['after a breach', () => charge(stages.charged())],
  ['by the CPS after a breach', stages.chargedByCps],
])(
  'given a charge %s that was made, its card asks for the CPS’s word, and for nobody’s approval',
  (_what, story) => {
    const card = caseView(story().theCase, force);
    expect(card.data).toMatchObject({ endIt: 'The CPS stopped it' });
    expect(card.verbs).toEqual(['charge-taken-back', 'no-further-action']);
    const sure = asked(story(), 'no-further-action');
    expect(sure.note).toBe(
      'Did the CPS stop the case? Only the CPS can, once they are charged. Give its reference and the day. The victim is due to be told. A charge can still be recorded after it. Press “The CPS stopped it” again to record it, or open the case to leave it as it is.',
    );
    expect(Object.keys(sure.fields)).toEqual(['cpsReference', 'cpsDecidedOn']);
    expect(sure.data).toMatchObject({ cpsAsked: 'required' });
  },
);

test.each<[string, string, () => Story]>([
  ['after a breach', 'Closed: the CPS stopped it', () => stages.stoppedByCps()],
  [
    'of what was not diverted',
    'Recorded: not diverted, the CPS stopped it',
    () => stages.stoppedByCps(stages.decidedInstead()),
  ],
])('given a charge %s that the CPS stopped, the card says who did: %s', (_what, heading, story) => {
  const { data } = caseView(story().theCase, force);
  expect(data).toMatchObject({ heading });
  const { history } = data as { history: readonly { readonly text: string }[] };
  expect(history.at(-1)?.text).toMatch(
    /No further action: the CPS decided on Friday 20 November, recorded by PC Ash$/,
  );
});

test('given what the police may not charge, the charge is recorded with the CPS reference, and what ends it may be theirs', () => {
  const { next } = caseView(abuse().theCase, force).data as { readonly next: string };
  expect(next).toContain('record it here, a charge with the CPS reference and the day, so that');
  expect(asked(abuse(), 'charge').note).toContain('Did the CPS decide to charge');
  const end = asked(abuse(), 'no-further-action');
  expect(end.note).toContain('If the CPS decided it, give its reference and the day.');
  expect(end.data).toMatchObject({ cpsAsked: 'required if the CPS decided it' });
  const reason = endReasonView(abuse().theCase, force, everybodyReached, 'no-further-action');
  expect(Object.keys(reason.fields)).toEqual(['endReason', 'cpsReference', 'cpsDecidedOn']);
  expect(reason.note).toContain('nobody is asked then');
  const own = endReasonView(stages.notDiverted().theCase, force, everybodyReached, 'no-further-action');
  expect(Object.keys(own.fields)).toEqual(['endReason']);
});

test('given a charge that was recorded by mistake, it is taken back, and a victim who heard of it is told today', () => {
  const context = { force, today: day('2026-11-20') };
  const sure = ({ theCase }: Story) => confirmView(theCase, context, 'charge-taken-back', everybodyReached);
  expect(sure(stages.decidedInstead()).note).toBe(
    'Was nobody charged, and no postal requisition sent? What is decided is then to be recorded again. Press “Nobody was charged: take it back” again to do it, or open the case to leave it as it is.',
  );
  const told = byClock(stages.decidedInstead(), {
    ...{ type: 'victim-called', call: callAbout('disposal', 'disposal') },
  });
  expect(sure(told).note).toContain('tell them today that nobody is charged yet');
  const back = caseView(tell(told, { type: 'charge-taken-back' }).theCase, force);
  expect(back.verbs).toEqual(['charge', 'no-further-action']);
  expect(back.data).toMatchObject({ heading: 'Recorded: not diverted' });
  expect((back.data as { readonly next: string }).next).toContain('tell them today');
  expect(JSON.stringify(back.data)).toContain('recorded by PC Ash; taken back, as nobody was charged');
});

// “Tell them today” stood there until the case was decided, with no words, no number and nowhere to say that it was done.
test.each<[string, 'disposal' | 'breach', () => Story]>([
  ['of what was not diverted', 'disposal', () => stages.decidedInstead()],
  ['by the CPS after a breach', 'breach', () => stages.chargedByCps()],
])(
  'given a charge %s that a victim heard of, once it is taken back a call says so, and ends it',
  (_what, about, charged) => {
    const heard = (story: Story): Story =>
      byClock(story, { type: 'victim-called', call: callAbout(about, about) });
    const call = ({ theCase }: Story) =>
      runningClocks(theCase, force).some(({ name }) => name === about) ? dueCall(theCase, force) : undefined;
    const next = ({ theCase }: Story) => (caseView(theCase, force).data as { readonly next: string }).next;
    const unheard = tell(charged(), { type: 'charge-taken-back' });
    expect(next(unheard)).not.toContain('tell them today');
    const back = tell(heard(charged()), { type: 'charge-taken-back' });
    const due = call(back);
    if (due === undefined) throw new Error('Nothing is due');
    expect(due.about).toBe(about);
    const view = callView(back.theCase, due, force, { caller: 'liaison', today: day('2026-11-20') });
    const said = JSON.stringify(view.data);
    expect(view.data).toMatchObject({ heading: 'Tell them that nobody is charged yet' });
    expect(said).toContain('We told you that it goes to court. That has changed.');
    expect(said).not.toMatch(/it has been decided/);
    expect(JSON.stringify(view.fields.callDone)).toContain('Told that nobody is charged yet');
    const lines = ({ theCase }: Story) => victimLines(theCase, force)[0]?.text;
    // The officer's card says today, and so does the day of the call.
    expect(lines(back)).toContain('to be told that nobody is charged yet by Friday 20 November');
    expect(said).not.toContain('staying away');

    const told = heard(back);
    expect(call(told)).toBeUndefined();
    expect(next(told)).not.toContain('tell them today');
    expect(lines(told)).toContain('told that nobody is charged yet on Friday 20 November');
    // It was open, as they heard: what is decided then takes nothing back.
    const ended = byClock(told, { type: 'decided-instead', disposal: 'no-further-action' });
    const { toldBefore, changed } = scriptInputOf(ended.theCase, force, about);
    expect([toldBefore, changed]).toEqual([undefined, undefined]);
  },
);

test('given a victim who heard of the charge, the end of it is told as the CPS’s, on its own day', () => {
  const told = byClock(stages.decidedInstead(), {
    ...{ type: 'victim-called', call: callAbout('disposal', 'disposal') },
  });
  const { theCase } = stages.stoppedByCps(told);
  expect(scriptInputOf(theCase, force, 'disposal')).toMatchObject({
    ...{ disposal: 'no-further-action', byCps: true, changed: true, toldBefore: 'court' },
  });
  const elsewhere = theCase.decisionElsewhere;
  const later = {
    ...theCase,
    ...(elsewhere && { decisionElsewhere: { ...elsewhere, cpsDecidedOn: day('2026-11-18') } }),
  };
  expect(decidedOn(later)).toBe('2026-11-18');
  const police = tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'no-further-action' });
  expect(scriptInputOf(police.theCase, force, 'disposal')).not.toHaveProperty('byCps');
});
