import { confirm, hold, promote, release, wait } from '../../domain/booking/claims.ts';
import { claimOf, isComing, lapsed, nextWaiting } from '../../domain/booking/places.ts';
import type { SessionRecord } from '../../domain/booking/session.ts';
import { changeRecord, type Outcome } from '../../shared/changeRecord.ts';
import type { TurnDeps } from '../turnDeps.ts';
import { caseLosesPlace, claimOfCase, offerToCase } from './claimOfCase.ts';
import { mostTries } from './holdPlace.ts';

/**
 * Brings a session into line with its cases, which are the truth: held places that ran out are booked, kept or
 * released as their case claims, those of `about` likewise, everybody is told when it was called off, and a free place
 * goes to whoever waits longest. Safe to repeat and to be cut off anywhere: each case is told before the session moves
 * on, in one commit. Throws when the store does.
 */
export async function reconcileSession(key: string, about: readonly string[], deps: TurnDeps): Promise<void> {
  const { load, commit } = deps.store.sessions;
  await changeRecord<SessionRecord, void>(
    { load: () => load(key), commit },
    (stored) => settled(stored, about, deps),
    mostTries,
  );
}

async function settled(
  stored: SessionRecord | undefined,
  about: readonly string[],
  deps: TurnDeps,
): Promise<Outcome<SessionRecord, void>> {
  if (stored === undefined) return { answer: undefined };
  let record = stored;
  for (const caseId of casesToAsk(stored, about, deps.now()))
    record = await reconcileClaim(record, caseId, deps);
  record = await giveFreePlaces(record, deps);
  return record === stored ? { answer: undefined } : { next: record, answer: () => undefined };
}

/** Each change of a case names it here, so only these can differ from what the session says. */
function casesToAsk(record: SessionRecord, about: readonly string[], now: string): ReadonlySet<string> {
  const claims = record.session.cancelled === true ? record.bookings : lapsed(record, now);
  return new Set([...about, ...claims.map(({ caseId }) => caseId)]);
}

async function reconcileClaim(record: SessionRecord, caseId: string, deps: TurnDeps): Promise<SessionRecord> {
  const claim = claimOf(record, caseId);
  const now = deps.now();
  const claimed = await claimOfCase(record, caseId, deps);
  switch (claimed.state) {
    case 'nothing':
      return release(record, caseId);
    case 'offered':
      // Its claim is held until then already; when it still waits, the free place is given to it next.
      return record;
    case 'waiting': {
      // A place held on the way to another answer is not what the case came to.
      const waits = wait(claim?.state === 'held' ? release(record, caseId) : record, caseId, now);
      return waits.ok ? waits.value : release(record, caseId);
    }
    case 'booked':
      return bookedOrLost(record, caseId, deps);
  }
}

/** Books what the case says is booked; when no place is left to book, the case is told that it lost it. */
async function bookedOrLost(record: SessionRecord, caseId: string, deps: TurnDeps): Promise<SessionRecord> {
  const now = deps.now();
  const held = claimOf(record, caseId)?.state === 'held';
  const confirmed = held ? confirm(record, caseId, now) : hold(record, caseId, now);
  const booked = confirmed.ok ? confirm(confirmed.value, caseId, now) : confirmed;
  if (booked.ok) return booked.value;
  if (booked.code === 'past' || !isComing(record, now)) return record;
  await caseLosesPlace(record, caseId, 'full', deps);
  return release(record, caseId);
}

async function giveFreePlaces(before: SessionRecord, deps: TurnDeps): Promise<SessionRecord> {
  let record = before;
  for (;;) {
    const now = deps.now();
    const caseId = nextWaiting(record, now);
    if (caseId === undefined) return record;
    const until = await offerToCase(record, caseId, deps);
    record = until === undefined ? release(record, caseId) : promote(record, now, until);
  }
}
