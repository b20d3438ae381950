import { expect, test } from 'vitest';
import { secondForce } from '../forces/second/second.ts';
import { story } from '../support/journeys/story.ts';
import {
  aDrinker,
  agrees,
  anAdult,
  answerFacts,
  arrived,
  contact,
  fileAs,
  referenceOn,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';
import { westMidlands } from '../support/westMidlands.ts';

const inSecondForce = { testForce: 'second' };

/** The places of the first force and who works for it, which nobody in another may ever read. */
const ofTheFirst = [
  ...westMidlands.places.map(({ title }) => title),
  ...westMidlands.providers.map(({ title }) => title),
].filter((title) => !secondForce.providers.some((other) => other.title === title));
const nothingOfTheFirst = ({ recorder }: World) => {
  const sent = recorder.pieces.filter(({ where }) => where === 'teams').map(({ text }) => text);
  expect(sent.length).toBeGreaterThan(3);
  expect(ofTheFirst.filter((title) => sent.some((text) => text.includes(title)))).toEqual([]);
};

test('possession in a force that is a folder of data: filed for its own scheme, heard of, completed', () =>
  story(async (world) => {
    const { officer, door } = world;
    await officer.says('new weed');
    await answerFacts(officer, { ...anAdult, 'Where do they live?': 'Saltmarsh' });
    const receipt = await officer.presses('File referral', { ...agrees, ...contact });
    const reference = referenceOn(receipt);
    expect(reference).toMatch(/^FM-/);
    await arrived(() => door.knocks.length > 0);
    for (const report of ['accepted', 'booked', 'attended', 'completed'])
      expect(await world.reports('quay-trust', reference, report), report).toBe(200);
    await officer.sees('that it is completed', ({ card }) => card.heading === `${reference}: completed`);
    nothingOfTheFirst(world);
  }, inSecondForce));

test('a punch there: approved by its sergeant, the victim heard, filed, and the third missed appointment the breach', () =>
  story(async (world) => {
    const reference = await fileAs(world, {
      opens: 'new common assault',
      known: { ...aDrinker, 'Where do they live?': 'Fell & Dale' },
      decides: 'sergeant',
      course: 'Last Orders',
      wants: {},
    });
    expect(await world.reports('quay-trust', reference, 'accepted')).toBe(200);
    for (const _ of [1, 2, 3]) expect(await world.reports('quay-trust', reference, 'missed')).toBe(200);
    const alert = await world.sergeant.sees(
      'the alert',
      ({ card }) => card.heading === 'Breach: somebody must decide',
    );
    expect(alert.card.lines.join(' ')).toContain('Failed to attend 3 times, with no good reason known.');
    nothingOfTheFirst(world);
  }, inSecondForce));
