import type { Staff } from '../../domain/case/case.ts';
import { newReference } from '../../domain/reference.ts';
import { changeRecord } from '../../shared/changeRecord.ts';
import type { CaseRecord } from '../../store/store.ts';
import { wasApplied } from '../appendEvents.ts';
import { keptOrKeyed } from '../keyedIds.ts';
import type { TurnDeps } from '../turnDeps.ts';

/**
 * The case that this cause opens for this officer: the same one however often it is heard. One they opened and never
 * touched is used again, so that "new" twice makes one; so is one whose words found nothing.
 */
export async function openCase(officer: Staff, cause: string, deps: TurnDeps): Promise<CaseRecord> {
  const caseId = await caseIdFor(officer, cause, deps);
  // The store answers 'conflict' when the same cause was faster, or when the reference is taken.
  const records = { load: () => deps.store.load(caseId), commit: deps.store.commit };
  return changeRecord<CaseRecord, CaseRecord>(records, async (stored) => {
    const opened = stored ?? (await latestFor(officer, cause, deps));
    if (opened !== undefined) return { answer: opened };
    const next = newRecord(caseId, officer, cause, deps);
    return { next, answer: () => next };
  });
}

// Teams delivers a message twice, and at once: only an id that follows from the cause makes both the same case.
function caseIdFor({ id }: Staff, cause: string, { store, idFor }: TurnDeps): Promise<string> {
  const before = JSON.stringify([id, cause]);
  return keptOrKeyed(
    ['case', id, cause],
    before,
    idFor,
    async (old) => (await store.load(old)) !== undefined,
  );
}

function newRecord(
  caseId: string,
  officer: Staff,
  cause: string,
  { force, now, random }: TurnDeps,
): CaseRecord {
  const reference = newReference(force.referencePrefix, random);
  const at = now();
  const by = { kind: 'staff', id: officer.id, name: officer.name } as const;
  const event = { type: 'opened', caseId, reference, force: force.id, officer } as const;
  return {
    version: 4,
    id: caseId,
    reference,
    officer: officer.id,
    revision: 1,
    open: true,
    updatedAt: at,
    events: [{ at, by, cause, event }],
    notices: [],
    nextDueAt: null,
  };
}

async function latestFor(officer: Staff, cause: string, deps: TurnDeps): Promise<CaseRecord | undefined> {
  const { store } = deps;
  const [latest] = await store.openCasesOf(officer.id);
  const record = latest === undefined ? undefined : await store.load(latest.id);
  if (record === undefined) return undefined;
  return isUntouched(record, deps) || wasApplied(record, cause) ? record : undefined;
}

/**
 * Nothing came of it yet: the words that began it, if there were any, found nothing. Of what is not on the list its officer
 * was told to withdraw this case.
 */
function isUntouched({ events }: CaseRecord, { findOffences }: TurnDeps): boolean {
  return events.slice(1).every(({ event }) => {
    if (event.type !== 'answered' || event.step !== 'offence') return false;
    const { rows, notListed } = findOffences(event.answers.words ?? '');
    return rows.length === 0 && notListed === undefined;
  });
}
