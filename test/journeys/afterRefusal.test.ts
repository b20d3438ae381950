import { describe, expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { hurry } from '../support/journeys/hurry.ts';
import type { Person } from '../support/journeys/person.ts';
import { story } from '../support/journeys/story.ts';
import { askSergeant, reads } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const why = 'Your reason, without names';
const endReason = 'Why no further action? Without names';
const naming = 'Her name is Pat Example and she will not speak.';
const wordsOf = ({ inHand }: Person) => inHand().card.lines.join('\n');

/** A sergeant would not have the caution; the result is at the officer's hand again. */
async function declinedCaution(world: World): Promise<string> {
  const { officer, sergeant } = world;
  const { reference, asked } = await askSergeant(world);
  sergeant.take(asked);
  await sergeant.presses('Decline', { [why]: 'This should be charged' });
  officer.take(
    await officer.sees('the result', ({ card }) =>
      card.lines.some((line) => line.includes('Declined: conditional caution, by Sam Patel, sergeant')),
    ),
  );
  return reference;
}

/** Asks that it goes no further, once with nothing typed: whoever decides has to read why. */
async function asksToEnd(officer: Person): Promise<void> {
  await officer.presses('No further action');
  await officer.presses('No further action', { [endReason]: '' });
  expect(wordsOf(officer)).toContain('Say in a whole sentence why');
  // What may not go out is kept, and stands in its form again when that is opened anew.
  await officer.presses('No further action', { [endReason]: naming });
  expect(wordsOf(officer)).toContain('Take out a name');
  await officer.presses('Open the case');
  await officer.presses('No further action');
  expect(JSON.stringify(officer.inHand().card)).toContain(naming);
  await officer.presses('No further action', { [endReason]: 'The only witness has moved abroad.' });
}

/** The officer goes on as the sergeant says; no answer has to be another one for that. */
async function recordedUndiverted({ officer }: World): Promise<void> {
  expect(officer.inHand().card.heading).toBe('Declined: conditional caution. Decide how it goes on');
  await officer.presses('Not diverted: go on without it');
  expect(officer.inHand().card.heading, 'asked once').toBe('Not finished yet');
  expect(wordsOf(officer)).toContain(
    'You then record the charge here, or ask a sergeant or above for no further action.',
  );
  await officer.presses('Not diverted: go on without it');
  expect(officer.inHand().card.heading).toBe('Recorded: not diverted');
}

// What a sergeant would not have is not had by another door: no further action is lighter than what was declined.
describe('given a sergeant who declined a caution, when the officer would take no further action', () => {
  test('then that rank is asked, and once it agrees the victim is told so', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const reference = await declinedCaution(world);
      await recordedUndiverted(world);
      expect(wordsOf(officer)).toContain('no further action is for a sergeant or above to decide');
      await asksToEnd(officer);
      expect(officer.inHand().card.heading).toBe('Waiting: a sergeant decides on no further action');
      expect(officer.inHand().card.buttons.map(({ title }) => title)).toEqual(['Take the question back']);
      const request = await sergeant.sees('the request', ({ card }) =>
        card.heading.startsWith('No further action: a sergeant must decide'),
      );
      expect(request.card.lines.join('\n')).toContain('Declined before: conditional caution, by Sam Patel');
      sergeant.take(request);
      await reads(world, sergeant, reference);
      expect(JSON.stringify(request.card), 'the decider reads why alone').not.toContain('witness has moved');
      await sergeant.presses('Approve', { [why]: 'The only witness has gone' });
      officer.take(
        await officer.sees('the receipt', ({ card }) =>
          card.heading.startsWith('Recorded: not diverted, no further action'),
        ),
      );
      expect(wordsOf(officer)).toContain('Victim: to be told the decision by');
      await hurry(world);
      const liaison = world.person(LEE_MORGAN);
      await liaison.says('calls');
      await liaison.presses('Open the call');
      expect(wordsOf(liaison)).toMatch(/The police will not take the case further/);
      await liaison.presses('Told them');
      await officer.says(`case ${reference}`);
      expect(wordsOf(officer)).toContain('Victim: told the decision on');
    }));

  test('then it stays as it was where the question is taken back or declined, and a charge needs nobody', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      await declinedCaution(world);
      await recordedUndiverted(world);
      await asksToEnd(officer);
      await officer.presses('Take the question back');
      expect(officer.inHand().card.heading).toBe('Recorded: not diverted');
      await asksToEnd(officer);
      sergeant.take(
        await sergeant.sees('the request', ({ card }) =>
          card.buttons.some(({ title }) => title === 'Decline'),
        ),
      );
      await sergeant.presses('Decline', { [why]: 'Charge' });
      officer.take(
        await officer.sees('the receipt', ({ card }) => card.heading === 'Recorded: not diverted'),
      );
      await officer.presses('Charged, or postal requisition sent');
      await officer.presses('Charged, or postal requisition sent');
      expect(officer.inHand().card.heading).toBe(
        'Recorded: not diverted, charged or postal requisition sent, record outcome 1',
      );
    }));
});

describe('given a sergeant who declined a caution, when the officer withdraws the case', () => {
  test('then the supervisors hear of it, and the refusal stays on the receipt', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const reference = await declinedCaution(world);
      await officer.says(`case ${reference}`);
      await officer.says(`withdraw ${reference}`);
      expect(wordsOf(officer)).toContain(
        'What was declined stays on record, and the supervisors’ channel hears of it.',
      );
      await officer.presses('Withdraw this case');
      expect(officer.inHand().card.heading).toBe('Withdrawn');
      expect(wordsOf(officer)).toContain('Declined: conditional caution, by Sam Patel, sergeant, on');
      expect(wordsOf(officer)).toContain('That stays on record.');
      const news = await sergeant.sees('the news', ({ card }) =>
        card.heading.startsWith(`${reference}: withdrawn by the officer after it was declined`),
      );
      expect(news.card.lines.join('\n')).toContain(
        'Declined: conditional caution, by Sam Patel, sergeant, on',
      );
      expect(JSON.stringify(news.card)).not.toContain('This should be charged');
    }));
});
