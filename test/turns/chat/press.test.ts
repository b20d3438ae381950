import { beforeEach, describe, expect, test } from 'vitest';
import { press } from '../../../src/turns/chat/press.ts';
import { outOfDate } from '../../../src/turns/showToOfficer.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { aSessionRecord } from '../../domain/booking/sessions.ts';
import { aNotice, openStore } from '../../outbox/harness.ts';
import * as booking from '../../support/booking/office.ts';
import { awaitingSergeant, breachedConditionalCaution, filedForDivert } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { type Aimed, depsOn, headingOf, keep, keepAlert, pressOf, readsBreach } from './buttons/depsOn.ts';
import { cardAt, type Place, posted, pressers, type Who } from './buttons/people.ts';
import { atStep } from './buttons/stages.ts';

let deps: TurnDeps;
beforeEach(async () => {
  deps = await depsOn(await openStore());
});

const owner = pressers['its officer'];
const keepOwn = (story: { readonly events: Parameters<typeof keep>[0] }) => keep(story.events, owner, deps);
const recordOf = async ({ id }: Aimed) => {
  const record = await deps.store.load(id);
  if (record === undefined) throw new Error('The case is gone');
  return record;
};
const withdrawing = { step: 'withdraw', verb: 'withdraw' };
const approving = { step: 'authorisation', verb: 'approve' };
const reason = { reason: 'The plan fits.' };

describe('given a press that was delivered, when it is delivered again, then', () => {
  test('it has one effect and the same answer', async () => {
    const aimed = await keepOwn(filedForDivert());
    const pressed = pressOf(owner, 'chat', withdrawing, aimed);
    const first = await press(pressed, deps);
    const events = (await recordOf(aimed)).events.length;
    expect(events).toBe(aimed.revision + 1);
    expect((await press(pressed, deps)).view).toEqual(first.view);
    expect((await recordOf(aimed)).events).toHaveLength(events);
  });

  test('it is answered with the card it had, and with today’s once something else happened', async () => {
    const aimed = await keepOwn(atStep.questions());
    const saving = pressOf(owner, 'chat', { step: 'questions', verb: 'save' }, aimed, { age: '24' });
    expect((await press(saving, deps)).view.card).toBe('case');
    expect((await press(saving, deps)).view.card, 'delivered twice').toBe('case');
    const { events } = await recordOf(aimed);
    const next = { id: aimed.id, revision: events.length };
    await press(pressOf(owner, 'chat', { step: 'questions', verb: 'save' }, next, { age: '25' }), deps);
    expect((await press(saving, deps)).view.card, 'and once more, later').toBe('questions');
  });

  test('the answer is today’s card once something else happened', async () => {
    const aimed = await keepOwn(atStep.offence());
    const pressed = pressOf(owner, 'chat', { step: 'offence', verb: 'answer' }, aimed, { words: 'punched' });
    const { view } = await press(pressed, deps);
    expect(view.card).toBe('questions');
    await press(booking.pressOn(owner.by, view, 'withdraw'), deps);
    await press(pressOf(owner, 'chat', withdrawing, { id: aimed.id, revision: view.target.revision }), deps);
    const again = await press(pressed, deps);
    expect([again.view.card, again.view.note]).toEqual(['case', '']);
  });
});

