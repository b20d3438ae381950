import type { DueWork, Store } from '../store/store.ts';
import {
  type Breach,
  type BreachListDeps,
  type BreachLists,
  breachLists,
  isBreachList,
} from './breachLists.ts';
import { isListed } from './isListed.ts';
import type { Queue } from './outbox.ts';
import { releaseHeld } from './releaseHeld.ts';
import { change, inList, keep, type NoticeDeps, sendDueNotices, type Unwritten } from './sendDueNotices.ts';

export type CaseQueueDeps = NoticeDeps & {
  readonly store: Pick<Store, 'load' | 'commit' | 'due' | 'heldAt'>;
} & Omit<BreachListDeps, 'store'>;

/** How much goes to one destination side by side; to a person or a channel one thing after another. */
const mostAtOnce: Readonly<Record<string, number>> = {
  provider: 4,
  victim: 4,
  sessions: 8,
  'on-duty': 8,
  '': 8,
};

/** The notices of cases. One case's go to each destination one after another, in order. */
export function caseQueue(deps: CaseQueueDeps): Queue {
  const unwritten: Unwritten = new Map();
  const lists = breachLists(deps, (breach) => unwritten.has(nameOf(breach)));
  const counting = countingBreaches(deps, lists);
  return {
    sideBySide: 64,
    atOnce: ({ destination }) => mostAtOnce[destination.split(' ', 1)[0] ?? ''] ?? 1,
    due: lists.due,
    work: (what, isStopped) =>
      isBreachList(what)
        ? postList(what, lists, deps, unwritten)
        : sendDueNotices(what, counting, unwritten, isStopped),
    returned: (address) => releaseHeld(address, deps),
    failed: deps.failed,
  };
}

/** The same, which counts the breaches that are posted by themselves. */
function countingBreaches(deps: CaseQueueDeps, lists: BreachLists): CaseQueueDeps {
  const deliver: CaseQueueDeps['deliver'] = async (notice, theCase, record) => {
    const outcome = await deps.deliver(notice, theCase, record);
    // One that may have come is read as well.
    const mayBeThere = outcome.result === 'sent' || outcome.result === 'unsure';
    if (mayBeThere && isListed(notice, theCase)) lists.posted({ record, notice }, deps.now());
    return outcome;
  };
  return { ...deps, deliver };
}

/**
 * Posts the list, and writes down of each breach in it what came of that. What cannot be written down now is written by that
 * case's own work, and rests with it: a full disk posts nothing twice, and holds back no breach that comes later.
 */
async function postList(
  list: DueWork,
  lists: BreachLists,
  deps: CaseQueueDeps,
  unwritten: Unwritten,
): Promise<void> {
  const told = await lists.post(list, deps.now());
  for (const { breach, outcome } of told) unwritten.set(nameOf(breach), outcome);
  const errors: unknown[] = [];
  // What went together comes again together, as the same list: one moment and one chance for all of it.
  const [now, chance] = [deps.now(), deps.random()];
  const together = { ...deps, now: () => now, random: () => chance };
  for (const { breach, outcome } of told) {
    const { record, notice } = breach;
    deps.report({ reference: record.reference, kind: notice.kind, to: notice.to, result: outcome.result });
    try {
      await keep(record.id, notice, outcome, together);
      unwritten.delete(nameOf(breach));
    } catch (error) {
      errors.push(error);
    }
  }
  errors.push(...(await rememberList(told, together)));
  if (errors.length > 0) deps.failed(errors[0]);
}

type Told = Awaited<ReturnType<BreachLists['post']>>;

/** Of what stands in the list too though it was posted before: from now on it draws that anew as well. Gives what went wrong. */
async function rememberList(told: Told, deps: CaseQueueDeps): Promise<readonly unknown[]> {
  const [outcome] = told.map((one) => one.outcome);
  const list = outcome?.result === 'sent' ? outcome.list : undefined;
  const others = list?.cases.filter((id) => !told.some(({ breach }) => breach.record.id === id)) ?? [];
  const errors: unknown[] = [];
  for (const id of others)
    await change(
      id,
      (record) => (list === undefined ? record : inList(record, list, deps.now())),
      deps,
    ).catch((error: unknown) => void errors.push(error));
  return errors;
}

const nameOf = ({ record, notice }: Breach) => `${record.id} ${notice.id}`;
