import type { DisposalAssessment } from '../../domain/assessment/assessment.ts';
import type { Force } from '../../domain/force/force.ts';
import { type Disposal, isPoliceRank } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { isKnownChild } from '../../law/isKnownChild.ts';

/** The rows of the force's menu at this age that an officer, a sergeant or an inspector decides. */
export function offeredByPolice(
  rows: readonly DisposalAssessment[],
  force: Pick<Force, 'policy'>,
  facts: Facts,
): readonly DisposalAssessment[] {
  return rows.filter((row) => isOnTheMenu(row.disposal, force, facts) && isDecidedByPolice(row));
}

/** True when the force offers this disposal at this age. */
export function isOnTheMenu(disposal: Disposal, { policy }: Pick<Force, 'policy'>, facts: Facts): boolean {
  return (isKnownChild(facts.age) ? policy.menu.child : policy.menu.adult).includes(disposal);
}

/** True when it may be done as things stand, by the officer or by whoever must agree. */
export function isOpen({ status }: DisposalAssessment): boolean {
  return status === 'available' || status === 'needs-authority';
}

/** True when a rule leaves room for exceptional circumstances: a written reason may open it. */
export function isOpenToReason({ status }: DisposalAssessment): boolean {
  return status === 'exceptional-only';
}

function isDecidedByPolice({ authority }: DisposalAssessment): boolean {
  return authority !== null && isPoliceRank(authority);
}
