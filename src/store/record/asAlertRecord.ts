import { z } from 'zod';
import type { AlertDelivery, AlertEvent } from '../../domain/alerts/drugAlert.ts';
import type { AlertRecord } from '../store.ts';
import { checkShape, refuseUnknown } from './checkShape.ts';
import { type Upgrade, upgradeTo } from './upgradeTo.ts';

const currentVersion = 1;
const upgrades: Readonly<Record<number, Upgrade>> = {};

const instant = z.iso.datetime();
/** Ids name files, so they may hold nothing that means something in a path. */
const alertId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/);

const shape = z.looseObject({
  version: z.literal(1),
  id: alertId,
  revision: z.int().positive(),
  alert: z.looseObject({
    drug: z.string().min(1),
    named: z.string().optional(),
    area: z.array(z.string()),
    text: z.string(),
    expiresAt: instant,
  }),
  status: z.string(),
  events: z
    .array(
      z.looseObject({
        at: instant,
        by: z.looseObject({ kind: z.string(), id: z.string() }),
        what: z.string(),
        cause: z.string(),
      }),
    )
    .min(1),
  deliveries: z
    .array(
      z.looseObject({
        id: z.string().min(1),
        to: z.string(),
        who: z.string(),
        state: z.string(),
        dueAt: instant,
        attempts: z.int().nonnegative(),
      }),
    )
    .optional(),
  card: z
    .looseObject({
      place: z.looseObject({ conversation: z.string(), activity: z.string() }),
      to: z.string(),
    })
    .optional(),
});

// Written as records so that the compiler asks for every new word here.
const statuses: Readonly<Record<AlertRecord['status'], true>> = { draft: true, sent: true, dropped: true };
const happenings: Readonly<Record<AlertEvent['what'], true>> = { drafted: true, sent: true, dropped: true };
const readers: Readonly<Record<AlertDelivery['to'], true>> = { officer: true, provider: true, sender: true };
const states: Readonly<Record<AlertDelivery['state'], true>> = {
  waiting: true,
  sent: true,
  parked: true,
  expired: true,
};

/**
 * The data as a drug alert's record of the present version.
 *
 * @throws unreadable 'damaged' with the names of the wrong fields (never their content), or 'newer' when it holds a
 *   word that this version does not know
 */
export function asAlertRecord(data: object): AlertRecord {
  const found = checkShape(shape, data);
  refuseUnknown('status', found.status, statuses);
  for (const { what } of found.events) refuseUnknown('event', what, happenings);
  for (const { to, state } of found.deliveries ?? []) {
    refuseUnknown('reader', to, readers);
    refuseUnknown('delivery state', state, states);
  }
  // Checked above; what the looser schema leaves out is the domain's to judge.
  return data as AlertRecord;
}

/** A drug alert as any version kept it, as a record of the present one. Throws unreadable 'damaged' or 'newer'. */
export function readAlert(data: unknown): AlertRecord {
  return asAlertRecord(upgradeTo(currentVersion, upgrades, data));
}
