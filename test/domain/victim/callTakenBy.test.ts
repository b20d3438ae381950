import { expect, test } from 'vitest';
import { callTakenBy } from '../../../src/domain/victim/callTakenBy.ts';

const takenBy = { id: 'liaison-1', name: 'Lee Hart', at: '2026-11-20T09:00:00.000Z' };

// Kept for four hours: whoever took it and was called away does not keep the victim from everybody else.
test.each([
  ['at once', '2026-11-20T09:00:00.000Z', true],
  ['a moment before four hours are over', '2026-11-20T12:59:59.999Z', true],
  ['after four hours', '2026-11-20T13:00:00.000Z', false],
  ['the next day', '2026-11-21T09:00:00.000Z', false],
])('a call that somebody took is theirs %s (%s): %s', (_when, now, isTheirs) => {
  expect(callTakenBy({ takenBy }, now)).toEqual(isTheirs ? takenBy : undefined);
});

test('a call that nobody took is nobody’s', () => {
  expect(callTakenBy({}, takenBy.at)).toBeUndefined();
  expect(callTakenBy(undefined, takenBy.at)).toBeUndefined();
});
