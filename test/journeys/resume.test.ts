import { describe, expect, test } from 'vitest';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import {
  aDrinker,
  agrees,
  answersTo,
  approve,
  arrived,
  askSergeant,
  contact,
  fileViolence,
  mainButton,
  reads,
  readyToFilePossession,
  referenceOn,
  stepOfViolence,
} from '../support/journeys/walks.ts';

const moreCardsThanTheStoryHas = 12;

describe('leave the dialogue at any card, restart, type “cases”, carry on', () => {
  test.each([...Array(moreCardsThanTheStoryHas).keys()])('after %i cards of journey 2', (cards) =>
    story(async (world) => {
      const { officer, sergeant, door } = world;
      await sergeant.says('alerts here');
      const reference = referenceOn(await officer.says('new common assault'));
      let isFiled = false;
      for (let card = 0; card < cards && !isFiled; card += 1) isFiled = !(await stepOfViolence(world));
      const { card: left } = officer.inHand();

      await world.restart();
      await officer.says('cases');
      const back = await officer.presses('Open the case');

      expect(referenceOn(back)).toBe(reference);
      expect(back.card).toMatchObject({ heading: left.heading, lines: left.lines });
      const shown = (card: typeof left) => card.questions.map(({ label, value }) => [label, value]);
      expect(shown(back.card)).toEqual(shown(left));
      while (await stepOfViolence(world));
      expect(officer.inHand().card.heading).toBe('Filed: conditional caution');
      await arrived(() => door.knocks.length > 0);
      expect(door.knocks).toHaveLength(1);
    }),
  );

  test('the card that stood there before goes on working after the restart', () =>
    story(async (world) => {
      const { officer } = world;
      await readyToFilePossession(officer);
      await world.restart();
      const receipt = await officer.presses('File referral', { ...agrees, ...contact });
      expect(receipt.card.heading).toBe('Filed: community resolution');
    }));

  test('saved for later by its button, opened from the card that is left', () =>
    story(async (world) => {
      const { officer } = world;
      await readyToFilePossession(officer);
      const saved = await officer.presses('Save for later');
      expect(saved.card.heading).toBe('Not finished yet');
      await world.restart();
      const back = await officer.presses('Open the case');
      expect(back.card.heading).toBe('Community resolution with Divert: you may decide');
    }));

  test('details that were given stay given: they are neither shown nor asked again', () =>
    story(async (world) => {
      const { officer, door } = world;
      await readyToFilePossession(officer);
      await officer.presses('File referral', contact);
      await world.restart();
      await officer.says('cases');
      const back = await officer.presses('Open the case');
      expect(back.card.lines).toEqual(expect.arrayContaining(['Name: recorded', 'Phone number: recorded']));
      await officer.presses('File referral', agrees);
      await arrived(() => door.knocks.length === 1);
      expect(JSON.parse(door.knocks[0]?.body ?? '').person.name).toBe(typed.name);
    }));
});

describe('an earlier answer changes', () => {
  test('later ones that no longer apply stop counting, and count again when it changes back', () =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('new common assault');
      while (/fact/.test(officer.inHand().card.heading)) {
        const { card } = officer.inHand();
        await officer.presses(mainButton(card), answersTo(card, aDrinker));
      }
      expect(officer.inHand().card.heading).toBe('Conditional caution: a sergeant must decide');
      await goBackTo('Offence in your own words');
      await officer.presses('Find the offence', { 'Offence in your own words': 'weed' });
      const weed = officer.inHand().card;
      expect(weed.questions.map(({ label }) => label)).not.toContain('Was anyone hurt?');
      expect(weed.questions.find(({ label }) => label === 'How old is the person?')?.value ?? '24').toBe(
        '24',
      );

      async function goBackTo(label: string) {
        for (let cards = 0; cards < 6; cards += 1) {
          if (officer.inHand().card.questions.some((one) => one.label === label)) return;
          await officer.presses('Back');
        }
        throw new Error('There is no way back');
      }
    }));
});

test(
  'what was due when the bot stopped is said once it is back',
  () =>
    story(async (world) => {
      const { officer, sergeant, connector } = world;
      const { reference, asked } = await askSergeant(world);
      await reads(world, sergeant, reference);
      connector.play({ status: 503 }, 'PUT');
      connector.play({ status: 503 }, 'POST');
      await sergeant.deliver(sergeant.pressOn(asked, 'Approve', { 'Your reason, without names': 'Yes' }));
      await world.stop();
      connector.play(undefined, 'PUT');
      connector.play(undefined, 'POST');
      await world.start();
      await officer.sees(
        'the approval',
        ({ card }) => card.heading.startsWith(`${reference}: Sam Patel approved`),
        15_000,
      );
    }),
  20_000,
);

test('binding and addresses survive a restart: reports reach the chat and the channel', () =>
  story(async (world) => {
    const { officer, sergeant } = world;
    const reference = await fileViolence(world);
    await world.restart();
    for (const report of ['accepted', 'missed', 'missed']) {
      expect(await world.reports('cranstoun', reference, report)).toBe(200);
    }
    await officer.sees(
      'the news',
      ({ card }) => card.heading === `${reference}: breach, somebody must decide`,
    );
    await sergeant.sees('the alert', ({ card }) => card.heading === 'Breach: somebody must decide');
  }));

test('an approval that came while the officer was away is there when they open the case', () =>
  story(async (world) => {
    const { officer } = world;
    await askSergeant(world);
    await world.restart();
    await approve(world);
    await world.restart();
    await officer.says('cases');
    const back = await officer.presses('Open the case');
    expect(back.card.heading).toBe('What would stop this happening again?');
  }));
