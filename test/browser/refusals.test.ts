import { expect, it } from 'vitest';
import { lookAt } from '../support/lookAt.ts';
import { answerQuestions, referenceOn, says } from '../support/playground/answer.ts';
import { onStage } from '../support/stage.ts';

const facts = {
  'How old is the person?': '30',
  'Does the person admit it?': 'Yes, clearly and fully',
  'How strong is the evidence?': 'Enough to charge',
  'Where do they live?': 'Birmingham',
  'Who is the victim?': 'A person',
  'Is it domestic abuse?': 'No',
  'What is their sex?': 'Male',
};

const refusals = [
  {
    name: 'robbery',
    words: 'robbery',
    facts,
    ticks: [],
    reasons: ['only be tried in the Crown Court', 'so the CPS must decide'],
    instead: 'Send the case to the CPS',
  },
  {
    name: 'denial',
    words: 'criminal damage',
    facts: { ...facts, 'Does the person admit it?': 'No, denies it' },
    ticks: [],
    reasons: [
      'A community resolution needs the person to admit it',
      'A caution needs a clear and full admission',
    ],
    instead: 'Look at a charge.',
  },
  {
    name: 'supply',
    words: 'weed',
    facts,
    ticks: ['Signs of dealing or intent to supply'],
    // A caution is still open, as an exception: it is not said that nothing is.
    heading: 'Not usual: only as an exception',
    reasons: ['There are signs of supply.'],
    instead: 'Investigate the supply and ask for a charging decision.',
  },
];

it('given robbery, a denial or signs of supply, then it is refused with every reason and what to do instead, and recorded', () =>
  onStage(async ({ officer, provider, presses }) => {
    const references: string[] = [];
    for (const { name, words, facts, ticks, heading = 'Not here', reasons, instead } of refusals) {
      await officer.say(`new ${words}`);
      const card = await officer.latestCard();
      await answerQuestions(card, facts, { ticks });
      await says(card, heading);
      await lookAt(card, `3-${name}-1-refusal`);
      const more = (await card.buttons()).find((title) => title.startsWith('Show all'));
      if (more !== undefined) await card.press(more);
      for (const line of [...reasons, 'What to do instead', instead]) await says(card, line);
      const reference = await referenceOn(card);
      references.push(reference);
      await card.press('Record as not diverted');
      await says(card, 'Recorded: not diverted');
      await lookAt(card, `3-${name}-2-recorded`);

      await officer.say(`case ${reference}`);
      expect(await (await officer.latestCard()).text()).toContain('Recorded: not diverted');
    }
    await officer.say('cases');
    const open = await (await officer.latestCard()).text();
    // Somebody was harmed who is to hear what was decided: those two wait for it. By the supply nobody was.
    const waiting = 'Not diverted: the decision is still to be recorded';
    expect(open.split(waiting)).toHaveLength(3);
    expect(references.map((reference) => open.includes(reference))).toEqual([true, true, false]);
    expect(await provider.readAll()).toContain('Nothing here yet');
    console.log(`Refusals: ${presses.inWords()}.`);
  }));
