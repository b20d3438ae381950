import { beforeEach, describe, expect, test } from 'vitest';
import { renderCard } from '../../../src/cards/renderCard.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { VictimDetails, VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import { callLapsed, callMoved } from '../../../src/turns/calls/callNotice.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { callOffice, harmed, nine } from './callOffice.ts';

const heard: CaseEvent = { type: 'victim-called', call: callAbout('views', 'views') };
const filed: CaseEvent = { type: 'filed', filing: filingFor({ at: nine }), record: frozenRecord };
const recorded = (details: VictimDetails): CaseEvent => ({ type: 'victim-recorded', details });
const wished = (wishes: VictimWishes): CaseEvent => ({ type: 'victim-wishes', wishes });
const atHome: CaseEvent = {
  ...{ type: 'answered', step: 'questions' },
  answers: { facts: { domesticAbuse: 'intimate-partner' } },
};
const phone = '07700900123';
const card = { conversation: 'a:lia-1', activity: 'activity-1' };

let office: Awaited<ReturnType<typeof callOffice>>;
beforeEach(async () => {
  office = await callOffice();
  await office.happens('officer-1', harmed, recorded({ phone }), heard, filed);
});
const wordsOn = (view: View) => JSON.stringify(renderCard(view, 'n').card);
const looks = async () =>
  (await office.deps.store.audit.viewsOf('case-1')).map(({ by, card: what }) => `${by.id} ${what}`);

