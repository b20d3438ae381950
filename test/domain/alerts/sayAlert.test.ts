import { expect, test } from 'vitest';
import type { AlertDelivery, AlertSender, DrugAlert } from '../../../src/domain/alerts/drugAlert.ts';
import { sayAlertDrug, sayArea, sayReached, saySender } from '../../../src/domain/alerts/sayAlert.ts';
import { westMidlands } from '../../support/westMidlands.ts';

test.each<[Pick<DrugAlert, 'drug' | 'named'>, string]>([
  [{ drug: 'heroin' }, 'heroin'],
  [{ drug: 'heroin', named: 'brown heroin' }, 'brown heroin'],
  [{ drug: 'ketamine', named: 'blue tablets' }, 'ketamine (blue tablets)'],
  [{ drug: 'other', named: 'nitazenes' }, 'nitazenes'],
  [{ drug: 'nps' }, 'new psychoactive substances'],
])('%j is said “%s”', (alert, words) => {
  expect(sayAlertDrug(alert)).toBe(words);
});

test('no area is the whole force area', () => {
  expect(sayArea({ area: [] }, westMidlands)).toBe('the whole force area');
  expect(sayArea({ area: ['dudley', 'walsall'] }, westMidlands)).toBe('Dudley and Walsall');
});

test.each<[AlertSender, string]>([
  [{ kind: 'staff', id: 'x', name: 'Sam Patel' }, 'Sam Patel'],
  [{ kind: 'staff', id: 'x', name: '' }, 'a supervisor'],
  [{ kind: 'system', id: 'lab' }, 'the drugs early-warning system'],
])('%j is %s', (by, words) => {
  expect(saySender(by)).toBe(words);
});

test.each([
  [0, 0, 'no officer and no provider'],
  [1, 1, '1 officer and 1 provider'],
  [2, 12, '2 officers and 12 providers'],
])('%i officers and %i providers who have it are counted', (officers, providers, words) => {
  const one = (to: AlertDelivery['to'], state: AlertDelivery['state']): AlertDelivery => ({
    id: 'd',
    to,
    who: 'x',
    state,
    dueAt: '2026-11-20T09:00:00.000Z',
    attempts: 1,
  });
  const deliveries = [
    ...Array.from({ length: officers }, () => one('officer', 'sent')),
    ...Array.from({ length: providers }, () => one('provider', 'sent')),
    one('officer', 'waiting'),
    one('provider', 'parked'),
    one('provider', 'expired'),
    one('sender', 'sent'),
  ];
  expect(sayReached(deliveries)).toBe(words);
});
