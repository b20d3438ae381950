import type { Case } from '../domain/case/case.ts';
import { mayDecide } from '../domain/case/mayDecide.ts';
import type { TurnDeps } from './turnDeps.ts';

/** True for whoever may decide what is open in this case, by the rank that the force's list gives them. */
export function mayBeAsked(id: string, theCase: Case, { rankOf }: Pick<TurnDeps, 'rankOf'>): boolean {
  const rank = rankOf(id);
  return rank !== undefined && mayDecide(theCase, { id, rank });
}
