import type { Case } from './case.ts';
import { endedByProvider } from './standingOf.ts';

/** Whether what they are told is that a provider ended what it ran: nobody says that the person failed to do it. */
export function isStopped({
  state,
  breach,
  filed,
  reports,
}: Pick<Case, 'state' | 'breach' | 'filed' | 'reports'>): boolean {
  const isOpen = state.status === 'breached';
  return isOpen ? endedByProvider({ ...(filed && { filed }), reports }).length > 0 : breach?.another === true;
}
