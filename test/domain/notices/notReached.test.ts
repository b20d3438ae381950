import { describe, expect, test } from 'vitest';
import { mayHaveReferral } from '../../../src/domain/notices/isNotReached.ts';
import { isToDecide } from '../../../src/domain/notices/isToDecide.ts';
import { reachNewsId } from '../../../src/domain/notices/isToldLate.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { notReached } from '../../../src/domain/notices/notReached.ts';
import { isSameCard, redrawCall } from '../../../src/domain/notices/redrawCall.ts';
import { remindedTogether } from '../../../src/domain/notices/remindedTogether.ts';
import { aNotice } from '../../outbox/harness.ts';
import * as stages from '../../support/caseStages.ts';
import { minute, type Story } from '../../support/caseStories.ts';

const held = { heldAt: 'provider:x' } as const;
const to = (provider: string, some: Partial<Notice> = {}, id = provider): Notice =>
  aNotice(id, { kind: 'referral', to: 'provider', provider, ...some });
const update = (provider: string, some: Partial<Notice> = {}): Notice =>
  to(provider, { kind: 'referral-update', ...some }, `${provider} update`);
const known = (provider: string) => provider !== 'nowhere';
const reach = (...notices: readonly Notice[]) => notReached(notices, known);

// A card promises nothing of what has not been sent: until then the officer phones.
describe('given what is to be sent to providers, then those who do not have their referral are', () => {
  test.each<[string, readonly Notice[], readonly string[]]>([
    ['nobody, where it is only on its way', [to('cranstoun')], []],
    ['who could not be reached', [to('cranstoun', held)], ['cranstoun']],
    ['who refused it', [to('cranstoun', { ...held, state: 'parked' })], ['cranstoun']],
    [
      'who refused it, as it was kept before the address was',
      [to('cranstoun', { state: 'parked', lastResult: 'refused: http-404' })],
      ['cranstoun'],
    ],
    ['nobody who has it, whatever refused it before', [to('cranstoun', { ...held, state: 'sent' })], []],
    ['who has no address', [to('nowhere')], ['nowhere']],
    ['nobody who has it, though no address is known by now', [to('nowhere', { state: 'sent' })], []],
    ['who was said to have it late, and has it not', [to('cranstoun'), late('cranstoun')], ['cranstoun']],
    ['nobody who has it, and had it late', [to('cranstoun', { state: 'sent' }), late('cranstoun')], []],
    ['each once', [to('cranstoun', held), to('cranstoun', held, 'b')], ['cranstoun']],
    [
      'nobody, where it is the officer who is not reached',
      [aNotice('o', { ...held, provider: 'cranstoun' })],
      [],
    ],
    ['nobody, where they have it and not what came after', [update('cranstoun', held)], []],
  ])('%s', (_who, notices, providers) => {
    expect(reach(...notices).providers).toEqual(providers);
  });

  test('those who have it, and have not heard what happened since, are others', () => {
    expect(reach(update('cranstoun', held), to('cranstoun', { state: 'sent' }))).toMatchObject({
      ...{ providers: [], untold: ['cranstoun'], beingTold: [] },
    });
    expect(reach(update('cranstoun', held), to('cranstoun', held))).toMatchObject({
      ...{ providers: ['cranstoun'], untold: [], beingTold: [] },
    });
    expect(reach(update('cranstoun'), to('cranstoun', { state: 'sent' }))).toMatchObject({
      ...{ providers: [], untold: [], beingTold: ['cranstoun'] },
    });
    expect(reach(update('cranstoun'), to('cranstoun', held)).beingTold).toEqual([]);
    expect(reach(update('cranstoun', { state: 'sent' })).beingTold).toEqual([]);
    expect(reach(to('cranstoun')).beingTold, 'a referral is no news of what happened since').toEqual([]);
  });

  test('who had it late makes contact from then on', () => {
    const sent = { state: 'sent', sentAt: minute(30) } as const;
    const arrived = (...notices: readonly Notice[]) => reach(...notices).arrivedLate;
    expect(arrived(to('cranstoun', sent), late('cranstoun'))).toEqual([
      { provider: 'cranstoun', at: minute(30) },
    ]);
    expect(arrived(to('cranstoun', { state: 'sent' }), late('cranstoun'))).toEqual([
      { provider: 'cranstoun', at: minute(0) },
    ]);
    expect(arrived(to('cranstoun', sent)), 'nobody was told that it is late').toEqual([]);
    expect(arrived(to('cranstoun'), late('cranstoun')), 'it has not come').toEqual([]);
    expect(
      arrived(update('cranstoun', sent), late('cranstoun update', 'not-told')),
      'what came after',
    ).toEqual([]);
  });

  test('of a place that was taken later, they know once that is sent', () => {
    const place = { session: 'cranstoun:thursday' };
    expect(reach(update('cranstoun', { ...place, state: 'sent' })).placesTold).toEqual([
      'cranstoun:thursday',
    ]);
    expect(
      reach(update('cranstoun', place), to('cranstoun', { ...place, state: 'sent' })).placesTold,
    ).toEqual([]);
    expect(reach(update('cranstoun', { state: 'sent' })).placesTold).toEqual([]);
  });

  test('and those may have it who were sent it, whatever they answered', () => {
    expect(mayHaveReferral([to('cranstoun', { state: 'sent' })], 'cranstoun')).toBe(true);
    expect(mayHaveReferral([to('cranstoun', { ...held, doubts: 1 })], 'cranstoun')).toBe(true);
    expect(mayHaveReferral([to('cranstoun', { ...held, doubted: true })], 'cranstoun')).toBe(true);
    expect(mayHaveReferral([to('cranstoun', held)], 'cranstoun')).toBe(false);
    expect(mayHaveReferral([to('hampton-trust', { state: 'sent' })], 'cranstoun')).toBe(false);
    expect(mayHaveReferral([update('cranstoun', { state: 'sent' })], 'cranstoun')).toBe(false);
    expect(mayHaveReferral([update('hampton-trust'), to('cranstoun', { state: 'sent' })], 'cranstoun')).toBe(
      true,
    );
  });
});

