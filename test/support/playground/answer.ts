import type { Card } from './card.ts';
import { until } from './until.ts';

/** Answers required questions of a card by their words, each by the title of the choice. */
export async function answer(card: Card, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, choice] of Object.entries(choices))
    await card.choose(`${question} (required)`, choice);
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
