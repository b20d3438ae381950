import type { Notice } from '../domain/notices/notice.ts';
import type { CardSlot } from '../store/store.ts';

/** Which card of the case a notice posts or updates. */
export function cardSlotOf({ kind, to, card }: Notice): CardSlot | undefined {
  switch (kind) {
    case 'officer-card':
      return 'officerCard';
    case 'call-card':
      // A card from which the number has moved on is not the one to watch.
      return card === undefined ? 'callCard' : undefined;
    case 'authorisation-card':
      return to === 'decider' ? undefined : 'authorisationCard';
    case 'authorisation-outcome':
      return to === 'decider' ? undefined : 'authorisationCard';
    case 'breach-alert':
    case 'breach-outcome':
      // A post that lists many is no single case's card.
      if (to === 'decider' || card !== undefined) return undefined;
      return to === 'officer' ? 'officerBreachCard' : 'breachCard';
    default:
      return undefined;
  }
}
