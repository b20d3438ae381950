import type { Case, Instant } from '../domain/case/case.ts';
import { destinationOf } from '../domain/notices/destinationOf.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { CardPlace, CaseRecord, DueWork, Store } from '../store/store.ts';
import { caseReader } from './caseReader.ts';
import type { SendResult } from './deliver.ts';
import { isListed } from './isListed.ts';
import { nextDue } from './orderPerRecipient.ts';
import type { Queue } from './outbox.ts';

/** A breach that somebody is to hear of: the supervisors' channel, who decides, or the duty address. */
export type Breach = { readonly record: CaseRecord; readonly theCase: Case; readonly notice: Notice };

export type BreachLists = {
  /** What is due, with the breaches that are too many for posts of their own as one work a reader, or left for a little later. */
  readonly due: Queue['due'];
  /** A breach was posted by itself. */
  readonly posted: (breach: Omit<Breach, 'theCase'>, now: Instant) => void;
  /** Posts this list. Gives each breach in it, with what came of it. */
  readonly post: (
    list: DueWork,
    now: Instant,
  ) => Promise<readonly { readonly breach: Breach; readonly outcome: SendResult }[]>;
};

export type BreachListDeps = {
  readonly store: Pick<Store, 'load' | 'due'>;
  /** Whether it is theirs still: nobody is listed a case that they may not decide. */
  readonly isTheirs: (notice: Notice, theCase: Case) => boolean;
  /** Brings these cases to where the notices go, in one post or mail; some were posted before and are open still. */
  readonly postTogether: (cases: readonly Case[], notices: readonly Notice[]) => Promise<SendResult>;
};

/** The work of posting a list: no case has this id. */
const listId = 'breach-list';

export const isBreachList = ({ id }: DueWork): boolean => id === listId;

/** So many breaches within so long are posted one by one. */
const handful = 5;
const withinMs = 60_000;
/** A list goes once nothing new has come for so long, or the first of it has waited for all that time. */
const quietMs = 5_000;
/** Longer ones are read by nobody; the rest comes in the next. */
const mostListed = 50;

/** A mailbox that somebody watches gets one mail in all that time, whatever is to be decided. */
const isMailbox = (destination: string) => destination === 'duty-mail';
const handfulOf = (destination: string) => (isMailbox(destination) ? 1 : handful);

/** The channel, the own chats of those who are asked, and the duty address; an officer's own chat is among the chats. */
const hasLists = (destination: string) =>
  destination === 'supervisors' || isMailbox(destination) || destination.startsWith('person ');

/**
 * Forty breaches in a minute are one post that lists them, to each who hears of them: one by one they would go past Teams'
 * limits, hold up a request for which an officer waits, and be read by nobody. Breaches alone: who asks for authority waits
 * at the scene, except for a mail.
 *
 * @param isSaid what was said and could not be written down yet: it stands in no list, and holds up none
 */
