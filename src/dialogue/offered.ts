import type { DisposalAssessment } from '../domain/assessment/assessment.ts';
import type { Force } from '../domain/force.ts';
import type { Disposal } from '../law/disposal.ts';
import type { Facts } from '../law/facts.ts';

const decidedByPolice = ['officer', 'sergeant', 'inspector'];
const gravityScore = /^R23f-/;

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
  return (facts.age !== undefined && facts.age < 18 ? policy.menu.child : policy.menu.adult).includes(
    disposal,
  );
}

/** True when it may be done as things stand, by the officer or by whoever must agree. */
export function isOpen({ status }: DisposalAssessment): boolean {
  return status === 'available' || status === 'needs-authority';
}

/** True when a rule leaves room for exceptional circumstances: a written reason may open it. */
export function isOpenToReason({ status }: DisposalAssessment): boolean {
  return status === 'exceptional-only';
}

/** True when only the gravity score speaks against it: a reason to depart from the score opens it. */
export function isOpenToDeparture(row: DisposalAssessment): boolean {
  return isOpenToReason(row) && exceptionalRules(row).every((rule) => gravityScore.test(rule));
}

/** The facts that one written reason stands for: what is exceptional by law, a departure from the score, or both. */
export function factsOfReason(reason: string, rows: readonly DisposalAssessment[]): Facts {
  const rules = rows.flatMap(exceptionalRules);
  return {
    ...(rules.some((rule) => !gravityScore.test(rule)) ? { exceptional: reason } : {}),
    ...(rules.some((rule) => gravityScore.test(rule)) ? { gravityDeviation: reason } : {}),
  };
}

function isDecidedByPolice({ authority }: DisposalAssessment): boolean {
  return decidedByPolice.includes(authority ?? '');
}

function exceptionalRules({ reasons }: DisposalAssessment): readonly string[] {
  return reasons.filter(({ effect }) => effect === 'exceptional').map(({ rule }) => rule);
}
