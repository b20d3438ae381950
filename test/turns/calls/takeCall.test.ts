import { beforeEach, describe, expect, test } from 'vitest';
import { newsView } from '../../../src/dialogue/screens/news/newsView.ts';
import { letterFirst } from '../../../src/dialogue/victim/routesAtRisk.ts';
import { triedLine } from '../../../src/dialogue/victim/triedLine.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Channel } from '../../../src/domain/victim/victimEvent.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { callOffice, harmed, nine, staff } from './callOffice.ts';

const handedOver: CaseEvent = { type: 'victim-handed-over' };
const heard: CaseEvent = {
  type: 'victim-called',
  call: callAbout('views', 'views', 'support', 'restorative-justice'),
};
const filed: CaseEvent = { type: 'filed', filing: filingFor({ at: nine }), record: frozenRecord };
const notDue = 'Nothing is due there any more.';

let office: Awaited<ReturnType<typeof callOffice>>;
beforeEach(async () => {
  office = await callOffice();
});
const eventsOf = async () => (await office.store.load('case-1'))?.events.map(({ event }) => event.type) ?? [];
const takerOf = async () => (await office.theCase()).victim?.takenBy?.id;
const headingOf = ({ data }: View) => ('heading' in data ? data.heading : '');

describe('given the call of a case, when somebody presses on it,', () => {
  beforeEach(() => office.happens('officer-1', harmed, handedOver));

  test.each<[string, string, boolean]>([
    ['one of the liaison has it', 'lia-1', true],
    ['its officer has it, and need not wait for them', 'officer-1', true],
    ['another officer learns nothing', 'officer-2', false],
    ['a sergeant learns nothing', 'sgt-1', false],
  ])('then %s', async (_what, by, may) => {
    const { view } = await office.press(by, 'take-call');
    expect(await takerOf()).toBe(may ? by : undefined);
    if (may) expect(view.target.caseId).toBe('case-1');
    else expect(headingOf(view)).toBe('No case of yours has that reference');
  });

  test('then it is not two people’s: the second is told who has it', async () => {
    await office.press('lia-1', 'take-call');
    const { view } = await office.press('lia-2', 'take-call');
    expect([await takerOf(), view.card]).toEqual(['lia-1', 'calls']);
    expect(view.note).toContain('Name of lia-1 has this call already.');
  });

  test.each(['answer', 'told', 'no-answer', 'leave-call'] as const)(
    'then “%s” by whoever has not taken it changes nothing',
    async (verb) => {
      await office.press('lia-1', 'take-call');
      const before = await eventsOf();
      const inputs = { victimContacted: 'reached', victimView: 'supports', callDone: 'views' };
      const { view } = await office.press('lia-2', verb, { inputs });
      expect([await eventsOf(), view.card]).toEqual([before, 'calls']);
      expect(view.note, 'their card is the one of today').not.toContain('out of date');
      expect(view.note, 'nothing was theirs to put back').not.toContain('put back');
      const old = await office.press('lia-2', verb, { inputs, revision: 2 });
      expect(await eventsOf()).toEqual(before);
      if (verb !== 'leave-call') expect(old.view.note).toContain('out of date');
    },
  );

  test.each(['answer', 'told', 'no-answer'] as const)(
    'then “%s” while nobody has it changes nothing, not even the revision',
    async (verb) => {
      const before = await office.store.load('case-1');
      const inputs = { victimContacted: 'reached', victimView: 'supports', callDone: 'views' };
      await office.press('lia-1', verb, { inputs });
      expect(await office.store.load('case-1')).toEqual(before);
    },
  );

  test('then it is taken from an older card of it as well', async () => {
    await office.press('lia-1', 'take-call', { revision: 1 });
    expect(await takerOf()).toBe('lia-1');
  });

  test('then who took it and let it go to another has lost it', async () => {
    await office.press('lia-1', 'take-call');
    const { revision } = await office.theCase();
    office.clock.now = '2026-11-20T13:01:00.000Z';
    await office.press('lia-2', 'take-call');
    const before = await eventsOf();
    const inputs = { victimContacted: 'reached', victimView: 'supports' };
    const { view } = await office.press('lia-1', 'answer', { inputs, revision });
    expect([await eventsOf(), view.card]).toEqual([before, 'calls']);
    expect(view.note).toContain('out of date');
  });

  test('then a press that is delivered twice has one effect', async () => {
    const pressed = { nonce: 'n-1' };
    await office.press('lia-1', 'take-call', pressed);
    const before = await eventsOf();
    const again = await office.press('lia-1', 'take-call', pressed);
    expect([await eventsOf(), again.view.target.caseId]).toEqual([before, 'case-1']);
    const put = { nonce: 'n-2' };
    await office.press('lia-1', 'leave-call', put);
    await office.happens('lia-1', { type: 'victim-call-taken' });
    const later = await office.press('lia-1', 'leave-call', put);
    expect([await takerOf(), later.view.card, later.view.note]).toEqual(['lia-1', 'calls', '']);
  });

  test('then it can be put back, and another may have it', async () => {
    await office.press('lia-1', 'take-call');
    const { view } = await office.press('lia-1', 'leave-call');
    expect([await takerOf(), view.card, view.note]).toEqual([undefined, 'calls', 'It was put back.']);
    await office.press('lia-2', 'take-call');
    expect(await takerOf()).toBe('lia-2');
  });
});

