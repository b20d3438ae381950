/** What a journey cost the person: the product is judged by it. */
export type Effort = {
  /** Every fill, choose, tick and press. */
  tapsAndFields: number;
  /** The distinct card screens that were answered by a press: heading, and step where the card names one. */
  cards: Set<string>;
};

/** Starts at nothing. */
export function noEffort(): Effort {
  return { tapsAndFields: 0, cards: new Set() };
}
