import { describe, expect, test } from 'vitest';
import { bannerOf } from '../../src/cards/bannerOf.ts';
import type { Case, Staff } from '../../src/domain/case/case.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import type { Authority } from '../../src/law/disposal.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { showAuthorisationTo, showBreach, showToOfficer } from '../../src/turns/showToOfficer.ts';
import type { Where } from '../../src/turns/turns.ts';
import { deps as officerDeps } from '../dialogue/sitting.ts';
import { aNotice } from '../outbox/harness.ts';
import * as stages from '../support/caseStages.ts';
import {
  inspector,
  officer,
  otherOfficer,
  type Story,
  sergeant,
  supervisorsRankOf,
  tell,
} from '../support/caseStories.ts';
import { courseCondition } from '../support/filings.ts';

const deps = { ...officerDeps, rankOf: supervisorsRankOf };
const channel: Where = { kind: 'channel', conversation: '19:x', address: null };
const chat: Where = { kind: 'personal', conversation: 'a:1', address: null };

/** Somebody of this rank is asked about a conditional caution for somebody whose need is alcohol. */
const asked = (authority: Authority) =>
  tell(stages.draftingWith({ needs: ['alcohol'] }), {
    ...{ type: 'ask-authority', disposal: 'conditional-caution', authority, basis: 'these facts' },
  }).theCase;

/** With nothing stopped in it. */
const kept = (theCase: Case) => ({ theCase, record: { events: [] } });

describe('given a request, when it is shown,', () => {
  const shown = (by: Staff, where?: Where, authority: Authority = 'sergeant') =>
    showAuthorisationTo(where === undefined ? { by } : { by, where }, kept(asked(authority)), deps);
  // Whoever is not told what it rests on reads where it is told.
  const isTold = (...one: Parameters<typeof shown>) => {
    const { data } = shown(...one);
    return 'elsewhere' in data && data.elsewhere === '';
  };

  // What it rests on is for whoever may decide it and reads it alone.
  test.each<[string, boolean, Staff, (Where | undefined)?]>([
    ['told to a sergeant in their own chat', true, sergeant, chat],
    ['told to a sergeant where only they read', true, sergeant, undefined],
    ['told to an inspector', true, inspector, chat],
    ['not told in a channel', false, sergeant, channel],
    ['not told to its officer', false, officer, chat],
    ['not told to a constable', false, otherOfficer, chat],
  ])('then what it rests on is %s', (_who, is, by, where) => {
    expect(isTold(by, where)).toBe(is);
  });

  test('then a sergeant is not told what an inspector must decide on', () => {
    expect(isTold(sergeant, chat, 'inspector')).toBe(false);
    expect(isTold(inspector, chat, 'inspector')).toBe(true);
  });

  // Every button there would be refused, and its banner would call them to nothing.
  test('then whoever may not decide it, and reads it alone, has nothing to fill in or to press', () => {
    for (const [by, authority] of [
      [sergeant, 'inspector'],
      [officer, 'sergeant'],
    ] as const) {
      const view = shown(by, chat, authority);
      expect([view.fields, view.verbs, bannerOf(view)]).toEqual([{}, [], 'WM-7Q4K-93: news']);
      expect(view.data).toMatchObject({
        elsewhere: 'It is not for you to decide. What it rests on opens for its decision maker alone.',
      });
      expect(JSON.stringify(view.data)).not.toContain('Send me the detail');
    }
    expect(bannerOf(shown(sergeant, channel, 'inspector')), 'the channel’s post is for whoever may').toBe(
      'WM-7Q4K-93: needs you',
    );
    expect(shown(sergeant, channel, 'inspector').verbs).toEqual(['approve', 'decline', 'send-detail']);
  });

  test('then it is shown with the note', () => {
    expect(showAuthorisationTo({ by: sergeant }, kept(asked('sergeant')), deps, 'A note.').note).toBe(
      'A note.',
    );
    expect(showAuthorisationTo({ by: sergeant }, kept(asked('sergeant')), deps).note).toBe('');
  });
});

