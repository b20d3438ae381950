import { expect, it } from 'vitest';
import { lookAt } from '../support/lookAt.ts';
import { answerQuestions, referenceOn, says } from '../support/playground/answer.ts';
import type { Card } from '../support/playground/card.ts';
import type { Chat } from '../support/playground/chat.ts';
import { fightFacts, fightTicks } from '../support/playground/fight.ts';
import { holdPress } from '../support/playground/holdPress.ts';
import { onStage, type Stage } from '../support/stage.ts';

const mostCards = 8;
const victimsWords = 'Zephyrine still wakes at night';

it('given a fight outside a bar, when a sergeant approves, then it is filed, and its breach is decided once in both places', () =>
  onStage(async (opened) => {
    const stage = { ...opened, supervisor: await opened.openSupervisor() };
    await bindTheChannel(stage);
    const asked = await askASergeant(stage);
    await approveInTheChannel(stage);
    const reference = await agreeAndFile(stage, asked);
    console.log(`Violence: ${stage.presses.inWords()}.`);
    const alerts = await missTwice(stage, reference);
    await decideOnce(stage, reference, alerts);
  }));

type Desks = Stage & { readonly supervisor: Chat };

async function bindTheChannel({ supervisor }: Desks): Promise<void> {
  await supervisor.channel('Supervisors');
  await supervisor.waitForText('Waymark is here');
  await supervisor.mention('alerts here');
  await lookAt(await supervisor.cardWith('Alerts will come here'), '2-violence-1-channel');
}

async function askASergeant({ officer }: Desks): Promise<Card> {
  await officer.say('new common assault');
  const card = await officer.latestCard();
  await answerQuestions(card, fightFacts, {
    ticks: fightTicks,
    look: (n) => lookAt(card, `2-violence-2-questions-${n}`),
  });
  await lookAt(card, '2-violence-4-assessment');
  await card.choose(
    'Which disposal do you choose? (required)',
    'Conditional caution: a sergeant must decide',
  );
  await card.fill('Note for the decision maker, without names (optional)', 'Remorseful at the scene.');
  const [main = ''] = (await card.buttons()).filter((title) => /^(Continue|Ask)/.test(title));
  await card.press(main);
  await says(card, 'Waiting: a sergeant decides');
  await lookAt(card, '2-violence-5-waiting');
  return card;
}

async function approveInTheChannel({ officer, supervisor }: Desks): Promise<void> {
  const request = await supervisor.cardWith('Asked by: Alex Carter');
  await lookAt(request, '2-violence-6-request');
  expect(await request.text()).toContain('a note from the officer');
  expect(await request.text(), 'what was typed').not.toContain('Remorseful at the scene.');
  const reference = await referenceOn(request);
  await supervisor.personal();
  await supervisor.say(reference);
  const detail = await supervisor.latestCard();
  expect(await detail.text()).toContain('Remorseful at the scene.');
  await detail.fill('Your reason, without names (required)', 'First offence, and the course fits.');
  await detail.press('Approve');
  const approved = 'Approved by Sam Patel, sergeant. The officer has the reason; it is kept with the case.';
  await says(detail, approved);
  await lookAt(detail, '2-violence-7-approved');
  await supervisor.channel('Supervisors');
  await supervisor.waitForText(approved);
  await officer.waitForText('Sam Patel approved a conditional caution');
  await lookAt(await officer.latestCard(), '2-violence-8-news');
}

