import { expect, test } from 'vitest';
import { nextDueAt } from '../../src/domain/notices/nextDueAt.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { redrawDetail } from '../../src/domain/notices/withDetailCard.ts';
import type { SendResult } from '../../src/outbox/deliver.ts';
import { keep, sendDueNotices } from '../../src/outbox/sendDueNotices.ts';
import {
  approved,
  awaitingSergeant,
  breachedConditionalCaution,
  charged,
  filedForDivert,
} from '../support/caseStages.ts';
import { minute, type Story } from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { aNotice, keepCase, openStore } from './harness.ts';

const card = { conversation: 'a:sergeant-1', activity: 'card-1' };
const person = 'sergeant-1';

/** What is kept of a question to a sergeant's own chat that is sent while the case comes as far as `meanwhile`. */
async function afterSending(kind: Notice['kind'], before: Story, meanwhile: Story) {
  const store = await openStore();
  const question = aNotice('asked', { kind, to: 'decider', person });
  await keepCase(store, 'a', [question], before);
  const happens = async () => {
    const record = await store.load('a');
    if (record === undefined) throw new Error('It was just kept');
    const events = [...record.events.slice(0, 1), ...meanwhile.events.slice(1)];
    await store.commit({ ...record, revision: record.revision + 1, events });
    return { result: 'sent', place: card } as const;
  };
  const [report, failed] = [() => {}, () => {}];
  const deps = { store, force: westMidlands, now: () => minute(5), random: () => 0, report, failed };
  let sends = 0;
  const deliver = () => {
    sends += 1;
    return happens();
  };
  const once = { ...deps, deliver };
  await sendDueNotices({ id: 'a', destination: `person ${person}` }, once, new Map(), () => sends > 0);
  const record = await store.load('a');
  const { notices = [], detailCards } = record ?? {};
  const anew = notices.filter(({ state }) => state === 'waiting');
  return { detailCards, anew: anew.map((one) => [one.kind, one.person, one.card]), notices, record };
}

// Otherwise a card with buttons that decide nothing any more stays in their chat for ever.
test.each<[string, Notice['kind'], Story, Story, string]>([
  ['a request', 'authorisation-card', awaitingSergeant(), approved(), 'authorisation-outcome'],
  ['what it rests on', 'authorisation-detail', awaitingSergeant(), approved(), 'authorisation-outcome'],
  ['a breach', 'breach-alert', breachedConditionalCaution(), charged(), 'breach-outcome'],
  ['what it rests on', 'breach-detail', breachedConditionalCaution(), charged(), 'breach-outcome'],
])(
  'given that %s was decided while its card was on its way to who decides, then that card is drawn anew',
  async (_what, kind, asked, decided, outcome) => {
    const { anew, notices, record } = await afterSending(kind, asked, decided);
    expect(anew).toContainEqual([outcome, person, card.activity]);
    expect(record?.nextDueAt).toBe(nextDueAt(notices));
  },
);

test.each<[string, Notice['kind'], Story]>([
  ['a request', 'authorisation-card', awaitingSergeant()],
  ['a breach', 'breach-alert', breachedConditionalCaution()],
])(
  'given that %s is still to be decided when its card has come, then where it stands is kept for later',
  async (_what, kind, asked) => {
    const { anew, detailCards } = await afterSending(kind, asked, asked);
    expect(anew.filter(([redrawn]) => redrawn !== 'officer-card')).toEqual([]);
    expect(detailCards).toMatchObject([{ person, place: card }]);
  },
);

// Each decision of the case would draw it anew again, for as long as the case is kept.
test('given a card that is drawn anew since it was decided, when that is sent, then it is known no more', async () => {
  const store = await openStore();
  const detail = { person, place: card };
  const anew = redrawDetail(detail, minute(1), 'anew');
  await keepCase(store, 'a', [anew], approved());
  const record = await store.load('a');
  if (record === undefined) throw new Error('It was just kept');
  await store.commit({ ...record, revision: record.revision + 1, detailCards: [detail] });
  const deps = { store, force: westMidlands, now: () => minute(5), random: () => 0 } as never;
  await keep('a', anew, { result: 'sent' }, deps);
  expect((await store.load('a'))?.detailCards).toEqual([]);
});

// They would wait for a person who goes elsewhere, or ring them.
test.each<[string, SendResult, readonly string[]]>([
  ['it came', { result: 'sent' }, ['referral parked', 'referral-update waiting']],
  ['it may have come', { result: 'unsure', why: 'timeout' }, ['referral parked', 'referral-update waiting']],
  ['it was refused', { result: 'refused', why: 'http-400', at: 'provider:cranstoun' }, ['referral parked']],
  ['nobody was there', { result: 'later', why: 'http-503', at: 'provider:cranstoun' }, ['referral parked']],
])(
  'given a referral that was on its way when another was chosen, when %s, then whoever may have it hears that it ended',
  async (_what, outcome, expected) => {
    const store = await openStore();
    const onItsWay = aNotice('r', { kind: 'referral', to: 'provider', provider: 'cranstoun' });
    await keepCase(
      store,
      'a',
      [{ ...onItsWay, state: 'parked', lastResult: 'not-needed' }],
      filedForDivert(),
    );
    await keep('a', onItsWay, outcome, {
      store,
      force: westMidlands,
      now: () => minute(5),
      random: () => 0,
    } as never);
    const { notices = [] } = (await store.load('a')) ?? {};
    expect(notices.map(({ kind, state }) => `${kind} ${state}`)).toEqual(expected);
    expect(notices[0]).toMatchObject({ state: 'parked', lastResult: 'not-needed' });
    expect(notices[0]?.heldAt).toBeUndefined();
  },
);
