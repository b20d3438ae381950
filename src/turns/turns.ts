import type { Verb, View } from '../dialogue/view/view.ts';
import type { Staff } from '../domain/case/case.ts';
import type { CardPlace, Json } from '../store/store.ts';

/** For whoever reads presses: the same table that the cards are made from. */
export { isVerb } from '../dialogue/view/verb.ts';

/** Where somebody writes from: their own chat or a channel. `conversation` is a key for `Store.remember`. */
export type Where = {
  readonly kind: 'personal' | 'channel';
  /** A group chat: others read there as in a channel, and anybody may be added to it. */
  readonly isGroup?: true;
  readonly conversation: string;
  /** What `teams/` needs to write there again; opaque to everyone else. */
  readonly address: Json;
};

/** A button was pressed: what a card carries, and what was typed into it. Untrusted until it has been checked here. */
export type Press = {
  readonly caseId: string;
  readonly step: string;
  readonly revision: number;
  readonly nonce: string;
  readonly verb: Verb;
  /** Trimmed text by input id; absent inputs are absent. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly by: Staff;
  readonly where: Where;
  /** The card that was pressed, when Teams names it. */
  readonly card?: CardPlace;
};

/** Somebody wrote to the bot; in a channel only when it was mentioned (the mention is already taken out). */
export type Message = {
  readonly id: string;
  readonly text: string;
  /** The same with its lines and to its end, where `text` is not all of it. */
  readonly whole?: string;
  /** Something else came with it: a picture, a file. None of it is taken. */
  readonly hasFiles?: true;
  readonly by: Staff;
  readonly where: Where;
};

/** The bot was added to a person's chat or to a team. */
export type Membership = { readonly by: Staff; readonly where: Where };

/** Somebody looks for a case from the compose box of any chat: what they typed, empty when they only opened it. */
export type Search = { readonly text: string; readonly by: Staff };

/** A card to be put into that chat, with the two lines by which it is chosen. */
export type Shared = { readonly title: string; readonly text: string; readonly view: View };

/** What goes back at once. Undefined: nothing is said. */
export type Answer = {
  readonly view: View;
  /** Said beside the pressed card, which stays as it is, wherever the client can do that; instead of the view. */
  readonly beside?: string;
  /** Called with the place of the card once it is known, so that it can be updated in place later. */
  readonly keepPlaceFor?: { readonly caseId: string; readonly slot: Slot };
};

/**
 * Which card of a case stands there: the officer's, or one on which somebody can decide in their own chat: what a request
 * rests on, or a breach.
 */
export type Slot = 'officerCard' | { readonly detailOf: string; readonly about?: 'breach' };

/** What `turns/` offers to the folders that receive things. */
export type Turns = {
  press(press: Press): Promise<Answer>;
  message(message: Message): Promise<Answer | undefined>;
  membership(membership: Membership): Promise<Answer | undefined>;
  search(search: Search): Promise<readonly Shared[]>;
  /** Remembers where a case's card stands. */
  keepPlace(caseId: string, slot: Slot, place: CardPlace): Promise<void>;
};
