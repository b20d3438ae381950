import { expect, it } from 'vitest';
import { lookAt } from '../support/lookAt.ts';
import { answerQuestions, referenceOn, says } from '../support/playground/answer.ts';
import { onStage, type Stage } from '../support/stage.ts';

const mostCards = 3;
const mostTapsAndFields = 13;
const facts = {
  'How old is the person?': '24',
  'Does the person admit it?': 'Yes, clearly and fully',
  'How strong is the evidence?': 'Enough to charge',
  'Where do they live?': 'Birmingham',
  'What is their sex?': 'Male',
};

it('given possession at the scene, when weed is typed, then it is filed in three cards and every report comes back', () =>
  onStage(async (stage) => {
    const reference = await fileWithinThreeCards(stage);
    await hearEveryReport(stage, reference);
    console.log(`Possession: ${stage.presses.inWords()}.`);
  }));

async function fileWithinThreeCards({ officer }: Stage): Promise<string> {
  const card = await officer.latestCard();
  await lookAt(card, '1-possession-1-welcome');
  await card.press('Start a new case');
  const { effort } = officer;
  const welcome = [...effort.cards];

  await lookAt(card, '1-possession-2-offence');
  await card.fill('Offence in your own words (required)', 'weed');
  await card.press('Find the offence');
  await answerQuestions(card, facts, { look: (n) => lookAt(card, `1-possession-3-questions-${n}`) });
  expect(await card.text()).toContain('Community resolution with Divert');
  await lookAt(card, '1-possession-4-result', { name: 'possession', width: 'phone' });
  await card.choose('Do they agree to it? (required)', 'Yes, they agree');
  await card.fill('Name of the person (required)', 'Quillon Zedd');
  await card.fill('Phone number (required)', '07700 900123');
  await card.press('File referral');
  await lookAt(card, '1-possession-5-receipt');

  const cards = effort.cards.size - welcome.length;
  const { tapsAndFields } = effort;
  console.log(
    `Possession: ${cards} cards, ${tapsAndFields} taps or fields, the welcome card's button among them.`,
  );
  expect(await card.text()).toContain('Filed: community resolution');
  expect(cards).toBeLessThanOrEqual(mostCards);
  expect(tapsAndFields).toBeLessThanOrEqual(mostTapsAndFields);
  return referenceOn(card);
}

async function hearEveryReport({ officer, provider }: Stage, reference: string): Promise<void> {
  const card = await officer.cardWith(reference);
  expect(await provider.read(reference)).toContain('07700900123');
  const reports = [
    ['Accepted', 'accepted by the provider', 'the provider accepted the referral'],
    ['Booked', 'booked, ', 'first appointment booked'],
    ['Attended', 'attended', 'the person attended'],
    ['Completed', 'Completed: record outcome 8', 'completed'],
  ] as const;
  for (const [report, state, news] of reports) {
    expect(await provider.report(reference, report)).toContain('Waymark: recorded');
    await officer.waitForText(`${reference}: ${news}`);
    await says(card, state);
    await lookAt(card, `1-possession-6-${report.toLowerCase()}`);
  }
  await lookAt(await officer.latestCard(), '1-possession-7-news');
  const [oneCard, ...news] = (await officer.messages()).filter((text) => text.includes(reference));
  expect(oneCard).toContain('Completed: record outcome 8');
  expect(news).toHaveLength(reports.length);
  expect((await officer.messages()).join()).not.toMatch(/Quillon|Zedd|900123/);
  await provider.lookAt('1-possession-8-provider');
}
