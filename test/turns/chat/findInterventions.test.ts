import { describe, expect, test } from 'vitest';
import type { Booking, SessionRecord } from '../../../src/domain/booking/session.ts';
import { showIntervention } from '../../../src/turns/chat/findInterventions.ts';
import { deps } from '../../dialogue/sitting.ts';
import { minute } from '../../support/caseStories.ts';

const booked = (caseId: string): Booking => ({ caseId, state: 'booked', at: minute(0) });

function sessionAt(startsAt: string, some: Partial<SessionRecord['session']>, taken = 0): SessionRecord {
  const session = {
    id: startsAt,
    provider: 'hampton-trust',
    intervention: 'cara',
    startsAt,
    where: 'Digbeth',
    places: 5,
    language: 'en',
    ...some,
  };
  const bookings = Array.from({ length: taken }, (_, at) => booked(`case-${at}`));
  return { version: 1, key: `hampton-trust:${startsAt}`, revision: 1, session, bookings };
}

/** What the card says about the wait while these sessions are published. */
async function waitWith(sessions: readonly SessionRecord[], id = 'cara'): Promise<string> {
  const asked: string[] = [];
  const store = {
    sessions: {
      comingUp: async (intervention: string) => {
        asked.push(intervention);
        return sessions;
      },
    },
  } as unknown as typeof deps.store;
  const { view } = await showIntervention(id, { ...deps, store });
  expect(asked).toEqual([id]);
  if (view.card !== 'interventionCard') throw new Error(`It is a ${view.card} card`);
  return view.data.wait.map(({ text }) => text).join(' ');
}

const thursday = '2026-11-26T14:00:00.000Z';
const friday = '2026-11-27T09:30:00.000Z';

describe('how long the wait is now', () => {
  test('is the next session with a place', async () => {
    expect(await waitWith([sessionAt(thursday, {}, 2), sessionAt(friday, {})])).toBe(
      'Next session: Thursday 26 November, 14:00, Digbeth: 3 places left.',
    );
  });

  test('says so when the next ones are full', async () => {
    expect(await waitWith([sessionAt(thursday, {}, 5), sessionAt(friday, { places: 1 })])).toBe(
      'The next session is full. First one with a place: Friday 27 November, 09:30, Digbeth: one place left.',
    );
  });

  test('says so when all are full', async () => {
    expect(await waitWith([sessionAt(thursday, {}, 5), sessionAt(friday, {}, 5)])).toBe(
      'The next 2 sessions are full. There is a waiting list.',
    );
  });

  test('counts none that was called off', async () => {
    expect(await waitWith([sessionAt(thursday, { cancelled: true }), sessionAt(friday, {})])).toContain(
      'Next session: Friday 27 November',
    );
  });

  test('without any is what the provider is to keep, and never a guess', async () => {
    expect(await waitWith([])).toMatch(
      /^No session is published\. Hampton Trust is to make first contact within \d+ hours of a referral\.$/,
    );
  });

  test('is nothing where nobody is referred', async () => {
    expect(await waitWith([], 'nhs-self-help')).toBe('');
  });
});
