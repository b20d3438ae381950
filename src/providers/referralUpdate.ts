import { asItStands } from '../domain/case/asItStands.ts';
import type { Case, Closure, Instant } from '../domain/case/case.ts';
import type { CaseEvent, LoggedEvent } from '../domain/case/caseEvent.ts';
import { isHelpOn, isWith, reportedOn } from '../domain/case/undertakings.ts';
import type { Force } from '../domain/force/force.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { ReferralUpdate } from './payload.ts';
import { appointmentFor, type Built, forTheProvider, lastDeadline, withProvider } from './referral.ts';

/**
 * What changed since the provider got the referral, as the case is now: it ended and how, after a breach the person is
 * to be booked again, perhaps with a new deadline, or whoever waited has a place. Refused when the provider never had
 * the case or there is nothing of that kind to say.
 */
export function referralUpdate(
  theCase: Case,
  events: readonly LoggedEvent[],
  force: Force,
  { provider = '', session }: Pick<Notice, 'provider' | 'session'>,
): Built<ReferralUpdate> {
  if (!events.some((logged) => wentTo(provider, logged))) return { refused: 'not-with-this-provider' };
  const change =
    session === undefined
      ? whatChanged(theCase, events, provider)
      : placeIn(theCase, events, { provider, session });
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

type Change = ReferralUpdate['change'];

/**
 * That their referral is over, and whether a breach ended it, is all that a provider needs: whether somebody is charged, by whose
 * word, or not at all, is not theirs to know, and may not have happened yet. Who only supports somebody hears of no breach.
 */
function ended(on: Instant, how: Closure | 'decided-again' | undefined, isRequired: boolean): Change {
  if (how === 'completed') return { what: 'ended', on, how };
  const isOfBreach = isRequired && how !== undefined && afterBreach.includes(how);
  return { what: 'ended', on, how: isOfBreach ? 'breached' : 'withdrawn' };
}

const afterBreach: readonly (Closure | 'decided-again')[] = [
  'charged',
  'referred-cps',
  'no-further-action',
  'decided-again',
];

/** What was filed asked it of the person with them, and was no support alone. */
function wasRequired(events: readonly LoggedEvent[], provider: string): boolean {
  return events.some(
    ({ event }) => event.type === 'filed' && withProvider(event.filing.required, provider).length > 0,
  );
}

/** The place that was taken in this session, unless the case has ended since. */
function placeIn(
  theCase: Case,
  events: readonly LoggedEvent[],
  { provider, session }: { readonly provider: string; readonly session: string },
): Change | undefined {
  const state = asItStands(theCase);
  if (state.status === 'closed' && !isHelpOn(theCase))
    return ended(state.at, state.how, wasRequired(events, provider));
  const taken = events.findLast(
    ({ event }) => event.type === 'place-taken' && event.appointment.session === session,
  );
  if (taken?.event.type !== 'place-taken') return undefined;
  return { what: 'place-taken', on: taken.at, appointment: appointmentFor(taken.event.appointment) };
}

function wentTo(provider: string, { event }: LoggedEvent): boolean {
  if (event.type === 'filed') return isWith(event.filing, provider);
  if (event.type === 'not-diverted') return isWith({ required: [], support: event.help ?? [] }, provider);
  if (event.type !== 'joint-decision-requested') return false;
  return event.provider === provider || isWith({ required: [], support: event.help ?? [] }, provider);
}

function isGivenUp(provider: string, { event }: LoggedEvent): boolean {
  return event.type === 'given-up' && event.undertakings.some((row) => row.provider === provider);
}

function isNews({ type }: CaseEvent): boolean {
  return type === 'breach-decided' || type === 'filed';
}

function whatChanged(theCase: Case, events: readonly LoggedEvent[], provider: string): Change | undefined {
  const { filed } = theCase;
  const state = asItStands(theCase);
  const isRequired = wasRequired(events, provider);
  if (state.status === 'closed') return ended(state.at, state.how, isRequired);
  const { at: givenUpAt } = events.findLast((logged) => isGivenUp(provider, logged)) ?? {};
  if (givenUpAt !== undefined && (filed === undefined || !isWith(filed, provider)))
    return ended(givenUpAt, undefined, isRequired);
  const news = events.filter(({ event }) => isNews(event));
  const last = news.at(-1);
  // The first filing is no news: they have the referral.
  if (last === undefined || news.length < 2 || filed === undefined) return undefined;
  const decision = last.event.type === 'breach-decided' ? last.event.decision : undefined;
  const theirs = withProvider(reportedOn(filed), provider);
  // The case may be with others by now; this one's referral has ended all the same.
  const isOver = theirs.length === 0 && decision === undefined;
  if (decision === 'decide-again') return ended(last.at, 'decided-again', isRequired);
  if (isOver) return ended(last.at, undefined, isRequired);
  if (theirs.length === 0) return undefined;
  const deadline = lastDeadline(forTheProvider(filed.conditions, theirs));
  const what = decision === 'excuse' ? 'rebook' : 'deadline-varied';
  return { what, on: last.at, ...(deadline !== undefined && { deadline }) };
}