// Decision 1's one exception: the number stands on the card of the call, for whoever took it, in their own chat alone.
describe('given a victim whose number is on record, when somebody takes the call,', () => {
  test('then they read it with who the officer is, and each showing is written down', async () => {
    const { view } = await office.press('lia-1', 'take-call', { card });
    expect(wordsOn(view)).toContain(`Number to ring: ${phone}`);
    expect(wordsOn(view)).toContain('Officer in the case:');
    expect(await looks()).toEqual(['lia-1 call-contact']);
    await office.press('lia-1', 'take-call', { card });
    expect(await looks()).toHaveLength(2);
  });

  test('then its officer is not told to write to themselves', async () => {
    const { view } = await office.press('officer-1', 'take-call', { card });
    expect(wordsOn(view)).toContain(`Number to ring: ${phone}`);
    expect(wordsOn(view)).not.toContain('Officer in the case:');
  });

  // Whoever has the call is told to ring: that nobody has the number they read before they look for it.
  test.each([
    ['lia-1', 'No number to ring is on record. Ask the officer.'],
    ['officer-1', 'No number to ring is on record.'],
  ])('then where there is none, they (%s) read that', async (by, says) => {
    const none = await callOffice();
    await none.happens('officer-1', harmed, heard, filed);
    const { view } = await none.press(by, 'take-call', { card });
    expect(wordsOn(view)).toContain(says);
    expect(wordsOn(view).includes('Ask the officer.')).toBe(by === 'lia-1');
    expect(wordsOn((await office.press(by, 'take-call', { card })).view)).not.toContain('No number to ring');
  });

  test('then where it is safe to see them stands there too, only after domestic abuse, and goes with the card', async () => {
    await office.happens('officer-1', recorded({ safePlace: 'at work, before noon' }));
    expect(wordsOn((await office.press('lia-1', 'take-call', { card })).view)).not.toContain('at work');
    await office.happens('officer-1', atHome, wished({ preferred: 'in-person' }));
    const { view } = await office.press('lia-1', 'take-call', { card });
    expect(wordsOn(view)).toContain('Safe to see them: at work, before noon');
    expect(wordsOn((await office.press('lia-2', 'take-call', { card })).view)).not.toContain('at work');
    expect(wordsOn((await office.press('lia-1', 'leave-call', { card })).view)).not.toContain('at work');
  });

  test('then who their IDVA is stands there as well, only after domestic abuse, and goes with the card', async () => {
    const idva = 'Women’s Aid, 0121 496 0123';
    const shown = async (by: string, verb: 'take-call' | 'leave-call') =>
      wordsOn((await office.press(by, verb, { card })).view);
    await office.happens('officer-1', recorded({ advocate: idva }));
    expect(await shown('lia-1', 'take-call')).not.toContain(idva);
    await office.happens('officer-1', atHome, wished({ preferred: 'advocate' }));
    expect(await shown('lia-1', 'take-call')).toContain(`Their IDVA: ${idva}`);
    expect(await looks()).toHaveLength(2);
    expect(await shown('lia-2', 'take-call')).not.toContain(idva);
    expect(await shown('lia-1', 'leave-call')).not.toContain(idva);
    const wrong = { ...callAbout('disposal'), channel: 'advocate', outcome: 'wrong-details' } as const;
    await office.happens('lia-2', { type: 'victim-called', call: wrong });
    const after = await shown('lia-1', 'take-call');
    expect(after).not.toContain(idva);
    expect(after).toContain('Their IDVA: not on record. Ask the officer.');
    expect(after).toContain('Their IDVA: wrong number, ask the service for the right one');
  });

  test('then the address stands there where they want e-mails, never after domestic abuse', async () => {
    const email = 'ruth@doe.example';
    const shown = async () =>
      wordsOn((await office.press('lia-1', 'take-call', { card })).view).replaceAll('\u200c', '');
    await office.happens('officer-1', recorded({ email }), wished({ preferred: 'phone' }));
    expect(await shown()).not.toContain(email);
    await office.happens('officer-1', wished({ preferred: 'email' }));
    expect(await shown()).toContain(`Address to write to: ${email}`);
    expect(await looks()).toHaveLength(2);
    expect(wordsOn((await office.press('lia-1', 'leave-call', { card })).view)).not.toContain('doe');
    await office.happens('officer-1', atHome);
    expect(await shown()).not.toContain(email);
  });

  test('then nobody else does, and nothing is written down', async () => {
    await office.press('lia-1', 'take-call');
    const other = await office.press('lia-2', 'take-call', { card });
    expect(wordsOn(other.view)).not.toContain(phone);
    expect(await looks()).toEqual([]);
  });

  test('then it is not shown where the card cannot be drawn without it later, or where others read', async () => {
    expect(wordsOn((await office.press('lia-1', 'take-call')).view)).not.toContain(phone);
    const where = { kind: 'channel', conversation: '19:c', address: null } as const;
    const inChannel = await office.press('lia-1', 'take-call', { card, where });
    expect(wordsOn(inChannel.view)).not.toContain(phone);
    expect(await looks()).toEqual([]);
  });

  test.each(['told', 'no-answer', 'wrong-number', 'leave-call'] as const)(
    'then it is gone from their card after “%s”',
    async (verb) => {
      await office.press('lia-1', 'take-call', { card });
      const inputs = { callDone: 'disposal' };
      expect(wordsOn((await office.press('lia-1', verb, { card, inputs })).view)).not.toContain(phone);
      expect(await office.store.load('case-1'), 'the list of calls stands there').not.toHaveProperty(
        'callCard',
      );
    },
  );

  test('then four hours later it is drawn without it in its place, and not before, nor once it was logged', async () => {
    await office.press('lia-1', 'take-call', { card });
    const record = await office.store.load('case-1');
    const notice = record?.notices.find(({ kind }) => kind === 'call-card');
    expect([record?.callCard, notice?.dueAt]).toEqual([card, '2026-11-20T13:00:00.000Z']);
    const drawn = async (now: string) =>
      callLapsed(await office.theCase(), record ?? {}, { ...office.deps, now: () => now });
    expect(await drawn('2026-11-20T12:59:00.000Z')).toBeUndefined();
    const lapsed = await drawn('2026-11-20T13:00:00.000Z');
    expect(lapsed).toMatchObject({ to: 'person:lia-1', place: card });
    expect(JSON.stringify(lapsed)).not.toContain(phone);
    await office.press('lia-1', 'leave-call', { card });
    expect(await drawn('2026-11-20T13:00:00.000Z')).toBeUndefined();
  });

  // Whoever harmed them may pick up: nobody is sent to ring where no safe way is on record, nor at another hour.
  const seen = 'See them in person, or reach them through whoever supports them. Nobody rings.';
  const asSaid = 'Only in the way they said, which the card of the call says. Nobody rings.';
  test.each<[string, readonly CaseEvent[], string]>([
    ['anybody', [], ''],
    ['after domestic abuse, with no safe way', [atHome], seen],
    ['after domestic abuse, through their IDVA', [atHome, wished({ preferred: 'advocate' })], asSaid],
    [
      'after domestic abuse, by phone in the mornings',
      [atHome, wished({ preferred: 'phone' }), recorded({ safeToCall: 'mornings' })],
      '',
    ],
  ])('then a call that is free again sends nobody to ring: %s', async (_who, events, how) => {
    if (events.length > 0) await office.happens('officer-1', ...events);
    await office.press('lia-1', 'take-call', { card });
    const record = await office.store.load('case-1');
    const later = { ...office.deps, now: () => '2026-11-20T13:00:00.000Z' };
    const words = JSON.stringify(callLapsed(await office.theCase(), record ?? {}, later));
    expect(words).toContain('Another may take it now.');
    expect(words).not.toMatch(/may ring/);
    expect([seen, asSaid].filter((line) => words.includes(line))).toEqual(how === '' ? [] : [how]);
  });

  test('then a wrong one is not shown', async () => {
    await office.happens('lia-2', {
      type: 'victim-called',
      call: { ...callAbout('disposal'), outcome: 'wrong-details' },
    });
    expect(wordsOn((await office.press('lia-1', 'take-call', { card })).view)).not.toContain(phone);
  });

  test('then after domestic abuse it is shown only where they said that ringing it is safe', async () => {
    await office.happens('officer-1', atHome);
    expect(wordsOn((await office.press('lia-1', 'take-call', { card })).view)).not.toContain(phone);
    await office.happens('officer-1', wished({ preferred: 'phone' }), recorded({ safeToCall: 'mornings' }));
    const words = wordsOn((await office.press('lia-1', 'take-call', { card })).view);
    expect(words).toContain(phone);
    // Who must not hear it is read before any number.
    expect(words.indexOf('Read none of this while the person')).toBeGreaterThan(0);
    expect(words.indexOf('Read none of this while the person')).toBeLessThan(words.indexOf(phone));
  });

  // It is nine in the morning: whoever harmed them may be there, and a missed call endangers them.
  test.each<[string, boolean]>([
    ['mornings', true],
    ['afternoons,evenings', false],
  ])(
    'then after domestic abuse, safe in the %s, it is shown now: %s, and else a try is none',
    async (times, isNow) => {
      await office.happens(
        'officer-1',
        atHome,
        wished({ preferred: 'phone' }),
        recorded({ safeToCall: times }),
      );
      const words = wordsOn((await office.press('lia-1', 'take-call', { card })).view);
      expect(words.includes(phone)).toBe(isNow);
      expect(words.includes('Not now: ring only at the times they said are safe')).toBe(!isNow);
      await office.press('lia-1', 'no-answer', { card, inputs: { victimChannel: 'phone' } });
      expect((await office.theCase()).victim?.calls.at(-1)?.byUnsafeWay).toBe(isNow ? undefined : true);
    },
  );
});

