import type { Instant } from '../domain/instant.ts';
import { type Doubted, isDoubted } from '../domain/notices/isNotReached.ts';
import { nextDueAt } from '../domain/notices/nextDueAt.ts';
import type { Notice } from '../domain/notices/notice.ts';
import { changeRecord } from '../shared/changeRecord.ts';
import type { AlertStore, CaseRecord, Store } from '../store/store.ts';
import { changeAlert } from './changeAlert.ts';
import { orderPerRecipient, recipientOf } from './orderPerRecipient.ts';

/**
 * Lets what is held at an address go at once: whoever has it is back, or a channel was bound. Without an address
 * everything that is held, as at a start. Throws when the store does.
 */
export async function releaseHeld(
  address: string | undefined,
  { store, now }: { readonly store: Pick<Store, 'load' | 'commit' | 'heldAt'>; readonly now: () => Instant },
): Promise<void> {
  await eachOf(await store.heldAt(address), (id) => {
    const records = { load: () => store.load(id), commit: (next: CaseRecord) => store.commit(next) };
    return changeRecord<CaseRecord, undefined>(records, (record) => {
      if (record === undefined) return { answer: undefined };
      const notices = orderPerRecipient(released(record.notices, address, now()));
      return { next: { ...record, notices, nextDueAt: nextDueAt(notices) }, answer: () => undefined };
    });
  });
}

/** The same of drug alerts that are in force; one that expires is told to nobody. Throws when the store does. */
export async function releaseDeliveries(
  address: string | undefined,
  { alerts, now }: { readonly alerts: AlertStore; readonly now: () => Instant },
): Promise<void> {
  const inForce = (await alerts.inForce(now())).map(({ id }) => id);
  await eachOf(inForce, (id) =>
    changeAlert(id, { alerts }, (record) => {
      const { deliveries = [] } = record;
      if (!deliveries.some((one) => isHeldAt(one, address))) return record;
      const freed = deliveries.map((one) => (isHeldAt(one, address) ? free(one, now()) : one));
      return { ...record, deliveries: freed };
    }),
  );
}

/** One that cannot be read or written keeps back none of the others. */
async function eachOf(ids: readonly string[], letGo: (id: string) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const id of ids) await letGo(id).catch((fault: unknown) => void faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, 'Not all that is held could be let go');
}

type Held = Doubted & { readonly state: string; readonly heldAt?: string };

const isHeldAt = ({ heldAt, state }: Held, address: string | undefined): boolean =>
  heldAt !== undefined &&
  (state === 'waiting' || state === 'parked') &&
  (address === undefined || heldAt === address);

function free<H extends Held>(held: H, now: Instant): H {
  const { heldAt: _held, doubts: _doubts, ...plain } = held;
  // How often it may come is counted anew; that it may have come stays so.
  const doubted = isDoubted(held) ? { doubted: true } : {};
  return { ...plain, ...doubted, state: 'waiting', attempts: 0, dueAt: now } as unknown as H;
}

/** What is held there is due at once, and so is what had to wait behind it. */
function released(notices: readonly Notice[], address: string | undefined, now: Instant): readonly Notice[] {
  const recipients = new Set(notices.filter((one) => isHeldAt(one, address)).map(recipientOf));
  return notices.map((notice) => {
    if (isHeldAt(notice, address)) return free(notice, now);
    const isBehind = notice.state === 'waiting' && recipients.has(recipientOf(notice));
    return isBehind ? { ...notice, dueAt: now } : notice;
  });
}
