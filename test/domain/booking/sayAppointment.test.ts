import { expect, test } from 'vitest';
import { appointmentIn, sayAppointment } from '../../../src/domain/booking/sayAppointment.ts';
import type { Session } from '../../../src/domain/booking/session.ts';
import { aSession } from './sessions.ts';

const rows: readonly (readonly [Partial<Session>, string])[] = [
  [{ startsAt: '2026-11-26T14:00:00Z' }, 'Thursday 26 November at 2 pm, Digbeth'],
  [{ startsAt: '2026-11-26T14:00:00Z', where: 'on line' }, 'Thursday 26 November at 2 pm, on line'],
  [{ startsAt: '2026-11-26T09:30:00Z' }, 'Thursday 26 November at 9:30 am, Digbeth'],
  [{ startsAt: '2026-11-26T12:00:00Z' }, 'Thursday 26 November at 12 noon, Digbeth'],
  [{ startsAt: '2026-11-26T12:05:00Z' }, 'Thursday 26 November at 12:05 pm, Digbeth'],
  [{ startsAt: '2026-11-26T00:00:00Z' }, 'Thursday 26 November at 12 midnight, Digbeth'],
  // Summer time: the clocks go forward on 28 March 2027 and back on 25 October 2026.
  [{ startsAt: '2027-03-29T13:00:00Z' }, 'Monday 29 March at 2 pm, Digbeth'],
  [{ startsAt: '2026-10-25T00:30:00Z' }, 'Sunday 25 October at 1:30 am, Digbeth'],
  [{ startsAt: '2026-10-25T23:30:00Z' }, 'Sunday 25 October at 11:30 pm, Digbeth'],
  [{ startsAt: '2026-07-01T23:30:00Z' }, 'Thursday 2 July at 12:30 am, Digbeth'],
  [
    { startsAt: '2026-11-26T14:00:00Z', endsAt: '2026-11-26T16:30:00Z' },
    'Thursday 26 November from 2 pm to 4:30 pm, Digbeth',
  ],
  [
    { startsAt: '2026-11-26T14:00:00Z', endsAt: '2026-11-27T16:00:00Z' },
    'Thursday 26 November at 2 pm, Digbeth',
  ],
  [{ startsAt: '2026-11-26T14:00:00Z', language: 'pa' }, 'Thursday 26 November at 2 pm, Digbeth, in Punjabi'],
  [{ startsAt: '2026-11-26T14:00:00Z', language: 'en-GB' }, 'Thursday 26 November at 2 pm, Digbeth'],
  [
    { startsAt: '2026-11-26T14:00:00Z', language: '??' },
    'Thursday 26 November at 2 pm, Digbeth, in another language',
  ],
];

test.each(rows)('%j is read out as “%s”', (some, words) => {
  expect(sayAppointment(aSession(some))).toBe(words);
});

test('a case keeps when, where and in which language, and the key of the session', () => {
  const session = aSession({ startsAt: '2026-11-26T14:00:00Z', onlyFor: 'female' });
  expect(appointmentIn(session)).toEqual({
    session: 'cranstoun:thursday',
    provider: 'cranstoun',
    startsAt: '2026-11-26T14:00:00Z',
    where: 'Digbeth',
    language: 'en',
  });
});

test('a case keeps when it ends, where the provider says so', () => {
  const endsAt = '2026-11-26T16:00:00Z';
  expect(appointmentIn(aSession({ endsAt }))).toHaveProperty('endsAt', endsAt);
  expect(appointmentIn(aSession())).not.toHaveProperty('endsAt');
});
