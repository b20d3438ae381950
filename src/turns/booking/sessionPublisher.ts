import { keyOf, type Session, type SessionRecord } from '../../domain/booking/session.ts';
import { changeRecord } from '../../shared/changeRecord.ts';
import { keyedQueue } from '../../shared/keyedQueue.ts';
import { mostTries } from './holdPlace.ts';
import type { PromisedFault, Publication, PublishDeps, Published, PublishSessions } from './publication.ts';
import { brokenPromises, calledOff, publishedSession, taken } from './publishedSession.ts';
import { lastMessagesOf, rememberMessage } from './rememberMessage.ts';

/**
 * Stores what providers publish, one publication of a provider after another. A session that cannot be stored does not
 * keep the others from it: its error is thrown once they are stored, and the same publication again is harmless.
 */
export function sessionPublisher(deps: PublishDeps): PublishSessions {
  const queue = keyedQueue();
  return (publication) => queue.run(publication.provider, () => publish(publication, deps));
}

async function publish(publication: Publication, deps: PublishDeps): Promise<Published> {
  const { provider, sessions, message } = publication;
  const isRepeat = message !== undefined && (await lastMessagesOf(provider, deps)).includes(message);
  if (isRepeat) return { result: 'repeated' };
  const faults = await faultsIn(sessions, deps);
  if (faults.length > 0) return { result: 'promised', faults };

  const missing = await missingFrom(publication, deps);
  const work: readonly Step[] = [
    ...sessions.map((session) => ({ key: keyOf(session), next: nextOf(session) })),
    ...missing.map(({ key }) => ({ key, next: ifThere })),
  ];
  const outcomes = await eachOf(work, (step) => storeAndSettle(step, deps));
  // Somebody was given a place in between: looked at again, that is a fault to be told.
  if (outcomes.includes(undefined)) return publish(publication, deps);
  if (message !== undefined) await rememberMessage(provider, message, deps);
  return summary(outcomes);
}

/** What becomes of a session's record; undefined when it must be left as it is. */
type Step = {
  readonly key: string;
  readonly next: (before: SessionRecord | undefined) => SessionRecord | undefined;
};
type Stored = { readonly before: SessionRecord | undefined; readonly after: SessionRecord };

const ifThere: Step['next'] = (before) => before && calledOff(before);

function nextOf(session: Session): Step['next'] {
  return (before) =>
    brokenPromises(before, session).length > 0 ? undefined : publishedSession(before, session);
}

async function storeAndSettle(
  { key, next }: Step,
  { store, reconcile }: PublishDeps,
): Promise<Stored | undefined> {
  const { load, commit } = store.sessions;
  const outcome = await changeRecord<SessionRecord, Stored | undefined>(
    { load: () => load(key), commit },
    (before) => {
      const after = next(before);
      if (after === undefined) return { answer: undefined };
      const stored = { before, after };
      return after === before ? { answer: stored } : { next: after, answer: () => stored };
    },
    mostTries,
  );
  // Also when nothing changed: the process may have ended between the commit and the telling.
  if (outcome !== undefined && concernsPeople(outcome.after)) await reconcile(key);
  return outcome;
}

function concernsPeople({ session, bookings }: SessionRecord): boolean {
  return session.cancelled === true ? bookings.length > 0 : bookings.some(({ state }) => state === 'waiting');
}

async function faultsIn(
  sessions: readonly Session[],
  { store }: PublishDeps,
): Promise<readonly PromisedFault[]> {
  const faults = await Promise.all(
    sessions.map(async (session, at) => {
      const before = await store.sessions.load(keyOf(session)).catch(() => undefined);
      const people = before?.bookings.length ?? 0;
      return brokenPromises(before, session).map((field) => ({ at, field, people }));
    }),
  );
  return faults.flat();
}

/**
 * Coming sessions of the provider that are not in the publication and end by that, those included that ended so before
 * and still have claims: their people may not have been told.
 */
async function missingFrom(
  { provider, sessions, endsWhenMissing }: Publication,
  { store, force, now }: PublishDeps,
): Promise<readonly SessionRecord[]> {
  const named = new Set(sessions.map(keyOf));
  const theirs = force.interventions.filter((row) => row.provider === provider);
  const coming = await Promise.all(theirs.map(({ id }) => store.sessions.comingUp(id, now())));
  return coming
    .flat()
    .filter(({ key, session }) => session.provider === provider && !named.has(key))
    .filter(({ session, bookings }) => session.cancelled !== true || bookings.length > 0)
    .filter(({ session }) => endsWhenMissing(session));
}

function summary(outcomes: readonly (Stored | undefined)[]): Published {
  const done = outcomes.flatMap((outcome) => outcome ?? []);
  const changed = done.filter(({ before, after }) => before !== after);
  const off = changed.filter(
    ({ before, after }) => after.session.cancelled && before?.session.cancelled !== true,
  );
  return {
    result: 'published',
    changed: changed.length,
    unchanged: outcomes.length - changed.length,
    calledOff: off.map(({ after }) => ({ id: after.session.id, people: after.bookings.length })),
    overbooked: done
      .filter(({ after }) => after.session.cancelled !== true && taken(after) > after.session.places)
      .map(({ after }) => ({ id: after.session.id, places: after.session.places, taken: taken(after) })),
  };
}

/** One after another, each of them; throws the first error once all had their turn. */
async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const errors: unknown[] = [];
  for (const item of items) {
    try {
      results.push(await work(item));
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return results;
}
