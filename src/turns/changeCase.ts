import { replay } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import { nextDueAt } from '../domain/notices/nextDueAt.ts';
import { changeRecord, type Outcome } from '../shared/changeRecord.ts';
import type { CardSlot, CaseRecord } from '../store/store.ts';
import { appendEvents, type Change } from './appendEvents.ts';
import type { TurnDeps } from './turnDeps.ts';

/** A case as it is kept, and as what happened makes it. */
export type StoredCase = { readonly record: CaseRecord; readonly theCase: Case };

/** Kept beside the events: where a card stands, what must still be said. Empty, it moves the case on by a revision alone. */
type BesideEvents = Partial<Pick<CaseRecord, CardSlot | 'notices' | 'stopped' | 'detailCards'>>;

/**
 * What is to happen to the case: nothing but an answer, or a change with what is answered once it is kept. 'conflict':
 * what it was decided on has moved on, look again.
 */
export type Decision<A> =
  | 'conflict'
  | { readonly answer: A }
  | ({ readonly answer: (after: StoredCase) => A | Promise<A> } & (
      | { readonly change: Change }
      | { readonly besideEvents: BesideEvents }
    ));

/** What a record's events make of it; records do not change, and the store hands out the one it was given. */
const replayed = new WeakMap<CaseRecord['events'], Case>();

/** The case behind a record; undefined for none. */
export function storedCase(record: CaseRecord | undefined): StoredCase | undefined {
  if (record === undefined) return undefined;
  const theCase = replayed.get(record.events) ?? replay(record.events);
  replayed.set(record.events, theCase);
  return { record, theCase };
}

/**
 * The one way a case changes: load, replay, decide, append, commit, wake the outbox, and all of it again from the start
 * when somebody else committed in between. Callers bring the decision alone. Throws what the store throws.
 *
 * @param find the case's id, or how its record is found
 */
export function changeCase<A>(
  find: string | (() => Promise<CaseRecord | undefined>),
  decide: (found: StoredCase | undefined) => Decision<A> | Promise<Decision<A>>,
  deps: Pick<TurnDeps, 'store' | 'force' | 'now' | 'newId' | 'wake'>,
): Promise<A> {
  const load = typeof find === 'string' ? () => deps.store.load(find) : find;
  return changeRecord<CaseRecord, A>({ load, commit: deps.store.commit }, async (record) => {
    const found = storedCase(record);
    const decision = await decide(found);
    if (decision === 'conflict' || !('change' in decision || 'besideEvents' in decision)) return decision;
    if (found === undefined) throw new Error('There is no such case to change');
    const after = 'change' in decision ? appendEvents(found, decision.change, deps) : beside(found, decision);
    replayed.set(after.record.events, after.theCase);
    return { next: after.record, answer: () => wakeAndAnswer(after, decision, deps) } satisfies Outcome<
      CaseRecord,
      A
    >;
  });
}

function beside(
  { record, theCase }: StoredCase,
  { besideEvents }: { readonly besideEvents: BesideEvents },
): StoredCase {
  const next = { ...record, revision: record.revision + 1, ...besideEvents };
  return { record: { ...next, nextDueAt: nextDueAt(next.notices) }, theCase };
}

function wakeAndAnswer<A>(
  after: StoredCase,
  { answer }: { readonly answer: (after: StoredCase) => A | Promise<A> },
  { wake }: Pick<TurnDeps, 'wake'>,
): A | Promise<A> {
  wake();
  return answer(after);
}