export function breachLists(
  { store, isTheirs, postTogether }: BreachListDeps,
  isSaid: (breach: Breach) => boolean,
): BreachLists {
  const recent = new Map<string, readonly { readonly caseId: string; readonly at: number }[]>();
  const within = (destination: string, now: Instant) => {
    const posts = (recent.get(destination) ?? []).filter(({ at }) => at > Date.parse(now) - withinMs);
    if (posts.length > 0) recent.set(destination, posts);
    else recent.delete(destination);
    return posts;
  };
  const room = (destination: string, now: Instant) =>
    handfulOf(destination) - within(destination, now).length;

  async function waitingIn(
    all: readonly DueWork[],
    destination: string,
    now: Instant,
    read = caseReader(store),
  ) {
    const due = all.filter((what) => what.destination === destination);
    const listedOf = async ({ id }: DueWork): Promise<{ breach?: Breach; isBehind: boolean }> => {
      const found = await read(id);
      if (found === undefined) return { isBehind: false };
      const { record, theCase } = found;
      const isMeant = (one: Notice) => destinationOf(one, record.officer) === destination;
      const first = nextDue(record.notices, now, isMeant);
      const notice = nextDue(record.notices, now, (one) => {
        const isOne = isMeant(one) && isListed(one, theCase) && isTheirs(one, theCase);
        return isOne && !isSaid({ record, theCase, notice: one });
      });
      if (notice === undefined) return { isBehind: false };
      return notice.id === first?.id
        ? { breach: { record, theCase, notice }, isBehind: false }
        : { isBehind: true };
    };
    const found = await Promise.all(due.map(listedOf));
    return {
      breaches: found.flatMap(({ breach }) => breach ?? []),
      others: due.filter((_one, at) => found[at]?.breach === undefined),
      /** How many more are due behind something else of their case, which is said first. */
      behind: found.filter(({ isBehind }) => isBehind).length,
    };
  }

  const waiting = async ({ destination }: DueWork, now: Instant) =>
    (await waitingIn(await store.due(now, Number.POSITIVE_INFINITY), destination, now)).breaches;

  function isTime(destination: string, breaches: readonly Breach[], now: Instant): boolean {
    if (isMailbox(destination) && within(destination, now).length > 0) return false;
    const dues = breaches.map(({ notice }) => Date.parse(notice.dueAt));
    const at = Date.parse(now);
    return Math.max(...dues) <= at - quietMs || Math.min(...dues) <= at - withinMs;
  }

  return {
    posted: ({ record, notice }, now) => {
      const destination = destinationOf(notice, record.officer);
      // Whoever is never posted to again is looked at by nobody else.
      for (const known of recent.keys()) within(known, now);
      const others = within(destination, now).filter(({ caseId }) => caseId !== record.id);
      recent.set(destination, [...others, { caseId: record.id, at: Date.parse(now) }]);
    },
    due: async (now, limit, busy) => {
      const found = await store.due(now, limit, busy);
      const crowded = crowdedIn(found, (destination) => room(destination, now));
      if (crowded.length === 0) return found;
      const all = await store.due(now, Number.POSITIVE_INFINITY);
      const read = caseReader(store);
      const gathered = new Map<string, readonly DueWork[]>();
      for (const destination of crowded) {
        const { breaches, others, behind } = await waitingIn(all, destination, now, read);
        if (breaches.length + behind <= room(destination, now)) continue;
        const isDue = breaches.length > 0 && isTime(destination, breaches, now);
        const list = isDue ? [{ id: listId, destination }] : [];
        gathered.set(destination, [...others, ...list]);
      }
      if (gathered.size === 0) return found;
      const elsewhere = await store.due(now, limit, new Set([...busy, ...gathered.keys()]));
      return [...[...gathered.values()].flat(), ...elsewhere];
    },
    post: async (list, now) => {
      const { destination } = list;
      const breaches = (await waiting(list, now)).slice(0, mostListed);
      if (breaches.length === 0) return [];
      const isAgain = (id: string) => breaches.some(({ record }) => record.id === id);
      const read = caseReader(store);
      const known = await Promise.all(
        within(destination, now).map(({ caseId }) => (isAgain(caseId) ? undefined : read(caseId))),
      );
      const posted = known.flatMap((one) => one?.theCase ?? []);
      const open = posted.filter(({ state }) => state.status === 'breached');
      const outcome = await postTogether(
        [...open, ...breaches.map(({ theCase }) => theCase)],
        breaches.map(({ notice }) => notice),
      );
      // The list counts as one post, also where it may have come, and no later one repeats what is in it.
      if (outcome.result === 'sent' || outcome.result === 'unsure')
        recent.set(destination, [{ caseId: '', at: Date.parse(now) }]);
      const each = outcome.result === 'sent' ? asList(outcome.place, breaches, open) : outcome;
      return breaches.map((breach) => ({ breach, outcome: each }));
    },
  };
}

/** It is no single case's card, but of all that it shows: each draws it anew once it is decided. */
function asList(
  place: CardPlace | undefined,
  breaches: readonly Breach[],
  posted: readonly Case[],
): SendResult {
  if (place === undefined) return { result: 'sent' };
  const cases = [...posted.map(({ id }) => id), ...breaches.map(({ record }) => record.id)];
  const person = breaches[0]?.notice.person;
  return { result: 'sent', list: { place, cases, ...(person === undefined ? {} : { person }) } };
}

/** The destinations with lists for which more is due than there is room. */
function crowdedIn(found: readonly DueWork[], room: (destination: string) => number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { destination } of found) counts.set(destination, (counts.get(destination) ?? 0) + 1);
  return [...counts].flatMap(([destination, count]) =>
    hasLists(destination) && count > room(destination) ? [destination] : [],
  );
}
