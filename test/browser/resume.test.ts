import { expect, it } from 'vitest';
import { lookAt } from '../support/lookAt.ts';
import { answerQuestions, referenceOn, says } from '../support/playground/answer.ts';
import type { Card } from '../support/playground/card.ts';
import { onStage } from '../support/stage.ts';

const facts = {
  'How old is the person?': '41',
  'Does the person admit it?': 'Accepts responsibility, without a full admission',
  'How strong is the evidence?': 'Enough to charge',
  'Where do they live?': 'Coventry',
  'What is their sex?': 'Male',
};
const isChosen = (card: Card, choice: string) =>
  card.root.getByRole('radio', { name: choice, exact: true }).isChecked();

it('given a wrong answer and a restart in the middle, then nothing typed is lost and the case is carried on to filed', () =>
  onStage(async (first) => {
    const card = await first.officer.latestCard();
    await card.press('Start a new case');
    await card.fill('Offence in your own words (required)', 'xylophone');
    await card.press('Find the offence');
    await says(card, 'No offence in the force’s list matches that.');
    expect(await card.root.getByRole('textbox').inputValue()).toBe('xylophone');
    await lookAt(card, '5-resume-1-no-such-offence');
    await card.fill('Offence in your own words (required)', 'coke');
    await card.press('Find the offence');

    await card.fill('How old is the person? (required)', '41');
    await card.choose('Does the person admit it? (required)', facts['Does the person admit it?']);
    await card.press('Continue');
    await says(card, 'There is a problem: check 3 answers');
    expect(await card.root.getByRole('spinbutton').inputValue()).toBe('41');
    expect(await isChosen(card, facts['Does the person admit it?'])).toBe(true);
    await lookAt(card, '5-resume-2-errors');
    await answerQuestions(card, facts);

    await card.choose('Do they agree to it? (required)', 'Yes, they agree');
    await card.fill('Name of the person (required)', 'Quillon Zedd');
    await card.fill('Phone number (required)', '12');
    await card.press('File referral');
    await says(card, 'Give a phone number of 10 or 11 digits');
    await says(card, 'Name: recorded');
    expect(await isChosen(card, 'Yes, they agree')).toBe(true);
    await lookAt(card, '5-resume-3-wrong-phone');
    const reference = await referenceOn(card);

    const { officer, provider } = await first.restart();
    await officer.say('cases');
    const again = await officer.latestCard();
    await lookAt(again, '5-resume-4-cases');
    expect(await again.text()).toContain(reference);
    await again.press('Open the case');
    await says(again, 'Name: recorded');
    expect(await again.text()).not.toContain('out of date');
    expect(await isChosen(again, 'Yes, they agree')).toBe(true);
    await lookAt(again, '5-resume-5-carried-on');
    await again.fill('Phone number (required)', '07700 900789');
    await again.press('File referral');
    await says(again, 'Filed: community resolution');
    const referral = await provider.read(reference);
    for (const detail of ['Quillon Zedd', '07700900789']) expect(referral).toContain(detail);

    await officer.say('help');
    await lookAt(await officer.latestCard(), '5-resume-6-help');
    await officer.say('punched somebody');
    await lookAt(await officer.latestCard(), '5-resume-7-not-a-command');
  }));
