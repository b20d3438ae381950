import type { Case } from '../domain/case/case.ts';
import type { CaseCard } from '../domain/case/mayView.ts';
import type { Asking } from './caseFor.ts';
import type { TurnDeps } from './turnDeps.ts';

/**
 * Writes down, before it is shown, that somebody asked to see this card of a case. It is no event of the case: its
 * revision stays, and no card that others have goes out of date by it. Throws what the store throws; then nothing is
 * shown.
 */
export async function logView(
  { id }: Pick<Case, 'id'>,
  card: CaseCard,
  { by }: Asking,
  { store, now }: Pick<TurnDeps, 'store' | 'now'>,
): Promise<void> {
  const who = { id: by.id, name: by.name };
  await store.audit.append({ version: 1, caseId: id, at: now(), by: who, card });
}
