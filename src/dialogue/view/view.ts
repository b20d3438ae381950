import type { CardData } from './cardContracts.ts';
import type { Fields } from './field.ts';
import type { CardStep, Verb } from './verb.ts';

export type { CardData } from './cardContracts.ts';
export type { About, Line, OfferLine, ReasonLine, SuggestionLine } from './cardParts.ts';
export type { Choice, Field, Fields } from './field.ts';
export type { Verb } from './verb.ts';

/**
 * What a card must show, without how. The words are in `cards/<card>.json`; a view brings what differs from case to
 * case. No view holds anything about the person: the types have no place for it.
 */
export type CardName = keyof CardData;

/** Where a press on this card will be aimed. Empty ids on cards that belong to no case. */
export type Target = { readonly caseId: string; readonly step: CardStep; readonly revision: number };

export type View = {
  [C in CardName]: {
    readonly card: C;
    readonly data: CardData[C];
    readonly fields: Fields;
    readonly target: Target;
    /** One plain sentence above the content: "This card was out of date. Here is today's." Empty when there is none. */
    readonly note: string;
    /** Which optional buttons of the template stand; a button with a `verb` not listed here is left out. */
    readonly verbs: readonly Verb[];
  };
}[CardName];
