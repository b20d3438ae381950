import { describe, expect, test } from 'vitest';
import { newsOfReach } from '../../../src/domain/notices/newsOfReach.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { aNotice } from '../../outbox/harness.ts';
import { minute } from '../../support/caseStories.ts';

const referral = (some: Partial<Notice>) =>
  aNotice('r', { kind: 'referral', to: 'provider', provider: 'cranstoun', ...some });
const refused = referral({ state: 'parked', attempts: 1, heldAt: 'provider:cranstoun' });
const reach = (after: Notice, all: readonly Notice[], at = 3) => newsOfReach(after, all, minute(at));
const news = (after: Notice, others: readonly Notice[] = []) =>
  reach(after, [after, ...others]).map(({ kind, to, news: what = '' }) => `${kind} ${to} ${what}`);
const bothAreTold = (what: string) => [
  `officer-message officer ${what}`,
  `officer-message supervisors ${what}`,
  'officer-card officer ',
];

describe('given a referral after an attempt, then who is told is', () => {
  test('the officer and the supervisors, once, where it was refused', () => {
    expect(news(refused)).toEqual(bothAreTold('not-sent'));
    const told = reach(refused, [refused]);
    expect(news(refused, told)).toEqual([]);
  });

  test('nobody before a minute of trying is over', () => {
    expect(news(referral({ attempts: 6 }))).toEqual([]);
    expect(news(referral({ attempts: 7, heldAt: 'provider:cranstoun' }))).toEqual(bothAreTold('not-sent'));
  });

  test('both again, once, when it has arrived after all', () => {
    const told = reach(refused, [refused]);
    const sent = referral({ state: 'sent', attempts: 2 });
    expect(news(sent, told)).toEqual(bothAreTold('sent-late'));
    expect(news(sent, [...told, ...reach(sent, [sent, ...told], 4)])).toEqual([]);
    expect(news(sent), 'nobody was told that it had not').toEqual([]);
  });

  test('of an update the officer alone, in words of its own', () => {
    const update = (some: Partial<Notice>) => referral({ id: 'u', kind: 'referral-update', ...some });
    const held = update({ state: 'parked', attempts: 1, heldAt: 'provider:cranstoun' });
    expect(news(held)).toEqual(['officer-message officer not-told', 'officer-card officer ']);
    const told = reach(held, [held]);
    expect(news(update({ state: 'sent' }), told)).toEqual([
      'officer-message officer told-late',
      'officer-card officer ',
    ]);
  });

  test('nobody where there was nothing left to send, or it is for no provider', () => {
    expect(news(referral({ state: 'parked', lastResult: 'refused: no-longer-open' }))).toEqual([]);
    expect(news(aNotice('o', { state: 'parked', heldAt: 'person:a' }))).toEqual([]);
    const overdue = { kind: 'first-contact', to: 'officer', heldAt: 'person:a' } as const;
    expect(news(referral(overdue)), 'about a provider, to its officer').toEqual([]);
    const told = reach(refused, [refused]);
    expect(news(referral({ attempts: 0 }), told), 'tried anew, as they are back').toEqual([]);
  });
});
