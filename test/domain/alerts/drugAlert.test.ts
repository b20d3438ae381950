import { expect, test } from 'vitest';
import { daysLater, isOver } from '../../../src/domain/alerts/drugAlert.ts';

test.each([
  ['2026-11-20T09:00:00.000Z', 7, '2026-11-27T09:00:00.000Z'],
  ['2026-11-20T09:00:00.000Z', -90, '2026-08-22T09:00:00.000Z'],
  ['2026-12-31T23:59:59.999Z', 1, '2027-01-01T23:59:59.999Z'],
  ['2026-11-20T09:00:00.000Z', 3.5, '2026-11-23T21:00:00.000Z'],
])('%s and %d days is %s', (from, days, expected) => {
  expect(daysLater(from, days)).toBe(expected);
});

test.each([
  ['a moment before', '2026-11-20T08:59:59.999Z', false],
  ['at its last moment', '2026-11-20T09:00:00.000Z', true],
  ['at its last moment, written with an offset', '2026-11-20T10:00:00+01:00', true],
  ['later', '2026-11-21T00:00:00.000Z', true],
])('an alert until nine o’clock, %s (%s), is over: %s', (_when, now, is) => {
  expect(isOver('2026-11-20T09:00:00.000Z', now)).toBe(is);
});
