import { isOver } from '../domain/alerts/drugAlert.ts';
import type { Instant } from '../domain/instant.ts';
import type { AlertRecord, AlertStore, DueWork } from '../store/store.ts';
import type { Queue } from './outbox.ts';
import { releaseDeliveries } from './releaseHeld.ts';
import {
  type DeliveryDeps,
  deliveryDestination,
  dueDeliveries,
  sendDueDeliveries,
  type UnwrittenAlerts,
} from './sendDueDeliveries.ts';

export type AlertQueueDeps = DeliveryDeps & { readonly alerts: AlertStore };

/** How many alerts find out side by side who is to be told; to one of them goes one thing after another. */
const addressedAtOnce = 20;

/**
 * Drug alerts, which belong to no case: tells who is due, each by themselves, and never tells anybody of an alert that has
 * expired.
 */
export function alertQueue(deps: AlertQueueDeps): Queue {
  const unwritten: UnwrittenAlerts = new Map();
  /** Where something was refused since the start, so that whoever comes back where nothing was costs no look. */
  const refusedAt = new Set<string>();
  /** Whether what was held before the start was let go; until it was, anybody may be waited for. */
  let hasLookedAll = false;
  const work: Queue['work'] = async (what, isStopped) => {
    const refused = new Set<string>();
    const deliver: DeliveryDeps['deliver'] = async (...some) => {
      const outcome = await deps.deliver(...some);
      if (outcome.result !== 'sent' && outcome.at !== undefined) refused.add(outcome.at);
      for (const at of refused) refusedAt.add(at);
      return outcome;
    };
    try {
      await sendDueDeliveries(what, { ...deps, deliver }, unwritten, isStopped);
    } finally {
      // Heard of before the refusal was written down, they were let go of nothing.
      for (const at of refused) refusedAt.add(at);
    }
  };
  return {
    sideBySide: 64,
    atOnce: ({ destination }) => (destination === '' ? addressedAtOnce : 1),
    due: async (now, limit, busy) => {
      const ids = await deps.alerts.due(now, limit);
      const records = await Promise.all(ids.map((id) => deps.alerts.load(id)));
      const found = records.flatMap((record) => (record === undefined ? [] : worksOf(record, now)));
      return found.filter(({ destination }) => !busy.has(destination)).slice(0, limit);
    },
    work,
    returned: async (address) => {
      const mayBeHeld = address === undefined || !hasLookedAll || refusedAt.has(address);
      if (!mayBeHeld) return;
      if (address !== undefined) refusedAt.delete(address);
      try {
        await releaseDeliveries(address, deps);
        hasLookedAll ||= address === undefined;
      } catch (fault) {
        // It is still held there: the next time that they are heard of is one to look again.
        if (address !== undefined) refusedAt.add(address);
        throw fault;
      }
    },
    failed: deps.failed,
  };
}

/** What is to be done of an alert: to find out who is told, or to end it, is nobody's destination. */
function worksOf(record: AlertRecord, now: Instant): readonly DueWork[] {
  const { id, alert, deliveries } = record;
  if (deliveries === undefined || isOver(alert.expiresAt, now)) return [{ id, destination: '' }];
  const destinations = new Set(dueDeliveries(record, now).map(deliveryDestination));
  return [...destinations].map((destination) => ({ id, destination }));
}
