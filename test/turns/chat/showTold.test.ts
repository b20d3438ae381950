import { beforeEach, describe, expect, test } from 'vitest';
import { runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { pressOn } from '../../support/booking/office.ts';
import {
  askedToWithdraw,
  breachedConditionalCaution,
  draftingWith,
  filedConditionalCaution,
  filedForDivert,
  withdrawn,
} from '../../support/caseStages.ts';
import { byClock, type Story, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { depsThatCount, headingOf, keep } from './buttons/depsOn.ts';
import { type Place, pressers, type Who, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
beforeEach(async () => {
  ({ deps } = await depsThatCount());
});

type Said = Pick<Notice, 'kind' | 'to'> & Partial<Notice>;

/** A case of another of which this was said, and came. */
async function told(story: Story, ...said: readonly Said[]) {
  const kept = await keep(story.events, pressers['its officer'], deps);
  const record = await deps.store.load(kept.id);
  if (record === undefined) throw new Error('The case is gone');
  const notices = said.map((one, count) => ({
    ...{ id: `n-${count}`, state: 'sent', dueAt: deps.now(), attempts: 1, ...one },
  })) as Notice[];
  expect(
    await deps.store.commit({ ...record, revision: record.revision + 1, notices, nextDueAt: deps.now() }),
  ).toBe('committed');
  return kept;
}
let count = 0;
function write(who: Who, text: string, place: Place = 'chat') {
  count += 1;
  const { by } = pressers[who];
  return message({ id: `m-${count}`, text, by, where: whereIs(place, by) }, deps);
}

const aged = (age: number) =>
  tell(draftingWith({ age }), { type: 'record-undiverted', record: frozenRecord });
const child = () => aged(9);
const safeless = () => tell(aDraft(), { type: 'hand-to-liaison' });
const aDraft = () => draftingWith({ domesticAbuse: 'intimate-partner' });
const notCovered = () =>
  byClock(filedForDivert(), {
    type: 'victim-called',
    call: { ...callAbout('disposal', 'disposal'), notCovered: true },
  });
const overdue = (story: Story): Said => {
  const clock = runningClocks(story.theCase, westMidlands).find(({ name }) => name === 'disposal');
  if (clock === undefined) throw new Error('Nothing is to be told');
  return { kind: 'victim-overdue', to: 'supervisors', clock: { name: 'disposal', dueBy: clock.dueBy } };
};
const tasks: Said = { kind: 'officer-message', to: 'supervisors', news: 'child-tasks-overdue' };
const unsafe: Said = { kind: 'victim-unsafe', to: 'supervisors' };
const unsent: Said = {
  ...{ kind: 'officer-message', to: 'supervisors', news: 'not-sent', provider: 'cranstoun' },
};
const held: Said = {
  ...{
    kind: 'referral',
    to: 'provider',
    provider: 'cranstoun',
    state: 'waiting',
    heldAt: 'provider cranstoun',
  },
};
const beyond: Said = { kind: 'officer-message', to: 'supervisors', news: 'not-covered' };

const unknown = 'No case of yours has that reference';
/** What each told person reads: the heading, without the reference, is what the channel said. */
const stories: readonly (readonly [string, () => Story, (story: Story) => readonly Said[], string])[] = [
  [
    'a victim who has not heard in time',
    filedForDivert,
    (story) => [overdue(story)],
    'the victim was to hear by',
  ],
  ['what is to be done for a child', child, () => [tasks], 'what was to be done at once'],
  ['no safe way to reach a victim', safeless, () => [unsafe], 'no safe way to reach the victim'],
  ['a referral that has not left', filedForDivert, () => [unsent, held], 'a referral has not been sent yet'],
  ['what the words do not cover', notCovered, () => [beyond], 'said something the words do not cover'],
];

describe('given something that the supervisors’ channel was told of a case, when somebody writes its reference,', () => {
  describe.each(stories)('%s:', (_what, story, said, heading) => {
    test.each(['sergeant', 'inspector'] as const)(
      '%s reads it, as it stands, and who to ask',
      async (who) => {
        const { id, reference } = await told(story(), ...said(story()));
        const { view } = await write(who, reference);
        expect(headingOf(view)).toContain(`${reference}: `);
        expect(headingOf(view)).toContain(heading);
        const looked = await deps.store.audit.viewsOf(id);
        expect(looked.map(({ by, card }) => [by.id, card])).toEqual([[pressers[who].by.id, 'told']]);
      },
    );

    test.each(['another constable', 'nobody on the list'] as const)('%s learns nothing', async (who) => {
      const { id, reference } = await told(story(), ...said(story()));
      expect(headingOf((await write(who, reference)).view)).toBe(unknown);
      expect(await deps.store.audit.viewsOf(id)).toEqual([]);
    });

    test('its own officer gets the case, whatever their rank', async () => {
      const { id, reference } = await told(story(), ...said(story()));
      expect((await write('its officer', reference)).view.target.caseId).toBe(id);
    });
  });

  test('a sergeant whom it never reached learns nothing', async () => {
    for (const one of [
      { ...tasks, state: 'waiting' },
      { ...tasks, state: 'parked' },
      { ...tasks, lastResult: 'not-needed' },
    ] as const) {
      const { reference } = await told(child(), one);
      expect(headingOf((await write('sergeant', reference)).view), one.state).toBe(unknown);
    }
  });

  // A channel and a chat are each told what is theirs: who was told something else of the case learns nothing by it.
  test.each<[string, Who, Said]>([
    ['a sergeant, of what its officer was told', 'sergeant', { ...tasks, to: 'officer' }],
    ['a sergeant, of what the liaison was told', 'sergeant', { ...beyond, to: 'liaison' }],
    ['the liaison, of what the supervisors were told', 'liaison', tasks],
    ['the liaison, of what its officer was told', 'liaison', { ...tasks, to: 'officer' }],
  ])('%s learns nothing', async (_who, who, said) => {
    // No call is due of it, which would be the liaison's to take.
    const { reference } = await told(withdrawn(), said);
    expect(headingOf((await write(who, reference)).view)).toBe(unknown);
  });

  test('and in a channel nobody reads anything of it', async () => {
    const { reference } = await told(child(), tasks);
    expect(headingOf((await write('sergeant', reference, 'posted')).view)).toBe(
      'Write to me in your own chat',
    );
  });

  test('what is done since asks nobody for anything', async () => {
    const done = tell(tell(child(), { type: 'child-referred' }), { type: 'parent-told' });
    const arrived: Said = { ...held, state: 'sent' };
    for (const [story, said] of [
      [done, [tasks]],
      [filedForDivert(), [unsent, arrived]],
    ] as const) {
      const { reference } = await told(story, ...said);
      expect(headingOf((await write('sergeant', reference)).view)).toBe(
        `${reference}: nothing for you to do`,
      );
    }
  });

  test('what the words did not cover is answered by the next call that they do', async () => {
    const answered = byClock(notCovered(), {
      type: 'victim-called',
      call: callAbout('disposal', 'disposal'),
    });
    const { reference } = await told(answered, beyond);
    expect(headingOf((await write('sergeant', reference)).view)).toBe(`${reference}: nothing for you to do`);
  });

  test('several things stand on one card', async () => {
    const story = filedForDivert();
    const { reference } = await told(story, overdue(story), unsent, held);
    const { view } = await write('sergeant', reference);
    const text = JSON.stringify(view.data);
    expect(text).toContain('the victim was to hear by');
    expect(text).toContain('A referral has not been sent yet.');
    expect(text.split(reference), 'the reference once, and what the banner says').toHaveLength(3);
  });

  test('what is to be done goes before what was approved, and a question that is open before both', async () => {
    const approved = filedConditionalCaution();
    const { reference } = await told(approved, overdue(approved));
    expect(headingOf((await write('sergeant', reference)).view)).toContain('the victim was to hear by');
    const settled = await told(approved, { ...unsent });
    expect((await write('sergeant', settled.reference)).view.card).toBe('authorisation');
    const breached = await told(breachedConditionalCaution(), beyond);
    expect((await write('sergeant', breached.reference)).view.card).toBe('breach');
    const asked = await told(askedToWithdraw(), overdue(askedToWithdraw()));
    expect((await write('sergeant', asked.reference)).view.card, 'whether it is withdrawn').toBe(
      'authorisation',
    );
  });
});

describe('given a call to a victim, when one of the liaison writes the reference,', () => {
  const reminder: Said = { kind: 'victim-reminder', to: 'liaison' };

  test('then it is theirs to take, and nobody else’s who has no part in it', async () => {
    const { id, reference } = await told(filedForDivert());
    const { view } = await write('liaison', reference);
    expect(headingOf(view)).toContain(`${reference}: call the victim by`);
    expect([view.target.caseId, view.verbs]).toEqual([id, ['take-call']]);
    expect(await deps.store.audit.viewsOf(id)).toMatchObject([{ card: 'call' }]);
    const taken = await press(pressOn(pressers.liaison.by, view, 'take-call'), deps);
    expect(taken.view.card).toBe('call');
    expect(headingOf((await write('sergeant', reference)).view)).toBe(unknown);
    expect(headingOf((await write('another constable', reference)).view)).toBe(unknown);
  });

  test('that another has taken, then it is said who, and nothing is to be pressed', async () => {
    const { reference } = await told(filedForDivert());
    const other = pressers['its officer, of the liaison'].by;
    const { view: free } = await write('its officer, of the liaison', reference);
    await press(pressOn(other, free, 'take-call'), deps);
    const { view } = await write('liaison', reference);
    expect([headingOf(view), view.verbs]).toEqual([`${reference}: Lou Rowan has the call`, []]);
  });

  test('then it is said once, however often they were reminded of it', async () => {
    const { reference } = await told(filedForDivert(), reminder, { kind: 'call-asked', to: 'liaison' });
    const { view } = await write('liaison', reference);
    expect(JSON.stringify(view.data).split('all the victim by')).toHaveLength(2);
  });

  test('that they have taken themselves, then they are not told that somebody has it', async () => {
    const { reference } = await told(filedForDivert());
    const { view: free } = await write('liaison', reference);
    await press(pressOn(pressers.liaison.by, free, 'take-call'), deps);
    expect(headingOf((await write('liaison', reference)).view)).toContain('call the victim by');
  });

  test('that is over, then nothing is to be done, and only to whoever was told of it', async () => {
    const [heard, unheard] = [await told(withdrawn(), reminder), await told(withdrawn())];
    expect(headingOf((await write('liaison', heard.reference)).view)).toBe(
      `${heard.reference}: nothing for you to do`,
    );
    expect(headingOf((await write('liaison', unheard.reference)).view)).toBe(unknown);
  });
});