// A decision never waits on one route; that somebody has it who has left helps nobody.
describe('given a question to the supervisors, then where else it has come is', () => {
  const post = aNotice('post', { kind: 'authorisation-card', to: 'supervisors', ...held });
  const asked = (person: string, some: Partial<Notice> = {}) =>
    aNotice(person, { kind: 'authorisation-card', to: 'decider', person, ...some });
  const sent = { state: 'sent', sentAt: minute(5) } as const;
  const mail = (some: Partial<Notice>) => aNotice('mail', { kind: 'duty-mail', to: 'duty-mail', ...some });
  const stillIn = (person: string) => person !== 'has-left';
  const ways = (...notices: readonly Notice[]) => notReached([post, ...notices], known, stillIn);

  test.each<[string, readonly Notice[], readonly object[], readonly string[]]>([
    ['nowhere', [], [], []],
    ['the chat of one who may decide', [asked('a', sent)], [{ way: 'chats', at: minute(5) }], []],
    ['nowhere, where they have left', [asked('has-left', sent)], [], []],
    ['nowhere yet', [asked('a'), mail({})], [], []],
    ['the mail', [mail(sent)], [{ way: 'mail', at: minute(5) }], []],
    ['perhaps a chat', [asked('a', { doubts: 1 }), asked('b')], [], ['chats']],
    [
      'a chat, whatever another is',
      [asked('a', sent), asked('b', { doubts: 1 })],
      [{ way: 'chats', at: minute(5) }],
      [],
    ],
    [
      'not perhaps a chat, where it was not theirs to decide any more',
      [asked('a', { doubts: 1, state: 'parked', lastResult: 'refused: not-theirs' })],
      [],
      [],
    ],
    ['perhaps the mail', [mail({ doubts: 1 })], [], ['mail']],
  ])('%s', (_where, notices, elsewhere, perhaps) => {
    expect(ways(...notices)).toMatchObject({ supervisors: true, elsewhere, perhaps });
  });

  test('not asked once the channel has it, or may have it', () => {
    expect(notReached([{ ...post, ...sent }, asked('a', sent)], known)).not.toHaveProperty('elsewhere');
    expect(notReached([{ ...post, doubts: 1 }], known).perhaps).toEqual(['channel']);
    const { heldAt: _none, ...onItsWay } = post;
    expect(notReached([onItsWay], known).supervisors).toBe(false);
    const watch = aNotice('watch', { kind: 'second-route', to: 'on-duty' });
    expect(notReached([onItsWay, watch], known).supervisors, 'nobody has looked yet').toBe(false);
    const other = aNotice('other', { attempts: 1 });
    expect(notReached([onItsWay, other, watch], known).supervisors, 'something else was tried').toBe(false);
    expect(notReached([onItsWay, { ...watch, attempts: 1 }], known).supervisors, 'it took too long').toBe(
      true,
    );
  });

  test.each<[string, boolean, () => Story]>([
    ['a request', true, stages.awaitingSergeant],
    ['a breach', true, stages.breachedConditionalCaution],
    ['whether a caution is withdrawn', true, stages.askedToWithdraw],
    ['nothing, once it is decided', false, stages.charged],
    ['nothing of what goes on', false, stages.filedConditionalCaution],
  ])('to be decided is %s', (_what, is, story) => {
    expect(isToDecide(story().theCase)).toBe(is);
  });
});

