import { expect, it } from 'vitest';
import { lookAt } from '../support/lookAt.ts';
import { answerQuestions, referenceOn, says } from '../support/playground/answer.ts';
import { onStage } from '../support/stage.ts';

const facts = {
  'How old is the person?': '15',
  'Does the person admit it?': 'Yes, clearly and fully',
  'How strong is the evidence?': 'Enough to charge',
  'Where do they live?': 'Birmingham',
};

it('given a child who took from a shop, then no referral is made and the youth justice service is asked in writing', () =>
  onStage(async ({ officer, provider, presses }) => {
    await officer.say('new shoplifting');
    const card = await officer.latestCard();
    await answerQuestions(card, facts, { look: (n) => lookAt(card, `4-child-1-questions-${n}`) });
    await says(card, 'You cannot refer a child to a programme yourself.');
    await lookAt(card, '4-child-2-hand-over');
    const reference = await referenceOn(card);
    await card.choose('Is an appropriate adult there? (required)', 'Yes, present');
    await card.fill('Name of the person (required)', 'Quillon Zedd');
    await card.fill('Name of the parent or carer (required)', 'Marigold Zedd');
    await card.fill('Phone number of the parent or carer (required)', '07700 900456');
    await card.press('Ask the youth justice service');
    await says(card, 'With the youth justice service for a joint decision');
    await says(card, 'Until then make no offer and no referral');
    await lookAt(card, '4-child-3-handed-over');

    const asked = await provider.read(reference);
    for (const line of ['Joint decision requested', 'yjs-birmingham', 'Marigold Zedd, 07700900456'])
      expect(asked).toContain(line);
    expect(asked).not.toContain('Report back');
    await provider.lookAt('4-child-4-provider');
    expect((await officer.messages()).join()).not.toMatch(/Quillon|Zedd|900456/);
    console.log(`A child: ${presses.inWords()}.`);
  }));
