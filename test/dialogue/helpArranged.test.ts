import { describe, expect, test } from 'vitest';
import { taskReminderView } from '../../src/dialogue/screens/calls/callAskedView.ts';
import { callOverdueView } from '../../src/dialogue/screens/calls/callOverdueView.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { readCallWishes } from '../../src/dialogue/screens/calls/readCallWishes.ts';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { wishLines } from '../../src/dialogue/victim/readContact.ts';
import { clocksOf } from '../../src/domain/calls/clocksOf.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { runningClocks } from '../../src/domain/calls/runningClocks.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { officerActionsOpen } from '../../src/domain/case/decideOfficerAction.ts';
import { victimTasksOpen, wishStands } from '../../src/domain/case/victimTasksOpen.ts';
import type { ClockName } from '../../src/domain/force/victimsCode.ts';
import type { VictimWishes } from '../../src/domain/victim/victimEvent.ts';
import { day } from '../../src/law/day.ts';
import { callNotice } from '../../src/turns/calls/callNotice.ts';
import { wishing } from '../support/caseStages.ts';
import { byClock, type Story, tell, withdrawn } from '../support/caseStories.ts';
import { triedCall } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

// The stories are of Friday 20 November 2026: two working days later it is Tuesday 24 November, five Friday 27 November.
const today = day('2026-11-20');
const speaker = { caller: 'liaison', today } as const;
const both: VictimWishes = { support: 'wanted', restorativeJustice: 'interested' };
const asks = (wishes: VictimWishes) => ({ type: 'victim-wishes', wishes }) as const;
const reached = { ...triedCall, outcome: 'reached' } as const;

function lines(theCase: Case): string {
  return victimLines(theCase, force)
    .map(({ text }) => text)
    .join(' | ');
}

function words(theCase: Case, names: readonly ClockName[] = ['disposal', 'restorative-justice']): string {
  const clocks = names.map((name) => ({ name, since: today, remindOn: today, dueBy: today }));
  return scriptOf(theCase, { occasion: 'disposal', clocks }, force, speaker)
    .pieces.map((piece) => piece.words)
    .join(' ');
}

function card(theCase: Case) {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(theCase, due, force, speaker);
  if (view.card !== 'call') throw new Error('It is no call');
  return { due, view };
}

function afterAbuse({ theCase }: Story): Case {
  const facts = { ...theCase.answers.facts, domesticAbuse: 'intimate-partner' } as const;
  return { ...theCase, answers: { ...theCase.answers, facts } };
}

