import { destinationOf } from '../../domain/notices/destinationOf.ts';
import type { CallSummary, CaseRecord, CaseSummary, DueWork, OpenCall } from '../store.ts';
import { type SortedList, sortedList } from './sortedList.ts';

/** What is kept in memory about a case; the rest stays in its file. Times in milliseconds since 1970. */
export type CaseEntry = CaseSummary & {
  readonly officer: string;
  readonly open: boolean;
  readonly revision: number;
  readonly touched: number;
  /** When something in it is due next, for each destination; the empty one stands for the case itself. */
  readonly dues: ReadonlyMap<string, number>;
  readonly call?: OpenCall;
  /** Addresses at which something is held. */
  readonly heldAt?: readonly string[];
};

export type CaseIndex = {
  get(id: string): CaseEntry | undefined;
  idOf(reference: string): string | undefined;
  openOf(officer: string): readonly CaseSummary[];
  due(now: number, limit: number, busy?: ReadonlySet<string>): readonly DueWork[];
  heldAt(address?: string): readonly string[];
  openCalls(): readonly CallSummary[];
  touchedSince(from: number): readonly string[];
  put(entry: CaseEntry): void;
  drop(id: string): void;
};

type Due = DueWork & { readonly at: number };

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const longestDueFirst = (a: Due, b: Due) =>
  a.at - b.at || byId(a.id, b.id) || byId(a.destination, b.destination);
const mostUrgentFirst = (a: CallSummary, b: CallSummary) => byId(a.dueBy, b.dueBy) || byId(a.id, b.id);
const newestFirst = (a: CaseEntry, b: CaseEntry) => b.touched - a.touched || byId(a.id, b.id);

/** The part of a record that the index answers from. */
export function entryOf(record: CaseRecord): CaseEntry {
  const { id, reference, officer, open, revision, updatedAt, call } = record;
  const held = record.notices.flatMap(({ heldAt, state }) =>
    heldAt === undefined || state === 'sent' ? [] : heldAt,
  );
  return {
    ...{
      id,
      reference,
      officer,
      open,
      revision,
      updatedAt,
      touched: Date.parse(updatedAt),
      dues: duesOf(record),
    },
    ...(call === undefined ? {} : { call }),
    ...(held.length === 0 ? {} : { heldAt: [...new Set(held)] }),
  };
}

/** The index in memory over all cases: by id, by reference, by officer (open ones only), by due time. */
export function createCaseIndex(entries: readonly CaseEntry[]): CaseIndex {
  const byCase = new Map<string, CaseEntry>();
  const byReference = new Map<string, string>();
  const byOfficer = new Map<string, SortedList<CaseEntry>>();
  const byAddress = new Map<string, Set<string>>();
  const dues = sortedList(longestDueFirst, entries.flatMap(dueIn));
  const calls = sortedList(
    mostUrgentFirst,
    entries.flatMap((entry) => callOf(entry) ?? []),
  );

  const add = (entry: CaseEntry) => {
    byCase.set(entry.id, entry);
    byReference.set(entry.reference, entry.id);
    for (const address of entry.heldAt ?? []) {
      byAddress.set(address, (byAddress.get(address) ?? new Set()).add(entry.id));
    }
    if (!entry.open) return;
    const open = byOfficer.get(entry.officer) ?? sortedList(newestFirst);
    open.add(entry);
    byOfficer.set(entry.officer, open);
  };
  for (const entry of entries) add(entry);

  const drop = (id: string) => {
    const entry = byCase.get(id);
    if (!entry) return;
    byCase.delete(id);
    byReference.delete(entry.reference);
    for (const address of entry.heldAt ?? []) {
      const held = byAddress.get(address);
      held?.delete(id);
      if (held?.size === 0) byAddress.delete(address);
    }
    const open = byOfficer.get(entry.officer);
    open?.remove(entry);
    if (open?.size === 0) byOfficer.delete(entry.officer);
    for (const due of dueIn(entry)) dues.remove(due);
    const call = callOf(entry);
    if (call) calls.remove(call);
  };

  return {
    get: (id) => byCase.get(id),
    idOf: (reference) => byReference.get(reference),
    openOf: (officer) =>
      [...(byOfficer.get(officer) ?? [])].map(({ id, reference, updatedAt }) => ({
        id,
        reference,
        updatedAt,
      })),
    due: (now, limit, busy) => {
      const found: DueWork[] = [];
      for (const { at, id, destination } of dues) {
        if (at > now || found.length >= limit) break;
        if (busy?.has(destination) !== true) found.push({ id, destination });
      }
      return found;
    },
    heldAt: (address) => {
      if (address !== undefined) return [...(byAddress.get(address) ?? [])];
      return [...new Set([...byAddress.values()].flatMap((ids) => [...ids]))];
    },
    openCalls: () => [...calls],
    touchedSince: (from) => [...byCase.values()].flatMap(({ id, touched }) => (touched >= from ? [id] : [])),
    put: (entry) => {
      drop(entry.id);
      add(entry);
      for (const due of dueIn(entry)) dues.add(due);
      const call = callOf(entry);
      if (call) calls.add(call);
    },
    drop,
  };
}

function dueIn({ id, dues }: CaseEntry): readonly Due[] {
  return [...dues].map(([destination, at]) => ({ at, id, destination }));
}

/** The earliest notice that waits for each destination, and the case itself where it says that it is due before any. */
function duesOf({ notices, officer, nextDueAt }: CaseRecord): ReadonlyMap<string, number> {
  const dues = new Map<string, number>();
  for (const notice of notices) {
    if (notice.state !== 'waiting') continue;
    const destination = destinationOf(notice, officer);
    dues.set(destination, Math.min(dues.get(destination) ?? Infinity, Date.parse(notice.dueAt)));
  }
  const first = Math.min(...dues.values());
  const own = nextDueAt === null ? Infinity : Date.parse(nextDueAt);
  return own < first ? dues.set('', own) : dues;
}

function callOf({ id, reference, officer, call }: CaseEntry): CallSummary | undefined {
  return call && { id, reference, officer, ...call };
}
