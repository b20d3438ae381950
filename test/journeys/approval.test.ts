import { describe, expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { hurry } from '../support/journeys/hurry.ts';
import type { Person } from '../support/journeys/person.ts';
import { story } from '../support/journeys/story.ts';
import {
  approve,
  arrived,
  askSergeant,
  fileViolence,
  inDays,
  reads,
  stepOfViolence,
  victimReached,
  victimWants,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const why = 'Your reason, without names';
const again = 'Not what was approved: ask a sergeant again';
const wordsOf = ({ inHand }: Person) => inHand().card.lines.join('\n');
const cranstoun = 'cranstoun';

async function opensCall(liaison: Person): Promise<void> {
  await liaison.says('calls');
  await liaison.presses('Open the call');
}

/** Answers cards until this one is at the officer's hand. */
async function stepsTo(world: World, heading: string): Promise<void> {
  for (let cards = 0; !world.officer.inHand().card.heading.startsWith(heading); cards += 1) {
    if (cards > 8) throw new Error(`“${heading}” never came`);
    await stepOfViolence(world);
  }
}

/** The officer asks once more, and the sergeant reads what changed and approves. */
async function askedAgain(world: World, reference: string): Promise<string> {
  const { officer, sergeant } = world;
  await officer.presses('Ask a sergeant again');
  const request = await sergeant.sees('the second request', ({ card }) =>
    card.lines.some((line) => line.startsWith('Changed since')),
  );
  expect(JSON.stringify(request.card), 'a course can tell of a need').not.toMatch(/alcohol|drink|esol/i);
  sergeant.take(request);
  const detail = await reads(world, sergeant, reference);
  await sergeant.presses('Approve', { [why]: 'Still right, with that in mind' });
  officer.take(await officer.sees('it goes on', ({ card }) => card.heading.startsWith('Check and file')));
  return detail.card.lines.join('\n');
}

/** A caution that a sergeant approved, and then the victim was heard and opposes it. */
async function approvedThenOpposed(world: World): Promise<string> {
  const { reference } = await askSergeant(world);
  await approve(world);
  await stepsTo(world, 'Speak to the victim');
  await world.officer.presses('Record and continue', {
    ...victimReached,
    'What is their view?': 'Opposes it',
  });
  return reference;
}

describe('given an approved caution, when the victim is heard and opposes it', () => {
  test('then the sergeant decides with that before them, it is filed, and the victim hears of it', () =>
    story(async (world) => {
      const { officer, door } = world;
      const reference = await approvedThenOpposed(world);
      await officer.presses('Record and continue', victimWants);
      await stepsTo(world, again);
      expect(wordsOf(officer)).toContain('The victim opposes this. That was not known when it was approved.');
      expect(officer.inHand().card.buttons.map(({ title }) => title)).not.toContain('File referral');
      const detail = await askedAgain(world, reference);
      expect(detail).toContain('The victim opposes this.');
      expect(detail).toMatch(/The victim’s view: Opposes it/);
      const before = door.knocks.length;
      while (await stepOfViolence(world));
      await arrived(() => door.knocks.length > before);
      expect(officer.inHand().card.heading).toBe('Filed: conditional caution');
      await hurry(world);
      const liaison = world.person(LEE_MORGAN);
      await opensCall(liaison);
      expect(wordsOf(liaison)).toContain('I know that you did not agree.');
      await liaison.presses('Told them');
    }));
});

describe('given a caution that was approved and filed, when its provider declines', () => {
  test('then another way goes back to the sergeant, who reads what was dropped', () =>
    story(async (world) => {
      const { officer } = world;
      const reference = await fileViolence(world);
      await hurry(world);
      const liaison = world.person(LEE_MORGAN);
      await opensCall(liaison);
      expect(wordsOf(liaison)).toContain('Now it has been decided. It is called a conditional caution.');
      await liaison.presses('Told them');
      await world.reports(cranstoun, reference, 'declined');
      officer.take(
        await officer.sees('the receipt', ({ card }) =>
          card.buttons.some(({ title }) => title === 'Choose another intervention'),
        ),
      );
      await officer.presses('Choose another intervention');
      await officer.presses('Continue', { 'Which intervention do you choose?': 'No intervention' });
      await stepsTo(world, again);
      expect(wordsOf(officer)).toContain('No longer required: Alcohol-Related Violence Course.');
      const detail = await askedAgain(world, reference);
      expect(detail).toContain('No longer required: Alcohol-Related Violence Course.');
      expect(detail).toMatch(/What they must do: Write a letter of apology/);
      expect(detail).toContain('Declined by the provider: Alcohol-Related Violence Course.');
      expect(detail).not.toContain('Alcohol-Related Violence Course fits what led to this');
      await stepOfViolence(world);
      expect(officer.inHand().card.heading).toBe('Filed: conditional caution');
      expect(wordsOf(officer)).toContain('Victim: to be told what has changed by');
      await opensCall(liaison);
      expect(liaison.inHand().card.heading).toBe('Tell them what has changed');
      expect(wordsOf(liaison)).toContain('Something has changed since we told you what was decided.');
      expect(wordsOf(liaison)).toMatch(/What we told you before no longer holds\..*A written apology\./);
      expect(wordsOf(liaison)).not.toMatch(/Now it has been decided|Sessions about what led to this/);
      await liaison.presses('Told them');
      await liaison.says('calls');
      expect(wordsOf(liaison), 'once').not.toContain(reference);
    }));
});

describe('given a request that waits, when a call to the victim is logged meanwhile', () => {
  test('then the card that the sergeant has read is still the one to approve on', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const reference = await approvedThenOpposed(world);
      await officer.presses('Record and continue', { ...victimWants, 'When do they hear next?': inDays(1) });
      await stepsTo(world, again);
      await officer.presses('Ask a sergeant again');
      const request = await sergeant.sees('the second request', ({ card }) =>
        card.lines.some((line) => line.startsWith('Changed since')),
      );
      await reads(world, sergeant, reference);
      const liaison = world.person(LEE_MORGAN);
      await liaison.says('calls');
      await liaison.presses('Open the call');
      await liaison.presses('No answer');
      sergeant.take(request);
      const after = await sergeant.presses('Approve', { [why]: 'Still right' });
      expect(after.card.lines.join('\n')).toContain('Approved by Sam Patel, sergeant.');
      officer.take(await officer.sees('it goes on', ({ card }) => card.heading.startsWith('Check and file')));
    }));
});
