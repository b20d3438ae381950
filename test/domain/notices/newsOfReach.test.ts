import { describe, expect, test } from 'vitest';
import { newsOfReach } from '../../../src/domain/notices/newsOfReach.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { aNotice } from '../../outbox/harness.ts';
import { minute } from '../../support/caseStories.ts';

const referral = (some: Partial<Notice>) =>
  aNotice('r', { kind: 'referral', to: 'provider', provider: 'cranstoun', ...some });
const refused = referral({ state: 'parked', attempts: 1, heldAt: 'provider:cranstoun' });
const news = (after: Notice, others: readonly Notice[] = []) =>
  newsOfReach(after, [after, ...others], minute(3)).map(
    ({ kind, to, news: what = '' }) => `${kind} ${to} ${what}`,
  );
const bothAreTold = (what: string) => [
  `officer-message officer ${what}`,
  `officer-message supervisors ${what}`,
  'officer-card officer ',
];

describe('given a referral after an attempt, then who is told is', () => {
  test('the officer and the supervisors, once, where it was refused', () => {
    expect(news(refused)).toEqual(bothAreTold('not-sent'));
    const told = newsOfReach(refused, [refused], minute(3));
    expect(news(refused, told)).toEqual([]);
  });

  test('nobody before a minute of trying is over', () => {
    expect(news(referral({ attempts: 6 }))).toEqual([]);
    expect(news(referral({ attempts: 7, heldAt: 'provider:cranstoun' }))).toEqual(bothAreTold('not-sent'));
  });

  test('both again, once, when it has arrived after all', () => {
    const told = newsOfReach(refused, [refused], minute(3));
    const sent = referral({ state: 'sent', attempts: 2 });
    expect(news(sent, told)).toEqual(bothAreTold('sent-late'));
    expect(news(sent, [...told, ...newsOfReach(sent, [sent, ...told], minute(4))])).toEqual([]);
    expect(news(sent), 'nobody was told that it had not').toEqual([]);
  });

  test('nobody where there was nothing left to send, or it is for no provider', () => {
    expect(news(referral({ state: 'parked', lastResult: 'refused: no-longer-open' }))).toEqual([]);
    expect(news(aNotice('o', { state: 'parked', heldAt: 'person:a' }))).toEqual([]);
  });
});
