/**
 * Finds circles in a graph of files. Every file that can reach itself is on at least one of the circles given back;
 * each is the shortest through its first file, and files are taken in alphabetical order.
 */
export function findCycles(arrows: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const reported = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of [...arrows.keys()].sort()) {
    if (reported.has(start)) continue;
    const cycle = shortestWayBack(start, arrows);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const file of cycle) reported.add(file);
  }
  return cycles;
}

function shortestWayBack(start: string, arrows: ReadonlyMap<string, readonly string[]>) {
  const waiting: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = waiting.shift(); way; way = waiting.shift()) {
    for (const next of arrows.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push([...way, next]);
    }
  }
  return undefined;
}
