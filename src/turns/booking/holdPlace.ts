import { confirm, hold } from '../../domain/booking/claims.ts';
import type { SessionRecord } from '../../domain/booking/session.ts';
import { newlyBooked } from '../../domain/case/applyPlace.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/caseEvent.ts';
import type { Agreed } from '../../domain/case/undertakings.ts';
import type { Result } from '../../domain/result.ts';
import { changeRecord } from '../../shared/changeRecord.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** Each conflict means that somebody else got on with the same session; more than this many in a row do not come. */
export const mostTries = 200;

/** Keys of the sessions these events book a place in, without those in which the case has one already. */
export function placesBookedBy(events: readonly CaseEvent[], before: Case): readonly string[] {
  const agreed = events.flatMap((event): readonly Agreed[] => {
    if (event.type === 'filed') return [event.filing];
    return event.type === 'not-diverted' ? [{ required: [], support: event.help ?? [] }] : [];
  });
  return agreed.flatMap((one) => newlyBooked(one, before)).map(({ session }) => session);
}

/** Holds a place in each of them. False when one has none: then nothing may be filed, and the others lapse by themselves. */
export async function holdPlaces(keys: readonly string[], caseId: string, deps: TurnDeps): Promise<boolean> {
  // In one order for everybody, so that two who want the same ones do not each keep the other from filing.
  for (const key of keys.toSorted()) if (!(await holdPlace(key, caseId, deps))) return false;
  return true;
}

/** Books each place that is held; one that fails keeps no other from being booked. */
export async function confirmPlaces(keys: readonly string[], caseId: string, deps: TurnDeps): Promise<void> {
  for (const key of keys) await confirmPlace(key, caseId, deps).catch(() => false);
}

/**
 * Holds a place for a case that is about to be filed. False when there is none to hold: then nothing may be filed with
 * it. The record moves on by one revision even when the place was held before, so that whoever is just releasing it
 * must look again.
 */
export function holdPlace(key: string, caseId: string, deps: TurnDeps): Promise<boolean> {
  return change(key, (record) => hold(record, caseId, deps.now()), deps);
}

/** Books the place that is held. False when none is held any more: the case has moved on. */
function confirmPlace(key: string, caseId: string, deps: TurnDeps): Promise<boolean> {
  return change(key, (record) => confirm(record, caseId, deps.now()), deps);
}

function change(
  key: string,
  next: (record: SessionRecord) => Result<SessionRecord>,
  { store }: TurnDeps,
): Promise<boolean> {
  const { load, commit } = store.sessions;
  return changeRecord<SessionRecord, boolean>(
    { load: () => load(key), commit },
    (record) => {
      const outcome = record === undefined ? undefined : next(record);
      return outcome?.ok === true ? { next: outcome.value, answer: () => true } : { answer: false };
    },
    mostTries,
  );
}
