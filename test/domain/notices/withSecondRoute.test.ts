import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { notReached } from '../../../src/domain/notices/notReached.ts';
import { secondRouteDrafts } from '../../../src/domain/notices/secondRouteDrafts.ts';
import { withSecondRoute } from '../../../src/domain/notices/withSecondRoute.ts';
import { aNotice } from '../../outbox/harness.ts';
import { minute } from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const post = (some: Partial<Notice> = {}) =>
  aNotice('post', { kind: 'authorisation-card', to: 'supervisors', ...some });
const watch = (some: Partial<Notice> = {}) =>
  aNotice('watch', { kind: 'second-route', to: 'on-duty', deadline: minute(5), dueAt: minute(5), ...some });
const inPerson = (some: Partial<Notice> = {}) =>
  aNotice('own chat', { kind: 'authorisation-card', to: 'decider', person: 'sgt-1', ...some });
const refused = post({ attempts: 1, heldAt: 'supervisors:w', lastResult: 'blocked: teams-403' });
const told = (tried: Notice, ...others: readonly Notice[]) =>
  withSecondRoute(tried, [tried, ...others], minute(1)).map(
    ({ id, state, dueAt }) => `${id} ${state} ${dueAt.slice(14, 16)}`,
  );
const mm = (minutes: number) => minute(minutes).slice(14, 16);

describe('given a question to the supervisors’ channel after an attempt, then another way is looked for', () => {
  test('at once where the channel refused it, or nobody has bound one', () => {
    expect(told(refused, watch())).toContain(`watch waiting ${mm(1)}`);
    const unbound = post({ heldAt: 'supervisors:w', lastResult: 'later: no-address' });
    expect(told(unbound, watch())).toContain(`watch waiting ${mm(1)}`);
  });

  test('when its time comes, not before, where what went wrong may pass', () => {
    expect(told(post({ attempts: 1, lastResult: 'later: teams-429' }), watch())).toContain(
      `watch waiting ${mm(5)}`,
    );
  });

  test('once: a look that is under way is not hurried by the next refusal', () => {
    const looking = watch({ attempts: 1, dueAt: minute(2) });
    expect(told(refused, looking)).toContain(`watch waiting ${mm(2)}`);
  });

  test('of an old request too, which has no look yet', () => {
    expect(told(refused)).toContain(`post route waiting ${mm(1)}`);
  });

  test('no more once the channel has it, and the officer’s card says so where it said otherwise', () => {
    const sent = post({ state: 'sent', attempts: 1 });
    expect(told(sent, watch())).toEqual([`post sent ${mm(0)}`, `watch sent ${mm(5)}`]);
    expect(told(sent, watch({ attempts: 2 }))).toContain(`post where waiting ${mm(1)}`);
  });

  test('for the last question alone', () => {
    const earlier = aNotice('before', { ...refused, id: 'before' });
    const all = [earlier, watch({ state: 'sent' }), post(), watch({ id: 'next' })];
    expect(withSecondRoute(earlier, all, minute(1))).toBe(all);
  });
});

// Thirty are asked in one breath: the card says the same after each, and its officer's chat has Teams' limits too.
describe('given a question that went another way, when it was sent there, then the officer’s card is drawn anew', () => {
  const mail = aNotice('mail', { kind: 'duty-mail', to: 'duty-mail', state: 'sent' });
  const asked = (id: string, state: Notice['state'] = 'sent') => ({ ...inPerson({ state }), id });
  const redraws = (tried: Notice, ...all: readonly Notice[]) =>
    withSecondRoute(tried, all, minute(1)).filter(({ kind }) => kind === 'officer-card').length;
  const [one, two] = [asked('one'), asked('two')];

  test.each<[string, number, Notice, readonly Notice[]]>([
    ['for the first whose chat has it', 1, one, [refused, watch(), one, asked('two', 'waiting')]],
    ['for the first though others refused it', 1, two, [refused, watch(), asked('one', 'parked'), two]],
    ['not for the next', 0, two, [refused, watch(), one, two]],
    ['nor for the first, where another had it before', 0, one, [refused, watch(), one, two]],
    ['for the mail too', 1, mail, [refused, watch(), one, mail]],
    ['not while it is on its way', 0, asked('one', 'waiting'), [refused, watch(), asked('one', 'waiting')]],
    ['not once the channel has it', 0, one, [post({ state: 'sent' }), watch(), one]],
    ['not of a question before this one', 0, one, [refused, watch(), one, { ...refused, id: 'next' }]],
    ['not of a mail about one before this', 0, mail, [refused, watch(), mail, { ...refused, id: 'next' }]],
  ])('%s', (_what, times, tried, all) => {
    expect(redraws(tried, ...all)).toBe(times);
  });
});

