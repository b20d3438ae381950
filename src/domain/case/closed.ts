import type { CaseState, Instant } from './case.ts';

/** A case that ends here, and under which outcome code, where one is known. */
export function closed(
  how: Extract<CaseState, { status: 'closed' }>['how'],
  at: Instant,
  outcomeCode?: string,
): CaseState {
  return { status: 'closed', how, at, ...(outcomeCode === undefined ? {} : { outcomeCode }) };
}
