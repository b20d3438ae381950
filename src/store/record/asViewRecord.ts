import { z } from 'zod';
import type { CaseCard } from '../../domain/case/mayView.ts';
import type { ViewRecord } from '../store.ts';
import { caseId } from './caseId.ts';
import { checkShape, refuseUnknown } from './checkShape.ts';
import { type Upgrade, upgradeTo } from './upgradeTo.ts';

const currentVersion = 1;
const upgrades: Readonly<Record<number, Upgrade>> = {};

const shape = z.looseObject({
  version: z.literal(1),
  caseId,
  at: z.iso.datetime(),
  by: z.looseObject({ id: z.string().min(1), name: z.string() }),
  card: z.string(),
});

// Written as a record so that the compiler asks for every new word here.
const cards: Readonly<Record<CaseCard, true>> = {
  case: true,
  authorisation: true,
  'authorisation-detail': true,
  breach: true,
  'breach-detail': true,
  call: true,
  'call-contact': true,
  told: true,
  script: true,
};

/**
 * The data as the record of one view, of the present version.
 *
 * @throws unreadable 'damaged' with the names of the wrong fields (never their content), or 'newer' for a card that
 *   this version does not know
 */
export function asViewRecord(data: object): ViewRecord {
  const { card } = checkShape(shape, data);
  refuseUnknown('card', card, cards);
  // Checked above, field by field.
  return data as ViewRecord;
}

/** A view as any version kept it, as a record of the present one. Throws unreadable 'damaged' or 'newer'. */
export function readView(data: unknown): ViewRecord {
  return asViewRecord(upgradeTo(currentVersion, upgrades, data));
}
