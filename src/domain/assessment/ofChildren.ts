import type { FactName, Facts } from '../../law/facts.ts';
import { namedRules } from '../../law/namedRules.ts';
import { timeToCharge } from '../../law/timeToCharge.ts';
import type { RuleInput } from '../../law/truth.ts';
import type { DisposalAssessment } from './assessment.ts';

/** Practice, whatever else is known of the case (R04). */
export const jointly = 'A child’s case is a joint decision with the youth justice service.';

export const askAboutDeferring = 'Ask them about a deferred prosecution: it needs no admission.';

/** What the child says closes everything, and not what can be proved or is too late: both still decide what follows. */
export function isLeftToBoth(input: RuleInput): boolean {
  const { admission, admissionInduced, evidence } = input.facts;
  const saysNothingThatCounts =
    admission === 'denies' || admission === 'no-reply' || admissionInduced === true;
  return saysNothingThatCounts && evidence !== 'insufficient' && timeToCharge(input).is !== 'barred';
}

/** Without an appropriate adult a child's case is put off (R04), so that it is not known is no reason to go on. */
export function whetherAdultIsThere({ appropriateAdult }: Facts): readonly FactName[] {
  return appropriateAdult === undefined ? ['appropriateAdult'] : [];
}

/** A child’s case that goes to the CPS: a form goes with it. */
export function needsChildForm({ reasons }: DisposalAssessment): boolean {
  return reasons.some(({ rule }) => rule === namedRules.childsForm);
}
