import { expect, it } from 'vitest';
import { lookAt } from '../support/lookAt.ts';
import { answerQuestions, referenceOn, says } from '../support/playground/answer.ts';
import type { Card } from '../support/playground/card.ts';
import type { Chat } from '../support/playground/chat.ts';
import { fightFacts, fightTicks } from '../support/playground/fight.ts';
import { onStage, type Stage } from '../support/stage.ts';

const victimsWords = 'Zephyrine still wakes at night';

it('given a victim whom the officer hands to the liaison, when they are heard, then the case is filed and the decision is told in two taps', () =>
  onStage(async (opened) => {
    const stage = {
      ...opened,
      supervisor: await opened.openSupervisor(),
      liaison: await opened.openLiaison(),
    };
    const card = await upToTheVictim(stage);
    await card.press('Hand to the victims’ liaison');
    await says(card, 'With the victims’ liaison, by');
    await lookAt(card, '6-liaison-1-handed-over');
    const reference = await referenceOn(card);
    await hearTheVictim(stage, reference);
    await file(stage);
    await tellTheDecision(stage, reference);
    for (const chat of [stage.officer, stage.liaison, stage.supervisor])
      expect((await chat.messages()).join()).not.toMatch(/Quillon|Zedd|900123|Zephyrine/);
  }));

type Desks = Stage & { readonly supervisor: Chat; readonly liaison: Chat };

async function upToTheVictim({ officer, supervisor }: Desks): Promise<Card> {
  await supervisor.channel('Supervisors');
  await supervisor.waitForText('Waymark is here');
  await supervisor.mention('alerts here');
  await officer.say('new common assault');
  const asked = await officer.latestCard();
  await answerQuestions(asked, fightFacts, { ticks: fightTicks });
  await asked.choose(
    'Which disposal do you choose? (required)',
    'Conditional caution: a sergeant must decide',
  );
  const [main = ''] = (await asked.buttons()).filter((title) => /^(Continue|Ask)/.test(title));
  await asked.press(main);
  await says(asked, 'Waiting: a sergeant decides');
  const request = await supervisor.cardWith('Asked by: Alex Carter');
  const reference = await referenceOn(request);
  await supervisor.personal();
  await supervisor.say(reference);
  const detail = await supervisor.latestCard();
  await detail.fill('Your reason, without names (required)', 'The course fits.');
  await detail.press('Approve');
  await says(asked, 'Which intervention do you choose?');
  await asked.choose('Which intervention do you choose? (required)', 'Alcohol-Related Violence Course');
  await asked.press('Continue');
  await says(asked, 'Speak to the victim');
  return asked;
}

async function hearTheVictim({ liaison, officer }: Desks, reference: string): Promise<void> {
  await liaison.say('calls');
  const calls = await liaison.latestCard();
  expect(await calls.text()).toContain(`${reference}: Hear their views`);
  await lookAt(calls, '6-liaison-2-calls');
  await calls.press('Open the call');
  await says(calls, '1. Who I am');
  expect(await calls.text()).toContain('I speak for the officer in your case');
  await calls.choose('Have you spoken to the victim? (required)', 'Yes, I spoke to them');
  await calls.choose('What is their view? (required if you spoke to them)', 'No strong view');
  await calls.fill('Their view in their own words (optional)', victimsWords);
  await calls.press('Record and continue');
  await says(calls, 'What the victim wants');
  await lookAt(calls, '6-liaison-3-views');
  await calls.choose('What they chose from the community remedy list (optional)', 'A written apology');
  await calls.press('Record and continue');
  // On some days of the week the day that was promised is near enough to stand on the list already.
  await says(calls, `${reference} is recorded.`);
  await officer.waitForText(`${reference}: the victim was heard`);
}

async function file({ officer }: Desks): Promise<void> {
  const card = await officer.latestCard();
  await card.press('Open the case');
  const open = await officer.cardWith('What must they do, and by when?');
  await open.tick('Appropriate: they fit what led to this and the harm done');
  await open.tick('Proportionate: they are not more than this offence calls for');
  await open.tick('Achievable: this person can do all of it in time');
  await open.press('Set these conditions');
  await open.choose('Do they agree to it? (required)', 'Yes, they agree');
  await open.tick('I told them what this means, and what happens if they do not do it');
  await open.tick('They have signed the agreement');
  await open.fill('Name of the person (required)', 'Quillon Zedd');
  await open.fill('Phone number (required)', '07700 900123');
  await open.press('File referral');
  await says(open, 'Filed: conditional caution');
  await lookAt(open, '6-liaison-4-receipt');
}

async function tellTheDecision({ liaison }: Desks, reference: string): Promise<void> {
  await liaison.say('calls');
  const calls = await liaison.latestCard();
  expect(await calls.text()).toContain(`${reference}: Tell them the decision`);
  const before = liaison.effort.tapsAndFields;
  await calls.press('Open the call');
  await says(calls, 'Tell them the decision');
  await lookAt(calls, '6-liaison-5-call');
  await calls.press('Told them');
  await says(calls, `${reference} is recorded.`);
  expect(liaison.effort.tapsAndFields - before, 'taps to log a call').toBe(2);
  await lookAt(calls, '6-liaison-6-next');
}
