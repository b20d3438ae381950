import type { Store } from '../store/store.ts';
import type { Queue } from './outbox.ts';
import { type Means, sendDueNotices, type Unwritten } from './sendDueNotices.ts';

export type CaseQueueMeans = Means & { readonly store: Pick<Store, 'load' | 'commit' | 'due'> };

/** The notices of cases. One case's go one after another, in order. */
export function caseQueue(means: CaseQueueMeans): Queue {
  const unwritten: Unwritten = new Map();
  return {
    sideBySide: 8,
    due: (now, limit) => means.store.due(now, limit),
    work: (caseId, isStopped) => sendDueNotices(caseId, means, unwritten, isStopped),
    failed: means.failed,
  };
}
