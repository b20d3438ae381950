import { renderCard } from '../../../src/cards/renderCard.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import { adaptiveCard } from '../adaptiveCard.ts';

/** What is wrong with a card once it is drawn, in words; empty when it may be sent. Throws when it cannot be drawn. */
export function cardFaults(view: View): readonly string[] {
  const { card, summary } = renderCard(view, 'nonce');
  const rules = adaptiveCard.safeParse(card);
  return [
    ...(rules.success
      ? []
      : [`the card breaks the rules: ${JSON.stringify(rules.error.issues).slice(0, 400)}`]),
    ...(summary === '' || summary.length > 100 ? ['its summary is empty or too long'] : []),
  ];
}