describe('given a card of before, when it is pressed, then', () => {
  test('nothing is done, and today’s is shown and kept up to date', async () => {
    const aimed = await keepOwn(filedForDivert());
    const old = { id: aimed.id, revision: aimed.revision - 1 };
    const answer = await press(pressOf(owner, 'chat', withdrawing, old), deps);
    expect(answer.view.note).toContain(outOfDate);
    expect(answer.keepPlaceFor).toEqual({ caseId: aimed.id, slot: 'officerCard' });
    expect((await recordOf(aimed)).events).toHaveLength(aimed.revision);
  });

  test('a card of tomorrow is out of date as well', async () => {
    const aimed = await keepOwn(filedForDivert());
    const next = { id: aimed.id, revision: aimed.revision + 1 };
    const { view } = await press(pressOf(owner, 'chat', withdrawing, next), deps);
    expect(view.note).toContain(outOfDate);
    expect((await recordOf(aimed)).events).toHaveLength(aimed.revision);
  });

  test('a button its card has no more changes nothing, and today’s card is shown', async () => {
    const aimed = await keepOwn(atStep.questions());
    const before = await recordOf(aimed);
    const answer = await press(pressOf(owner, 'chat', { step: 'file', verb: 'file' }, aimed), deps);
    expect([answer.view.card, answer.view.note]).toEqual(['questions', outOfDate]);
    expect(await recordOf(aimed)).toEqual(before);
  });

  test('the card of a breach is shown as it stands', async () => {
    const aimed = await keepOwn(breachedConditionalCaution());
    const old = { id: aimed.id, revision: aimed.revision - 1 };
    const deciding = { step: 'breach', verb: 'decide-breach' };
    const { view } = await press(pressOf(pressers.sergeant, 'chat', deciding, old, reason), deps);
    expect([view.card, view.note]).toEqual(['breach', outOfDate]);
    // Today's card tells them what it rests on, in their own chat: that they read it is kept.
    expect(await deps.store.audit.viewsOf(aimed.id)).toMatchObject([
      { by: pressers.sergeant.by, card: 'breach-detail' },
    ]);
  });

  // Decision 19: a look is written down before anything is shown. A request that came to their own chat came without it.
  test('a request that came another way is not approved unread: what it rests on opens there, and who read it is kept', async () => {
    const aimed = await keepOwn(awaitingSergeant());
    const { by } = pressers.sergeant;
    const record = await recordOf(aimed);
    deps = { ...deps, now: () => minute(60) };
    const kind = 'authorisation-card';
    const asked = aNotice('asked', { kind, to: 'decider', person: by.id, state: 'sent' });
    await deps.store.commit({ ...record, revision: record.revision + 1, notices: [asked] });
    const approve = () => press(pressOf(pressers.sergeant, 'chat', approving, aimed, reason), deps);
    const { view } = await approve();
    expect(view.note).toContain('What it rests on is open below now. Read it, then approve.');
    expect(await deps.store.audit.viewsOf(aimed.id)).toMatchObject([{ by, card: 'authorisation-detail' }]);
    expect((await recordOf(aimed)).events).toHaveLength(aimed.revision);
    // What they have read by now they approve; a card on which it stands is no second look.
    await approve();
    expect((await recordOf(aimed)).events.at(-1)?.event.type).toBe('authority-decided');
    expect(await deps.store.audit.viewsOf(aimed.id)).toHaveLength(1);
  });

  test('“Open” simply opens, and that card is kept up to date', async () => {
    const aimed = await keepOwn(filedForDivert());
    const old = { id: aimed.id, revision: 1 };
    const answer = await press(pressOf(owner, 'chat', { step: 'case', verb: 'open' }, old), deps);
    expect(answer.view.note).toBe('');
    expect(answer.keepPlaceFor).toEqual({ caseId: aimed.id, slot: 'officerCard' });
  });

  test.each<[string, number, Record<string, string>]>([
    ['after a press that changed nothing', 0, {}],
    ['after a press on an older card', 1, reason],
  ])('what a request rests on is remembered where it stands, %s', async (_what, behind, inputs) => {
    const aimed = await keepOwn(awaitingSergeant());
    const seen = { id: aimed.id, revision: aimed.revision - behind };
    const answer = await press(pressOf(pressers.sergeant, 'chat', approving, seen, inputs), deps);
    const slot = { detailOf: pressers.sergeant.by.id };
    expect(answer.keepPlaceFor).toEqual({ caseId: aimed.id, slot });
    const posted = await press(pressOf(pressers.sergeant, 'posted', approving, seen, inputs), deps);
    expect(posted.keepPlaceFor).toBeUndefined();
  });

  test.each<[string, number, Record<string, string>]>([
    ['after a press that changed nothing', 0, {}],
    ['after a press on an older card', 1, reason],
  ])('a breach is remembered where it stands in their own chat, %s', async (_what, behind, inputs) => {
    const aimed = await keepOwn(breachedConditionalCaution());
    const seen = { id: aimed.id, revision: aimed.revision - behind };
    const deciding = { step: 'breach', verb: 'decide-breach' };
    const answer = await press(pressOf(pressers.sergeant, 'chat', deciding, seen, inputs), deps);
    const slot = { detailOf: pressers.sergeant.by.id, about: 'breach' };
    expect(answer.keepPlaceFor).toEqual({ caseId: aimed.id, slot });
    for (const [who, place] of [
      [pressers.sergeant, 'posted'],
      [owner, 'chat'],
    ] as const) {
      const other = await press(pressOf(who, place, deciding, seen, inputs), deps);
      expect(other.keepPlaceFor).toBeUndefined();
    }
  });

  test('a supervisors’ card is not taken for the officer’s', async () => {
    const aimed = await keepOwn(awaitingSergeant());
    const old = { id: aimed.id, revision: aimed.revision - 1 };
    const answer = await press(pressOf(pressers.sergeant, 'posted', approving, old, reason), deps);
    expect(answer.view.note).toContain(outOfDate);
    expect(answer.keepPlaceFor).toBeUndefined();
  });
});

