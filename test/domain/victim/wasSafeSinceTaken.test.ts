import { expect, test } from 'vitest';
import { wasSafeSinceTaken } from '../../../src/domain/victim/wasSafeSinceTaken.ts';
import { force } from './safeHours.ts';

// 20 November 2026 is a Friday, in the clock of London; nobody writes it down while it rings. A call is kept for four hours.
test.each<[string, string, string | undefined, string, boolean]>([
  ['a ring just before noon, recorded just after', 'mornings', '20T11:50', '20T12:01', true],
  ['a ring in the morning, recorded as the shift ends', 'mornings', '20T11:50', '20T18:00', true],
  ['taken before it is safe, rung once it was', 'mornings', '20T08:50', '20T09:05', true],
  ['a whole time between the two', 'mornings', '20T08:30', '20T12:20', true],
  ['taken as the time ends', 'mornings', '20T12:00', '20T12:01', false],
  ['taken and recorded before it is safe', 'mornings', '20T08:00', '20T08:59', false],
  [
    'a ring at night, recorded in the morning: the call was free by then',
    'mornings',
    '20T21:00',
    '21T09:30',
    false,
  ],
  ['a ring late on Thursday, recorded on Friday morning', 'mornings', '19T21:00', '20T09:30', false],
  ['over midnight, where the morning is far', 'mornings', '19T23:00', '20T02:00', false],
  ['on a Saturday, where weekends are safe', 'weekends', '21T09:30', '21T10:05', true],
  ['on a Saturday, where mornings are', 'mornings', '21T09:30', '21T10:05', false],
  ['no call was taken, and it is safe', 'mornings', undefined, '20T11:59', true],
  ['no call was taken, and it is not', 'mornings', undefined, '20T12:01', false],
  ['nothing that is known', 'when he is out', '20T11:50', '20T12:01', false],
])('%s', (_what, safeToCall, taken, recorded, expected) => {
  const at = (time: string) => `2026-11-${time}:00.000Z`;
  const takenBy = taken === undefined ? {} : { takenBy: { id: 'lia-1', name: 'Lia', at: at(taken) } };
  const victim = { details: { safeToCall }, ...takenBy };
  expect(wasSafeSinceTaken({ victim }, 'lia-1', at(recorded), force)).toBe(expected);
});

test('nobody of whom nothing is known was tried at a safe time', () => {
  expect(wasSafeSinceTaken({}, 'lia-1', '2026-11-20T10:00:00.000Z', force)).toBe(false);
});

// The officer rings at two in the afternoon, and somebody of the liaison had the call in the morning.
test('a try is not made safe by the call that somebody else had', () => {
  const takenBy = { id: 'lia-1', name: 'Lia', at: '2026-11-20T10:00:00.000Z' };
  const victim = { details: { safeToCall: 'mornings' }, takenBy };
  expect(wasSafeSinceTaken({ victim }, 'officer-1', '2026-11-20T14:00:00.000Z', force)).toBe(false);
});
