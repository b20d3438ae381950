import type { Notice } from '../domain/notices/notice.ts';
import type { CardSlot } from '../store/store.ts';

/** Which card of the case a notice posts or updates. */
export function cardSlotOf({ kind, to }: Notice): CardSlot | undefined {
  switch (kind) {
    case 'officer-card':
      return 'officerCard';
    case 'call-card':
      return 'callCard';
    case 'authorisation-card':
      return 'authorisationCard';
    case 'authorisation-outcome':
      return to === 'decider' ? undefined : 'authorisationCard';
    case 'breach-alert':
    case 'breach-outcome':
      return to === 'officer' ? 'officerBreachCard' : 'breachCard';
    default:
      return undefined;
  }
}
