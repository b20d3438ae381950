import { offerEnds } from '../../domain/booking/claims.ts';
import { claimOf } from '../../domain/booking/places.ts';
import { appointmentIn } from '../../domain/booking/sayAppointment.ts';
import type { SessionRecord } from '../../domain/booking/session.ts';
import { type Wanted, wantedIn } from '../../domain/case/applyPlace.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent, PlaceLoss } from '../../domain/case/caseEvent.ts';
import { lapsePlace, losePlace, offerPlace } from '../../domain/case/decidePlace.ts';
import { undertakingIn } from '../../domain/case/undertakings.ts';
import { firstContactHours } from '../../domain/force/firstContactHours.ts';
import type { Instant } from '../../domain/instant.ts';
import { retryOnConflict } from '../../shared/changeRecord.ts';
import { changeCase, type Decision } from '../changeCase.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** What a case claims of its place in a session. */
export type CaseClaim = Wanted | { readonly state: 'nothing' };

/**
 * Asks the case about its place; on the way it is told of an offer that ran out, or that the session was called off.
 * A case that claims nothing is moved on by one revision before its place may be released: a filing under way on the
 * older revision is then refused by the store, and holds its place anew.
 */
export function claimOfCase(record: SessionRecord, caseId: string, deps: TurnDeps): Promise<CaseClaim> {
  const { key, session } = record;
  return changeCase<CaseClaim>(
    caseId,
    (found) => {
      if (found === undefined) return { answer: nothing };
      const { theCase } = found;
      const wanted = wantedIn(theCase, key);
      if (wanted !== undefined && session.cancelled === true)
        return byClock(losing(theCase, key, 'called-off', deps), nothing, deps);
      if (wanted?.state === 'offered') {
        const events = lapsePlace(theCase, key, deps.now());
        return events.length === 0 ? { answer: wanted } : byClock(events, nothing, deps);
      }
      if (wanted !== undefined) return { answer: wanted };
      const hasNone = claimOf(record, caseId) === undefined;
      return hasNone || !found.record.open ? { answer: nothing } : byClock([], nothing, deps);
    },
    deps,
  );
}

/** Offers the place that is free to a case that waits; until when, or undefined when it waits no more. */
export async function offerToCase(
  record: SessionRecord,
  caseId: string,
  deps: TurnDeps,
): Promise<Instant | undefined> {
  return retryOnConflict<Instant | undefined>(async () => {
    const claim = await claimOfCase(record, caseId, deps);
    if (claim.state === 'offered') return claim.until;
    if (claim.state !== 'waiting') return undefined;
    return changeCase<Instant | undefined | 'conflict'>(
      caseId,
      (found) => {
        if (found === undefined) return { answer: undefined };
        const until = offerEnds(record, deps.now());
        const events = offerPlace(found.theCase, appointmentIn(record.session), until);
        return events.length === 0 ? { answer: 'conflict' } : byClock(events, until, deps);
      },
      deps,
    );
  });
}

/** Tells the case that its place in the session is gone. */
export async function caseLosesPlace(
  { key }: SessionRecord,
  caseId: string,
  why: PlaceLoss,
  deps: TurnDeps,
): Promise<void> {
  await changeCase<CaseClaim>(
    caseId,
    (found) => {
      const events = found === undefined ? [] : losing(found.theCase, key, why, deps);
      return events.length === 0 ? { answer: nothing } : byClock(events, nothing, deps);
    },
    deps,
  );
}

const nothing = { state: 'nothing' } as const;

function losing(theCase: Case, key: string, why: PlaceLoss, { force, now }: TurnDeps): readonly CaseEvent[] {
  const hours = firstContactHours(undertakingIn(theCase, key)?.provider, force);
  return losePlace(theCase, key, why, { now: now(), firstContactHours: hours });
}

/** What happened to the case by the clock; without events it moves on by a revision all the same. */
function byClock<T>(events: readonly CaseEvent[], then: T, { newId }: TurnDeps): Decision<T> {
  const answer = () => then;
  if (events.length === 0) return { besideEvents: {}, answer };
  return { change: { events, by: { kind: 'clock' }, cause: `place:${newId()}` }, answer };
}