describe('given a number that is not theirs, when the liaison rang it,', () => {
  const wrong: CaseEvent = { type: 'victim-called', call: { ...triedCall, outcome: 'wrong-details' } };
  const askedFor = async () =>
    (await office.store.load('case-1'))?.notices.filter(({ news }) => news === 'number-wrong').length;
  const phoneOf = async () => (await office.theCase()).victim?.details.phone;
  beforeEach(() => office.happens('officer-1', harmed, handedOver));

  test('then the officer is asked for the right one, once for each time', async () => {
    await office.happens('lia-1', wrong);
    expect(await askedFor()).toBe(1);
    await office.happens('officer-1', wrong);
    expect(await askedFor(), 'they rang it themselves, and know').toBe(1);
  });

  test.each<[Channel, string]>([
    ['phone', 'the victim’s phone number is wrong'],
    ['text', 'the victim’s phone number is wrong'],
    ['email', 'the victim’s e-mail address is wrong'],
    ['letter', 'the victim’s address is wrong'],
  ])('then the officer reads what is wrong: by %s', async (channel, heading) => {
    const call = { ...triedCall, channel, outcome: 'wrong-details' } as const;
    await office.happens('lia-1', { type: 'victim-called', call });
    const theCase = await office.theCase();
    expect(headingOf(newsView('number-wrong', theCase, westMidlands))).toContain(heading);
  });

  // Nothing on the call takes a postal address, and who wants letters is not rung.
  test('then after a letter that came back they find the address, and are led to no field for it', async () => {
    const call = { ...triedCall, channel: 'letter', outcome: 'wrong-details' } as const;
    const wishes = { preferred: 'letter' } as const;
    await office.happens('lia-1', { type: 'victim-wishes', wishes }, { type: 'victim-called', call });
    const theCase = await office.theCase();
    const view = newsView('number-wrong', theCase, westMidlands);
    expect(JSON.stringify(view.data)).toContain('tell the victims’ liaison');
    expect(JSON.stringify(view.data)).not.toMatch(/rung|put the call back/);
    expect(view.verbs).toEqual([]);
    const tried = triedLine(theCase.victim, false);
    expect(tried).toMatch(/^Tried once: .*, wrong address\. .*find the right address, or try another way/);
    expect(letterFirst(false, theCase)).toBeUndefined();
  });

  test('then whoever found it gives it as they put the call back, and it is free', async () => {
    await office.happens('lia-1', wrong);
    await office.press('officer-1', 'take-call');
    const bad = await office.press('officer-1', 'leave-call', { inputs: { victimContact: '07700' } });
    expect(bad.view.fields.victimContact?.error).toContain('Give a phone number');
    const { view } = await office.press('officer-1', 'leave-call', {
      inputs: { victimContact: '07700 900123' },
    });
    expect(view.note).toBe('It was put back, with what you gave.');
    expect(await phoneOf()).toBe('07700900123');
    const { victim } = await office.theCase();
    expect([victim?.isPhoneWrong, victim?.takenBy]).toEqual([undefined, undefined]);
    expect((await office.store.openCalls()).map(({ id }) => id)).toEqual(['case-1']);
  });

  test('then nobody gives one for a call that is another’s', async () => {
    await office.press('lia-1', 'take-call');
    await office.press('lia-2', 'leave-call', { inputs: { victimContact: '07700 900123' } });
    expect(await phoneOf()).toBeUndefined();
  });
});

