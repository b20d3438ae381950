import { offerEnds } from '../domain/booking/claims.ts';
import { claimOf } from '../domain/booking/places.ts';
import { appointmentIn } from '../domain/booking/sayAppointment.ts';
import type { SessionRecord } from '../domain/booking/session.ts';
import { replay } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import { lapsePlace, losePlace, offerPlace } from '../domain/case/decidePlace.ts';
import type { CaseEvent, PlaceLoss } from '../domain/case/event.ts';
import { type Wanted, wantedIn } from '../domain/case/place.ts';
import { undertakingIn } from '../domain/case/undertakings.ts';
import type { Instant } from '../domain/instant.ts';
import type { CaseRecord } from '../store/store.ts';
import type { TurnDeps } from './deps.ts';
import { extend, untilCommitted } from './ledger.ts';

/** What a case says about its place in a session. */
export type Says = Wanted | { readonly state: 'nothing' };

/**
 * Asks the case about its place; on the way it is told of an offer that ran out, or that the session was called off.
 * A case that says nothing is moved on by one revision before its place may be released: a filing under way on the
 * older revision is then refused by the store, and holds its place anew.
 */
export function caseSays(record: SessionRecord, caseId: string, deps: TurnDeps): Promise<Says> {
  const { key, session } = record;
  return untilCommitted<Says>(async () => {
    const found = await deps.store.load(caseId);
    if (found === undefined) return nothing;
    const theCase = replay(found.events);
    const wanted = wantedIn(theCase, key);
    if (wanted !== undefined && session.cancelled === true)
      return keep(found, losing(theCase, key, 'called-off', deps), nothing, deps);
    if (wanted?.state === 'offered') {
      const events = lapsePlace(theCase, key, deps.now());
      return events.length === 0 ? wanted : keep(found, events, nothing, deps);
    }
    if (wanted !== undefined) return wanted;
    const hasNone = claimOf(record, caseId) === undefined;
    return hasNone || !found.open ? nothing : keep(found, [], nothing, deps);
  });
}

/** Offers the place that is free to a case that waits; until when, or undefined when it waits no more. */
export function offerToCase(
  record: SessionRecord,
  caseId: string,
  deps: TurnDeps,
): Promise<Instant | undefined> {
  return untilCommitted<Instant | undefined>(async () => {
    const says = await caseSays(record, caseId, deps);
    if (says.state === 'offered') return says.until;
    const found = says.state === 'waiting' ? await deps.store.load(caseId) : undefined;
    if (found === undefined) return undefined;
    const until = offerEnds(record, deps.now());
    const events = offerPlace(replay(found.events), appointmentIn(record.session), until);
    return events.length === 0 ? 'conflict' : keep(found, events, until, deps);
  });
}

/** Tells the case that its place in the session is gone. */
export async function caseLosesPlace(
  { key }: SessionRecord,
  caseId: string,
  why: PlaceLoss,
  deps: TurnDeps,
): Promise<void> {
  await untilCommitted(async () => {
    const found = await deps.store.load(caseId);
    if (found === undefined) return nothing;
    const events = losing(replay(found.events), key, why, deps);
    return events.length === 0 ? nothing : keep(found, events, nothing, deps);
  });
}

const nothing = { state: 'nothing' } as const;

function losing(theCase: Case, key: string, why: PlaceLoss, { force, now }: TurnDeps): readonly CaseEvent[] {
  const row = undertakingIn(theCase, key);
  const provider = force.providers.find(({ id }) => id === row?.provider);
  return losePlace(theCase, key, why, { now: now(), firstContactHours: provider?.firstContactHours });
}

/** Commits what happened to the case by the clock, and then gives the answer. */
async function keep<T>(
  record: CaseRecord,
  events: readonly CaseEvent[],
  answer: T,
  deps: TurnDeps,
): Promise<T | 'conflict'> {
  const cause = `place:${deps.newId()}`;
  const next =
    events.length === 0
      ? { ...record, revision: record.revision + 1 }
      : extend(record, { events, by: { kind: 'clock' }, cause }, deps).record;
  if ((await deps.store.commit(next)) === 'conflict') return 'conflict';
  if (events.length > 0) deps.wake();
  return answer;
}