// The call about their views is heard in the dialogue's own card; it keeps to the hour no less. It is nine in the morning.
describe('given a victim of domestic abuse whose views were handed over, when somebody rings at nine,', () => {
  test.each<[string, boolean]>([
    ['mornings', true],
    ['evenings', false],
  ])('then where safe is in the %s it counts as having tried them: %s', async (times, isNow) => {
    const fresh = await callOffice();
    await fresh.happens('officer-1', harmed, atHome, recorded({ phone, safeToCall: times }));
    await fresh.happens('officer-1', wished({ preferred: 'phone' }), { type: 'victim-handed-over' });
    const { view } = await fresh.press('lia-1', 'take-call', { card });
    expect(view.card).toBe('victim');
    expect(wordsOn(view).includes(phone)).toBe(isNow);
    expect(wordsOn(view).split('Not now: ring only')).toHaveLength(isNow ? 1 : 2);
    const inputs = { victimContacted: 'no-answer', victimChannel: 'phone' };
    await fresh.press('lia-1', 'answer', { card, inputs });
    const { victim, answers } = await fresh.theCase();
    expect(victim?.calls.at(-1)?.byUnsafeWay).toBe(isNow ? undefined : true);
    expect(answers.facts.victimContacted).toBe(isNow ? 'attempted' : undefined);
  });
});

