import { type Appointment, keyOf } from '../domain/booking/session.ts';
import type { Case, CaseCondition } from '../domain/case/case.ts';
import { supportReferred } from '../domain/case/support.ts';
import { londonDay } from '../domain/days.ts';
import type { Force } from '../domain/force.ts';
import type { Payload, Referral, ReferralAppointment, ReferralCondition } from './payload.ts';
import { referredPerson } from './referredPerson.ts';

/** The payload, or in a code why nothing may be sent. */
export type Built<P extends Payload = Payload> = { readonly payload: P } | { readonly refused: string };

/**
 * The referral of a filed case to the provider that runs its intervention. Refused when the case is no longer with
 * that provider, when it has ended, or when no consent to share is on record: then nothing leaves the house.
 */
export function referral(theCase: Case, force: Force, provider: string): Built<Referral> {
  const { filed, state, answers, officer, reference } = theCase;
  if (filed?.provider !== provider || filed.intervention === null)
    return { refused: 'not-with-this-provider' };
  if (state.status !== 'in-progress' && state.status !== 'breached') return { refused: 'no-longer-open' };
  if (answers.facts.consent !== 'agrees') return { refused: 'no-consent-recorded' };
  const person = referredPerson(theCase);
  if (person === undefined) return { refused: 'no-name-recorded' };

  const conditions = forTheProvider(filed.conditions);
  const support = supportWith(theCase, force, provider);
  const deadline = lastDeadline(conditions);
  const hours = force.providers.find(({ id }) => id === provider)?.firstContactHours;
  return {
    payload: {
      schemaVersion: 1,
      kind: 'referral',
      reference,
      provider,
      force: { id: force.id, title: force.title },
      disposal: filed.disposal,
      intervention: named(filed.intervention, force),
      conditions,
      ...(support.length > 0 && { support }),
      decidedOn: londonDay(filed.at),
      ...(deadline !== undefined && { deadline }),
      ...(filed.appointment
        ? { appointment: appointmentFor(filed.appointment) }
        : hours !== undefined && { firstContactWithinHours: hours }),
      contact: { name: officer.name },
      person,
      consentToShare: 'recorded',
    },
  };
}

/** The conditions a provider runs. What the victim chose is no business of theirs, and could tell who the victim is. */
export function forTheProvider(conditions: readonly CaseCondition[]): readonly ReferralCondition[] {
  return conditions
    .filter(({ from }) => from === 'intervention')
    .map(({ id, text, objective, where, shownBy, deadline }) => ({
      id,
      text,
      objective,
      ...(where && { where }),
      ...(shownBy && { shownBy }),
      ...(deadline && { deadline }),
    }));
}

/** The place as the provider knows it: by its own id of the session. */
export function appointmentFor({ session, provider, ...rest }: Appointment): ReferralAppointment {
  const { startsAt, endsAt, where, language } = rest;
  const id = session.slice(keyOf({ provider, id: '' }).length);
  return { session: id, startsAt, ...(endsAt !== undefined && { endsAt }), where, language };
}

/** The latest deadline among them: by then everything must be done. */
export function lastDeadline(
  conditions: readonly ReferralCondition[],
): ReferralCondition['deadline'] | undefined {
  return conditions
    .flatMap(({ deadline }) => deadline ?? [])
    .sort()
    .at(-1);
}

/** What the person takes up with this provider by choice. */
export function supportWith(
  theCase: Case,
  force: Force,
  provider: string,
): readonly { id: string; title: string }[] {
  return supportReferred(theCase)
    .filter((row) => row.provider === provider)
    .map(({ intervention }) => named(intervention, force));
}

function named(id: string, force: Force): { id: string; title: string } {
  return { id, title: force.interventions.find((row) => row.id === id)?.title ?? id };
}
