import type { Case, Instant } from '../domain/case/case.ts';
import type { CaseEvent, LoggedEvent } from '../domain/case/event.ts';
import { isWith } from '../domain/case/support.ts';
import type { Force } from '../domain/force.ts';
import type { ReferralUpdate } from './payload.ts';
import { appointmentFor, type Built, forTheProvider, lastDeadline } from './referral.ts';

/**
 * What changed since the provider got the referral, as the case is now: it ended and how, after a breach the person is
 * to be booked again, perhaps with a new deadline, or whoever waited has a place. Refused when the provider never had
 * the case or there is nothing of that kind to say.
 */
export function referralUpdate(
  theCase: Case,
  events: readonly LoggedEvent[],
  force: Force,
  provider: string,
): Built<ReferralUpdate> {
  if (!events.some((logged) => wentTo(provider, logged))) return { refused: 'not-with-this-provider' };
  const change = whatChanged(theCase, events, provider);
  if (change === undefined) return { refused: 'nothing-to-say' };
  return {
    payload: {
      schemaVersion: 1,
      kind: 'referral-update',
      reference: theCase.reference,
      provider,
      force: { id: force.id, title: force.title },
      change,
    },
  };
}

function isNews({ type }: CaseEvent): boolean {
  return type === 'breach-decided' || type === 'place-taken';
}

function placeTaken(
  on: Instant,
  { appointment }: Extract<CaseEvent, { type: 'place-taken' }>,
): ReferralUpdate['change'] {
  return { what: 'place-taken', on, appointment: appointmentFor(appointment) };
}

function wentTo(provider: string, { event }: LoggedEvent): boolean {
  if (event.type === 'filed') return isWith(event.filing, provider);
  return event.type === 'joint-decision-requested' && event.provider === provider;
}

function whatChanged(
  { state, filed }: Case,
  events: readonly LoggedEvent[],
  provider: string,
): ReferralUpdate['change'] | undefined {
  if (state.status === 'closed') return { what: 'ended', on: state.at, how: state.how };
  const decided = events.findLast(({ event }) => isNews(event));
  if (decided?.event.type === 'place-taken')
    return filed?.provider === provider ? placeTaken(decided.at, decided.event) : undefined;
  if (decided?.event.type !== 'breach-decided') return undefined;
  // The case may be with another provider by now; this one's referral has ended all the same.
  if (decided.event.decision === 'decide-again') return { what: 'ended', on: decided.at, how: 'withdrawn' };
  if (filed?.provider !== provider) return undefined;
  const deadline = lastDeadline(forTheProvider(filed.conditions));
  const what = decided.event.decision === 'vary' ? 'deadline-varied' : 'rebook';
  return { what, on: decided.at, ...(deadline !== undefined && { deadline }) };
}
