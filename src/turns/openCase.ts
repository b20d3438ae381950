import { replay } from '../domain/case/apply.ts';
import type { Case, Staff } from '../domain/case/case.ts';
import { newReference } from '../domain/reference.ts';
import type { CaseRecord } from '../store/store.ts';
import type { TurnDeps } from './deps.ts';

/** A new case for this officer; one they opened and never touched is used again, so that "new" twice makes one. */
export async function openCase(officer: Staff, cause: string, deps: TurnDeps): Promise<Case> {
  const untouched = await untouchedCaseOf(officer, deps);
  if (untouched !== undefined) return untouched;
  const { store, force, now, newId, random } = deps;
  const caseId = newId();
  const reference = await freeReference(deps, random);
  const at = now();
  const by = { kind: 'staff', id: officer.id, name: officer.name } as const;
  const event = { type: 'opened', caseId, reference, force: force.id, officer } as const;
  const record: CaseRecord = {
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
  const outcome = await store.commit(record);
  if (outcome === 'conflict') throw new Error('A new case found its id taken');
  return replay(record.events);
}

async function untouchedCaseOf(officer: Staff, { store }: TurnDeps): Promise<Case | undefined> {
  const [latest] = await store.openCasesOf(officer.id);
  const record = latest === undefined ? undefined : await store.load(latest.id);
  return record?.events.length === 1 ? replay(record.events) : undefined;
}

async function freeReference({ store, force }: TurnDeps, random: () => number): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const reference = newReference(force.referencePrefix, random);
    if ((await store.findByReference(reference)) === undefined) return reference;
  }
  throw new Error('No free reference was found in a hundred draws');
}
