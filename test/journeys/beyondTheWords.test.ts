import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/cli/survey/readAnswers.ts';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import {
  approve,
  arrived,
  askSergeant,
  stepOfViolence,
  victimReached,
  victimWants,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';
import { westMidlands } from '../support/westMidlands.ts';

const beyond = 'Beyond the words';
const news = (reference: string) => `${reference}: a victim said something the words do not cover`;

/** Up to the card on which the officer speaks to the victim. */
async function toTheVictim(world: World): Promise<string> {
  const { reference } = await askSergeant(world);
  await approve(world);
  while (world.officer.inHand().card.heading !== 'Speak to the victim') await stepOfViolence(world);
  return reference;
}

describe('given a victim who says something the words do not cover', () => {
  test('when the liaison tells them the decision, then the supervisors hear of it at once, by the reference only, and the words are counted', () =>
    story(async (world) => {
      const { officer, sergeant, door } = world;
      const reference = await toTheVictim(world);
      await officer.presses('Record and continue', victimReached);
      await officer.presses('Record and continue', victimWants);
      const before = door.knocks.length;
      while (await stepOfViolence(world));
      await arrived(() => door.knocks.length > before);
      const liaison = world.person(LEE_MORGAN);
      await liaison.says('calls');
      await liaison.presses('Open the call');
      const parts = liaison.inHand().card.questions.find(({ label }) => label.startsWith('Which parts'));
      const [first, second] = (parts?.choices ?? []).map(({ title }) => title);
      if (first === undefined || second === undefined) throw new Error('Two parts are said at least');
      await liaison.presses('Told them', {
        'Which parts did you say?': [first, second],
        'Which words did not work?': [second],
        [beyond]: true,
      });
      const told = liaison.inHand().card.lines.join(' ');
      expect(told).toContain(`${reference} is recorded. The supervisors are told: the reference only.`);

      const { card } = await sergeant.sees('what was not covered', (one) =>
        one.card.heading.includes(news(reference)),
      );
      const text = card.lines.join(' ');
      expect(text).toContain('Ring Lee Morgan, who spoke to them');
      expect(text).not.toMatch(/assault|Birmingham|cassowary/i);
      await officer.says(`case ${reference}`);
      expect(officer.inHand().card.lines.join(' ')).toContain('said something the words do not cover');

      await world.stop();
      const { said } = await readAnswers(join(world.folder, 'data'));
      // The officer's two cards stood as they were drawn; of the liaison's two parts one did not work.
      expect(said.filter(({ failed }) => failed)).toHaveLength(1);
      expect(said.slice(-2).map(({ failed }) => failed)).toEqual([false, true]);
      expect(new Set(said.map(({ version }) => version))).toEqual(
        new Set([westMidlands.victimScripts.version]),
      );
    }));

  test('when it is the officer who speaks, then their next card says who is told', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const reference = await toTheVictim(world);
      await officer.presses('Record and continue', { ...victimReached, [beyond]: true });
      const text = officer.inHand().card.lines.join(' ');
      expect(officer.inHand().card.heading).toBe('What the victim wants');
      expect(text).toContain('The victims’ liaison is told, or the supervisors where it has no channel');
      expect(text).not.toContain(typed.victimWords);
      // No liaison has a channel here, so that a supervisor answers.
      await sergeant.sees('what was not covered', (one) => one.card.heading.includes(news(reference)));
    }));
});