// That it reached nobody is not known of what may have come.
describe('given a question that may have come another way, then the officer’s card is drawn anew', () => {
  const doubted = { attempts: 1, lastResult: 'unsure: timeout' } as const;
  const mail = (some: Partial<Notice> = doubted) =>
    aNotice('mail', { kind: 'duty-mail', to: 'duty-mail', ...some });
  const again = (tried: Notice, ...all: readonly Notice[]) =>
    withSecondRoute(tried, all, minute(1)).flatMap(({ kind, id }) => (kind === 'officer-card' ? [id] : []));
  const said = aNotice('post perhaps duty-mail', { kind: 'officer-card' });

  test.each<[string, readonly string[], Notice, readonly Notice[]]>([
    ['for the mail', [said.id], mail(), [refused, watch(), mail()]],
    ['once', [said.id], mail(), [refused, watch(), mail(), said]],
    ['for a chat', ['post perhaps authorisation-card'], inPerson(doubted), [refused, inPerson(doubted)]],
    [
      'for a chat beside another that is on its way',
      ['post perhaps authorisation-card'],
      inPerson(doubted),
      [refused, inPerson(doubted), { ...inPerson({}), id: 'two' }],
    ],
    [
      'not once another chat has it',
      [],
      inPerson(doubted),
      [refused, inPerson(doubted), { ...inPerson({ state: 'sent' }), id: 'two' }],
    ],
    ['not once the channel has it', [], mail(), [post({ state: 'sent' }), mail()]],
    [
      'not where it has surely not come',
      [],
      mail({ attempts: 1, lastResult: 'later: ECONNREFUSED' }),
      [refused, mail({})],
    ],
    ['not of a question before this one', [], mail(), [refused, mail(), { ...refused, id: 'next' }]],
  ])('%s', (_what, cards, tried, all) => {
    expect(again(tried, ...all)).toEqual(cards);
  });
});

describe('given a question that is not in the channel, then the officer’s card knows', () => {
  const reached = (...notices: readonly Notice[]) => {
    const { supervisors, elsewhere } = notReached(notices, () => true);
    return { supervisors, elsewhere };
  };
  const perhaps = (...notices: readonly Notice[]) => notReached(notices, () => true).perhaps;

  test('by which ways it may have come', () => {
    const doubted = { lastResult: 'unsure: timeout' };
    const mail = aNotice('mail', {
      kind: 'duty-mail',
      to: 'duty-mail',
      doubts: 1,
      lastResult: 'later: ETIMEDOUT',
    });
    expect(perhaps(refused, watch(), inPerson(), mail)).toEqual(['mail']);
    expect(perhaps(refused, watch(), inPerson(), { ...mail, state: 'sent' })).toEqual([]);
    expect(perhaps(post(doubted), watch({ attempts: 1 }), inPerson(doubted))).toEqual(['channel', 'chats']);
    const other = { ...inPerson({ state: 'sent' }), id: 'two' };
    expect(perhaps(refused, watch(), inPerson(doubted), other), 'another has it').toEqual([]);
  });

  test('that it is nowhere yet', () =>
    expect(reached(refused, watch())).toEqual({ supervisors: true, elsewhere: [] }));

  test('in whose hands it is, and since when', () =>
    expect(reached(refused, watch(), inPerson({ state: 'sent', sentAt: minute(2) }))).toEqual({
      supervisors: true,
      elsewhere: [{ way: 'chats', at: minute(2) }],
    }));

  test('that it took too long, though nothing was refused', () =>
    expect(reached(post(), watch({ attempts: 1 })).supervisors).toBe(true));

  test('and none of it once the channel has it', () =>
    expect(reached(post({ state: 'sent' }), watch({ attempts: 1 })).supervisors).toBe(false));
});

// A decision never waits on one route: each question is looked after, the one about a withdrawal too.
test.each<[boolean, readonly CaseEvent['type'][]]>([
  [true, ['authority-requested']],
  [true, ['withdrawal-requested']],
  [true, ['reported', 'breached']],
  [false, ['reported', 'filed']],
  [false, []],
])('somebody looks whether a question has come: %s after %j', (is, types) => {
  const policy = { ...westMidlands.policy, secondRouteAfterMinutes: 7 };
  const look = { kind: 'second-route', to: 'on-duty', deadline: minute(8) };
  const events = types.map((type) => ({ type }) as CaseEvent);
  expect(secondRouteDrafts(events, minute(1), { policy })).toEqual(is ? [look] : []);
});

describe('given notices beside a question, then', () => {
  test('nothing changes where nobody was asked anything', () => {
    const news = aNotice('news', { state: 'sent' });
    const all = [news];
    expect(withSecondRoute(news, all, minute(1))).toBe(all);
  });

  test('what else waits is neither hurried nor dropped', () => {
    const other = aNotice('other', { dueAt: minute(9) });
    expect(told(refused, other, watch())).toContain(`other waiting ${mm(9)}`);
    expect(told(post({ state: 'sent' }), other, watch())).toContain(`other waiting ${mm(9)}`);
    expect(told(refused, other)).toContain(`other waiting ${mm(9)}`);
    expect(told(post({ state: 'sent' }), other)).toEqual([`post sent ${mm(0)}`, `other waiting ${mm(9)}`]);
  });

  test('a look that is over stays as it was', () => {
    const over = watch({ state: 'sent', attempts: 2, lastResult: 'sent' });
    const sent = post({ state: 'sent', attempts: 1 });
    expect(withSecondRoute(sent, [sent, over], minute(1))).toContain(over);
  });
});
