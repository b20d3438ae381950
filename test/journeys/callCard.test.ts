import { describe, expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { happenedIn } from '../support/journeys/hurry.ts';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import { arrived, askSergeant, inDays, stepOfViolence, victimWants } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const byText = {
  ...victimWants,
  'What else they want': ['Compensation'],
  'How they want to hear from us': 'Text',
  'Updates by text or e-mail': true,
  'Their phone number or e-mail address': typed.victimPhone,
  'When is it safe to call them?': ['Evenings', 'Weekends'],
};

/** Filed, and the liaison has the call about the decision open. */
async function opened(world: World) {
  const { officer, door } = world;
  const { reference } = await askSergeant(world);
  const before = door.knocks.length;
  while (officer.inHand().card.heading !== 'What the victim wants') await stepOfViolence(world);
  await officer.presses('Record and continue', byText);
  while (await stepOfViolence(world));
  await arrived(() => door.knocks.length > before);
  const liaison = world.person(LEE_MORGAN);
  await liaison.says('calls');
  await liaison.presses('Open the call');
  return { reference, liaison };
}

describe('given the card of a call to a victim', () => {
  test('it says when it is safe to ring, how they want to hear, what they asked for, and to whoever has it the number', () =>
    story(async (world) => {
      const { liaison } = await opened(world);
      const text = liaison.inHand().card.lines.join(' ');
      expect(text).toContain('Safe to ring: evenings, weekends.');
      expect(text).toContain('They want to hear by text.');
      expect(text).toContain('They asked for: compensation, or the goods back.');
      expect(text).toContain('Phone number: recorded');
      expect(text.replaceAll(' ', '')).toContain(`Numbertoring:${typed.victimPhone.replaceAll(' ', '')}`);
      await liaison.presses('Put it back');
      expect(JSON.stringify(liaison.inHand().card).replaceAll(' ', '')).not.toContain(
        typed.victimPhone.replaceAll(' ', ''),
      );
    }));

  test('once no time is safe any more, none is shown', () =>
    story(async (world) => {
      const { officer } = world;
      await askSergeant(world);
      while (officer.inHand().card.heading !== 'What the victim wants') await stepOfViolence(world);
      await officer.presses('Record and continue', byText);
      await officer.presses('Back');
      expect(officer.inHand().card.lines.join(' ')).toContain('Safe to ring: evenings, weekends.');
      await officer.presses('Record and continue', { ...byText, 'When is it safe to call them?': [] });
      await officer.presses('Back');
      expect(officer.inHand().card.lines.join(' ')).not.toContain('Safe to ring');
    }));

  test('a number that was found wrong is none to send texts to', () =>
    story(async (world) => {
      const { officer } = world;
      await askSergeant(world);
      while (officer.inHand().card.heading !== 'What the victim wants') await stepOfViolence(world);
      await officer.presses('Record and continue', byText);
      await officer.presses('Back');
      await officer.presses('Back');
      await officer.presses('Record and continue', {
        'Have you spoken to the victim?': 'Wrong number',
        'How did you try?': 'Phone',
      });
      // They were heard before: that stands, and only the number is another.
      await officer.presses('Back');
      const { 'Their phone number or e-mail address': _number, ...without } = byText;
      await officer.presses('Record and continue', without);
      expect(JSON.stringify(officer.inHand().card)).toContain('Give the mobile number to send texts to.');
    }));

  test('when the provider reports in the middle of the call, then what was said is recorded all the same', () =>
    story(async (world) => {
      const { reference, liaison } = await opened(world);
      expect(await world.reports('cranstoun', reference, 'accepted')).toBe(200);
      await liaison.presses('Told them', { 'Did you feel listened to?': 'Mostly' });
      expect(JSON.stringify(liaison.inHand().card)).toContain('Answer all four questions, or none of them.');
      await liaison.presses('Told them', { 'Did you feel listened to?': '' });
      expect(liaison.inHand().card.lines.join(' ')).toContain(`${reference} is recorded.`);
      await world.stop();
      expect((await happenedIn(world)).filter((type) => type === 'victim-called')).toHaveLength(3);
    }));

  test.each([
    ['near, it is listed', 2, /Speak to them as promised/],
    ['far, it is not yet', 60, /Nobody is waiting for a call/],
  ])('when the day they are given is %s', (_what, days, listed) =>
    story(async (world) => {
      const { liaison } = await opened(world);
      await liaison.presses('Told them', {
        'When do they hear next?': inDays(days),
        'Do you understand why it was dealt with in this way?': 'Mostly',
        'Did you feel listened to?': 'Mostly',
        'Were you treated fairly?': 'Mostly',
        'Are you satisfied with how it was dealt with?': 'Mostly',
      });
      expect(JSON.stringify(liaison.inHand().card)).toMatch(listed);
    }),
  );

  test('when the number is wrong, then it stays due; with a new one they can take back their consent', () =>
    story(async (world) => {
      const { reference, liaison } = await opened(world);
      await arrived(() => world.notify.sent().length === 1);
      await liaison.presses('Wrong number');
      await liaison.presses('Open the call');
      expect(liaison.inHand().card.lines.join(' ')).toContain('wrong number');
      await liaison.presses('Told them', {
        'A new phone number or e-mail address': '07700',
        'When do they hear next?': inDays(-1),
      });
      const wrong = JSON.stringify(liaison.inHand().card);
      expect(wrong).toContain('Give a phone number of 10 or 11 digits');
      expect(wrong).toContain('Give today or a later day');
      await liaison.presses('Told them', {
        'A new phone number or e-mail address': '07700 900 873',
        'When do they hear next?': inDays(30),
        'What they want now': ['No more texts or e-mails', 'Support from a service for victims'],
      });
      expect(liaison.inHand().card.lines.join(' ')).toContain(`${reference} is recorded.`);
      // They said yes to support now: its officer refers them, and nobody rings them for it.
      expect(JSON.stringify(liaison.inHand().card)).not.toMatch(/support/i);
      for (const report of ['accepted', 'missed', 'missed'])
        await world.reports('cranstoun', reference, report);
      await arrived(() => world.sergeant.messages().some(({ card }) => card.heading.startsWith('Breach')));
      expect(world.notify.sent(), 'no text after they said no').toHaveLength(1);
    }));
});
