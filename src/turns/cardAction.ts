import type { View } from '../dialogue/view/view.ts';
import type { Case } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import type { WalkedCase } from './walkCase.ts';

/** What a card's buttons do with a case: events to commit and the card to show, or only a card. */
export type CardAction = {
  /** Asked in this order; each is decided on the case as the one before left it. */
  readonly commands: readonly ((theCase: Case) => Command | undefined)[];
  /** True when the card as it stands has no such button: nothing is done, and it is shown as out of date. */
  readonly isNotOffered?: boolean;
  /** What was typed by field and may not go out as it is: kept for its writer. */
  readonly stopped?: Readonly<Record<string, string>>;
  /** The card to show on the case as the commands left it. */
  readonly show: (after: WalkedCase, refusal: string) => View;
};
