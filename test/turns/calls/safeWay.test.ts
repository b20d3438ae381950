import { beforeEach, describe, expect, test } from 'vitest';
import { renderCard } from '../../../src/cards/renderCard.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { safeWayOf } from '../../../src/domain/victim/safeWayOf.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { callOffice, harmed, nine } from './callOffice.ts';

const atHome: CaseEvent = {
  ...{ type: 'answered', step: 'questions' },
  answers: { facts: { domesticAbuse: 'intimate-partner' } },
};
const heard: CaseEvent = { type: 'victim-called', call: callAbout('views', 'views') };
const filed: CaseEvent = { type: 'filed', filing: filingFor({ at: nine }), record: frozenRecord };
const card = { conversation: 'a:lia-1', activity: 'activity-1' };
const phone = '07700900123';

let office: Awaited<ReturnType<typeof callOffice>>;
beforeEach(async () => {
  office = await callOffice();
  await office.happens('officer-1', harmed, atHome, heard, filed);
});

const says = async (by: string, verb: Press['verb'], inputs: Press['inputs'] = {}) =>
  wordsOn((await office.press(by, verb, { card, inputs })).view);
const wordsOn = (view: View) => JSON.stringify(renderCard(view, 'n').card);
const wayNow = async () => safeWayOf((await office.theCase()).victim);
/** What the supervisors are told now of how she can be reached. */
const told = async () => {
  const record = await office.store.load('case-1');
  const theCase = await office.theCase();
  const about = record?.notices.filter(
    ({ kind, news }) => kind === 'victim-unsafe' || news === 'safe-way-known',
  );
  const drawn = await Promise.all(
    (about ?? []).map(async (notice) => {
      const said = record && (await noticeView(notice, theCase, record, office.deps));
      return said && [said.to, wordsOn(said.view)].join(' ');
    }),
  );
  return drawn.flatMap((one) => one ?? []);
};

const allSent = async () => {
  const record = await office.store.load('case-1');
  if (record === undefined) throw new Error('The case is gone');
  const notices = record.notices.map((one) => ({ ...one, state: 'sent' as const }));
  await office.store.commit({ ...record, revision: record.revision + 1, notices, nextDueAt: null });
};

const inPerson = { victimChannel: 'in-person', callDone: 'disposal', victimNextBy: '2026-12-10' };
const theIdva = 'Sandwell Women’s Aid, 0121 496 0123';
const ofIdva = { victimPreferred: 'advocate', victimAdvocate: theIdva };
const byIdva = { ...inPerson, victimChannel: 'advocate', heardThrough: 'passed-on' };
const rung = { ...inPerson, victimChannel: 'phone' };
const evenings = { victimPreferred: 'phone', victimSafeToCall: 'evenings', victimContact: '07700 900123' };
const atWork = { victimPreferred: 'in-person', victimSafePlace: 'at work, before noon' };

