import { expect, test } from 'vitest';
import { isSafeTime } from '../../../src/domain/victim/isSafeTime.ts';
import { force } from './safeHours.ts';

// 20 November 2026 is a Friday, and the clock in London is that of Greenwich; in July it is an hour ahead.
test.each<[string, string, string, boolean]>([
  ['evenings, as they begin', 'evenings', '2026-11-20T17:00:00.000Z', true],
  ['evenings, just before', 'evenings', '2026-11-20T16:59:59.999Z', false],
  ['evenings, as they end', 'evenings', '2026-11-20T21:00:00.000Z', false],
  ['evenings, in the morning', 'evenings', '2026-11-20T10:00:00.000Z', false],
  ['evenings in July, by the clock of London', 'evenings', '2026-07-17T16:00:00.000Z', true],
  ['evenings in July, by no other clock', 'evenings', '2026-07-17T20:00:00.000Z', false],
  ['mornings or evenings, in the evening', 'mornings,evenings', '2026-11-20T18:00:00.000Z', true],
  ['mornings or evenings, in the afternoon', 'mornings,evenings', '2026-11-20T14:00:00.000Z', false],
  ['weekends, on a Saturday', 'weekends', '2026-11-21T11:00:00.000Z', true],
  ['weekends, on a Sunday night', 'weekends', '2026-11-22T20:00:00.000Z', false],
  ['weekends, on a Friday', 'weekends', '2026-11-20T11:00:00.000Z', false],
  // Whoever harmed them may be at home then.
  ['evenings, on a Saturday', 'evenings', '2026-11-21T18:00:00.000Z', false],
  ['mornings, on a bank holiday', 'mornings', '2026-12-25T10:00:00.000Z', false],
  ['weekends, on a bank holiday', 'weekends', '2026-12-25T11:00:00.000Z', true],
  ['nothing that is known', 'when he is out', '2026-11-20T18:00:00.000Z', false],
  [
    'a time of the list beside one that is known to no list',
    'evenings,after six',
    '2026-11-20T18:00:00.000Z',
    false,
  ],
  ['nothing', '', '2026-11-20T18:00:00.000Z', false],
])('safe to ring: %s', (_what, said, now, expected) => {
  expect(isSafeTime(said, now, force)).toBe(expected);
});
