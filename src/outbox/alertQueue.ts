import type { AlertStore } from '../store/store.ts';
import type { Queue } from './outbox.ts';
import { type AlertMeans, tellOfAlert, type UnwrittenAlerts } from './tellOfAlert.ts';

export type AlertQueueMeans = AlertMeans & { readonly alerts: AlertStore };

/**
 * Drug alerts, which belong to no case: tells who is due, and never tells anybody of an alert that has expired. More
 * than are ever under way together.
 */
export function alertQueue(means: AlertQueueMeans): Queue {
  const unwritten: UnwrittenAlerts = new Map();
  return {
    sideBySide: 20,
    due: (now, limit) => means.alerts.due(now, limit),
    work: (id, isStopped) => tellOfAlert(id, means, unwritten, isStopped),
    failed: means.failed,
  };
}
