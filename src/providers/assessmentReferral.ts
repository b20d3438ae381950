import type { Case } from '../domain/case/case.ts';
import { isWithdrawn } from '../domain/case/isWithdrawn.ts';
import type { Force } from '../domain/force/force.ts';
import type { AssessmentReferral } from './payload.ts';
import { type Built, byLawWith, supportWith, undertaken } from './referral.ts';
import { referralHead } from './referralHead.ts';
import { whyNotByChoice } from './supportReferral.ts';

/**
 * The referral to whoever assesses somebody that the law sends there, whatever is decided: it names neither the disposal
 * nor the test's result, and asks for no consent. What they take up there by choice stands beside it, as long as that may
 * be sent. Refused when nothing of it is with that provider, or when the case was taken back.
 */
export function assessmentReferral(theCase: Case, force: Force, provider: string): Built<AssessmentReferral> {
  const { filed, help } = theCase;
  const byLaw = byLawWith(theCase, provider);
  const taken = help ?? filed;
  if (taken === undefined || byLaw.length === 0) return { refused: 'not-with-this-provider' };
  if (isWithdrawn(theCase)) return { refused: 'no-longer-open' };
  const support = whyNotByChoice(theCase) === undefined ? supportWith(theCase, provider) : [];
  const head = referralHead(theCase, force, { provider, rows: [...byLaw, ...support], decidedAt: taken.at });
  if (head === undefined) return { refused: 'no-name-recorded' };
  return {
    payload: {
      ...head,
      requiredByLaw: byLaw.map((row) => undertaken(row, force)),
      ...(support.length > 0 && { support: support.map((row) => undertaken(row, force)) }),
      consentToShare: support.length > 0 ? 'recorded' : 'not-asked',
    },
  };
}
