import { isSameCard } from '../domain/notices/redrawCall.ts';
import { withDetailCard } from '../domain/notices/withDetailCard.ts';
import type { CardPlace, CardSlot, CaseRecord } from '../store/store.ts';
import { changeCase } from './changeCase.ts';
import type { TurnDeps } from './turnDeps.ts';
import type { Slot } from './turns.ts';

/** Remembers where a card of this case stands, so that it can be updated in place. */
export function keepPlace(
  caseId: string,
  slot: CardSlot | Slot,
  place: CardPlace,
  deps: TurnDeps,
): Promise<void> {
  return changeCase<void>(
    caseId,
    (found) => {
      const standing = typeof slot === 'string' ? [found?.record[slot]] : placesOf(found?.record.detailCards);
      const isKept = standing.some((known) => isSameCard(known, place));
      if (found === undefined || isKept) return { answer: undefined };
      if (typeof slot !== 'string') {
        const { detailOf: person, ...about } = slot;
        const detail = { person, place, ...about };
        const kept = withDetailCard(found.record, detail, found.theCase, deps.now(), deps.newId());
        return { besideEvents: kept, answer: () => undefined };
      }
      return { besideEvents: { [slot]: place }, answer: () => undefined };
    },
    deps,
  );
}

function placesOf(details: CaseRecord['detailCards'] = []): readonly CardPlace[] {
  return details.map(({ place }) => place);
}
