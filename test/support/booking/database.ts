import type { SessionRecord } from '../../../src/domain/booking/session.ts';
import type { CaseRecord, Json, Store } from '../../../src/store/store.ts';

/** What several instances share: rows with revisions, as a database server would hold them. */
export type Database = {
  /** A store of one instance. Nothing but the rows is shared; every question and answer takes its time on the way. */
  connect(onTheWay: () => Promise<void>): Store;
  /** Every revision of a session that was ever committed, in order. */
  readonly history: readonly SessionRecord[];
  readonly cases: ReadonlyMap<string, CaseRecord>;
};

/** The promise of the port and no more: one commit is atomic, and refused unless it follows the stored revision. */
export function database(): Database {
  const cases = new Map<string, CaseRecord>();
  const sessions = new Map<string, SessionRecord>();
  const values = new Map<string, Json>();
  const history: SessionRecord[] = [];

  const follows = (stored: { revision: number } | undefined, { revision }: { revision: number }) =>
    (stored?.revision ?? 0) === revision - 1;

  const connect = (onTheWay: () => Promise<void>): Store => {
    /** There, done at once, and back: others get on in between. */
    const ask = async <T>(work: () => T): Promise<T> => {
      await onTheWay();
      const answer = structuredClone(work());
      await onTheWay();
      return answer;
    };
    const unused = async () => {
      throw new Error('No story of bookings needs this');
    };
    return {
      load: (id) => ask(() => cases.get(id)),
      findByReference: (reference) =>
        ask(() => [...cases.values()].find((one) => one.reference === reference)),
      commit: (given) => {
        const record = structuredClone(given);
        return ask(() => {
          const isTaken = [...cases.values()].some(
            ({ id, reference }) => reference === record.reference && id !== record.id,
          );
          if (isTaken || !follows(cases.get(record.id), record)) return 'conflict';
          cases.set(record.id, record);
          return 'committed';
        });
      },
      openCasesOf: (officer) =>
        ask(() => [...cases.values()].filter((one) => one.officer === officer && one.open)),
      due: unused,
      heldAt: unused,
      openCalls: unused,
      touchedSince: unused,
      remember: (key, value) => ask(() => void values.set(key, value)),
      recall: (key) => ask(() => values.get(key)),
      idSecret: 'of these stories',
      sessions: {
        load: (key) => ask(() => sessions.get(key)),
        commit: (given) => {
          const record = structuredClone(given);
          return ask(() => {
            if (!follows(sessions.get(record.key), record)) return 'conflict';
            sessions.set(record.key, record);
            history.push(record);
            return 'committed';
          });
        },
        comingUp: (intervention, from) =>
          ask(() =>
            [...sessions.values()].filter(
              ({ session }) => session.intervention === intervention && session.startsAt > from,
            ),
          ),
        lapsed: (now, limit) =>
          ask(() =>
            [...sessions.values()]
              .filter(({ bookings }) => bookings.some((one) => one.state === 'held' && one.until <= now))
              .slice(0, limit)
              .map(({ key }) => key),
          ),
      },
      alerts: new Proxy({} as Store['alerts'], { get: () => unused }),
      audit: { append: async () => undefined, viewsOf: unused },
      damaged: [],
      close: async () => undefined,
    };
  };
  return { connect, history, cases };
}