// Victims' Code 2020, paragraph 4.5: referred within two working days; 3.4 to 3.6: informed within five of the report.
describe('given a victim who said yes to help, then somebody has to arrange it', () => {
  test('with whom, and by when, on the card of its officer, who ticks it there', () => {
    const asked = wishing(both);
    expect(lines(asked.theCase)).toContain(
      'Yours to do, as the victim asked: refer them to the force’s support service for victims (to confirm) by Tuesday 24 November; send them what they want to know of restorative justice, from the restorative justice service for victims (to confirm) by Friday 27 November.',
    );
    expect(officerActionsOpen(asked.theCase)).toContain('support-referred');
    const referred = tell(asked, { type: 'support-referred' });
    expect(lines(referred.theCase)).toContain(
      'Victim: referred to the force’s support service for victims (to confirm) on Friday 20 November',
    );
    expect(victimTasksOpen(referred.theCase)).toEqual(['meeting-explained']);
    expect(clocksOf(referred.theCase, force.offences).map(({ name }) => name)).not.toContain('support');
  });

  test('after domestic abuse with those who are there for that, and no channel says who', () => {
    const theCase = afterAbuse(wishing({ support: 'wanted' }));
    expect(lines(theCase)).toContain('refer them to the force’s domestic abuse service (to confirm)');
    const clock = { name: 'support', dueBy: day('2026-11-24') } as const;
    for (const view of [taskReminderView(theCase, clock, force), callOverdueView(theCase, clock, undefined)])
      expect(JSON.stringify(view.data)).not.toMatch(/abuse|service/);
  });

  test('or with whoever the force means, where its data names nobody', () => {
    const [code] = force.victimsCode;
    if (code === undefined) throw new Error('There is no code');
    const { service: _none, serviceAfterAbuse: _nor, ...support } = code.clocks.support;
    const bare = { ...force, victimsCode: [{ ...code, clocks: { ...code.clocks, support } }] };
    const { theCase } = wishing({ support: 'wanted' });
    expect(
      victimLines(theCase, bare)
        .map(({ text }) => text)
        .join(),
    ).toContain('refer them to your force’s service for it (to confirm)');
  });

  test('and it is theirs after a withdrawal, too', () => {
    expect(victimTasksOpen(withdrawn(wishing(both)).theCase)).toEqual(['support-referred']);
  });

  test('also where a call before the button was there ticked it as arranged', () => {
    const asked = wishing({ support: 'wanted' });
    const ticked = byClock(asked, { type: 'victim-called', call: { ...reached, told: ['support'] } });
    expect(wishStands(ticked.theCase, 'support')).toBe('done');
    const offered = byClock(wishing({}), { type: 'victim-called', call: { ...reached, told: ['support'] } });
    expect(wishStands(offered.theCase, 'support')).toBe('none');
  });
});

// A phone that rings for nothing is trust lost, and a task that stands with somebody else is done by nobody.
describe('given that only what they said yes to is still to be arranged', () => {
  const told = (wishes: VictimWishes) =>
    byClock(wishing(wishes), {
      type: 'victim-called',
      call: { ...reached, told: ['disposal', 'support', 'restorative-justice', 'survey'] },
    });
  const asked = () => byClock(told({}), asks(both));

  test('then no call is due for it, and in one that is made anyhow it can be ticked', () => {
    expect(
      clocksOf(asked().theCase, force.offences)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['restorative-justice', 'support']);
    expect(dueCall(asked().theCase, force)).toBeUndefined();
    const { due, view } = card(wishing(both).theCase);
    expect(due.clocks.map(({ name }) => name)).toEqual(['disposal']);
    const ticks = (view.fields.callDone?.choices ?? []).map(({ value }) => value);
    expect(ticks).toEqual(['disposal', 'support-referred', 'meeting-explained']);
  });

  test('then a call is due where it is only offered', () => {
    const { theCase } = byClock(wishing({}), {
      type: 'victim-called',
      call: { ...reached, told: ['disposal', 'restorative-justice', 'survey'] },
    });
    expect(dueCall(theCase, force)?.about).toBe('support');
  });

  test('then its officer is reminded in their own chat, and a supervisor hears that it is late', async () => {
    const { theCase } = asked();
    const clock = runningClocks(theCase, force).find(({ name }) => name === 'support');
    if (clock === undefined) throw new Error('Nothing is due');
    const store = { recall: async () => undefined } as never;
    const deps = { store, force, now: () => theCase.openedAt };
    const notice = { clock, to: 'liaison', id: 'a', state: 'waiting', attempts: 0 } as const;
    const at = { dueAt: theCase.openedAt, deadline: theCase.openedAt };
    const remind = { ...notice, ...at, kind: 'victim-reminder' } as const;
    const reminder = await callNotice(remind, theCase, deps, [remind]);
    expect(reminder?.to).toBe(`person:${theCase.officer.id}`);
    expect(JSON.stringify(reminder?.view)).toMatch(/yours to do for the victim by Tuesday 24 November/);
    expect(JSON.stringify(reminder?.view)).not.toMatch(/[Cc]all the victim/);
    const late = await callNotice({ ...notice, ...at, kind: 'victim-overdue' }, theCase, deps);
    expect(JSON.stringify(late?.view)).toMatch(/It is for the officer/);
    expect(JSON.stringify(late?.view)).not.toMatch(/Nobody has taken the call/);
  });
});