describe('given a press that changes a case, when it is kept, then where the card stands is kept as', () => {
  const deciding = { step: 'breach', verb: 'decide-breach' };
  const excuse = { decision: 'excuse', ...reason };
  const slots = ['officerCard', 'authorisationCard', 'breachCard', 'officerBreachCard'] as const;
  /** The slots that hold something else after the press than before. */
  async function moved(who: Who, place: Place, on: typeof deciding, aimed: Aimed, inputs: Press['inputs']) {
    const before = await recordOf(aimed);
    const pressed = { ...pressOf(pressers[who], place, on, aimed, inputs) };
    const card = { ...cardAt(place, pressers[who].by), activity: '77' };
    await press({ ...pressed, card }, deps);
    const after = await recordOf(aimed);
    expect(after.events.length, 'it was done').toBeGreaterThan(before.events.length);
    expect(Object.keys(after)).not.toContain('undefined');
    return slots.filter((slot) => after[slot]?.activity !== before[slot]?.activity);
  }

  test.each<[string, Who, Place, string[]]>([
    ['nothing in the decider’s chat', 'sergeant', 'chat', []],
    ['the posted request in the channel', 'sergeant', 'posted', ['authorisationCard']],
  ])('%s: a request', async (_what, who, place, slot) => {
    const aimed = await keepOwn(awaitingSergeant());
    const { by } = pressers.sergeant;
    await deps.store.audit.append({
      ...{ version: 1, caseId: aimed.id, at: minute(60), by, card: 'authorisation-detail' },
    });
    expect(await moved(who, place, approving, aimed, reason)).toEqual(slot);
  });

  test.each<[string, Who, Place, string[]]>([
    ['nothing in the decider’s chat', 'sergeant', 'chat', []],
    ['the posted alert in the channel', 'sergeant', 'posted', ['breachCard']],
    ['the officer’s own alert in their chat', 'its officer', 'chat', ['officerBreachCard']],
  ])('%s: a breach', async (_what, who, place, slot) => {
    const aimed = await keepOwn(breachedConditionalCaution());
    await readsBreach(pressers.sergeant, aimed, deps);
    expect(await moved(who, place, deciding, aimed, excuse)).toEqual(slot);
  });

  test('the officer’s own card in their chat', async () => {
    const aimed = await keepOwn(filedForDivert());
    expect(await moved('its officer', 'chat', withdrawing, aimed, {})).toEqual(['officerCard']);
  });

  test('it was, when Teams names no card', async () => {
    const aimed = await keepOwn(awaitingSergeant());
    const { card: _none, ...pressed } = pressOf(pressers.sergeant, 'chat', approving, aimed, reason);
    await press(pressed, deps);
    expect((await recordOf(aimed)).authorisationCard).toEqual(posted);
    const own = await keepOwn(filedForDivert());
    const at = { conversation: 'a:1', activity: '1' };
    await deps.store.commit({ ...(await recordOf(own)), revision: 2, officerCard: at });
    const { card: _unnamed, ...withdraws } = pressOf(owner, 'chat', withdrawing, own);
    await press(withdraws, deps);
    expect((await recordOf(own)).open).toBe(false);
    expect((await recordOf(own)).officerCard).toEqual(at);
  });

  test('it was, and all else, when the press is refused', async () => {
    const aimed = await keepOwn(awaitingSergeant());
    const before = await recordOf(aimed);
    const pressed = pressOf(pressers['another constable'], 'posted', approving, aimed, reason);
    expect((await press(pressed, deps)).view.note).toContain('This needs a sergeant or above.');
    expect(await recordOf(aimed)).toEqual(before);
  });
});

