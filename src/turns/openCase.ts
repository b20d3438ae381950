import { replay } from '../domain/case/apply.ts';
import type { Case, Staff } from '../domain/case/case.ts';
import { newReference } from '../domain/reference.ts';
import type { CaseRecord } from '../store/store.ts';
import type { TurnDeps } from './deps.ts';
import { untilCommitted } from './ledger.ts';

/** A new case for this officer; one they opened and never touched is used again, so that "new" twice makes one. */
export async function openCase(officer: Staff, cause: string, deps: TurnDeps): Promise<Case> {
  const untouched = await untouchedCaseOf(officer, deps);
  if (untouched !== undefined) return untouched;
  // The store answers 'conflict' when the reference is taken: then another is drawn.
  return untilCommitted(async () => {
    const record = newRecord(officer, cause, deps);
    return (await deps.store.commit(record)) === 'conflict' ? 'conflict' : replay(record.events);
  });
}

function newRecord(officer: Staff, cause: string, { force, now, newId, random }: TurnDeps): CaseRecord {
  const caseId = newId();
  const reference = newReference(force.referencePrefix, random);
  const at = now();
  const by = { kind: 'staff', id: officer.id, name: officer.name } as const;
  const event = { type: 'opened', caseId, reference, force: force.id, officer } as const;
  return {
    version: 1,
    id: caseId,
    reference,
    officer: officer.id,
    revision: 1,
    open: true,
    updatedAt: at,
    events: [{ at, by, cause, event }],
    notices: [],
  };
}

async function untouchedCaseOf(officer: Staff, { store }: TurnDeps): Promise<Case | undefined> {
  const [latest] = await store.openCasesOf(officer.id);
  const record = latest === undefined ? undefined : await store.load(latest.id);
  return record?.events.length === 1 ? replay(record.events) : undefined;
}
