import { expect, test } from 'vitest';
import { story } from '../support/journeys/story.ts';
import { referenceOn } from '../support/journeys/walks.ts';

test('a child of nine: the case ends, and stays on the officer’s list until children’s services and the parent were told', () =>
  story(async (world) => {
    const { officer } = world;
    await officer.says('new shoplifting');
    await officer.presses('Continue', { 'How old is the person?': '9' });
    expect(officer.inHand().card.heading).toBe('It ends here: under ten, the law allows no prosecution');
    const [record = ''] = officer.inHand().card.buttons.map(({ title }) => title);
    const ended = await officer.presses(record);
    const reference = referenceOn(ended);
    expect(ended.card.heading).toBe('Ended: under ten, record outcome 11');

    await officer.says('cases');
    await officer.presses('Open the case');
    expect(officer.inHand().card.lines.join()).toContain('think of exploitation');
    await officer.presses('Referred to children’s services');
    await world.restart();
    await officer.says(reference);
    const done = await officer.presses('Parent or carer told');
    expect(done.card.lines.join()).toContain(
      'Children’s services were asked, and the parent or carer was told.',
    );
    expect(done.card.buttons).toEqual([]);
    expect((await officer.says('cases')).card.questions, 'nothing is left').toEqual([]);
  }));
