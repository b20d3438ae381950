import { describe, expect, test } from 'vitest';
import { applyVictim, isVictimEvent, without } from '../../../src/domain/victim/applyVictim.ts';
import { theirDetails } from '../../../src/domain/victim/theirDetails.ts';
import type { Channel, Survey, VictimDetails, VictimEvent } from '../../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';
import { day } from '../../../src/law/day.ts';
import { minute } from '../../support/caseStories.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';

const lee = { kind: 'staff', id: 'liaison-1', name: 'Lee Hart' };
const nothing: VictimFile = { details: {}, wishes: {}, calls: [], messages: [], surveys: [], told: {} };
const takenBy = { id: 'liaison-2', name: 'Mo Reed', at: minute(1) };

/** The file after it, where before it there was nothing but this. */
const happened = (
  event: VictimEvent,
  before: Partial<VictimFile> = {},
  by: typeof lee | { kind: string } = lee,
) => applyVictim({ ...nothing, ...before }, event, { at: minute(9), by });

describe('given how to reach a victim, when more of it is recorded, then', () => {
  const recorded = (details: VictimDetails, before: Partial<VictimFile>) =>
    happened({ type: 'victim-recorded', details }, before);

  test('what was known and is not said again stays', () => {
    const { details } = recorded({ phone: '07700900123' }, { details: { name: 'Ruth Doe', phone: '1' } });
    expect(details).toEqual({ name: 'Ruth Doe', phone: '07700900123' });
  });

  test('a wrong number is right again once one is given, and not before', () => {
    const wrong = { isPhoneWrong: true } as const;
    expect(recorded({ phone: '07700900123' }, wrong)).not.toHaveProperty('isPhoneWrong');
    expect(recorded({ name: 'Ruth Doe' }, wrong)).toHaveProperty('isPhoneWrong', true);
    expect(recorded({ name: 'Ruth Doe' }, {})).not.toHaveProperty('isPhoneWrong');
  });

  test('an address is right again once an address is given, and a number once a number is', () => {
    const wrong = { isPhoneWrong: true, isEmailWrong: true } as const;
    const called = recorded({ phone: '07700900123' }, wrong);
    expect([called.isPhoneWrong, called.isEmailWrong]).toEqual([undefined, true]);
    const mailed = recorded({ email: 'ruth.doe@example.com' }, wrong);
    expect([mailed.isPhoneWrong, mailed.isEmailWrong]).toEqual([true, undefined]);
  });
});

// After domestic abuse a number that somebody found may be one that rings beside whoever harmed them.
test('given the IDVA of a victim under a wrong number, when another is recorded, then it is theirs', () => {
  const wrong = { isAdvocateWrong: true, details: { advocate: 'a service' } } as const;
  const other = happened({ type: 'victim-recorded', details: { phone: '07700900123' } }, wrong);
  expect([other.isAdvocateWrong, theirDetails(other).advocate]).toEqual([true, undefined]);
  const right = happened({ type: 'victim-recorded', details: { advocate: 'the right one' } }, wrong);
  expect([right.isAdvocateWrong, theirDetails(right).advocate]).toEqual([undefined, 'the right one']);
});

describe('given how they said they can be reached, when a number is given, then it is theirs to say safe anew:', () => {
  const said = { details: { phone: '1' }, preferredAt: minute(5) };
  test.each<[string, { phone?: string; email?: string }, Partial<VictimFile>, boolean]>([
    ['another number, later', { phone: '2' }, said, true],
    ['one that is found for a wrong one', { phone: '2' }, { ...said, isPhoneWrong: true }, true],
    ['the first one, later', { phone: '2' }, { preferredAt: minute(5) }, true],
    ['the same again', { phone: '1' }, said, false],
    ['an e-mail address', { email: 'a@example.com' }, said, false],
    [
      'another, in the conversation in which they said it',
      { phone: '2' },
      { ...said, preferredAt: minute(9) },
      false,
    ],
    ['before anybody asked', { phone: '2' }, { details: { phone: '1' } }, false],
  ])('%s', (_what, details, before, isUnsaid) => {
    const file = happened({ type: 'victim-recorded', details }, before);
    expect(file.isPhoneUnsaid === true).toBe(isUnsaid);
    expect(
      happened({ type: 'victim-wishes', wishes: { support: 'wanted' } }, file).isPhoneUnsaid === true,
    ).toBe(isUnsaid);
    const anew = happened({ type: 'victim-wishes', wishes: { preferred: 'phone' } }, file);
    expect(anew).not.toHaveProperty('isPhoneUnsaid');
    expect(anew.preferredAt).toBe(minute(9));
  });
});

