import type { View } from '../dialogue/view.ts';
import type { Case } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import type { CaseRecord } from '../store/store.ts';
import type { TurnDeps } from './deps.ts';

/** What a card's buttons do with a case: events to commit and the card to show, or only a card. */
export type Pressed = {
  /** Asked in this order; each is decided on the case as the one before left it. */
  readonly commands: readonly ((theCase: Case) => Command | undefined)[];
  /** True when the card as it stands has no such button: nothing is done, and it is shown as out of date. */
  readonly isNotOffered?: boolean;
  /** `fresh`: what was read again once the commands were done; what was read before them otherwise. */
  readonly show: (theCase: Case, record: CaseRecord, refusal: string, fresh?: TurnDeps) => View;
};
