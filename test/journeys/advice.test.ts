import { expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { hurry } from '../support/journeys/hurry.ts';
import { story } from '../support/journeys/story.ts';
import {
  agrees,
  anAdult,
  answerFacts,
  mainButton,
  referenceOn,
  victimReached,
} from '../support/journeys/walks.ts';

test('words of advice, chosen as such: on the receipt, to no provider, and in the last words to the victim', () =>
  story(async (world) => {
    const { officer, door } = world;
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
    expect(receipt.card.lines.join('\n')).toContain('You confirm here once the words of advice were given.');
    expect(door.knocks).toEqual([]);

    await hurry(world);
    const liaison = world.person(LEE_MORGAN);
    await liaison.says('calls');
    await liaison.presses('Open the call');
    const words = liaison.inHand().card.lines.join('\n');
    expect(words).toContain('The police spoke to the person about what they did.');
    expect(words).toContain('There is nothing more that they have to do.');
    expect(words).not.toMatch(/put things right|work on what led/);
    await liaison.presses('Told them');
    await officer.says(`case ${referenceOn(receipt)}`);
    await officer.presses('Mark as completed');
    const done = await officer.presses('Mark as completed');
    expect(done.card.heading).toBe('Completed: record outcome 8');
  }));
