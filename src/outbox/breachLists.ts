import { replay } from '../domain/case/apply.ts';
import type { Case, Instant } from '../domain/case/case.ts';
import { destinationOf } from '../domain/notices/destinationOf.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { CaseRecord, DueWork, Store } from '../store/store.ts';
import type { SendResult } from './deliver.ts';
import { nextDue } from './orderPerRecipient.ts';
import type { Queue } from './outbox.ts';

/** A breach that the supervisors' channel is to hear of. */
export type Breach = { readonly record: CaseRecord; readonly theCase: Case; readonly notice: Notice };

export type BreachLists = {
  /** What is due, with the breaches that are too many for posts of their own as one work, or left for a little later. */
  readonly due: Queue['due'];
  /** A breach was posted by itself. */
  readonly posted: (caseId: string, now: Instant) => void;
  /** The breaches that wait for a list. */
  readonly waiting: (now: Instant) => Promise<readonly Breach[]>;
  /** Posts the list of those meant. Gives each breach in it, with what came of it. */
  readonly post: (
    now: Instant,
    isMeant: (breach: Breach) => boolean,
  ) => Promise<readonly { readonly breach: Breach; readonly outcome: SendResult }[]>;
};

export type BreachListDeps = {
  readonly store: Pick<Store, 'load' | 'due'>;
  /** Brings all of them to the supervisors' channel in one post. */
  readonly postTogether: (cases: readonly Case[]) => Promise<SendResult>;
};

const channel = 'supervisors';
const isForChannel = ({ destination }: DueWork) => destination === channel;
/** The work of posting a list: no case has this id. */
const listWork: DueWork = { id: 'breach-list', destination: channel };

export const isBreachList = ({ id }: DueWork): boolean => id === listWork.id;

/** So many breaches within so long are posted one by one. */
const handful = 5;
const withinMs = 60_000;
/** A list goes once nothing new has come for so long, or the first of it has waited for all that time. */
const quietMs = 5_000;
/** Longer ones are read by nobody; the rest comes in the next. */
const mostListed = 50;

/**
 * Forty breaches in a minute are one post that lists them: one by one they would go past Teams' limits, and hold up a
 * request for which an officer waits. Breaches alone: who asks for authority waits at the scene.
 */
export function breachLists({ store, postTogether }: BreachListDeps): BreachLists {
  let recent: readonly { readonly caseId: string; readonly at: number }[] = [];
  const within = (now: Instant) => {
    recent = recent.filter(({ at }) => at > Date.parse(now) - withinMs);
    return recent;
  };

  /** Undefined for a case that cannot be read: whoever works on it is told, and it keeps no other from being posted. */
  async function read(id: string): Promise<Pick<Breach, 'record' | 'theCase'> | undefined> {
    try {
      const record = await store.load(id);
      return record && { record, theCase: replay(record.events) };
    } catch {
      return undefined;
    }
  }

  async function breachOf({ id }: DueWork, now: Instant): Promise<Breach | undefined> {
    const found = await read(id);
    if (found === undefined) return undefined;
    const { record, theCase } = found;
    const isMeant = (one: Notice) => destinationOf(one, record.officer) === channel;
    const notice = nextDue(record.notices, now, isMeant);
    const isBreach = notice?.kind === 'breach-alert' && theCase.state.status === 'breached';
    return notice !== undefined && isBreach ? { record, theCase, notice } : undefined;
  }

  async function waiting(now: Instant) {
    const due = (await store.due(now, Number.POSITIVE_INFINITY)).filter(isForChannel);
    const found = await Promise.all(due.map((what) => breachOf(what, now)));
    return {
      breaches: found.filter((one) => one !== undefined),
      others: due.filter((_one, at) => !found[at]),
    };
  }

  return {
    posted: (caseId, now) => {
      recent = [...within(now), { caseId, at: Date.parse(now) }];
    },
    due: async (now, limit, busy) => {
      const found = await store.due(now, limit, busy);
      const room = handful - within(now).length;
      if (found.filter(isForChannel).length <= room) return found;
      const { breaches, others } = await waiting(now);
      if (breaches.length <= room) return found;
      const dues = breaches.map(({ notice }) => Date.parse(notice.dueAt));
      const at = Date.parse(now);
      const isTime = Math.max(...dues) <= at - quietMs || Math.min(...dues) <= at - withinMs;
      const elsewhere = await store.due(now, limit, new Set([...busy, channel]));
      return [...others, ...(isTime ? [listWork] : []), ...elsewhere];
    },
    waiting: async (now) => (await waiting(now)).breaches,
    post: async (now, isMeant) => {
      const breaches = (await waiting(now)).breaches.filter(isMeant).slice(0, mostListed);
      const known = await Promise.all(within(now).map(({ caseId }) => (caseId ? read(caseId) : undefined)));
      const posted = known.flatMap((one) => one?.theCase ?? []);
      const open = posted.filter(({ state }) => state.status === 'breached');
      if (breaches.length === 0) return [];
      const outcome = await postTogether([...open, ...breaches.map(({ theCase }) => theCase)]);
      if (outcome.result !== 'sent') return breaches.map((breach) => ({ breach, outcome }));
      // The list counts as one post, and no later one repeats what is in it.
      recent = [{ caseId: '', at: Date.parse(now) }];
      // It is no single case's card, to be drawn anew for that alone.
      return breaches.map((breach) => ({ breach, outcome: { result: 'sent' } }));
    },
  };
}
