import type { CaseRecord, Json, Store } from '../../../src/store/store.ts';

/** A store over another one: it reads what is there and keeps every change to itself. */
export type Overlay = Store & { readonly changed: () => readonly string[] };

type Versioned = { readonly revision: number };

export function overlay(under: Store): Overlay {
  const cases = over<CaseRecord>(under.load);
  const sessions = over(under.sessions.load);
  const alerts = over(under.alerts.load);
  const remembered = new Map<string, Json>();
  return {
    ...under,
    load: cases.load,
    commit: (record) => cases.commit(record.id, record),
    findByReference: async (reference) => {
      const found = await under.findByReference(reference);
      return found && cases.load(found.id);
    },
    remember: async (key, value) => {
      remembered.set(key, value);
    },
    recall: async (key) => remembered.get(key) ?? under.recall(key),
    sessions: {
      ...under.sessions,
      load: sessions.load,
      commit: (record) => sessions.commit(record.key, record),
    },
    alerts: { ...under.alerts, load: alerts.load, commit: (record) => alerts.commit(record.id, record) },
    changed: () => [cases, sessions, alerts].flatMap(({ changed }) => [...changed.keys()]),
  };
}

function over<R extends Versioned>(beneath: (id: string) => Promise<R | undefined>) {
  const changed = new Map<string, R>();
  const load = async (id: string) => changed.get(id) ?? beneath(id);
  const commit = async (id: string, record: R): Promise<'committed' | 'conflict'> => {
    const before = (await load(id))?.revision ?? 0;
    if (before !== record.revision - 1) return 'conflict';
    changed.set(id, record);
    return 'committed';
  };
  return { changed, load, commit };
}
