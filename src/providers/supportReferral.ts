import { asItStands } from '../domain/case/asItStands.ts';
import type { Case } from '../domain/case/case.ts';
import { isHelpOn } from '../domain/case/undertakings.ts';
import type { Force } from '../domain/force/force.ts';
import type { SupportReferral } from './payload.ts';
import { type Built, supportWith, undertaken } from './referral.ts';
import { referralHead } from './referralHead.ts';

/**
 * The referral to a provider of support alone: it says that everything is voluntary, and names neither a condition nor
 * the disposal, nor that nothing was diverted. Refused when nothing of this case is with that provider, when the case was
 * taken back, or when no consent to share is on record.
 */
export function supportReferral(theCase: Case, force: Force, provider: string): Built<SupportReferral> {
  const { filed, help } = theCase;
  const support = supportWith(theCase, provider);
  const taken = help ?? filed;
  if (taken === undefined || support.length === 0) return { refused: 'not-with-this-provider' };
  const why = whyNotByChoice(theCase);
  if (why !== undefined) return { refused: why };
  const head = referralHead(theCase, force, { provider, rows: support, decidedAt: taken.at });
  if (head === undefined) return { refused: 'no-name-recorded' };
  return {
    payload: {
      ...head,
      voluntary: true,
      support: support.map((row) => undertaken(row, force)),
      consentToShare: 'recorded',
    },
  };
}

/**
 * In a code why nothing by choice is sent. Help that was taken up without a filing was agreed to by itself; for the rest the
 * case must stand.
 */
export function whyNotByChoice(theCase: Case): string | undefined {
  const { answers, help } = theCase;
  const state = asItStands(theCase);
  if (help !== undefined) return isHelpOn(theCase) ? undefined : 'no-longer-open';
  // Support goes on whatever becomes of the case; only what was taken back, or never begun, is not sent.
  if (state.status === 'closed' && state.how !== 'completed') return 'no-longer-open';
  return answers.facts.consent === 'agrees' ? undefined : 'no-consent-recorded';
}
