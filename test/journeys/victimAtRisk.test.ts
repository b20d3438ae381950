import { afterAll, expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { trickyDays } from '../support/clock/days.ts';
import { moveTo, testClock } from '../support/clock/testClock.ts';
import { typed } from '../support/journeys/markers.ts';
import type { Person } from '../support/journeys/person.ts';
import { aPartnerHit } from '../support/journeys/plots.ts';
import { story } from '../support/journeys/story.ts';
import { arrived, dayPromised, opens, stepOf, victimReached } from '../support/journeys/walks.ts';

const before = testClock().toISOString();
afterAll(() => moveTo(before));

const said = (person: Person) => person.inHand().card.lines.join(' ');

test('given a partner who hits, when it is not safe to talk and later the provider declines, then she is heard, by the way she says, to the last word', () =>
  story(async (world) => {
    const { officer, sergeant, door } = world;
    const reference = await opens(world, aPartnerHit);
    while (officer.inHand().card.heading !== 'Speak to the victim') await stepOf(world, aPartnerHit);
    expect(said(officer)).toContain('Read none of this while the person who harmed them can hear.');
    expect(said(officer)).toContain('see them in person, or go through their IDVA. Do not ring.');

    // He is in the next room; and then a number rings that he may pick up.
    const notSafe = {
      'Have you spoken to the victim?': 'Not safe, or not them: try again',
      'How did you try?': 'In person',
    };
    const rings = { 'Have you spoken to the victim?': 'No answer', 'How did you try?': 'Phone' };
    for (const answers of [notSafe, rings]) {
      await officer.presses('Record and continue', answers);
      expect(officer.inHand().card.heading).toBe('Speak to the victim');
      expect(said(officer)).toContain('still to be heard');
    }
    const alert = await sergeant.sees('that somebody must see her', ({ card }) =>
      card.heading.startsWith(`${reference}: no safe way to reach the victim`),
    );
    expect(alert.card.lines.join(' ')).not.toMatch(/abuse|partner|domestic/i);

    await officer.presses('Record and continue', victimReached);
    await officer.presses('Record and continue', {});
    expect(JSON.stringify(officer.inHand().card)).toContain('Choose how they want to hear from us');
    await officer.presses('Record and continue', { 'How they want to hear from us': 'Phone' });
    expect(JSON.stringify(officer.inHand().card)).toContain('Tick when they said that it is safe');
    const throughIdva = { 'How they want to hear from us': 'Through their IDVA' };
    await officer.presses('Record and continue', throughIdva);
    expect(JSON.stringify(officer.inHand().card)).toContain('Say which IDVA service it is');
    await officer.presses('Record and continue', {
      ...throughIdva,
      'Which IDVA service, and its number?': 'Sandwell Women’s Aid, 0121 496 0123',
    });
    const before = door.knocks.length;
    while (await stepOf(world, aPartnerHit));
    await arrived(() => door.knocks.length > before);

    const provider = String(door.knocks.at(-1)?.path.split('/')[2]);
    await world.reports(provider, reference, 'declined');
    officer.take(await officer.sees('the refusal', ({ card }) => /declined/.test(card.heading)));
    await officer.says(`case ${reference}`);
    await officer.presses('Choose another intervention');
    const liaison = world.person(LEE_MORGAN);
    await liaison.says('calls');
    await liaison.presses('Open the call');
    expect(liaison.inHand().card.heading).toBe('Tell them the decision');
    expect(said(liaison)).toContain('They said: only through their IDVA. Try no other way.');
    // She hears what is decided, and not what the provider declined.
    expect(said(liaison)).toContain('Now it has been decided. It is called a conditional caution.');
    expect(said(liaison)).toContain('What they have to do is being decided again.');
    expect(said(liaison)).not.toMatch(/not decided yet|This is what they have to do|hear from us by/);
    expect(said(liaison)).toContain('Their IDVA: Sandwell Women’s Aid, 0121 496 0123');
    await liaison.presses('Told them', {
      ...dayPromised(liaison.inHand()),
      'Who told them?': 'Their IDVA did, and says so',
    });
    expect(said(liaison)).toContain(`${reference} is recorded.`);
    expect(world.notify.sent()).toEqual([]);
    expect(world.leaks()).toEqual([]);
  }));

// The number must not stand there longer than it is safe to ring. The mornings of this force end at noon.
test('given a partner who hits, and that she can be rung in the mornings, when it is noon, then the number is gone from the card of the call', () => {
  moveTo(`${trickyDays['a weekday']}T11:30:00.000Z`);
  return story(async (world) => {
    const { officer, door } = world;
    await opens(world, aPartnerHit);
    while (officer.inHand().card.heading !== 'What the victim wants') await stepOf(world, aPartnerHit);
    await officer.presses('Record and continue', {
      'How they want to hear from us': 'Phone',
      'Their phone number or e-mail address': typed.victimPhone,
      'When is it safe to call them?': ['Mornings'],
    });
    const before = door.knocks.length;
    while (await stepOf(world, aPartnerHit));
    await arrived(() => door.knocks.length > before);

    const liaison = world.person(LEE_MORGAN);
    await liaison.says('calls');
    await liaison.presses('Open the call');
    const number = typed.victimPhone.replaceAll(' ', '');
    const shows = (card: unknown) => JSON.stringify(card).replaceAll(' ', '').includes(number);
    expect(shows(liaison.inHand().card)).toBe(true);

    await world.stop();
    moveTo(`${trickyDays['a weekday']}T12:00:01.000Z`);
    await world.start();
    const later = await liaison.sees('the card without it', ({ card }) =>
      card.lines.join(' ').includes('No number stands here now'),
    );
    expect(shows(later.card)).toBe(false);
    expect(later.card.heading).toBe('Tell them the decision');
    expect(later.card.buttons.map(({ title }) => title)).toContain('No answer');
  });
});
