import { breachRank } from '../domain/case/breachRank.ts';
import type { Case } from '../domain/case/case.ts';
import { isOwnCase, mayDecideAs } from '../domain/case/decideAuthority.ts';
import { openRequest } from '../domain/case/openRequest.ts';
import type { TurnDeps } from './turnDeps.ts';

/** True for whoever may decide what is open in this case: of the rank it needs, and not the officer in it. */
export function mayBeAsked(id: string, theCase: Case, { rankOf }: Pick<TurnDeps, 'rankOf'>): boolean {
  const rank = rankOf(id);
  const asked = openRequest(theCase);
  if (rank === undefined || isOwnCase(theCase, { id })) return false;
  if (asked !== undefined) return mayDecideAs({ rank }, asked.authority);
  return theCase.state.status === 'breached' && mayDecideAs({ rank }, breachRank(theCase));
}
