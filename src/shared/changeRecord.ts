/** The records of one kind: `commit` writes only over the revision that the record was made from. */
export type Records<R> = {
  load(): Promise<R | undefined>;
  commit(record: R): Promise<'committed' | 'conflict'>;
};

/**
 * What is to become of a record as it stands: an answer and nothing else, the next record with the answer once it is
 * kept, or 'conflict' to look again, since what was decided on has moved on meanwhile.
 */
export type Outcome<R, A> =
  | 'conflict'
  | { readonly answer: A }
  | { readonly next: R; readonly answer: () => A | Promise<A> };

/**
 * Everybody may be told at once, and each writes their result down in the same record; whoever presses a button meanwhile
 * may be the last of them, and loses nothing by it.
 */
export const mostWriters = 256;

/**
 * The one way a record changes: load, decide, commit as the next revision, and all of it again when somebody else
 * committed in between. Throws what the store throws, and after `mostTries` conflicts in a row.
 */
export async function changeRecord<R extends { readonly revision: number }, A>(
  { load, commit }: Records<R>,
  decide: (record: R | undefined) => Outcome<R, A> | Promise<Outcome<R, A>>,
  mostTries: number = mostWriters,
): Promise<A> {
  const answer = await retryOnConflict<() => A | Promise<A>>(async () => {
    const record = await load();
    const outcome = await decide(record);
    if (outcome === 'conflict') return 'conflict';
    if (!('next' in outcome)) return () => outcome.answer;
    const committed = await commit({ ...outcome.next, revision: (record?.revision ?? 0) + 1 });
    return committed === 'conflict' ? 'conflict' : outcome.answer;
  }, mostTries);
  return answer();
}

/**
 * Runs one attempt again when somebody else committed in between. `attempt` loads, decides and answers 'conflict' to be
 * run again. Throws after so many conflicts in a row.
 */
export async function retryOnConflict<T>(
  attempt: () => Promise<T | 'conflict'>,
  mostTries: number = mostWriters,
): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await attempt();
    if (outcome !== 'conflict') return outcome;
  }
  throw new Error(`A record was changed by somebody else ${mostTries} times in a row`);
}
