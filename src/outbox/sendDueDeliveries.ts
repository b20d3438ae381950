import { type AlertDelivery, isOver } from '../domain/alerts/drugAlert.ts';
import type { Instant } from '../domain/instant.ts';
import type { AlertRecord, AlertStore, DueWork } from '../store/store.ts';
import { afterAttempt } from './afterAttempt.ts';
import { changeAlert } from './changeAlert.ts';
import type { SendResult } from './deliver.ts';

export type DeliveryDeps = {
  readonly alerts: Pick<AlertStore, 'load' | 'commit'>;
  /** Finds out, once for each alert, who is to be told. */
  readonly address: (record: AlertRecord) => Promise<readonly AlertDelivery[]>;
  /** Brings the alert to one of them. Never throws; never retries by itself. */
  readonly deliver: (delivery: AlertDelivery, record: AlertRecord) => Promise<SendResult>;
  readonly now: () => Instant;
  /** 0 ≤ n < 1: by it what failed together is tried again apart. */
  readonly random: () => number;
  /** Told of every attempt, by codes only. */
  readonly report: (attempt: { alert: string; to: AlertDelivery['to']; result: string }) => void;
  /** Told when something fails inside. */
  readonly failed: (error: unknown) => void;
};

/** What became of sends whose result could not be written down yet, by delivery id: they must not be sent again. */
export type UnwrittenAlerts = Map<string, SendResult>;

/** Where a delivery goes, so that one who hangs holds up nobody else. */
export const deliveryDestination = ({ to, who }: AlertDelivery): string => `${to} ${who}`;

/**
 * Tells whoever is due there to hear of one alert, and writes the result down; without a destination it finds out who is
 * to be told. Once the alert has expired nobody is told any more. Ends early when `isStopped`. Throws when the store does;
 * what was sent by then is kept in `unwritten` and only written the next time.
 */
export async function sendDueDeliveries(
  { id, destination }: DueWork,
  deps: DeliveryDeps,
  unwritten: UnwrittenAlerts,
  isStopped: () => boolean,
): Promise<void> {
  while (!isStopped()) {
    const record = await deps.alerts.load(id);
    if (record?.status !== 'sent') return;
    const { deliveries } = record;
    if (deliveries === undefined) {
      const found = await deps.address(record);
      await changeAlert(id, deps, (now) =>
        now.deliveries === undefined ? { ...now, deliveries: found } : now,
      );
      return;
    }
    if (isOver(record.alert.expiresAt, deps.now())) {
      await changeAlert(id, deps, withExpired);
      return;
    }
    const next = dueDeliveries(record, deps.now()).find((one) => deliveryDestination(one) === destination);
    if (next === undefined) return;
    await tell(next, record, deps, unwritten);
  }
}

/** Who is to be told now. The sender's card, with the count on it, comes after everybody else had a first try. */
export function dueDeliveries({ deliveries = [] }: AlertRecord, now: Instant): readonly AlertDelivery[] {
  const due = deliveries.filter(({ state, dueAt }) => state === 'waiting' && isOver(dueAt, now));
  const others = due.filter(({ to }) => to !== 'sender');
  return others.length > 0 ? others : due;
}

async function tell(
  delivery: AlertDelivery,
  record: AlertRecord,
  deps: DeliveryDeps,
  unwritten: UnwrittenAlerts,
): Promise<void> {
  const outcome = unwritten.get(delivery.id) ?? (await attempt(delivery, record, deps));
  unwritten.set(delivery.id, outcome);
  await changeAlert(record.id, deps, (current) => ({
    ...current,
    deliveries: (current.deliveries ?? []).map((known) =>
      known.id === delivery.id ? afterAttempt(known, outcome, deps.now(), deps.random) : known,
    ),
  }));
  unwritten.delete(delivery.id);
}

async function attempt(
  delivery: AlertDelivery,
  record: AlertRecord,
  { deliver, report, failed }: DeliveryDeps,
): Promise<SendResult> {
  const outcome = await deliver(delivery, record).catch((error: unknown): SendResult => {
    failed(error);
    return { result: 'unsure', why: 'failed-inside' };
  });
  report({ alert: record.id, to: delivery.to, result: outcome.result });
  return outcome;
}

function withExpired(record: AlertRecord): AlertRecord {
  const expired = (one: AlertDelivery): AlertDelivery =>
    one.state === 'waiting' ? { ...one, state: 'expired' } : one;
  return { ...record, deliveries: (record.deliveries ?? []).map(expired) };
}
