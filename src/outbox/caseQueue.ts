import type { Store } from '../store/store.ts';
import type { Queue } from './outbox.ts';
import { releaseHeld } from './releaseHeld.ts';
import { type NoticeDeps, sendDueNotices, type Unwritten } from './sendDueNotices.ts';

export type CaseQueueDeps = NoticeDeps & {
  readonly store: Pick<Store, 'load' | 'commit' | 'due' | 'heldAt'>;
};

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
  return {
    sideBySide: 64,
    atOnce: ({ destination }) => mostAtOnce[destination.split(' ', 1)[0] ?? ''] ?? 1,
    due: (now, limit, busy) => deps.store.due(now, limit, busy),
    work: (what, isStopped) => sendDueNotices(what, deps, unwritten, isStopped),
    returned: (address) => releaseHeld(address, deps),
    failed: deps.failed,
  };
}