// What they ask for once it was offered is a promise to be kept anew; what they were never offered is still to come.
describe('given what a victim wants, when they say so, then', () => {
  const told = { support: minute(2), 'restorative-justice': minute(3), views: minute(1) };
  test.each<
    [string, Extract<VictimEvent, { type: 'victim-wishes' }>['wishes'], Partial<VictimFile>, unknown]
  >([
    ['support they had been offered', { support: 'wanted' }, { told }, { support: minute(9) }],
    [
      'a meeting they had been offered',
      { restorativeJustice: 'interested' },
      { told },
      { 'restorative-justice': minute(9) },
    ],
    ['support they were never offered', { support: 'wanted' }, {}, {}],
    ['support they wanted already', { support: 'wanted' }, { told, wishes: { support: 'wanted' } }, {}],
    [
      'a meeting they wanted already',
      { restorativeJustice: 'interested' },
      { told, wishes: { restorativeJustice: 'interested' } },
      {},
    ],
    ['support they do not want', { support: 'declined' }, { told }, {}],
    ['a meeting they do not want now', { restorativeJustice: 'not-now' }, { told }, {}],
    [
      'support after a meeting was asked for',
      { support: 'wanted' },
      { told, askedAgain: { 'restorative-justice': minute(4) } },
      { 'restorative-justice': minute(4), support: minute(9) },
    ],
  ])('%s', (_what, wishes, before, again) => {
    const file = happened({ type: 'victim-wishes', wishes }, before);
    expect(file.askedAgain).toEqual(again);
    const anew = Object.entries(file.askedAgain ?? {}).filter(([, at]) => at === minute(9));
    for (const [name] of anew) expect(file.told).not.toHaveProperty(name);
    expect(Object.keys(file.told)).toHaveLength(Object.keys(before.told ?? {}).length - anew.length);
    expect(file.wishes).toEqual({ ...before.wishes, ...wishes });
  });

  test('a day to hear by is a promise, from the moment it is given, each time', () => {
    const nextBy = day('2026-11-25');
    expect(happened({ type: 'victim-wishes', wishes: { nextBy } }).promisedAt).toBe(minute(9));
    const promised = { promisedAt: minute(4), wishes: { nextBy } };
    expect(happened({ type: 'victim-wishes', wishes: { nextBy } }, promised).promisedAt).toBe(minute(9));
    expect(happened({ type: 'victim-wishes', wishes: {} }, promised).promisedAt).toBe(minute(4));
  });
});

describe('given a call, when something becomes of it, then', () => {
  const waiting = { handedOverAt: minute(1), takenBy };

  test('once their views were heard, nobody has it and nobody is asked to make it', () => {
    const file = happened({ type: 'victim-called', call: callAbout('views', 'views', 'support') }, waiting);
    expect(file).not.toHaveProperty('handedOverAt');
    expect(file).not.toHaveProperty('takenBy');
    expect(file.told).toEqual({ views: minute(9), support: minute(9) });
    expect(file.calls).toMatchObject([
      { outcome: 'reached', at: minute(9), by: { id: lee.id, name: lee.name } },
    ]);
  });

  test('while they were not, it is still to be made, by anybody', () => {
    const file = happened({ type: 'victim-called', call: triedCall }, waiting);
    expect(file).toMatchObject({ handedOverAt: minute(1), told: {} });
    expect(file).not.toHaveProperty('takenBy');
    expect(file).not.toHaveProperty('isPhoneWrong');
  });

  test.each<[Channel, Partial<VictimFile>]>([
    ['phone', { isPhoneWrong: true }],
    ['text', { isPhoneWrong: true }],
    ['email', { isEmailWrong: true }],
    ['letter', {}],
    ['in-person', {}],
    ['video', {}],
    ['advocate', { isAdvocateWrong: true }],
  ])('what is not theirs is remembered as such, and nothing else: by %s', (channel, wrong) => {
    const call = { ...triedCall, channel, outcome: 'wrong-details' } as const;
    const { isPhoneWrong, isEmailWrong, isAdvocateWrong } = happened({ type: 'victim-called', call });
    expect({
      ...(isPhoneWrong && { isPhoneWrong }),
      ...(isEmailWrong && { isEmailWrong }),
      ...(isAdvocateWrong && { isAdvocateWrong }),
    }).toEqual(wrong);
  });

  // It is their number all the same, and the way they said is safe: whoever else answered takes neither away.
  test('nothing is wrong where somebody else answered, or they could not talk safely', () => {
    const details = { phone: '07700900123', safeToCall: 'evenings' };
    const before = { wishes: { preferred: 'phone' as const }, details };
    const after = happened({ type: 'victim-called', call: { ...triedCall, outcome: 'not-safe' } }, before);
    expect(after).toMatchObject(before);
    expect(after.isPhoneWrong).toBeUndefined();
  });

  test('it is handed over, taken, left and taken back', () => {
    const handed = happened({ type: 'victim-handed-over' }, { takenBy });
    expect(handed).toEqual({ ...nothing, handedOverAt: minute(9) });
    const taken = happened({ type: 'victim-call-taken' }, handed);
    expect(taken).toEqual({ ...handed, takenBy: { id: lee.id, name: lee.name, at: minute(9) } });
    expect(happened({ type: 'victim-call-left' }, taken)).toEqual(handed);
    expect(happened({ type: 'victim-taken-back' }, taken)).toEqual(nothing);
    expect(happened({ type: 'victim-call-taken' }, {}, { kind: 'clock' }).takenBy).toEqual({
      id: 'clock',
      name: 'clock',
      at: minute(9),
    });
  });
});

