import type { Case } from '../domain/case/case.ts';
import { londonDay } from '../domain/days.ts';
import type { Force } from '../domain/force/force.ts';
import type { JointDecisionRequest } from './payload.ts';
import type { Built } from './referral.ts';
import { referredPerson } from './referredPerson.ts';

/** A decision about a child is taken by both services together: theirs is a duty, and no choice from a catalogue. */
const everything = ['phone', 'ageBand', 'borough', 'interpreter', 'carer'] as const;

/**
 * The request to a youth justice service to decide together. It rests on the law and not on consent (Crime and
 * Disorder Act 1998 ss.66ZA, 66A), so consent is named and not demanded. Refused when the case is not, or no longer,
 * with that service.
 */
export function jointDecisionRequest(
  theCase: Case,
  force: Force,
  provider: string,
): Built<JointDecisionRequest> {
  const { state, answers, officer, reference } = theCase;
  if (!force.youthJustice.some((service) => service.provider === provider))
    return { refused: 'not-youth-justice' };
  if (state.status !== 'with-youth-justice') return { refused: 'no-longer-open' };
  if (theCase.handedOverTo !== provider) return { refused: 'not-with-this-provider' };
  const offence = force.offences.find(({ id }) => id === answers.facts.offence);
  if (offence === undefined) return { refused: 'no-offence-recorded' };
  const person = referredPerson(theCase, everything, force);
  if (person === undefined) return { refused: 'no-name-recorded' };
  return {
    payload: {
      schemaVersion: 1,
      kind: 'joint-decision-request',
      reference,
      provider,
      force: { id: force.id, title: force.title },
      offence: { title: offence.title, class: offence.class },
      requestedOn: londonDay(state.since),
      contact: { name: officer.name },
      person,
      consentToShare: answers.facts.consent === 'agrees' ? 'recorded' : 'not-asked',
    },
  };
}
