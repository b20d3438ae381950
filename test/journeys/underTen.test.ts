import { expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { hurry } from '../support/journeys/hurry.ts';
import { story } from '../support/journeys/story.ts';
import { referenceOn } from '../support/journeys/walks.ts';

test('a child of nine: the case ends, and stays on the officer’s list until children’s services and the parent were told', () =>
  story(async (world) => {
    const { officer } = world;
    await officer.says('new shoplifting');
    await officer.presses('Continue', { 'How old is the person?': '9' });
    expect(officer.inHand().card.heading).toBe('It ends here: under ten, the law allows no prosecution');
    const [record = ''] = officer.inHand().card.buttons.map(({ title }) => title);
    const asked = await officer.presses(record);
    expect(asked.card.lines.join(), 'asked once').toContain('Is it the suspect, and not the victim');
    const ended = await officer.presses(record);
    const reference = referenceOn(ended);
    expect(ended.card.heading).toBe('Ended: under ten, record outcome 11');

    await officer.says('cases');
    await officer.presses('Open the case');
    expect(officer.inHand().card.lines.join()).toContain('think of exploitation');
    await officer.presses('Referred to children’s services');
    expect(officer.inHand().card.lines.join(), 'asked once').toContain('Have you sent the referral');
    await officer.presses('Referred to children’s services');
    await world.restart();
    await officer.says(reference);
    await officer.presses('Parent or carer told');
    const done = await officer.presses('Parent or carer told');
    expect(done.card.lines.join()).toContain(
      'Children’s services were asked, and the parent or carer was told.',
    );
    expect(done.card.buttons.map(({ title }) => title)).toEqual(['Withdraw this case']);
    expect((await officer.says('cases')).card.questions, 'nothing is left').toEqual([]);
  }));

test.each([
  ['a shop', 'shoplifting'],
  ['a person', 'common assault'],
])(
  'a child of nine and %s that was harmed: they hear that the law allows no prosecution, and nothing of the child',
  (_who, offence) =>
    story(async (world) => {
      const { officer } = world;
      await officer.says(`new ${offence}`);
      await officer.presses('Continue', { 'How old is the person?': '9' });
      if (offence !== 'shoplifting') await officer.presses('Continue', { 'Who is the victim?': 'A person' });
      await officer.presses('End the case: outcome 11');
      await officer.presses('End the case: outcome 11');
      const reference = referenceOn(officer.inHand());
      await hurry(world);
      const liaison = world.person(LEE_MORGAN);
      await liaison.says('calls');
      await liaison.presses('Open the call');
      const [words = ''] = liaison.inHand().card.lines.join('\n').split('Do not say');
      expect(words).toContain('The law does not let us take this to court.');
      expect(words, 'nothing by which the child is known').not.toMatch(
        /\bnine\b|year.old|\byears old|school|address|name of the|child’s name/i,
      );
      // Whom they ask for in a shop: it is no charge.
      const ofTheCase = words.replaceAll('whoever is in charge', '');
      expect(ofTheCase, 'nothing that is not so').not.toMatch(
        /charge|in court|trial|agreed|put things right|proof|evidence/i,
      );
      await liaison.presses('Told them');
      await officer.says(`case ${reference}`);
      expect(officer.inHand().card.lines.join('\n')).toContain('Victim: told the decision on');
    }),
);