describe('given messages, when one ends, then', () => {
  const sent = (notifyId: string, at: string) =>
    ({ kind: 'disposal', channel: 'text', notifyId, at }) as const;
  const two = { messages: [sent('n-1', minute(2)), sent('n-2', minute(3))] };
  const ended = (notifyId: string, how: 'delivered' | 'failed') =>
    happened({ type: 'victim-message-ended', notifyId, ended: how }, two);

  // Victims' Code, right 6: the decision and its reasons. Most messages say only that there is news.
  test('they know of it from when it was sent only where its words gave the reason, and only if it arrived', () => {
    expect(ended('n-2', 'delivered').told).toEqual({});
    const withWhy = { messages: two.messages.map((one) => ({ ...one, tellsWhy: true }) as const) };
    const endedWithWhy = (notifyId: string, how: 'delivered' | 'failed') =>
      happened({ type: 'victim-message-ended', notifyId, ended: how }, withWhy).told;
    expect(endedWithWhy('n-2', 'delivered')).toEqual({ disposal: minute(3) });
    expect(endedWithWhy('n-2', 'failed')).toEqual({});
    expect(endedWithWhy('n-3', 'delivered')).toEqual({});
  });

  test('the four questions that arrived were asked', () => {
    const questions = { messages: [{ ...sent('n-1', minute(2)), kind: 'survey' } as const] };
    const file = happened({ type: 'victim-message-ended', notifyId: 'n-1', ended: 'delivered' }, questions);
    expect(file.told).toEqual({ survey: minute(2) });
  });

  test('the others are as they were', () => {
    const [one, other] = ended('n-2', 'failed').messages;
    expect([one, other]).toEqual([two.messages[0], { ...two.messages[1], ended: 'failed' }]);
  });

  test('one more that is sent stands behind the others', () => {
    const event = { type: 'victim-messaged', message: 'survey', channel: 'email', notifyId: 'n-3' } as const;
    expect(happened(event, two).messages).toEqual([
      ...two.messages,
      { kind: 'survey', channel: 'email', notifyId: 'n-3', at: minute(9) },
    ]);
  });
});

test('the four questions are kept, and count as asked', () => {
  const survey: Survey = {
    after: 'call',
    by: 'link',
    scriptVersion: 'test',
    understood: 4,
    heard: 4,
    fair: 4,
    satisfied: 4,
  };
  const file = applyVictim(undefined, { type: 'victim-surveyed', survey }, { at: minute(9), by: lee });
  expect(file).toEqual({ ...nothing, surveys: [survey], told: { survey: minute(9) } });
});

test('what happened with the victim is told from what happened else', () => {
  expect(isVictimEvent({ type: 'victim-called' })).toBe(true);
  expect(isVictimEvent({ type: 'filed' })).toBe(false);
});

test('what is taken out of what was told is gone, and nothing else', () => {
  expect(without({ views: minute(1), support: minute(2) }, ['views', 'breach'])).toEqual({
    support: minute(2),
  });
});
