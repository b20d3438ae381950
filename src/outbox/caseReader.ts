import { replay } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseRecord, Store } from '../store/store.ts';

type Read = { readonly record: CaseRecord; readonly theCase: Case } | undefined;

/**
 * Reads a case, once however many hear of it. Undefined for one that cannot be read: whoever works on it is told, and it
 * keeps no other from being posted.
 */
export function caseReader({ load }: Pick<Store, 'load'>): (id: string) => Promise<Read> {
  const known = new Map<string, Promise<Read>>();
  const read = async (id: string): Promise<Read> => {
    try {
      const record = id === '' ? undefined : await load(id);
      return record && { record, theCase: replay(record.events) };
    } catch {
      return undefined;
    }
  };
  return (id) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
}
