import type { CallSummary, CaseRecord, CaseSummary, OpenCall } from '../store.ts';
import { type SortedList, sortedList } from './sortedList.ts';

/** What is kept in memory about a case; the rest stays in its file. Times in milliseconds since 1970. */
export type CaseEntry = CaseSummary & {
  readonly officer: string;
  readonly open: boolean;
  readonly revision: number;
  readonly touched: number;
  /** When it must be looked at next; undefined when nothing is due in it. */
  readonly due: number | undefined;
  readonly call?: OpenCall;
};

export type CaseIndex = {
  get(id: string): CaseEntry | undefined;
  idOf(reference: string): string | undefined;
  openOf(officer: string): readonly CaseSummary[];
  due(now: number, limit: number): readonly string[];
  openCalls(): readonly CallSummary[];
  touchedSince(from: number): readonly string[];
  put(entry: CaseEntry): void;
  drop(id: string): void;
};

type Due = { readonly at: number; readonly id: string };

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const longestDueFirst = (a: Due, b: Due) => a.at - b.at || byId(a.id, b.id);
const mostUrgentFirst = (a: CallSummary, b: CallSummary) => byId(a.dueBy, b.dueBy) || byId(a.id, b.id);
const newestFirst = (a: CaseEntry, b: CaseEntry) => b.touched - a.touched || byId(a.id, b.id);

/** The part of a record that the index answers from. */
export function entryOf(record: CaseRecord): CaseEntry {
  const { id, reference, officer, open, revision, updatedAt, nextDueAt, call } = record;
  const due = nextDueAt === null ? undefined : Date.parse(nextDueAt);
  const entry = { id, reference, officer, open, revision, updatedAt, touched: Date.parse(updatedAt), due };
  return call === undefined ? entry : { ...entry, call };
}

/** The index in memory over all cases: by id, by reference, by officer (open ones only), by due time. */
export function createCaseIndex(entries: readonly CaseEntry[]): CaseIndex {
  const byCase = new Map<string, CaseEntry>();
  const byReference = new Map<string, string>();
  const byOfficer = new Map<string, SortedList<CaseEntry>>();
  const dues = sortedList(
    longestDueFirst,
    entries.flatMap((entry) => dueOf(entry) ?? []),
  );
  const calls = sortedList(
    mostUrgentFirst,
    entries.flatMap((entry) => callOf(entry) ?? []),
  );

  const add = (entry: CaseEntry) => {
    byCase.set(entry.id, entry);
    byReference.set(entry.reference, entry.id);
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
    const open = byOfficer.get(entry.officer);
    open?.remove(entry);
    if (open?.size === 0) byOfficer.delete(entry.officer);
    const due = dueOf(entry);
    if (due) dues.remove(due);
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
    due: (now, limit) => {
      const ids: string[] = [];
      for (const { at, id } of dues) {
        if (at > now || ids.length >= limit) break;
        ids.push(id);
      }
      return ids;
    },
    openCalls: () => [...calls],
    touchedSince: (from) => [...byCase.values()].flatMap(({ id, touched }) => (touched >= from ? [id] : [])),
    put: (entry) => {
      drop(entry.id);
      add(entry);
      const due = dueOf(entry);
      if (due) dues.add(due);
      const call = callOf(entry);
      if (call) calls.add(call);
    },
    drop,
  };
}

function dueOf({ id, due }: CaseEntry): Due | undefined {
  return due === undefined ? undefined : { at: due, id };
}

function callOf({ id, reference, officer, call }: CaseEntry): CallSummary | undefined {
  return call && { id, reference, officer, ...call };
}
