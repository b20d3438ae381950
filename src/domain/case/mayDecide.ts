import { breachRank } from './breachRank.ts';
import type { Case, Rank } from './case.ts';
import { isOwnCase, mayDecideAs } from './decideAuthority.ts';
import { openRequest } from './openRequest.ts';

/** Somebody, with the rank that the force's list gives them; absent when they are not on it. */
export type Ranked = { readonly id: string; readonly rank?: Rank };

type Breached = Pick<Case, 'officer' | 'state' | 'authority' | 'filed'>;

/** True for whoever may decide what is open in this case, a request or a breach. */
export function mayDecide(theCase: Breached & Pick<Case, 'withdrawals'>, person: Ranked): boolean {
  return mayDecideRequest(theCase, person) || mayDecideBreach(theCase, person);
}

/** True for whoever may decide the request that is open: of the rank that is asked, and not the officer in the case. */
export function mayDecideRequest(
  theCase: Pick<Case, 'officer' | 'state' | 'withdrawals'>,
  { id, rank }: Ranked,
): boolean {
  const asked = openRequest(theCase);
  if (asked === undefined || rank === undefined || isOwnCase(theCase, { id })) return false;
  return mayDecideAs({ rank }, asked.authority);
}

/**
 * True for whoever may decide the breach that is open for its officer: of the rank that it is for, and not the officer in
 * the case. A single decision may need a higher rank still, or none.
 */
export function mayDecideBreach(theCase: Breached, { id, rank }: Ranked): boolean {
  if (theCase.state.status !== 'breached' || rank === undefined || isOwnCase(theCase, { id })) return false;
  return mayDecideAs({ rank }, breachRank(theCase));
}
