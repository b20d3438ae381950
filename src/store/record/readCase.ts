import type { CaseRecord } from '../store.ts';
import { asCaseRecord } from './asCaseRecord.ts';
import { toConditionKinds } from './toConditionKinds.ts';
import { toExceptionsByDisposal } from './toExceptionsByDisposal.ts';
import { toNextDueAt } from './toNextDueAt.ts';
import { toUndertakings } from './toUndertakings.ts';
import { type Upgrade, upgradeTo } from './upgradeTo.ts';

const currentVersion = 4;
const upgrades: Readonly<Record<number, Upgrade>> = {
  1: toUndertakings,
  2: toExceptionsByDisposal,
  3: toNextDueAt,
};

/** A case as any version kept it, as a record of the present one. Throws unreadable 'damaged' or 'newer'. */
export function readCase(data: unknown): CaseRecord {
  return asCaseRecord(toConditionKinds(toNextDueAt(upgradeTo(currentVersion, upgrades, data))));
}
