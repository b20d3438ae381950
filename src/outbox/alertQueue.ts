import type { AlertStore } from '../store/store.ts';
import type { Queue } from './outbox.ts';
import { releaseDeliveries } from './releaseHeld.ts';
import { type DeliveryDeps, sendDueDeliveries, type UnwrittenAlerts } from './sendDueDeliveries.ts';

export type AlertQueueDeps = DeliveryDeps & { readonly alerts: AlertStore };

/**
 * Drug alerts, which belong to no case: tells who is due, and never tells anybody of an alert that has expired. More
 * than are ever under way together.
 */
export function alertQueue(deps: AlertQueueDeps): Queue {
  const unwritten: UnwrittenAlerts = new Map();
  /** Where something was refused since the start, so that whoever comes back where nothing was costs no look. */
  const refusedAt = new Set<string>();
  const deliver: DeliveryDeps['deliver'] = async (...what) => {
    const outcome = await deps.deliver(...what);
    if (outcome.result !== 'sent' && outcome.at !== undefined) refusedAt.add(outcome.at);
    return outcome;
  };
  return {
    sideBySide: 20,
    atOnce: () => 20,
    due: async (now, limit) => (await deps.alerts.due(now, limit)).map((id) => ({ id, destination: '' })),
    work: ({ id }, isStopped) => sendDueDeliveries(id, { ...deps, deliver }, unwritten, isStopped),
    returned: async (address) => {
      if (address !== undefined && !refusedAt.delete(address)) return;
      await releaseDeliveries(address, deps);
    },
    failed: deps.failed,
  };
}
