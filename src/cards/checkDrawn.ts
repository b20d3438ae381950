import type { View } from '../dialogue/view/view.ts';
import type { Element, Json } from './element.ts';
import { inputsAmong } from './fillInput.ts';

/**
 * Bytes of JSON. Teams refuses a message above 100 KB of UTF-16, which is some 51,200 characters: three fifths of that, as a card
 * that is refused leaves its officer without any.
 */
export const largestCard = 30 * 1024;

function fail(view: View, what: string): never {
  throw new Error(`Card ${view.card}: ${what}`);
}

/** True where a place of a template stands in it that data must fill. */
export function hasPlace(tree: Json): boolean {
  const text = JSON.stringify(tree);
  return text.includes('${') || text.includes('{{');
}

/** Throws when the template left something unfilled; asked before anything a person typed is put in. */
export function checkExpanded(view: View, card: Json): void {
  if (hasPlace(card)) fail(view, 'a place of the template was not filled. Bring its data, or mend the name.');
}

/** Throws when a field or button of the view did not reach the card, a button means nothing, or the card is too large. */
export function checkDrawn(view: View, card: Json, elements: readonly Element[]): void {
  const inputs = inputsAmong(elements);
  for (const name of Object.keys(view.fields)) {
    if (!inputs.has(name)) fail(view, `the field ${name} has no input. Add one to cards/${view.card}.json.`);
  }
  const presses = elements.filter(({ type }) => type === 'Action.Execute');
  const named = new Set(presses.map(({ verb }) => verb));
  if (named.has(undefined)) fail(view, 'a button has no verb.');
  for (const verb of view.verbs) {
    if (!named.has(verb))
      fail(view, `nothing on it can be pressed for ${verb}. Add a button to cards/${view.card}.json.`);
  }
  const size = Buffer.byteLength(JSON.stringify(card));
  if (size > largestCard) fail(view, `it is ${size} bytes; ${largestCard} is the most. Show less on it.`);
}
