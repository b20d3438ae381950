import { expect, test } from 'vitest';
import { nextDue, orderPerRecipient } from '../../src/outbox/orderPerRecipient.ts';
import { minute } from '../support/caseStories.ts';
import { aNotice } from './harness.ts';

const any = () => true;
const watch = aNotice('watch', { kind: 'first-contact', dueAt: minute(4000), deadline: minute(4000) });

test('what is looked at in days holds up no news for the same person', () => {
  const news = aNotice('news', { dueAt: minute(1) });
  expect(nextDue([watch, news], minute(1), any)).toBe(news);
  expect(orderPerRecipient([watch, news])).toEqual([watch, news]);
});

test('and is due when its time comes, whatever waits for another attempt', () => {
  const stuck = aNotice('stuck', { dueAt: minute(9000), attempts: 5 });
  expect(nextDue([stuck, watch], minute(4000), any)).toBe(watch);
});

test('one session that cannot be settled holds up no other', () => {
  const stuck = aNotice('stuck', { kind: 'place', to: 'sessions', session: 'a:1', dueAt: minute(60) });
  const other = aNotice('other', { kind: 'place', to: 'sessions', session: 'a:2', dueAt: minute(1) });
  const same = aNotice('same', { kind: 'place', to: 'sessions', session: 'a:1', dueAt: minute(1) });
  expect(nextDue([stuck, same, other], minute(1), any)).toBe(other);
  expect(orderPerRecipient([stuck, same, other]).map(({ dueAt }) => dueAt)).toEqual([
    minute(60),
    minute(60),
    minute(1),
  ]);
});

test('what goes to one provider still goes in order', () => {
  const referral = aNotice('1', { kind: 'referral', to: 'provider', provider: 'x', dueAt: minute(9) });
  const update = aNotice('2', { kind: 'referral-update', to: 'provider', provider: 'x', dueAt: minute(1) });
  expect(nextDue([referral, update], minute(1), any)).toBeUndefined();
});

// A sergeant must hear of a breach; that a list has one row fewer can wait.
test.each([
  ['in the channel', { to: 'supervisors' }],
  ['in an own chat', { to: 'decider', person: 'sergeant-1' }],
] as const)('what is drawn anew %s and refused there holds up no question', (_where, to) => {
  const stuck = aNotice('list', { kind: 'breach-outcome', ...to, card: '1', dueAt: minute(60) });
  const alert = aNotice('alert', { kind: 'breach-alert', ...to, dueAt: minute(1) });
  const again = aNotice('again', { kind: 'breach-outcome', ...to, card: '1', dueAt: minute(1) });
  expect(nextDue([stuck, alert], minute(1), any)).toBe(alert);
  expect(nextDue([stuck, again], minute(1), any), 'one list still goes in order').toBeUndefined();
});

test('what is meant for another destination is left to it', () => {
  const mine = aNotice('mine');
  const theirs = aNotice('theirs', { kind: 'referral', to: 'provider', provider: 'x' });
  expect(nextDue([theirs, mine], minute(1), ({ to }) => to === 'officer')).toBe(mine);
});
