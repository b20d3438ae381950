/**
 * The id that somebody most likely meant: the one that takes the fewest letters to put in, take out or change, its parts
 * between dashes in whatever order. Undefined where more than half of it would be another.
 */
export function nearestTo(wrong: string, ids: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const changes = Math.min(changesBetween(wrong, id), changesBetween(inOrder(wrong), inOrder(id)));
    if (changes >= fewest || changes > Math.max(wrong.length, id.length) / 2) continue;
    fewest = changes;
    best = id;
  }
  return best;
}

function inOrder(id: string): string {
  return id.split('-').sort().join('-');
}

/** Levenshtein's distance, one row of the table at a time. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, its] of [...other].entries()) {
      const change = (row[index] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(change, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