describe('given a breach, when its card is shown,', () => {
  const { theCase } = stages.breachedConditionalCaution();
  const told = (by: Staff, where: Where | undefined, of = theCase) =>
    JSON.stringify(showBreach(kept(of), where === undefined ? { by } : { by, where }, deps)).includes(
      courseCondition.text,
    );

  // Which course it is may tell how somebody is: it is said to whoever decides, and to the officer of the case.
  test.each<[string, boolean, Staff, Where | undefined]>([
    ['its officer in their own chat is told what was agreed', true, officer, chat],
    ['its officer where only they read, too', true, officer, undefined],
    ['its officer in a channel is not', false, officer, channel],
    ['a sergeant who decides it, in their own chat, too', true, sergeant, chat],
    ['a sergeant in a channel is not', false, sergeant, channel],
  ])('then %s', (_what, isTold, by, where) => {
    expect(told(by, where)).toBe(isTold);
  });

  test('then a sergeant is not told of what an inspector decides', () => {
    const of = stages.breachedOfInspector().theCase;
    expect([told(sergeant, chat, of), told(inspector, chat, of)]).toEqual([false, true]);
  });

  test('then a sergeant whose own case it is has the card of its officer, not of who decides', () => {
    const own = { ...theCase, officer: { id: sergeant.id, name: sergeant.name } };
    expect(told(sergeant, chat, own)).toBe(true);
    expect(told(sergeant, channel, own)).toBe(false);
  });
});