// Each call asks her: "How and when can we reach you safely?"
describe('given a victim of domestic abuse with no safe way on record, when a call hears of one,', () => {
  test.each<[string, string, Press['verb'], Press['inputs'], string]>([
    ['the liaison sees her, and tells her', 'lia-1', 'told', { ...inPerson, ...evenings }, 'phone'],
    ['the officer sees her', 'officer-1', 'told', { ...inPerson, ...evenings }, 'phone'],
    ['her IDVA tells her, and says what she said', 'lia-1', 'told', { ...byIdva, ...evenings }, 'phone'],
    ['it is not safe now, and she says when', 'lia-1', 'not-safe', { ...rung, ...evenings }, 'phone'],
    ['by video', 'lia-1', 'told', { ...inPerson, ...evenings, victimPreferred: 'video' }, 'video'],
    [
      'a wrong number, and whoever knows her says where',
      'lia-1',
      'wrong-number',
      { ...rung, ...atWork },
      'in-person',
    ],
    ['the call is put back with it', 'officer-1', 'leave-call', ofIdva, 'advocate'],
  ])('then it is kept: %s', async (_how, by, verb, inputs, way) => {
    await says(by, 'take-call');
    await says(by, verb, inputs);
    expect(await wayNow()).toBe(way);
    const news = await told();
    expect(news).toHaveLength(1);
    expect(news[0]).toMatch(/^supervisors:.*a safe way to reach the victim is on record now/);
    expect(news[0]).not.toMatch(/abuse|IDVA|Women’s Aid|evening|at work|07700|0121/i);
  });

  test.each<[string, Press['verb'], Press['inputs'], RegExp]>([
    ['no time', 'told', { ...inPerson, victimPreferred: 'phone' }, /Tick when they said that it is safe/],
    [
      'no number',
      'told',
      { ...inPerson, ...evenings, victimContact: '' },
      /Give the number that they said is safe/,
    ],
    [
      'no place',
      'told',
      { ...inPerson, victimPreferred: 'in-person' },
      /Say where and when it is safe to see them/,
    ],
    [
      'no service',
      'told',
      { ...inPerson, victimPreferred: 'advocate' },
      /Say which IDVA service it is, and how to reach it/,
    ],
    [
      'a time, and no way',
      'told',
      { ...inPerson, victimSafeToCall: 'evenings' },
      /Choose how they can be reached as well/,
    ],
    ['a letter', 'told', { ...inPerson, victimPreferred: 'letter' }, /nothing is sent or posted/],
    [
      'nobody was reached',
      'no-answer',
      { ...inPerson, ...evenings },
      /Only they can say that ringing is safe/,
    ],
    [
      'a number that somebody found',
      'wrong-number',
      { ...rung, ...evenings },
      /Only they can say that ringing is safe/,
    ],
    ['nobody tried', 'leave-call', evenings, /Only they can say that ringing is safe/],
    // Whoever supports her is not she: they have not asked her yet.
    ['her IDVA did not answer', 'no-answer', { ...byIdva, ...evenings }, /Only they can say/],
    ['her IDVA was asked', 'asked-advocate', { ...byIdva, ...evenings }, /Only they can say/],
    [
      'her IDVA rang, and the call is put back',
      'leave-call',
      { ...byIdva, ...evenings },
      /Only they can say/,
    ],
    [
      'and not to hear at all',
      'told',
      { ...inPerson, ...evenings, victimWants: 'nothing' },
      /Choose a way, or tick that they do not want to hear/,
    ],
  ])('then it is not with %s', async (_what, verb, inputs, sentence) => {
    await says('lia-1', 'take-call');
    expect(await says('lia-1', verb, inputs)).toMatch(sentence);
    expect(await wayNow()).toBeUndefined();
    expect((await office.theCase()).victim?.details.safeToCall, 'no time is kept by itself').toBeUndefined();
    expect((await told()).join()).toContain('no safe way to reach the victim is on record');
  });

  // Others may hear or read it; what an older card still offers is refused as well.
  test.each<[string, Press['verb'], string, RegExp]>([
    ['a message left on her phone', 'message-left', 'phone', /Leave and send nothing after domestic abuse/],
    ['a message left where she was to be seen', 'message-left', 'in-person', /Leave and send nothing/],
    ['that she was told by text', 'told', 'text', /Leave and send nothing/],
    ['that she was told by e-mail', 'told', 'email', /Leave and send nothing/],
    ['that she was told by letter', 'told', 'letter', /Leave and send nothing/],
    ['that she was told in no way that is said', 'told', '', /Choose how you tried to reach them/],
    ['that nobody answered, in no way that is said', 'no-answer', '', /Choose how you tried to reach them/],
  ])('then %s is not recorded', async (_what, verb, victimChannel, refusal) => {
    await says('lia-1', 'take-call');
    const before = (await office.store.load('case-1'))?.events.length;
    const said = await says('lia-1', verb, { ...inPerson, victimChannel });
    expect(said).toMatch(refusal);
    expect((await office.store.load('case-1'))?.events).toHaveLength(before ?? 0);
  });

  test('then the next call goes by it, at that hour alone, and one that found it wrong is told anew', async () => {
    await says('lia-1', 'take-call');
    await says('lia-1', 'told', { ...inPerson, ...evenings });
    office.clock.now = '2026-11-20T18:00:00.000Z';
    await office.happens('officer-1', { type: 'breached' });
    const next = await says('lia-1', 'take-call');
    expect(next).toContain('They said: only by phone (evenings)');
    expect(next).toContain(`Number to ring: ${phone}`);
    await allSent();
    await says('lia-1', 'wrong-number', rung);
    expect(await wayNow()).toBeUndefined();
    const now = await told();
    expect(
      now.every((one) => one.includes('no safe way to reach')),
      'what is no longer so is not said',
    ).toBe(true);
    await says('lia-1', 'take-call');
    await says('lia-1', 'told', { ...byIdva, callDone: 'breach', ...ofIdva });
    expect((await told()).filter((one) => one.includes('on record now'))).toHaveLength(2);
  });

  test('then on the first card of her views it is kept as well, though she cannot talk now', async () => {
    office = await callOffice();
    await office.happens('officer-1', harmed, atHome, { type: 'victim-handed-over' });
    const first = await says('lia-1', 'take-call');
    expect(first).toContain('If they say how to reach them safely');
    await says('lia-1', 'answer', { victimContacted: 'not-safe', victimChannel: 'in-person', ...evenings });
    expect(await wayNow()).toBe('phone');
    expect((await told())[0]).toContain('on record now');
  });

  // What was left with somebody is told once they say so (Victims' Code, right 6: she is told).
  test('then through her IDVA she is told once the IDVA says so, and not when they are asked', async () => {
    await says('lia-1', 'take-call');
    expect(await says('lia-1', 'told', { ...byIdva, heardThrough: '' })).toContain(
      'Say who told them. Where their IDVA was only asked to, say that instead.',
    );
    expect((await office.theCase()).victim?.told.disposal).toBeUndefined();
    await says('lia-1', 'asked-advocate', { callDone: 'disposal' });
    const asked = (await office.theCase()).victim;
    expect(asked?.told.disposal).toBeUndefined();
    expect(asked?.calls.at(-1)).toMatchObject({ channel: 'advocate', outcome: 'asked', told: [] });
    expect(asked?.calls.at(-1)).not.toHaveProperty('byUnsafeWay');
    expect(await says('lia-2', 'take-call')).toContain(
      'their IDVA was asked. They are still to be told: ring the IDVA for what they say. Until then nothing counts as told.',
    );
    await says('lia-2', 'told', byIdva);
    const told = (await office.theCase()).victim;
    expect(told?.told.disposal).toBeDefined();
    expect(told?.calls.at(-1)).toMatchObject({ channel: 'advocate', heardThrough: 'passed-on' });
  });

  test('then of anybody else nobody asks an IDVA', async () => {
    office = await callOffice();
    await office.happens('officer-1', harmed, heard, filed);
    expect(await says('lia-1', 'take-call')).not.toMatch(/IDVA|Who told them/);
    await says('lia-1', 'asked-advocate', { callDone: 'disposal' });
    expect((await office.theCase()).victim?.calls).toHaveLength(1);
  });

  test('then of anybody else nothing is asked', async () => {
    office = await callOffice();
    await office.happens('officer-1', harmed, heard, filed);
    const words = await says('lia-1', 'take-call');
    expect(words).not.toContain('reached safely');
    await says('lia-1', 'told', { ...inPerson, ...evenings });
    expect((await office.theCase()).victim?.wishes.preferred).toBeUndefined();
  });
});