describe('given later words to a victim who said yes, then nobody asks them again', () => {
  const question = /Would you like them to call you|Shall they call you|Shall I send you more/;

  test('while it is open, and once it was done', () => {
    expect(words(wishing({}).theCase)).toMatch(question);
    const asked = wishing(both);
    expect(words(asked.theCase)).toMatch(/You asked for help, and we are seeing to it\./);
    expect(words(asked.theCase)).toMatch(/We will send you more about it\./);
    expect(words(asked.theCase)).not.toMatch(question);
    const done = tell(tell(asked, { type: 'support-referred' }), { type: 'meeting-explained' });
    expect(words(done.theCase)).toMatch(
      /We did that on Friday 20 November\. It went to the force’s support service for victims\. Have they been in touch\?/,
    );
    expect(words(done.theCase)).toMatch(/We sent you more about meeting them on Friday 20 November\./);
    expect(words(done.theCase)).not.toMatch(question);
    expect(words(afterAbuse(asked))).not.toMatch(question);
  });

  test('the card asks nothing again that is open, and they may take it back', () => {
    const asked = wishing(both);
    const { due, view } = card(asked.theCase);
    const offered = (view.fields.victimWants?.choices ?? []).map(({ value }) => value);
    expect(offered).toEqual(expect.arrayContaining(['no-support', 'no-restorative-justice']));
    expect(offered).not.toContain('support');
    const about = { force, today, isNext: false };
    const inputs = { victimWants: 'no-support,no-restorative-justice' };
    const { wishes = {} } = readCallWishes(inputs, asked.theCase, due, about);
    const back = byClock(asked, asks(wishes)).theCase;
    expect(victimTasksOpen(back)).toEqual([]);
    const running = clocksOf(back, force.offences).map(({ name }) => name);
    expect(running.filter((name) => name === 'support' || name === 'restorative-justice')).toEqual([]);
    expect(card(back).view.fields.victimWants?.choices?.map(({ value }) => value)).not.toContain(
      'no-support',
    );
  });
});

// A statement that was taken is not asked for any more (seen on a call's card).
test('what they asked for is listed until it was done', () => {
  const said = ({ theCase }: Story) => wishLines(theCase, false).map(({ text }) => text);
  const asked = wishing({ statement: 'wanted', support: 'wanted' });
  expect(said(asked)).toContain('They asked for: support; to make a statement (VPS, or ISB for a business).');
  const referred = tell(asked, { type: 'support-referred' });
  expect(said(referred)).toContain('They asked for: to make a statement (VPS, or ISB for a business).');
  expect(said(tell(referred, { type: 'statement-taken' })).join()).not.toContain('They asked for');
});

// Nobody else tells the service: it would go on ringing somebody who said no.
describe('given a victim who says no to support', () => {
  const no = asks({ support: 'declined' });

  test('after they were referred, then its officer tells the service, and once', () => {
    const referred = tell(wishing({ support: 'wanted' }), { type: 'support-referred' });
    expect(victimTasksOpen(referred.theCase)).toEqual([]);
    const back = byClock(referred, no);
    expect(victimTasksOpen(back.theCase)).toEqual(['support-stopped']);
    expect(officerActionsOpen(back.theCase)).toContain('support-stopped');
    expect(lines(back.theCase)).toContain(
      'tell the force’s support service for victims (to confirm) that they do not want its help any more',
    );
    expect(victimTasksOpen(byClock(back, asks({ support: 'wanted' })).theCase)).toEqual(['support-referred']);
    expect(victimTasksOpen(tell(back, { type: 'support-stopped' }).theCase)).toEqual([]);
  });

  test('before they were, then there is nobody to tell', () => {
    expect(victimTasksOpen(byClock(wishing({ support: 'wanted' }), no).theCase)).toEqual([]);
  });
});
