import type { Card } from './card.ts';
import { until } from './until.ts';

/** What a story answers: by the question as the card words it, the title of the choice, or digits or a day to type. */
export type Answers = Readonly<Record<string, string>>;

const REQUIRED = ' (required)';
const QUESTION_CARDS = /The facts that matter|A few more facts/;
/** The closest offence stands marked already. */
const MARKED = 'Which offence is it?';

/**
 * Answers what the card asks as required, in its order, and ticks those of `ticks` it has.
 *
 * @throws Error when it asks what the story does not answer
 */
async function answer(card: Card, answers: Answers, ticks: readonly string[] = []): Promise<void> {
  const labels = await card.labels();
  for (const label of labels.filter((text) => text.endsWith(REQUIRED))) {
    const question = label.slice(0, -REQUIRED.length);
    if (question === MARKED) continue;
    const given = answers[question];
    if (given === undefined)
      throw new Error(`The card asks “${question}”, which this story does not answer.`);
    if (/^[\d-]+$/.test(given)) await card.fill(label, given);
    else await card.choose(label, given);
  }
  for (const tick of ticks) if (labels.includes(tick)) await card.tick(tick);
}

/** Goes through the question cards until another card stands there; `look` sees each before it is answered. */
export async function answerQuestions(
  card: Card,
  answers: Answers,
  { ticks = [], look }: { ticks?: readonly string[]; look?: (number: number) => Promise<void> } = {},
): Promise<void> {
  for (let number = 1; QUESTION_CARDS.test(await card.text()); number += 1) {
    if (number > 4) throw new Error(`The questions do not come to an end: ${await card.text()}`);
    await look?.(number);
    await answer(card, answers, ticks);
    await card.press('Continue');
  }
}

/** Waits until the card, updated in place, says this. */
export async function says(card: Card, words: string): Promise<void> {
  await until(
    async () => ((await card.text()).includes(words) ? true : undefined),
    async () => `The card does not come to say "${words}". It says: ${await card.text()}`,
  );
}

/** The case reference on a card. */
export async function referenceOn(card: Card): Promise<string> {
  const [reference] = /[A-Z]{2}-\w{4}-\w{2}/.exec(await card.text()) ?? [];
  if (reference === undefined) throw new Error(`The card names no case. It says: ${await card.text()}`);
  return reference;
}
