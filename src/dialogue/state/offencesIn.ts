import type { Case } from '../../domain/case/case.ts';
import type { Force, OffenceRow } from '../../domain/force/force.ts';
import type { FindOffences, FoundOffences } from '../../domain/force/foundOffences.ts';

/** What the case's words were found to mean, and the offence that its officer confirmed: it stays, whatever a later search finds. */
export function offencesIn(
  { answers }: Pick<Case, 'answers'>,
  { findOffences, force }: { readonly findOffences: FindOffences; readonly force: Force },
): FoundOffences & { readonly confirmed?: OffenceRow } {
  if (answers.words === undefined) return { rows: [] };
  const found = findOffences(answers.words);
  const confirmed = force.offences.find(({ id }) => id === answers.facts.offence);
  if (confirmed === undefined) return found;
  return { ...found, rows: [...new Set([...found.rows, confirmed])], confirmed };
}
