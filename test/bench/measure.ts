const rounds = Number(process.env.ROUNDS ?? 200);

export type Row = {
  readonly what: string;
  readonly median: number;
  readonly p99: number;
  readonly against: string;
  readonly ratio: number;
  /** Milliseconds that were promised for the median, where any were. */
  readonly atMost?: number;
};

/** Milliseconds of each of so many rounds, after a warm-up. */
export async function durations(work: () => unknown, times = rounds): Promise<readonly number[]> {
  for (let warm = 0; warm < 20; warm += 1) await work();
  const all: number[] = [];
  for (let round = 0; round < times; round += 1) all.push(await timed(work));
  return all;
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What was measured against the least it could cost in the same run, by their medians. */
export function compare(
  what: string,
  measured: readonly number[],
  against: string,
  base: readonly number[],
): Row {
  const ratio = at(measured, 0.5) / at(base, 0.5);
  return { what, median: at(measured, 0.5), p99: at(measured, 0.99), against, ratio };
}

export function at(all: readonly number[], share: number): number {
  return [...all].sort((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? Number.NaN;
}

export function sayRow({ what, median, p99, against, ratio }: Row): string {
  const scale = `${median.toFixed(3)} ms, p99 ${p99.toFixed(2)} ms`;
  return `${what.padEnd(34)} ${`${ratio.toFixed(1)} ×`.padStart(9)} ${against.padEnd(34)} (${scale})`;
}
