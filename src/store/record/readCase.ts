import type { CaseRecord } from '../store.ts';
import { asCaseRecord } from './asCaseRecord.ts';
import { toExceptionsByDisposal } from './toExceptionsByDisposal.ts';
import { toUndertakings } from './toUndertakings.ts';
import { type Upgrade, upgradeTo } from './upgradeTo.ts';

const currentVersion = 3;
const upgrades: Readonly<Record<number, Upgrade>> = { 1: toUndertakings, 2: toExceptionsByDisposal };

/** A case as any version kept it, as a record of the present one. Throws unreadable 'damaged' or 'newer'. */
export function readCase(data: unknown): CaseRecord {
  return asCaseRecord(upgradeTo(currentVersion, upgrades, data));
}
