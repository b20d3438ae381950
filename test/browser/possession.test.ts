import { expect, it } from 'vitest';
import { photograph } from '../support/photograph.ts';
import { answer, referenceOn, says } from '../support/playground/answer.ts';
import { onStage, type Stage } from '../support/stage.ts';

const mostCards = 3;
const mostTapsAndFields = 12;

it('given possession at the scene, when weed is typed, then it is filed in three cards and every report comes back', () =>
  onStage(async (stage) => {
    const reference = await fileWithinThreeCards(stage);
    await hearEveryReport(stage, reference);
    console.log(`Possession: ${stage.presses.inWords()}.`);
  }));

async function fileWithinThreeCards({ officer }: Stage): Promise<string> {
  const card = await officer.latestCard();
  await photograph(card, '1-possession-1-welcome');
  await card.press('Start a new case');
  const { effort } = officer;
  const [welcome, tapsOnWelcome] = [[...effort.cards], effort.tapsAndFields];

  await photograph(card, '1-possession-2-offence');
  await card.fill('Offence in your own words (required)', 'weed');
  await card.press('Find the offence');
  await photograph(card, '1-possession-3-questions');
  await card.fill('How old is the person? (required)', '24');
  await answer(card, {
    'Does the person admit it?': 'Yes, clearly and fully',
    'How strong is the evidence?': 'Enough to charge',
    'Have they been referred to the drug diversion scheme before?': 'No, never',
    'Where do they live?': 'Birmingham',
  });
  await card.press('Continue');
  expect(await card.text()).toContain('Community resolution with Divert');
  await photograph(card, '1-possession-4-result', { name: 'possession', width: 'phone' });
  await answer(card, { 'Do they agree to it?': 'Yes, they agree' });
  await card.fill('Name of the person (required)', 'Quillon Zedd');
  await card.fill('Phone number (required)', '07700 900123');
  await card.press('File referral');
  await photograph(card, '1-possession-5-receipt');

  const cards = effort.cards.size - welcome.length;
  const tapsAndFields = effort.tapsAndFields - tapsOnWelcome;
  console.log(
    `Possession: ${cards} cards, ${tapsAndFields} taps or fields, after the welcome card's button.`,
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
    await photograph(card, `1-possession-6-${report.toLowerCase()}`);
  }
  await photograph(await officer.latestCard(), '1-possession-7-news');
  const [oneCard, ...news] = (await officer.messages()).filter((text) => text.includes(reference));
  expect(oneCard).toContain('Completed: record outcome 8');
  expect(news).toHaveLength(reports.length);
  expect((await officer.messages()).join()).not.toMatch(/Quillon|Zedd|900123/);
  await provider.photograph('1-possession-8-provider');
}
