import type { SessionRecord } from '../../domain/booking/session.ts';
import { type SortedList, sortedList } from './sortedList.ts';

export type SessionIndex = {
  get(key: string): SessionRecord | undefined;
  put(record: SessionRecord): void;
  /** Of one intervention, those that start after the time, the earliest first. Times in milliseconds since 1970. */
  after(intervention: string, from: number): readonly SessionRecord[];
  /** Keys of those with a held place that ran out by then, longest ago first. */
  lapsed(now: number, limit: number): readonly string[];
};

type Timed = { readonly at: number; readonly key: string };

const inTime = (a: Timed, b: Timed) => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** The sessions in memory: whole, because each is small and a card asks for all that are coming up at once. */
export function createSessionIndex(records: readonly SessionRecord[]): SessionIndex {
  const byKey = new Map<string, SessionRecord>();
  const byIntervention = new Map<string, SortedList<Timed>>();
  const lapses = sortedList<Timed>(inTime);

  const drop = (record: SessionRecord) => {
    byKey.delete(record.key);
    byIntervention.get(record.session.intervention)?.remove(startOf(record));
    const lapse = firstLapseOf(record);
    if (lapse) lapses.remove(lapse);
  };
  const put = (record: SessionRecord) => {
    const before = byKey.get(record.key);
    if (before) drop(before);
    byKey.set(record.key, record);
    const { intervention } = record.session;
    const starts = byIntervention.get(intervention) ?? sortedList<Timed>(inTime);
    starts.add(startOf(record));
    byIntervention.set(intervention, starts);
    const lapse = firstLapseOf(record);
    if (lapse) lapses.add(lapse);
  };
  for (const record of records) put(record);

  return {
    get: (key) => byKey.get(key),
    put,
    after: (intervention, from) => {
      const starts = [...(byIntervention.get(intervention) ?? [])];
      return starts.filter(({ at }) => at > from).flatMap(({ key }) => byKey.get(key) ?? []);
    },
    lapsed: (now, limit) => {
      const keys: string[] = [];
      for (const { at, key } of lapses) {
        if (at > now || keys.length >= limit) break;
        keys.push(key);
      }
      return keys;
    },
  };
}

function startOf({ key, session }: SessionRecord): Timed {
  return { at: Date.parse(session.startsAt), key };
}

function firstLapseOf({ key, bookings }: SessionRecord): Timed | undefined {
  const ends = bookings.flatMap((claim) => (claim.state === 'held' ? [Date.parse(claim.until)] : []));
  return ends.length === 0 ? undefined : { at: Math.min(...ends), key };
}