// Of their views, too: the card of the call has no number at noon, and the call is theirs still.
test.each<[string, string, string, boolean]>([
  ['in the morning, recorded then', '11:50', '11:55', true],
  ['in the morning, recorded after it', '11:50', '12:01', true],
  ['after it', '12:00', '12:01', false],
])(
  'a call about their views that was taken %s counts as one that was safe: at %s, %s, %s',
  async (_what, taken, logged, isTry) => {
    const fresh = await callOffice();
    await fresh.happens('officer-1', harmed, atHome, recorded({ phone, safeToCall: 'mornings' }));
    await fresh.happens('officer-1', wished({ preferred: 'phone' }), { type: 'victim-handed-over' });
    fresh.clock.now = `2026-11-20T${taken}:00.000Z`;
    await fresh.press('lia-1', 'take-call', { card });
    fresh.clock.now = `2026-11-20T${logged}:00.000Z`;
    const inputs = { victimContacted: 'no-answer', victimChannel: 'phone' };
    await fresh.press('lia-1', 'answer', { card, inputs });
    const { victim, answers } = await fresh.theCase();
    expect(victim?.calls.at(-1)?.byUnsafeWay).toBe(isTry ? undefined : true);
    expect(answers.facts.victimContacted).toBe(isTry ? 'attempted' : undefined);
  },
);

