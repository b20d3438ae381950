import { describe, expect, test } from 'vitest';
import { story } from '../support/journeys/story.ts';
import {
  agrees,
  anAdult,
  answerFacts,
  arrived,
  contact,
  filePossession,
  referenceOn,
} from '../support/journeys/walks.ts';

describe('a provider that does not answer', () => {
  test('holds up nobody else: news of another case still comes', () =>
    story(async (world) => {
      const { officer, otherOfficer, door } = world;
      const reference = await filePossession(world);
      door.turnAway('no answer');
      await otherOfficer.says('new weed');
      await answerFacts(otherOfficer, anAdult);
      const receipt = await otherOfficer.presses('File referral', { ...agrees, ...contact });
      await arrived(() => door.knocks.length === 2);
      expect(await world.reports('cranstoun', reference, 'accepted')).toBe(200);
      await officer.sees('the news', ({ card }) =>
        card.heading.endsWith('the provider accepted the referral'),
      );
      expect(referenceOn(receipt)).not.toBe(reference);
      door.letGo();
    }));
});