describe('given a press that is about no call, when it comes,', () => {
  test('then help is help, and nothing chosen is said at the field', async () => {
    await office.happens('officer-1', harmed, handedOver);
    expect((await office.press('lia-1', 'help')).view.card).toBe('help');
    const { view } = await office.press('lia-1', 'take-call', { caseId: '', step: 'calls' });
    expect([view.card, view.fields.chosenCall?.error]).toEqual(['calls', 'Choose whom to call.']);
    await office.press('lia-1', 'take-call', { caseId: '', step: 'calls', inputs: { chosenCall: 'case-1' } });
    expect(await takerOf()).toBe('lia-1');
  });

  // To the liaison a case without a call, and no case, are the same; to anybody else there is none.
  test.each<[string, string, string]>([
    ['a case that is not there, to the liaison', 'nobody', notDue],
    ['a case without a call, to the liaison', 'case-1', notDue],
  ])('then nothing is due: %s', async (_what, caseId, note) => {
    const { view } = await office.press('lia-1', 'take-call', { caseId });
    expect([view.card, view.note]).toEqual(['calls', note]);
  });

  test('then there is no such case for anybody else', async () => {
    const { view } = await office.press('officer-2', 'take-call', { caseId: 'nobody' });
    expect(headingOf(view)).toBe('No case of yours has that reference');
  });

  test('then what was told meanwhile is due no more', async () => {
    await office.happens('officer-1', harmed, handedOver);
    await office.happens('lia-2', heard);
    const { view } = await office.press('lia-1', 'take-call');
    expect([await takerOf(), view.note]).toEqual([undefined, notDue]);
  });
});

describe('given a call about a decision, when it is logged,', () => {
  beforeEach(async () => {
    await office.happens('officer-1', harmed, heard, filed);
    await office.press('lia-1', 'take-call');
  });
  const lastCall = async () => (await office.theCase()).victim?.calls.at(-1);
  const callsIn = (types: readonly string[]) => types.filter((type) => type === 'victim-called').length;

  test.each([
    ['told', 'reached', ['disposal']],
    ['no-answer', 'no-answer', []],
    ['message-left', 'message-left', []],
    ['not-safe', 'not-safe', []],
    ['wrong-number', 'wrong-details', []],
  ] as const)('then “%s” is kept as %s', async (verb, outcome, told) => {
    const inputs = { callDone: 'disposal', victimChannel: 'phone', victimUnderstood: 'true' };
    const { view } = await office.press('lia-1', verb, { inputs });
    const call = await lastCall();
    expect(call).toMatchObject({ occasion: 'disposal', outcome, told });
    expect(call?.understood).toBe(outcome === 'reached' ? true : undefined);
    expect([view.card, view.note]).toEqual(['calls', 'WM-7Q4K-93 is recorded.']);
    expect(await takerOf()).toBeUndefined();
  });

  test('then what was not ticked is not told, and how they spoke is by phone unless said', async () => {
    await office.press('lia-1', 'told', { inputs: { callDone: 'survey' } });
    expect(await lastCall()).toMatchObject({ told: [], channel: 'phone', understood: false });
  });

  test.each([
    [
      'as they were ticked',
      { wordsSaid: 'who-i-am,why-this', wordsFailed: 'why-this' },
      ['who-i-am', 'why-this'],
      ['why-this'],
    ],
    ['not at all by an older card, which did not ask', {}, undefined, undefined],
  ])('then the words that were said are kept %s', async (_how, words, said, failed) => {
    await office.press('lia-1', 'told', { inputs: { callDone: 'disposal', ...words } });
    const call = await lastCall();
    expect([call?.outcome, call?.said, call?.failed]).toEqual(['reached', said, failed]);
    expect(call?.script.version, 'the words of which version').not.toBe('');
  });

  test('then what the words did not cover goes from the liaison to the supervisors, and they read who is told', async () => {
    const { view } = await office.press('lia-1', 'told', {
      inputs: { callDone: 'disposal', wordsNotCovered: 'true' },
    });
    expect(view.note).toBe('WM-7Q4K-93 is recorded. The supervisors are told: the reference only.');
    const notices = (await office.store.load('case-1'))?.notices ?? [];
    expect(notices.filter(({ news }) => news === 'not-covered').map(({ to }) => to)).toEqual(['supervisors']);
  });

  test('then a channel that is said is kept', async () => {
    await office.press('lia-1', 'told', { inputs: { victimChannel: 'in-person' } });
    expect((await lastCall())?.channel).toBe('in-person');
  });

  test('then what they answered is kept with it, as by phone', async () => {
    const four = { understood: '5', heard: '4', fair: '3', satisfied: '2' };
    await office.press('lia-1', 'told', { inputs: { callDone: 'disposal', ...four } });
    const { victim } = await office.theCase();
    const answers = { understood: 5, heard: 4, fair: 3, satisfied: 2 };
    expect(victim?.surveys).toMatchObject([{ after: 'call', by: 'phone', ...answers }]);
    expect(victim?.calls.at(-1)?.told).toEqual(['disposal']);
  });

  test('then nothing is asked of somebody who was not reached', async () => {
    const inputs = { understood: '5', victimNextBy: '2020-01-01', victimWants: 'nothing' };
    await office.press('lia-1', 'no-answer', { inputs });
    const { victim } = await office.theCase();
    expect([victim?.calls.at(-1)?.outcome, victim?.surveys, victim?.wishes.preferred]).toEqual([
      'no-answer',
      [],
      undefined,
    ]);
  });

  test('then a day that is over is said at its field, and the call stays in hand', async () => {
    const types = await eventsOf();
    const { view } = await office.press('lia-1', 'told', { inputs: { victimNextBy: '2020-01-01' } });
    expect([view.card, await takerOf()]).toEqual(['call', 'lia-1']);
    expect(view.fields.victimNextBy?.error).toBe(
      'Give today or a later day, or tick that nothing more is planned.',
    );
    expect(callsIn(await eventsOf())).toBe(callsIn(types));
  });

  test('then a number that is none is said at its field, and is not kept', async () => {
    const types = await eventsOf();
    const { view } = await office.press('lia-1', 'told', { inputs: { victimContact: '12' } });
    expect(await eventsOf(), 'nothing of it is worth an event').toEqual(types);
    expect(view.fields.victimContact?.error).not.toBe('');
    expect((await office.theCase()).victim?.details.phone).toBeUndefined();
  });

  test('then a button that is for their views is none here', async () => {
    const types = await eventsOf();
    const inputs = { victimContacted: 'reached', victimView: 'supports' };
    const { view } = await office.press('lia-1', 'answer', { inputs });
    expect([await eventsOf(), view.card]).toEqual([types, 'call']);
  });
});

