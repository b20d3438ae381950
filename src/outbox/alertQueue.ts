import type { AlertStore } from '../store/store.ts';
import type { Queue } from './outbox.ts';
import { type DeliveryDeps, sendDueDeliveries, type UnwrittenAlerts } from './sendDueDeliveries.ts';

export type AlertQueueDeps = DeliveryDeps & { readonly alerts: AlertStore };

/**
 * Drug alerts, which belong to no case: tells who is due, and never tells anybody of an alert that has expired. More
 * than are ever under way together.
 */
export function alertQueue(deps: AlertQueueDeps): Queue {
  const unwritten: UnwrittenAlerts = new Map();
  return {
    sideBySide: 20,
    due: (now, limit) => deps.alerts.due(now, limit),
    work: (id, isStopped) => sendDueDeliveries(id, deps, unwritten, isStopped),
    failed: deps.failed,
  };
}