// A promise in the person's hand ("We are asking Cranstoun to phone you by …") that nobody keeps is worse than none.
describe('given what could not be sent to a provider, when the officer opens the case,', () => {
  const cardOf = (story: Story, notices: CaseRecord['notices'], hasAddress = () => true) => {
    const found = { theCase: story.theCase, record: { notices } as CaseRecord, way: undefined };
    const { data } = showToOfficer(found, { ...deps, hasAddress });
    return JSON.stringify(data);
  };
  const notice = (some: Partial<Notice>) => [
    aNotice('n-1', { kind: 'referral', to: 'provider', provider: 'cranstoun', ...some }),
  ];
  const says = /Not sent yet to Cranstoun[^.]*\. Phone them and quote the reference/;
  const promise = /to phone you|contacts the person|has been asked in writing|has been told/;
  const held = { state: 'parked', heldAt: 'provider:x' } as const;

  test.each<[string, Partial<Notice>]>([
    ['was refused for good', held],
    [
      'is refused and tried again',
      { ...held, state: 'waiting', attempts: 1, lastResult: 'blocked: not-in-providers-file' },
    ],
    [
      'was tried for a minute in vain',
      { ...held, state: 'waiting', attempts: 7, lastResult: 'later: http-503' },
    ],
    ['was refused in an earlier version', { state: 'parked', lastResult: 'refused: http-404' }],
  ])('then what %s is their next step, and no call is promised', (_what, some) => {
    const card = cardOf(stages.filedForDivert(), notice(some));
    expect(card).toMatch(says);
    expect(card).not.toMatch(promise);
  });

  // At a start, or once its address is heard of again, all that is held is tried anew: that is no arrival.
  test.each([
    ['not-sent', { kind: 'referral' }, stages.filedForDivert()],
    ['not-told', { kind: 'referral-update' }, tell(stages.filedForDivert(), { type: 'withdraw' })],
  ] as const)('then after a restart what was told (%s) stands until it has arrived', (news, some, story) => {
    const told = aNotice(`n-1 ${news}`, { news, provider: 'cranstoun', state: 'sent' });
    const late = news === 'not-sent' ? says : /Not told yet: Cranstoun\./;
    const card = (now: Partial<Notice>) => cardOf(story, [...notice({ ...some, ...now }), told]);
    for (const attempts of [0, 1, 6]) {
      expect(card({ state: 'waiting', attempts })).toMatch(late);
      expect(card({ state: 'waiting', attempts })).not.toMatch(promise);
    }
    expect(card({ state: 'sent' })).not.toMatch(late);
    expect(card({ state: 'parked', lastResult: 'refused: no-longer-open' })).not.toMatch(late);
  });

  test('then after a restart of another provider’s nothing is said', () => {
    const told = aNotice('n-2 not-sent', { news: 'not-sent', provider: 'sova', state: 'sent' });
    expect(cardOf(stages.filedForDivert(), [...notice({ state: 'waiting' }), told])).not.toMatch(says);
  });

  // Paper 002: first contact within the provider's hours, here 72, of a referral that came two days late.
  test('then what came late after all is read out at no time, and its provider has its hours from then', () => {
    const told = aNotice('n-1 not-sent', { news: 'not-sent', provider: 'cranstoun', state: 'sent' });
    const arrived = (day: number, some: readonly Notice[] = [told]) => {
      const sentAt = `2026-11-${day}T10:00:00.000Z`;
      return cardOf(stages.filedWaiting(), [...notice({ state: 'sent', sentAt }), ...some]);
    };
    expect(arrived(25)).not.toContain('to phone you');
    expect(arrived(25)).toContain('contacts the person by Saturday 28 November, 10:00');
    expect(arrived(25), 'not the time that is over').not.toContain('Monday 23 November');
    expect(arrived(25, []), 'it came in time').toMatch(/to phone you by Monday 23 November/);
    expect(arrived(10), 'agreed anew since').toMatch(/to phone you by Monday 23 November/);
  });

  // The provider knew of nobody who comes: whether it kept the place is theirs to say.
  test('then a place of which its provider heard late is not read out before the provider was asked', () => {
    const told = aNotice('n-1 not-sent', { news: 'not-sent', provider: 'cranstoun', state: 'sent' });
    const arrived = (day: number, some: readonly Notice[] = [told], story = stages.filedWithPlace()) => {
      const sentAt = `2026-11-${day}T10:00:00.000Z`;
      return cardOf(story, [...notice({ state: 'sent', sentAt }), ...some]);
    };
    const when = 'Thursday 26 November at 2 pm, Digbeth';
    expect(arrived(25)).not.toMatch(/Read out|They come to|Place booked/);
    expect(arrived(25)).toContain(`Place asked for: ${when}.`);
    expect(arrived(25)).toContain(
      `Cranstoun had the referral late. Ask them whether the place is theirs before you tell the person: ${when}.`,
    );
    expect(arrived(27), 'it is over by then').toContain(
      'Cranstoun had the referral after their first session. Ask them for another, and tell the person.',
    );
    const promised = `Read out: “Your place with Cranstoun is on ${when}.”`;
    expect(arrived(25, []), 'it came in time').toContain(promised);
    expect(arrived(10), 'agreed anew since').toContain(promised);
    const update = { kind: 'referral-update', to: 'provider', provider: 'cranstoun', state: 'sent' } as const;
    const taken = aNotice('n-2', { ...update, session: stages.appointment.session });
    expect(arrived(25, [told, taken]), 'it was told of it since').toContain(promised);
    const report = { id: 'r-1', kind: 'accepted', at: '2026-11-25T11:00:00.000Z' } as const;
    const accepted = { type: 'report', report, provider: 'cranstoun' } as const;
    const heard = tell(stages.filedWithPlace(), accepted, { by: 'provider' });
    expect(arrived(25, [told], heard), 'the provider has said that it has them').toContain(promised);
  });

  test('then a provider that nobody has configured is said at once, before anything was tried', () => {
    const card = cardOf(stages.filedForDivert(), notice({ state: 'waiting' }), () => false);
    expect(card).toMatch(says);
    expect(card).not.toMatch(promise);
  });

  test('then the youth justice service has not been asked', () => {
    const asked = notice({ ...held, kind: 'joint-decision', provider: 'yjs-dudley' });
    expect(cardOf(stages.withYouthJustice(), asked)).not.toMatch(promise);
    expect(cardOf(stages.withYouthJustice(), [])).toMatch(promise);
  });

  test('then a withdrawal has been told to nobody', () => {
    const withdrawn = tell(stages.filedForDivert(), { type: 'withdraw' });
    const ended = notice({ ...held, kind: 'referral-update' });
    expect(cardOf(withdrawn, ended)).not.toMatch(promise);
    expect(cardOf(withdrawn, ended)).toMatch(/Not told yet: Cranstoun\..*Ring them and quote the reference/);
    expect(cardOf(withdrawn, ended), 'nothing is to be sent any more').not.toMatch(/Not sent yet|no call/);
    expect(cardOf(withdrawn, [])).toMatch(/The provider has been told/);
  });

  // A provider that answers 503 has not heard, and acts on what was agreed; the person waits for a call that nobody makes.
  test('then a withdrawal that is on its way is not said to have been told, and the person hears that it is off', () => {
    const withdrawn = tell(stages.filedForDivert(), { type: 'withdraw' });
    const off =
      'Tell the person that nobody will phone or see them about it, and that any appointment is off.';
    for (const attempts of [0, 1, 3]) {
      const card = cardOf(withdrawn, notice({ kind: 'referral-update', state: 'waiting', attempts }));
      expect(card).toContain(`The provider is being told. ${off}`);
      expect(card).not.toMatch(/has been told/);
    }
    const sent = cardOf(withdrawn, notice({ kind: 'referral-update', state: 'sent' }));
    expect(sent).toContain(`The provider has been told. ${off}`);
  });

  // The sender refuses the referral of a case that was withdrawn: nothing is sent as soon as it can be.
  test('then a referral that was not sent before the case was withdrawn is promised no more', () => {
    const card = cardOf(tell(stages.filedForDivert(), { type: 'withdraw' }), notice(held));
    expect(card).toMatch(
      /Not sent to Cranstoun[^.]*, and no longer sent\. Tell the person that nobody will phone or see them/,
    );
    expect(card).not.toMatch(/as soon as it can be|Promise the person|Phone them|has been told/);
  });

  test('then a request or an alert that is not in the supervisors’ channel is not said to be there', () => {
    const toChannel = {
      to: 'supervisors',
      state: 'waiting',
      heldAt: 'supervisors:w',
      lastResult: 'blocked: teams-403',
    } as const;
    const request = [aNotice('n-1', { kind: 'authorisation-card', ...toChannel })];
    expect(cardOf(stages.awaitingSergeant(), request)).toMatch(
      /has not reached the supervisors’ channel yet, nor anybody else: ring the duty sergeant/,
    );
    expect(cardOf(stages.awaitingSergeant(), [])).toMatch(/goes to the supervisors’ channel/);
    const alert = [aNotice('n-1', { kind: 'breach-alert', ...toChannel })];
    expect(cardOf(stages.breachedConditionalCaution(), alert)).toMatch(
      /has not reached the supervisors’ channel yet, nor anybody else: ring the duty sergeant/,
    );
    expect(cardOf(stages.breachedConditionalCaution(), [])).toMatch(
      /in this chat and in the supervisors’ channel/,
    );
  });

  // The list of people knows first and last days, and nobody’s shifts: that somebody reads it is promised nowhere.
  test.each([
    [
      'chats',
      { kind: 'authorisation-card', to: 'decider', person: 'sergeant-1' },
      'the chats of supervisors who may decide it',
    ],
    ['mail', { kind: 'duty-mail', to: 'duty-mail' }, 'the duty address by e-mail'],
  ] as const)('then a request that went another way (%s) may still need a call', (_way, other, words) => {
    const toChannel = { kind: 'authorisation-card', to: 'supervisors', heldAt: 'supervisors:w' } as const;
    const sent = { state: 'sent', sentAt: '2026-11-25T10:00:00.000Z' } as const;
    const said = cardOf(stages.awaitingSergeant(), [
      aNotice('n-1', { ...toChannel, lastResult: 'blocked: teams-403' }),
      aNotice('n-2', { ...other, ...sent }),
    ]);
    expect(said).toContain(
      `The request was sent to ${words}, Wednesday 25 November, 10:00. Ring the duty sergeant if nobody answers.`,
    );
    expect(said).not.toMatch(/on duty/);
  });

  // Their last day is over, or they are a constable again: that they have it helps nobody.
  test('then a request in the chat of whoever may not decide it any more has reached nobody', () => {
    const toChannel = { kind: 'authorisation-card', to: 'supervisors', heldAt: 'supervisors:w' } as const;
    const inChat = (person: string, at: string) =>
      aNotice(person, { kind: 'authorisation-card', to: 'decider', person, state: 'sent', sentAt: at });
    const left = inChat('left-1', '2026-11-25T10:00:00.000Z');
    const said = (...all: readonly Notice[]) =>
      cardOf(stages.awaitingSergeant(), [aNotice('n-1', toChannel), ...all]);
    expect(said(left)).toContain('nor anybody else: ring the duty sergeant');
    expect(said(left, inChat(sergeant.id, '2026-11-25T11:00:00.000Z'))).toContain(
      'who may decide it, Wednesday 25 November, 11:00.',
    );
  });

  // Nobody is told that it reached nobody where it may have: two would act on it.
  test.each<[string, string, readonly Partial<Notice>[]]>([
    [
      'the mail',
      'The request has not reached the supervisors’ channel yet. Whether it came to the duty address by e-mail is not known: ring the duty sergeant.',
      [
        { heldAt: 'supervisors:w', lastResult: 'blocked: teams-403' },
        { kind: 'duty-mail', to: 'duty-mail', doubts: 2 },
      ],
    ],
    [
      'the post',
      'Whether the request came to the supervisors’ channel is not known: ring the duty sergeant.',
      [{ heldAt: 'supervisors:w', lastResult: 'unsure: timeout' }],
    ],
    [
      'both',
      'Whether the request came to the supervisors’ channel or to the duty address by e-mail is not known: ring',
      [
        { heldAt: 'supervisors:w', lastResult: 'unsure: timeout' },
        { kind: 'duty-mail', to: 'duty-mail', lastResult: 'unsure: timeout' },
      ],
    ],
    [
      'the post, and a chat has it',
      'Whether the request came to the supervisors’ channel is not known. It was sent to the chats of supervisors who may decide it, Wednesday 25 November, 10:00. Ring the duty sergeant if nobody answers.',
      [
        { heldAt: 'supervisors:w', lastResult: 'unsure: timeout' },
        { to: 'decider', person: 'sergeant-1', state: 'sent', sentAt: '2026-11-25T10:00:00.000Z' },
      ],
    ],
  ])('then of what may have come, %s, it is said that this is not known', (_what, words, notices) => {
    const all = notices.map((some, at) =>
      aNotice(`n-${at}`, { kind: 'authorisation-card', to: 'supervisors', ...some }),
    );
    expect(cardOf(stages.awaitingSergeant(), all)).toContain(words);
    expect(cardOf(stages.awaitingSergeant(), all)).not.toContain('nor anybody else');
  });

  test.each<[string, Partial<Notice>]>([
    ['something else did not arrive', { to: 'supervisors', state: 'parked' }],
    ['it is still on its way', { state: 'waiting', attempts: 6, lastResult: 'later: http-503' }],
    ['it arrived', { state: 'sent', attempts: 9 }],
    ['there was nothing left to say', { state: 'parked', lastResult: 'refused: no-longer-open' }],
  ])('then nothing is said of it where %s', (_what, some) => {
    expect(cardOf(stages.filedForDivert(), notice(some))).not.toMatch(/Not sent yet/);
  });
});