// The victim's number stands on one card alone.
test('the card that had the number of a victim is drawn without it, and no other is', () => {
  const card = { conversation: 'a:liaison-1', activity: '3' };
  const taken = { victim: { takenBy: { id: 'liaison-1' } } } as never;
  expect(redrawCall(taken, card, minute(1), () => 'n')).toEqual([
    {
      ...{ id: 'n', kind: 'call-card', to: 'liaison', person: 'liaison-1', card: '3', chat: 'a:liaison-1' },
      ...{ state: 'waiting', dueAt: minute(1), attempts: 0 },
    },
  ]);
  expect(redrawCall(taken, undefined, minute(1), () => 'n')).toEqual([]);
  expect(redrawCall({} as never, card, minute(1), () => 'n')).toEqual([]);
  expect(redrawCall({ victim: {} } as never, card, minute(1), () => 'n')).toEqual([]);
  expect(isSameCard(card, { ...card })).toBe(true);
  for (const other of [undefined, { ...card, activity: '4' }, { ...card, conversation: 'b' }])
    expect(isSameCard(card, other)).toBe(false);
  expect(isSameCard(undefined, undefined)).toBe(false);
});

// One call is made for all of them, so that nobody is told of it twice.
test('a reminder tells of the clocks that run still, and that are reminded of at the same moment', () => {
  const clock = (name: string, dueBy: string) => ({ name, dueBy }) as never;
  const running = [clock('disposal', minute(90)), clock('support', minute(99))];
  const reminder = (name: string, dueBy: string, deadline = minute(60)) =>
    ({ kind: 'victim-reminder', deadline, clock: { name, dueBy } }) as never;
  const tells = (...all: readonly never[]) =>
    remindedTogether({ kind: 'victim-reminder', deadline: minute(60) }, all, running);
  const both = [reminder('support', minute(99)), reminder('disposal', minute(90))];
  expect(tells(...both)).toEqual([
    { name: 'disposal', dueBy: minute(90) },
    { name: 'support', dueBy: minute(99) },
  ]);
  expect(tells(reminder('support', minute(99), minute(61)))).toEqual([]);
  expect(tells(reminder('support', minute(98)))).toEqual([]);
  expect(tells(reminder('views', minute(99)))).toEqual([]);
  const overdue = {
    kind: 'victim-overdue',
    deadline: minute(60),
    clock: { name: 'support', dueBy: minute(99) },
  };
  expect(tells(overdue as never)).toEqual([]);
  expect(tells({ kind: 'victim-reminder', deadline: minute(60) } as never)).toEqual([]);
});

/** That this notice is late was told to its officer. */
function late(id: string, news: 'not-sent' | 'not-told' = 'not-sent'): Notice {
  return aNotice(reachNewsId({ id }, news), { kind: 'officer-message', to: 'officer', news, state: 'sent' });
}
