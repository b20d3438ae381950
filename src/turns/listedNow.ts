import { replay } from '../domain/case/apply.ts';
import { isOnList } from '../domain/case/isOnList.ts';
import type { CaseRecord } from '../store/store.ts';
import type { TurnDeps } from './turnDeps.ts';

/**
 * A record as it was kept, on its officer's list where it belongs there today: earlier versions took a case off it with
 * the decision that closed it, whatever was still to be done. What cannot be read as a case stays as it is.
 */
export function listedNow(record: CaseRecord, { force }: Pick<TurnDeps, 'force'>): CaseRecord {
  if (record.open) return record;
  try {
    return isOnList(replay(record.events), force.offences) ? { ...record, open: true } : record;
  } catch {
    return record;
  }
}
