/** The error in place of a send that would go past Teams' limits, with how long to wait: it never left this machine. */
export function limitReached(waitMs: number): Error {
  return Object.assign(new Error('Teams takes no more just now.'), { name: 'LimitReachedError', waitMs });
}

/** How many milliseconds to wait where the error is one of a limit. */
export function waitOfLimit(error: unknown): number | undefined {
  if (!(error instanceof Error) || error.name !== 'LimitReachedError') return undefined;
  return Number((error as { waitMs?: unknown }).waitMs);
}
