import type { Store } from '../store/store.ts';
import type { Queue } from './outbox.ts';
import { type NoticeDeps, sendDueNotices, type Unwritten } from './sendDueNotices.ts';

export type CaseQueueDeps = NoticeDeps & { readonly store: Pick<Store, 'load' | 'commit' | 'due'> };

/** The notices of cases. One case's go one after another, in order. */
export function caseQueue(deps: CaseQueueDeps): Queue {
  const unwritten: Unwritten = new Map();
  return {
    sideBySide: 8,
    due: (now, limit) => deps.store.due(now, limit),
    work: (caseId, isStopped) => sendDueNotices(caseId, deps, unwritten, isStopped),
    failed: deps.failed,
  };
}
