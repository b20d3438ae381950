import { expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { clockSetTo } from '../support/journeys/clock.ts';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import {
  approve,
  askSergeant,
  stepOfViolence,
  victimReached,
  victimWants,
} from '../support/journeys/walks.ts';

/** By when they hear next is five working days away: listed from five days before, so on some days of the week at once. */
const days = [
  ['a Sunday, promised by Friday', '2026-11-22T10:00:00Z', 1],
  ['a Wednesday, promised by Wednesday', '2026-11-25T10:00:00Z', 0],
] as const;

test.each(days)(
  'given a call handed to the liaison on %s, when they log the views, then the officer goes on, and the decision is told in two taps',
  (_day, moment, stillListed) =>
    story(
      async (world) => {
        const { officer } = world;
        const liaison = world.person(LEE_MORGAN);
        const { reference } = await askSergeant(world);
        await approve(world);
        while (officer.inHand().card.heading !== 'Speak to the victim') await stepOfViolence(world);

        const number = 'Their phone number or e-mail address';
        const wrong = await officer.presses('Hand to the victims’ liaison', { [number]: '07700' });
        expect(JSON.stringify(wrong.card)).toContain('Give a phone number of 10 or 11 digits');
        const waiting = await officer.presses('Hand to the victims’ liaison', {
          [number]: typed.victimPhone,
        });
        expect(waiting.card.lines.join(' ')).toContain('With the victims’ liaison, by');

        await liaison.says('calls');
        expect(liaison.inHand().card.questions[0]?.choices[0]?.title).toContain(
          `${reference}: Hear their views`,
        );
        await liaison.presses('Open the call');
        expect(liaison.inHand().card.lines.join(' ')).toContain('Phone number: recorded');
        // It is somebody else's: the officer finds the right one, and the call comes back with it.
        await liaison.presses('Record and continue', { 'Have you spoken to the victim?': 'Wrong number' });
        officer.take(
          await officer.sees('that it is wrong', ({ card }) =>
            card.heading.includes('phone number is wrong'),
          ),
        );
        await officer.presses('Open it');
        await officer.presses('Put it back', { [number]: '07700 900874' });
        expect(officer.inHand().card.lines.join(' ')).toContain('It was put back, with what you gave.');
        await liaison.says('calls');
        await liaison.presses('Open the call');
        expect(liaison.inHand().card.lines.join(' ')).not.toContain('find another');
        await liaison.presses('Record and continue', victimReached);
        expect(liaison.inHand().card.heading).toBe('What the victim wants');
        await liaison.presses('Record and continue', victimWants);
        const calls = liaison.inHand().card.questions.flatMap(({ choices }) => choices);
        expect(calls).toHaveLength(stillListed);

        await officer.says(`case ${reference}`);
        expect(officer.inHand().card.heading).toBe('What must they do, and by when?');
        while (await stepOfViolence(world));

        await liaison.says('calls');
        const before = liaison.effort.tapsAndFields;
        await liaison.presses('Open the call');
        expect(liaison.inHand().card.heading).toBe('Tell them the decision');
        await liaison.presses('Told them');
        expect(liaison.effort.tapsAndFields - before).toBe(2);
        expect(liaison.inHand().card.lines.join(' ')).toContain(`${reference} is recorded.`);
      },
      { clock: clockSetTo(moment) },
    ),
);

test('given somebody who is not of the liaison, when they ask for calls, then they see none of other officers', () =>
  story(async (world) => {
    const { officer, otherOfficer } = world;
    await askSergeant(world);
    await approve(world);
    while (officer.inHand().card.heading !== 'Speak to the victim') await stepOfViolence(world);
    await officer.presses('Hand to the victims’ liaison');
    await otherOfficer.says('calls');
    expect(otherOfficer.inHand().card.lines.join(' ')).toContain('Nobody is waiting for a call');
    await officer.presses('Take it back');
    await officer.presses('Record and continue', victimReached);
    expect(officer.inHand().card.heading).toBe('What the victim wants');
  }));