describe('given a call for a victim’s views, when it is logged,', () => {
  const reached = { victimContacted: 'reached', victimView: 'supports' };
  beforeEach(async () => {
    await office.happens('officer-1', harmed, handedOver);
    await office.press('lia-1', 'take-call');
  });

  test('then whoever reached them keeps it for what they want, and it is over after that', async () => {
    const pressed = { inputs: reached, nonce: 'n-1' };
    const first = await office.press('lia-1', 'answer', pressed);
    expect([first.view.card, await takerOf()]).toEqual(['views', 'lia-1']);
    expect((await office.press('lia-1', 'answer', pressed)).view.card, 'delivered twice').toBe('views');
    const wants = { remedyChosen: 'none', victimNextBy: '2026-11-27' };
    const { view } = await office.press('lia-1', 'answer', { inputs: wants });
    expect([view.card, view.note]).toEqual(['calls', 'WM-7Q4K-93 is recorded.']);
    const { answers, victim } = await office.theCase();
    expect(answers.facts.victimView).toBe('supports');
    expect([victim?.wishes.nextBy, victim?.takenBy]).toEqual(['2026-11-27', undefined]);
  });

  test('then who reached nobody is done with it, and it stays due', async () => {
    const { view } = await office.press('lia-1', 'answer', { inputs: { victimContacted: 'no-answer' } });
    expect([view.card, view.note]).toEqual(['calls', 'WM-7Q4K-93 is recorded.']);
    expect((await office.press('lia-1', 'take-call')).view.card).toBe('victim');
  });

  test('then nothing said is said at its field, and nothing is kept', async () => {
    const types = await eventsOf();
    const { view } = await office.press('lia-1', 'answer', { inputs: {} });
    expect([view.card, await eventsOf()]).toEqual(['victim', types]);
    expect(Object.values(view.fields).some(({ error }) => error !== '')).toBe(true);
  });

  test('then what is right is kept though something else is wrong', async () => {
    await office.press('lia-1', 'answer', { inputs: reached });
    const wants = { remedyChosen: 'none', victimContact: '07700 900888', victimNextBy: '2020-01-01' };
    const { view } = await office.press('lia-1', 'answer', { inputs: wants });
    expect([view.card, await takerOf()]).toEqual(['views', 'lia-1']);
    expect((await office.theCase()).victim?.details.phone).toBe('07700900888');
  });

  test('then a button that is for a decision is none here', async () => {
    const types = await eventsOf();
    await office.press('lia-1', 'told', { inputs: { ...reached, callDone: 'views' } });
    expect(await eventsOf()).toEqual(types);
  });
});

test('who presses is written down with what they did', async () => {
  await office.happens('officer-1', harmed, handedOver);
  await office.press('lia-1', 'take-call');
  const last = (await office.store.load('case-1'))?.events.at(-1);
  expect(last?.by).toEqual({ kind: 'staff', ...staff('lia-1') });
});