describe('given the last place in a session, when a case is filed with it,', () => {
  const key = 'cranstoun:thursday';
  const ash = booking.anOfficer('ash');
  const elm = booking.anOfficer('elm');

  test('then the place is booked with the filing, and nobody else files with it', async () => {
    const office = booking.officeOn(await openStore());
    await office.store.sessions.commit(aSessionRecord({ places: 1 }));
    const [mine, theirs] = [await booking.readyToFile(ash, office), await booking.readyToFile(elm, office)];
    const filed = await press(booking.filingPress(ash, mine, key), office);
    expect(filed.view.card).toBe('case');
    expect(await booking.placesIn(key, office)).toBe('ash booked');
    const late = await press(booking.filingPress(elm, theirs, key), office);
    expect(late.view.card).toBe('file');
    expect((await booking.theCaseOf(theirs.target.caseId, office)).state.status).toBe('drafting');
  });
});

test('given a drug alert, or the list of calls, a press on it is about that', async () => {
  const alert = await keepAlert(deps);
  const sending = { step: 'alert', verb: 'send-alert' };
  const sent = await press(pressOf(pressers.sergeant, 'chat', sending, alert), deps);
  expect(headingOf(sent.view)).toMatch(/^Drug alert sent/);
  const taking = { step: 'calls', verb: 'take-call' };
  expect((await press(pressOf(owner, 'chat', taking, { id: '', revision: 0 }), deps)).view.card).toBe(
    'calls',
  );
});

describe('given a press in a channel, when it is', () => {
  const own = 'Press that in your own chat with me';
  test.each<[string, string, string, boolean]>([
    ['on a case', 'case', 'open', false],
    ['on the menu', 'menu', 'cases', false],
    ['on a card that once named no step', '', 'cases', false],
    ['on a step of the dialogue', 'offence', 'answer', false],
    ['on the calls', 'calls', 'take-call', false],
    ['for help', 'menu', 'help', true],
    ['for help on the calls', 'calls', 'help', true],
    ['on the catalogue', 'catalogue', 'show-intervention', true],
    ['on a request', 'authorisation', 'approve', true],
    ['on a breach', 'breach', 'decide-breach', true],
    ['on a drug alert', 'alert', 'send-alert', true],
  ])(
    '%s, then it is answered where others read only where that is for them',
    async (_what, step, verb, may) => {
      const aimed = await keepOwn(filedForDivert());
      const { view } = await press(pressOf(owner, 'elsewhere', { step, verb }, aimed), deps);
      expect(headingOf(view) !== own).toBe(may);
    },
  );

  test('then it is not taken for somebody’s own chat, and in their chat it is', async () => {
    const { by } = pressers.sergeant;
    const help = { step: 'menu', verb: 'help' };
    await press(pressOf(pressers.sergeant, 'elsewhere', help, { id: '', revision: 0 }), deps);
    expect(await deps.store.recall(`person:${by.id}`)).toBeUndefined();
    await press(pressOf(pressers.sergeant, 'chat', help, { id: '', revision: 0 }), deps);
    expect(await deps.store.recall(`person:${by.id}`)).toEqual({ kind: 'personal', of: by.id });
  });
});

describe('given that nobody is bound to hear of requests, when one is made, then its officer is told', () => {
  const unheard = /^No supervisors’ channel is set up yet/;
  async function asked(isBound: boolean) {
    const aimed = await keepOwn(atStep.result());
    const { store } = deps;
    const recall: typeof store.recall = (key) =>
      !isBound && key.startsWith('supervisors:') ? Promise.resolve(undefined) : store.recall(key);
    const choose = { disposal: 'conditional-caution', requestNote: 'First time.' };
    const pressed = pressOf(owner, 'chat', { step: 'assessment', verb: 'answer' }, aimed, choose);
    return (await press(pressed, { ...deps, store: { ...store, recall } })).view.note;
  }

  test('unless somebody is', async () => {
    expect(await asked(false)).toMatch(unheard);
    expect(await asked(true)).not.toMatch(unheard);
  });

  test('and not when nothing was asked', async () => {
    const aimed = await keepOwn(filedForDivert());
    const { store } = deps;
    const deaf = { ...deps, store: { ...store, recall: async () => undefined } };
    const { view } = await press(pressOf(owner, 'chat', withdrawing, aimed), deaf);
    expect(view.note).not.toMatch(unheard);
  });
});
