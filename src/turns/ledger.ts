import { replay } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import type { Actor, CaseEvent } from '../domain/case/event.ts';
import type { Draft } from '../domain/notice.ts';
import { noticesFor } from '../domain/notices.ts';
import { dueCall } from '../domain/victim/dueCall.ts';
import { clockDrafts } from '../domain/victim/victimNotices.ts';
import type { CardPlace, CaseRecord, OpenCall } from '../store/store.ts';
import type { TurnDeps } from './deps.ts';

export type Slot = 'officerCard' | 'authorisationCard' | 'breachCard' | 'officerBreachCard';

export type Change = {
  readonly events: readonly CaseEvent[];
  readonly by: Actor;
  /** What made it happen; the same cause is never applied twice. */
  readonly cause: string;
  readonly place?: { readonly slot: Slot; readonly card: CardPlace };
};

/** The record with what happened, and what must now be said, added: one commit holds it all. */
export function extend(
  before: CaseRecord,
  change: Change,
  deps: Pick<TurnDeps, 'force' | 'now' | 'newId'>,
): { record: CaseRecord; theCase: Case } {
  const at = deps.now();
  const { by, cause, place } = change;
  const events = [...before.events, ...change.events.map((event) => ({ at, by, cause, event }))];
  const theCase = replay(events);
  const cases = { before: replay(before.events), after: theCase };
  const { call: _before, ...kept } = before;
  const call = openCall(theCase, deps);
  const clocks = clockDrafts(cases.before, theCase, deps.force).filter((draft) => !isWaiting(draft, before));
  const record: CaseRecord = {
    ...kept,
    ...(call === undefined ? {} : { call }),
    revision: before.revision + 1,
    open: theCase.state.status !== 'closed',
    updatedAt: at,
    events,
    notices: [...before.notices, ...noticesFor(change.events, cases, at, deps.newId, clocks)],
    ...(place === undefined ? {} : { [place.slot]: place.card }),
  };
  return { record, theCase };
}

/** A clock that stopped and began again is not watched twice. */
function isWaiting({ kind, clock }: Draft, { notices }: CaseRecord): boolean {
  return notices.some(
    (notice) =>
      notice.state === 'waiting' &&
      notice.kind === kind &&
      notice.clock?.name === clock?.name &&
      notice.clock?.dueBy === clock?.dueBy,
  );
}

/** The call to make with the victim, as the store lists it. */
function openCall(theCase: Case, { force }: Pick<TurnDeps, 'force'>): OpenCall | undefined {
  const due = dueCall(theCase, force);
  const [first] = due?.clocks ?? [];
  if (due === undefined || first === undefined) return undefined;
  const { takenBy } = due;
  const clocks = due.clocks.map(({ name }) => name);
  return {
    clocks,
    dueBy: first.dueBy,
    ...(takenBy === undefined ? {} : { takenBy: { id: takenBy.id, name: takenBy.name } }),
  };
}

/** True when this cause has had its effect already. */
export function wasApplied({ events }: CaseRecord, cause: string): boolean {
  return events.some((logged) => logged.cause === cause);
}

/**
 * Runs one attempt again when somebody else committed in between. `attempt` loads, decides and answers 'conflict' to be
 * run again. Throws after so many conflicts in a row; ten are more than people make in one case.
 */
export async function untilCommitted<T>(attempt: () => Promise<T | 'conflict'>, mostTries = 10): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await attempt();
    if (outcome !== 'conflict') return outcome;
  }
  throw new Error(`A record was changed by somebody else ${mostTries} times in a row`);
}

/** Remembers where a card of this case stands, so that it can be updated in place. */
export async function keepPlace(
  caseId: string,
  slot: Slot,
  place: CardPlace,
  { store }: TurnDeps,
): Promise<void> {
  await untilCommitted(async () => {
    const record = await store.load(caseId);
    if (record === undefined) return 'gone';
    const known = record[slot];
    if (known?.activity === place.activity && known.conversation === place.conversation) return 'kept';
    const outcome = await store.commit({ ...record, revision: record.revision + 1, [slot]: place });
    return outcome === 'conflict' ? 'conflict' : 'kept';
  });
}
