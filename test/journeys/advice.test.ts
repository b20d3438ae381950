import { expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { hurry } from '../support/journeys/hurry.ts';
import type { Person } from '../support/journeys/person.ts';
import { story } from '../support/journeys/story.ts';
import {
  agrees,
  anAdult,
  answerFacts,
  dayPromised,
  inDays,
  mainButton,
  referenceOn,
  victimReached,
} from '../support/journeys/walks.ts';

/** From the first words to a community resolution, which the officer may decide alone. */
async function toResolution(officer: Person): Promise<void> {
  await officer.says('new common assault');
  await answerFacts(officer, anAdult);
  const { card } = officer.inHand();
  const resolution = card.questions
    .find(({ label }) => label === 'Which disposal do you choose?')
    ?.choices?.find(({ title }) => title.startsWith('Community resolution'));
  await officer.presses(
    mainButton(card),
    resolution === undefined ? {} : { 'Which disposal do you choose?': resolution.title },
  );
}

test('words of advice, chosen as such: on the receipt, to no provider, and in the last words to the victim', () =>
  story(async (world) => {
    const { officer, door } = world;
    await toResolution(officer);
    expect(officer.inHand().card.heading).toBe('What would stop this happening again?');
    expect(officer.inHand().card.lines.join('\n')).toContain('A community resolution needs something agreed');
    await officer.presses('Continue', {
      'Which intervention do you choose?': 'Words of advice, and nothing else',
    });
    await officer.presses('Record and continue', victimReached);
    await officer.presses('Record and continue', {
      'What they chose from the community remedy list': 'None of these',
    });
    expect(officer.inHand().card.heading).toBe('Check and file: community resolution');
    const receipt = await officer.presses('File', agrees);
    expect(receipt.card.heading).toBe('Filed: community resolution');
    expect(receipt.card.lines).toContain('Words of advice: nothing more is asked of them.');
    expect(receipt.card.lines.join('\n')).toContain(
      'Once the words of advice are given, press “Advice given”.',
    );
    expect(door.knocks).toEqual([]);

    await hurry(world);
    const liaison = world.person(LEE_MORGAN);
    await liaison.says('calls');
    await liaison.presses('Open the call');
    const words = liaison.inHand().card.lines.join('\n');
    // Nobody has confirmed yet that they were given: nothing says that it is over.
    expect(words).toContain('It means that the police speak to the person about what they did.');
    expect(words).toContain('Nothing else is asked of them.');
    expect(words).toContain('We will tell you once the police have spoken to them.');
    expect(words).not.toMatch(/put things right|work on what led/);
    await liaison.presses('Told them', dayPromised(liaison.inHand()));
    await officer.says(`case ${referenceOn(receipt)}`);
    // Words the officer did not give are no breach of the person’s.
    expect(officer.inHand().card.buttons.map(({ title }) => title)).not.toContain('Mark as not completed');
    const asked = await officer.presses('Advice given');
    expect(asked.card.lines.join('\n')).toContain('Have the words of advice been given?');
    const done = await officer.presses('Advice given');
    expect(done.card.heading).toBe('Completed: record outcome 8');
  }));

test('money for the victim: how much, to whom and by when, to the last words to them', () =>
  story(async (world) => {
    const { officer } = world;
    await toResolution(officer);
    await officer.presses('Continue', { 'Which intervention do you choose?': 'No intervention' });
    await officer.presses('Record and continue', victimReached);
    await officer.presses('Record and continue', {
      'What they chose from the community remedy list': 'Money for the loss or damage',
    });
    expect(officer.inHand().card.heading).toBe('What must they do, and by when?');
    const by = inDays(21, world.clock());
    await officer.presses('Set these conditions', {
      'Compensation in pounds': '40',
      'Who is paid?': 'The victim',
      Deadline: by,
    });
    // Whether they can pay this sum by this day is asked before it is agreed.
    expect(officer.inHand().card.heading).toBe('What must they do, and by when?');
    await officer.presses('Set these conditions', { 'Can they pay the compensation by then?': 'Yes' });
    expect(officer.inHand().card.heading).toBe('Check and file: community resolution');
    const receipt = await officer.presses('File', agrees);
    expect(receipt.card.lines.join('\n')).toMatch(
      /Pay for the loss or damage: £40, to the victim\. By \w+day /,
    );
    await hurry(world);
    const liaison = world.person(LEE_MORGAN);
    await liaison.says('calls');
    await liaison.presses('Open the call');
    const words = liaison.inHand().card.lines.join('\n');
    expect(words).toMatch(
      /This is what they have to do\. Money for the loss or damage: £40 to you, by \w+day /,
    );
    expect(words).toMatch(/All of it has to be done by \w+day /);
    await liaison.presses('Told them');
  }));
