import type { FoundOffences } from '../../domain/force/foundOffences.ts';

/** What one wording was found to mean: the row that would be marked, or null, and the others that are offered, by id. */
export function foundLine(
  words: string,
  { match, rows }: FoundOffences,
): { readonly words: string; readonly match: string | null; readonly others: readonly string[] } {
  return {
    words,
    match: match?.id ?? null,
    others: rows.filter((row) => row !== match).map(({ id }) => id),
  };
}