async function agreeAndFile({ officer, provider }: Desks, card: Card): Promise<string> {
  await says(card, 'Which intervention do you choose?');
  await lookAt(card, '2-violence-9-intervention');
  await card.choose('Which intervention do you choose? (required)', 'Alcohol-Related Violence Course');
  await card.press('Continue');
  await lookAt(card, '2-violence-10-victim');
  await card.choose('Have you spoken to the victim? (required)', 'Yes, I spoke to them');
  await card.choose('What is their view? (required if you spoke to them)', 'Supports it');
  await card.fill('Their view in their own words (optional)', victimsWords);
  await card.press('Record and continue');
  await card.choose('What they chose from the community remedy list (optional)', 'A written apology');
  await card.press('Record and continue');
  await lookAt(card, '2-violence-11-conditions');
  await card.tick('Appropriate: they fit what led to this and the harm done');
  await card.tick('Proportionate: they are not more than this offence calls for');
  await card.tick('Achievable: this person can do all of it in time');
  await card.press('Set these conditions');
  await lookAt(card, '2-violence-12-file');
  await card.choose('Do they agree to it? (required)', 'Yes, they agree');
  await card.tick('I told them what this means, and what happens if they do not do it');
  await card.tick('They have signed the agreement');
  await card.fill('Name of the person (required)', 'Quillon Zedd');
  await card.fill('Phone number (required)', '07700 900123');
  await card.press('File referral');
  await says(card, 'Filed: conditional caution');
  await lookAt(card, '2-violence-13-receipt');

  const { cards, tapsAndFields } = officer.effort;
  console.log(`Violence: ${cards.size} cards, ${tapsAndFields} taps or fields, after “new common assault”.`);
  expect(cards.size).toBeLessThanOrEqual(mostCards);
  const reference = await referenceOn(card);
  expect(await provider.read(reference)).not.toContain(victimsWords);
  return reference;
}

type Alerts = { readonly officers: Card; readonly sergeants: Card };

async function missTwice({ officer, supervisor, provider }: Desks, reference: string): Promise<Alerts> {
  for (const report of ['Accepted', 'Missed', 'Missed'])
    expect(await provider.report(reference, report)).toContain('Waymark: recorded');
  await officer.waitForText('failed to attend');
  const breach = 'Breach: somebody must decide';
  const sergeants = await supervisor.cardWith(breach);
  const officers = await officer.cardWith('Ask the provider and the person for the reason first');
  await lookAt(await officer.cardWith('See the breach alert'), '2-violence-14-case-in-breach');
  await lookAt(officers, '2-violence-15-breach-officer');
  await lookAt(sergeants, '2-violence-16-breach-sergeant', { name: 'breach', width: 'desktop' });
  expect(await officers.text()).toContain(breach);
  expect((await officer.messages()).join()).not.toMatch(/Quillon|Zedd|900123|Zephyrine/);
  expect((await supervisor.messages()).join()).not.toMatch(/Quillon|Zedd|900123|Zephyrine/);
  return { officers, sergeants };
}

async function decideOnce(
  stage: Desks,
  reference: string,
  { officers, sergeants: unread }: Alerts,
): Promise<void> {
  const { officer, supervisor, provider } = stage;
  await officers.choose('What do you decide? (required)', 'Excuse and rebook');
  await officers.fill('Your reason, without names (required)', 'They were in hospital.');
  const held = await holdPress(officer.page, () =>
    officers.root.getByRole('button', { name: 'Record the decision' }).click(),
  );

  await unread.press('Send me the detail');
  await supervisor.personal();
  await supervisor.waitForText('Failed to attend: an appointment');
  await supervisor.channel('Supervisors');
  const sergeants = await supervisor.cardWith('Breach: somebody must decide');
  await sergeants.choose('What do you decide? (required)', 'No further action');
  await sergeants.fill('Your reason, without names (required)', 'The person has moved abroad.');
  await sergeants.press('Record the decision');
  await says(sergeants, 'This cannot be undone.');
  await sergeants.press('Record the decision');
  await says(sergeants, 'Now: Closed: no further action');
  await says(officers, 'Now: Closed: no further action');
  await lookAt(sergeants, '2-violence-17-decided');
  const updates = (await provider.read(reference)).match(/Waymark says/g) ?? [];

  await held.letGo();
  await says(officers, 'Now: Closed: no further action');
  await lookAt(officers, '2-violence-18-decided-too-late');
  await officer.say('cases');
  expect(await (await officer.latestCard()).text()).toContain('You have no open cases.');
  await lookAt(await officer.latestCard(), '2-violence-19-cases-none');
  const decided = (await officer.messages()).filter((text) => text.includes('breach decided: '));
  expect(decided).toHaveLength(1);
  expect((await provider.read(reference)).match(/Waymark says/g) ?? []).toHaveLength(updates.length);
}