// The number must not stand there longer than it is safe to ring it.
describe('given a victim of domestic abuse who can be rung in the mornings, when somebody takes the call at nine,', () => {
  const mornings = [atHome, wished({ preferred: 'phone' }), recorded({ safeToCall: 'mornings' })] as const;
  const due = async () => {
    const notices = (await office.store.load('case-1'))?.notices ?? [];
    const waiting = notices.filter(({ kind, card: one, state }) => {
      return kind === 'call-card' && one === undefined && state === 'waiting';
    });
    return waiting.map(({ dueAt }) => dueAt.slice(11, 16)).toSorted();
  };
  const drawnAt = async (now: string) => {
    const record = await office.store.load('case-1');
    return callLapsed(await office.theCase(), record ?? {}, { ...office.deps, now: () => now });
  };
  beforeEach(async () => {
    await office.happens('officer-1', ...mornings);
    await office.press('lia-1', 'take-call', { card });
  });

  test('then at noon it is drawn without the number, the call still theirs, and at one it is free', async () => {
    expect(await due()).toEqual(['12:00', '13:00']);
    expect(await drawnAt('2026-11-20T11:59:59.999Z')).toBeUndefined();
    const noon = await drawnAt('2026-11-20T12:00:00.000Z');
    expect(noon).toMatchObject({ to: 'person:lia-1', place: card, view: { card: 'call' } });
    expect(JSON.stringify(noon)).not.toContain(phone);
    expect(JSON.stringify(noon)).toContain('No number stands here now');
    expect(JSON.stringify(await drawnAt('2026-11-20T13:00:00.000Z'))).toContain('the call is free again');
  });

  test('then it is drawn at the end of each time, also where another goes on between', async () => {
    await office.press('lia-1', 'leave-call', { card });
    await office.happens('officer-1', recorded({ safeToCall: 'mornings,afternoons' }));
    await office.press('lia-2', 'take-call', { card });
    // Noon is the end of no time any more.
    expect(await due()).toEqual(['13:00']);
    expect(await drawnAt('2026-11-20T12:00:00.000Z')).toBeUndefined();
  });

  test.each<[string, CaseEvent]>([
    ['another time is said', recorded({ safeToCall: 'evenings' })],
    ['another way is', wished({ preferred: 'advocate' })],
  ])('and %s meanwhile, then the number goes at once', async (_what, event) => {
    await office.happens('officer-1', event);
    expect(await due()).toContain('09:00');
    const now = await drawnAt('2026-11-20T09:00:00.000Z');
    expect(now).toMatchObject({ to: 'person:lia-1', place: card });
    expect(JSON.stringify(now)).not.toContain(phone);
    await office.press('lia-1', 'leave-call', { card });
    expect(await due(), 'whoever takes it next has a card of their own').toEqual([]);
  });

  test('and it stands on another card by then, then it goes from there too', async () => {
    await office.press('lia-1', 'take-call', { card: { ...card, activity: 'activity-2' } });
    await office.happens('officer-1', recorded({ safeToCall: 'evenings' }));
    expect(await due()).toEqual(['09:00', '13:00']);
  });

  // What was ticked on it would be lost for nothing.
  test('and they are reached through their IDVA, then it stands as it is for the four hours', async () => {
    await office.press('lia-1', 'leave-call', { card });
    await office.happens('officer-1', wished({ preferred: 'advocate' }));
    await office.press('lia-2', 'take-call', { card });
    expect(await due()).toEqual(['13:00']);
  });

  test('and somebody else takes it later, then it is drawn anew at no time of the first', async () => {
    await office.press('lia-1', 'leave-call', { card });
    expect(await due()).toEqual([]);
    office.clock.now = '2026-11-20T10:30:00.000Z';
    await office.press('lia-2', 'take-call', { card });
    expect(await due()).toEqual(['12:00', '14:30']);
  });

  test('and other times are said, or they are to be reached through their IDVA, then no longer at noon', async () => {
    office.clock.now = '2026-11-20T09:30:00.000Z';
    await office.happens('officer-1', wished({ preferred: 'advocate' }));
    expect(await due()).toEqual(['09:30', '13:00']);
    office.clock.now = '2026-11-20T10:00:00.000Z';
    await office.happens('officer-1', wished({ preferred: 'phone' }));
    // What was due before ten and has not gone out still takes away what may stand there.
    expect(await due()).toEqual(['09:30', '12:00', '13:00']);
    await office.happens('officer-1', recorded({ safeToCall: 'mornings,afternoons' }));
    expect(await due()).toEqual(['09:30', '13:00']);
  });

  test('and it could not be drawn at noon, then it is tried again whatever becomes known meanwhile', async () => {
    const record = await office.store.load('case-1');
    if (record === undefined) throw new Error('The case is gone');
    const notices = record.notices.map((one) =>
      one.dueAt.includes('T12:00') ? { ...one, attempts: 1, dueAt: '2026-11-20T12:00:30.000Z' } : one,
    );
    await office.store.commit({ ...record, revision: record.revision + 1, notices });
    office.clock.now = '2026-11-20T12:00:10.000Z';
    await office.happens('officer-1', recorded({ email: 'ruth@doe.example' }));
    expect(await due()).toEqual(['12:00', '13:00']);
  });

  test('and something else becomes known meanwhile, then it is drawn anew once at each moment', async () => {
    await office.happens('officer-1', recorded({ email: 'ruth@doe.example' }));
    await office.happens('officer-1', recorded({ safePlace: 'at work' }));
    expect(await due()).toEqual(['12:00', '13:00']);
  });

  // The card goes at noon and asks to tick again what was not recorded: what was safe as they rang stays so.
  test.each([
    ['a minute after it', '2026-11-20T12:01:00.000Z'],
    ['in the evening', '2026-11-20T18:00:00.000Z'],
  ])('and they record “no answer” %s, then it is a try', async (_when, now) => {
    office.clock.now = now;
    await office.press('lia-1', 'no-answer', { card, inputs: { victimChannel: 'phone' } });
    const { victim } = await office.theCase();
    expect(victim?.calls.at(-1)).toMatchObject({ outcome: 'no-answer', channel: 'phone' });
    expect(victim?.calls.at(-1)?.byUnsafeWay).toBeUndefined();
  });

  test('and another takes it at night, then what they record in the morning is none', async () => {
    await office.press('lia-1', 'leave-call', { card });
    office.clock.now = '2026-11-22T21:00:00.000Z';
    await office.press('lia-2', 'take-call', { card });
    office.clock.now = '2026-11-23T09:30:00.000Z';
    await office.press('lia-2', 'no-answer', { card, inputs: { victimChannel: 'phone' } });
    expect((await office.theCase()).victim?.calls.at(-1)?.byUnsafeWay).toBe(true);
  });

  test('and somebody else takes it on no card of ours, then nothing is drawn where the first had it', async () => {
    await office.press('lia-1', 'leave-call', { card });
    await office.press('lia-2', 'take-call');
    expect(await drawnAt('2026-11-20T12:00:00.000Z')).toBeUndefined();
  });

  test('and it was not domestic abuse, then it stands there for the four hours', async () => {
    await office.press('lia-1', 'leave-call', { card });
    const none = { ...atHome, answers: { facts: { domesticAbuse: 'none' } } } as const;
    await office.happens('officer-1', none);
    await office.press('lia-1', 'take-call', { card });
    expect(await due()).toEqual(['13:00']);
    expect(await drawnAt('2026-11-20T12:00:00.000Z')).toBeUndefined();
  });
});

