import { describe, expect, test } from 'vitest';
import { newsOfReach } from '../../../src/domain/notices/newsOfReach.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { aNotice } from '../../outbox/harness.ts';
import { minute } from '../../support/caseStories.ts';

const referral = (some: Partial<Notice>) =>
  aNotice('r', { kind: 'referral', to: 'provider', provider: 'cranstoun', ...some });
const refused = referral({ state: 'parked', attempts: 1, heldAt: 'provider:cranstoun' });
/** @param hours within which this provider makes first contact */
const reach = (after: Notice, all: readonly Notice[], at = 3, hours = 24) =>
  newsOfReach(after, all, { now: minute(at), firstContactHours: hours });
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

  // Paper 002: the providers make first contact within 24 to 72 hours, each by its own; this one had nothing until now.
  test.each([24, 48, 72])(
    'and a first contact that was over by then is looked for again in the %i hours of its provider',
    (hours) => {
      const told = reach(refused, [refused]);
      const sent = referral({ state: 'sent', attempts: 2 });
      const watch = (some: Partial<Notice>) =>
        aNotice('w', { kind: 'first-contact', provider: 'cranstoun', deadline: minute(2), ...some });
      const again = (one: Notice) =>
        reach(sent, [sent, ...told, one], 3, hours).filter(({ kind }) => kind === 'first-contact');
      expect(again(watch({ state: 'sent', lastResult: 'sent' }))).toEqual([
        { ...watch({}), id: 'w late', dueAt: minute(3 + hours * 60) },
      ]);
      expect(again(watch({})), 'it has not come yet').toEqual([]);
      expect(again(watch({ state: 'sent', provider: 'sova' })), 'of another').toEqual([]);
    },
  );

  test('nobody looks for a first contact again where the force no longer knows the hours of its provider', () => {
    const told = reach(refused, [refused]);
    const sent = referral({ state: 'sent', attempts: 2 });
    const missed = aNotice('w', { kind: 'first-contact', provider: 'cranstoun', state: 'sent' });
    const all = [sent, ...told, missed];
    const after = newsOfReach(sent, all, { now: minute(3), firstContactHours: undefined });
    expect(after.map(({ kind }) => kind)).toEqual(['officer-message', 'officer-message', 'officer-card']);
  });

  test('nobody where there was nothing left to send, or it is for no provider', () => {
    expect(news(referral({ state: 'parked', lastResult: 'refused: no-longer-open' }))).toEqual([]);
    expect(news(aNotice('o', { state: 'parked', heldAt: 'person:a' }))).toEqual([]);
  });
});
