import type { CardPlace, CardSlot } from '../store/store.ts';
import { changeCase } from './changeCase.ts';
import type { TurnDeps } from './turnDeps.ts';

/** Remembers where a card of this case stands, so that it can be updated in place. */
export function keepPlace(caseId: string, slot: CardSlot, place: CardPlace, deps: TurnDeps): Promise<void> {
  return changeCase<void>(
    caseId,
    (found) => {
      const known = found?.record[slot];
      const isKept = known?.activity === place.activity && known.conversation === place.conversation;
      if (found === undefined || isKept) return { answer: undefined };
      return { besideEvents: { [slot]: place }, answer: () => undefined };
    },
    deps,
  );
}
