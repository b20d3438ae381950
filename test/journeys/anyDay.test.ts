import { afterAll, expect, test } from 'vitest';
import { trickyDays } from '../support/clock/days.ts';
import { moveTo, testClock } from '../support/clock/testClock.ts';
import { story } from '../support/journeys/story.ts';
import { filePossession, fileViolence } from '../support/journeys/walks.ts';

const before = testClock().toISOString();
afterAll(() => moveTo(before));

/** The day's quiet start, when London and Greenwich may still be on two days, and its last hour. */
const days = Object.entries(trickyDays);

test.each(days)('possession on %s: from the welcome card to completed', (_what, day) => {
  moveTo(`${day}T00:30:00Z`);
  return story(async (world) => {
    const reference = await filePossession(world);
    for (const report of ['accepted', 'booked', 'attended', 'completed'])
      expect(await world.reports('cranstoun', reference, report), report).toBe(200);
    await world.officer.sees(
      'that it is completed',
      ({ card }) => card.heading === `${reference}: completed`,
    );
  });
});

test.each(days)('an assault on %s: authorised, the victim heard, filed, breached, alerted', (_what, day) => {
  moveTo(`${day}T23:30:00Z`);
  return story(async (world) => {
    const reference = await fileViolence(world);
    for (const report of ['accepted', 'missed', 'missed'])
      expect(await world.reports('cranstoun', reference, report), report).toBe(200);
    await world.sergeant.sees('the alert', ({ card }) => card.heading === 'Breach: somebody must decide');
  });
});
