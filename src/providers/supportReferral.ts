import type { Case } from '../domain/case/case.ts';
import { supportReferred } from '../domain/case/support.ts';
import { londonDay } from '../domain/days.ts';
import type { Force } from '../domain/force.ts';
import type { SupportReferral } from './payload.ts';
import { type Built, supportWith } from './referral.ts';
import { referredPerson } from './referredPerson.ts';

/**
 * The referral to a provider of support alone: it says that everything is voluntary, and names neither a condition nor
 * the disposal. Refused when nothing of this case is with that provider, when the case was taken back, or when no
 * consent to share is on record.
 */
export function supportReferral(theCase: Case, force: Force, provider: string): Built<SupportReferral> {
  const { filed, state, answers, officer, reference } = theCase;
  if (filed === undefined || !supportReferred(theCase).some((row) => row.provider === provider))
    return { refused: 'not-with-this-provider' };
  // Support goes on whatever becomes of the case; only what was taken back, or never begun, is not sent.
  if (state.status === 'closed' && state.how !== 'completed') return { refused: 'no-longer-open' };
  if (answers.facts.consent !== 'agrees') return { refused: 'no-consent-recorded' };
  const person = referredPerson(theCase);
  if (person === undefined) return { refused: 'no-name-recorded' };
  const hours = force.providers.find(({ id }) => id === provider)?.firstContactHours;
  return {
    payload: {
      schemaVersion: 1,
      kind: 'referral',
      voluntary: true,
      reference,
      provider,
      force: { id: force.id, title: force.title },
      support: supportWith(theCase, force, provider),
      decidedOn: londonDay(filed.at),
      ...(hours !== undefined && { firstContactWithinHours: hours }),
      contact: { name: officer.name },
      person,
      consentToShare: 'recorded',
    },
  };
}
