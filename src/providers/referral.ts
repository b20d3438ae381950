import { type Appointment, keyOf } from '../domain/booking/session.ts';
import type { Case, CaseCondition, Undertaking } from '../domain/case/case.ts';
import { agreedNow, byChoice, reportedOn, requiredByLaw } from '../domain/case/undertakings.ts';
import type { Force } from '../domain/force/force.ts';
import type { Payload, Referral, ReferralAppointment, ReferralCondition, Undertaken } from './payload.ts';
import { referralHead } from './referralHead.ts';

/** The payload, or in a code why nothing may be sent. */
export type Built<P extends Payload = Payload> = { readonly payload: P } | { readonly refused: string };

/**
 * The referral of a filed case to a provider of something that is required: all that it runs for this person, and none
 * of what others run. Refused when nothing required is with that provider, when the case has ended, or when no consent
 * to share is on record: then nothing leaves the house.
 */
export function referral(theCase: Case, force: Force, provider: string): Built<Referral> {
  const { filed, state, answers } = theCase;
  const required = filed === undefined ? [] : withProvider(reportedOn(filed), provider);
  const [first] = required;
  if (filed === undefined || first === undefined) return { refused: 'not-with-this-provider' };
  if (state.status !== 'in-progress' && state.status !== 'breached') return { refused: 'no-longer-open' };
  if (answers.facts.consent !== 'agrees') return { refused: 'no-consent-recorded' };
  const support = supportWith(theCase, provider);
  const byLaw = byLawWith(theCase, provider);
  const rows = [...required, ...byLaw, ...support];
  const head = referralHead(theCase, force, { provider, rows, decidedAt: filed.at });
  if (head === undefined) return { refused: 'no-name-recorded' };

  const conditions = forTheProvider(filed.conditions, required);
  const deadline = lastDeadline(conditions);
  return {
    payload: {
      ...head,
      disposal: filed.disposal,
      intervention: named(first.intervention, force),
      ...(required.length > 1 && { interventions: required.map((row) => undertaken(row, force)) }),
      conditions,
      ...(byLaw.length > 0 && { requiredByLaw: byLaw.map((row) => undertaken(row, force)) }),
      ...(support.length > 0 && { support: support.map((row) => undertaken(row, force)) }),
      ...(deadline !== undefined && { deadline }),
      ...(first.appointment && { appointment: appointmentFor(first.appointment) }),
      consentToShare: 'recorded',
    },
  };
}

/**
 * The conditions a provider runs. What is with others is no business of theirs, and what the victim chose could tell who
 * the victim is.
 */
export function forTheProvider(
  all: readonly CaseCondition[],
  required: readonly Undertaking[],
): readonly ReferralCondition[] {
  return all
    .filter(({ from, id }) => from === 'intervention' && required.some((row) => row.intervention === id))
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
export function supportWith(theCase: Pick<Case, 'filed' | 'help'>, provider: string): readonly Undertaking[] {
  return withProvider(byChoice(agreedNow(theCase)?.support ?? []), provider).filter(isReferred);
}

/** What the law requires of the person with this provider, whatever is decided. */
export function byLawWith(theCase: Pick<Case, 'filed' | 'help'>, provider: string): readonly Undertaking[] {
  return withProvider(requiredByLaw(agreedNow(theCase)?.support ?? []), provider).filter(isReferred);
}

const isReferred = ({ referred }: Undertaking): boolean => referred === true;

/** Those of them that this provider runs. */
export function withProvider(rows: readonly Undertaking[], provider: string): readonly Undertaking[] {
  return rows.filter((row) => row.provider === provider);
}

/** What a provider runs for this person, by its title, with the place that is booked for it. */
export function undertaken({ intervention, appointment }: Undertaking, force: Force): Undertaken {
  const place = appointment && { appointment: appointmentFor(appointment) };
  return { ...named(intervention, force), ...place };
}

function named(id: string, force: Force): { id: string; title: string } {
  return { id, title: force.interventions.find((row) => row.id === id)?.title ?? id };
}