// One card has the number, and its place is kept; every other, and that one once the call is over, is drawn without it.
describe('given a call that somebody took, and its card with the number,', () => {
  const second = { conversation: 'a:lia-1', activity: 'activity-2' };
  const redrawn = async () => {
    const record = await office.store.load('case-1');
    const notices = (record?.notices ?? []).filter(({ kind, card: one }) => kind === 'call-card' && one);
    const theCase = await office.theCase();
    const views = notices.map((one) => callMoved(one, theCase, record ?? {}, office.deps));
    return { at: record?.callCard, from: views.map((one) => one?.place), words: JSON.stringify(views) };
  };
  beforeEach(async () => {
    await office.press('lia-1', 'take-call', { card });
  });

  test('when they open it on another, then the first is drawn without it, and the second is watched', async () => {
    const { view } = await office.press('lia-1', 'take-call', { card: second });
    expect(wordsOn(view)).toContain(phone);
    const { at, from, words } = await redrawn();
    expect([at, from]).toEqual([second, [card]]);
    expect(words).not.toContain(phone);
  });

  test.each(['told', 'no-answer', 'leave-call'] as const)(
    'when “%s” is pressed on the second, then the number is on neither',
    async (verb) => {
      await office.press('lia-1', 'take-call', { card: second });
      const inputs = { callDone: 'disposal' };
      const { view } = await office.press('lia-1', verb, { card: second, inputs });
      expect(wordsOn(view)).not.toContain(phone);
      expect((await redrawn()).from).toEqual([card]);
    },
  );

  test('when the first is pressed again after the second, then the number is back on the first alone', async () => {
    await office.press('lia-1', 'take-call', { card: second });
    await office.press('lia-1', 'take-call', { card });
    expect(await redrawn()).toMatchObject({ at: card, from: [undefined, second] });
  });

  test('when it is pressed again where it stands, then nothing is drawn anew', async () => {
    await office.press('lia-1', 'take-call', { card });
    expect((await redrawn()).from).toEqual([]);
  });

  const standing = async () => (await office.store.load('case-1'))?.callCard;
  const drawnAnew = async (person: string, now = office.clock.now) => {
    const notice = {
      id: 'n',
      kind: 'call-card',
      to: 'officer',
      person,
      card: card.activity,
      chat: card.conversation,
    };
    const deps = { ...office.deps, now: () => now };
    return callMoved(notice as never, await office.theCase(), { callCard: card }, deps);
  };

  // The place of the number is that of whoever has it: theirs is watched, and drawn without it when the time is over.
  test('when another presses on it, or they press where others read, then its place stays where the number stands', async () => {
    await office.press('lia-2', 'take-call', { card: { conversation: 'a:lia-2', activity: 'activity-9' } });
    expect(await standing()).toEqual(card);
    const where = { kind: 'channel', conversation: '19:c', address: null } as const;
    await office.press('lia-1', 'take-call', { card: second, where });
    expect(await standing()).toEqual(card);
  });

  test('when four hours are over, then a press on it that is not complete brings the number back to nobody', async () => {
    office.clock.now = '2026-11-20T13:30:00.000Z';
    const inputs = { callDone: 'disposal', victimNextBy: '2020-01-01' };
    const { view } = await office.press('lia-1', 'told', { card, inputs });
    expect(view.fields.victimNextBy?.error).not.toBe('');
    expect(wordsOn(view)).not.toContain(phone);
    expect(await looks()).toHaveLength(1);
  });

  // It stays as it is only for whoever has it still, on the card where they have it.
  test.each<[string, boolean, () => Promise<unknown>]>([
    ['not while they have it there', false, async () => drawnAnew('lia-1')],
    ['once another has it', true, async () => drawnAnew('lia-2')],
    ['once it is free again', true, async () => drawnAnew('lia-1', '2026-11-20T13:30:00.000Z')],
    [
      'once nobody makes it any more',
      true,
      async () => {
        await office.happens('officer-1', wished({ preferred: 'none' }), { type: 'withdrawn' });
        return drawnAnew('lia-1');
      },
    ],
  ])('when it is to be drawn without the number, then it is, %s: %s', async (_when, is, drawn) => {
    const notice = await drawn();
    expect(notice !== undefined).toBe(is);
    expect(JSON.stringify(notice ?? {})).not.toContain(phone);
  });

  test('when it was logged meanwhile from no card, then it goes from the card where it stands', async () => {
    await office.happens('officer-1', { type: 'victim-called', call: callAbout('disposal', 'disposal') });
    const { from, words } = await redrawn();
    expect(from).toEqual([card]);
    expect(words).not.toContain(phone);
  });

  test('when the case is withdrawn, and they do not want to hear, then it says that nobody makes the call any more', async () => {
    await office.happens('officer-1', wished({ preferred: 'none' }), { type: 'withdrawn' });
    const { from, words } = await redrawn();
    expect(from).toEqual([card]);
    expect(words).toContain('This call is not to be made any more.');
    expect(words).not.toContain('Another may take it now');
  });
});
