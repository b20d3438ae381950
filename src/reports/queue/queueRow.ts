import { sayMoment } from '../../domain/days.ts';
import type { Instant } from '../../domain/instant.ts';
import { isNotReached } from '../../domain/notices/isNotReached.ts';
import type { Notice } from '../../domain/notices/notice.ts';

/** Where a message stands: not due or not tried yet, tried and to be tried again, or held until its receiver is back. */
const queueStates = ['waits', 'tried', 'held'] as const;

/** A message that somebody has not had yet. */
export type QueueRow = {
  readonly reference: string;
  readonly kind: Notice['kind'];
  /** What it goes to, never who: an id of the force's list belongs in no report. */
  readonly to: string;
  readonly state: (typeof queueStates)[number];
  /** When it is tried next; of what is not tried any more, when it was to be. */
  readonly dueAt: Instant;
  readonly attempts: number;
  readonly lastResult: string;
};

/** The messages of one case that are still to be said; none of what was said, or of what there is nothing more to say. */
export function queueRows(reference: string, notices: readonly Notice[]): readonly QueueRow[] {
  return notices
    .filter((notice) => notice.state === 'waiting' || isNotReached(notice))
    .map((notice) => {
      const { kind, to, provider, dueAt, attempts, lastResult = '' } = notice;
      const receiver = provider === undefined ? to : `${to} ${provider}`;
      return { reference, kind, to: receiver, state: stateOf(notice), dueAt, attempts, lastResult };
    });
}

function stateOf(notice: Notice): QueueRow['state'] {
  if (isNotReached(notice)) return 'held';
  return notice.attempts > 0 ? 'tried' : 'waits';
}

export const queueHead = ['Case', 'What', 'To', 'State', 'Next try', 'Tries', 'Last result'];

/** The rows as cells under `queueHead`, what was due first on top. */
export function queueCells(rows: readonly QueueRow[]): readonly (readonly string[])[] {
  return rows
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
    .map(({ reference, kind, to, state, dueAt, attempts, lastResult }) => [
      ...[reference, kind, to, state, sayMoment(dueAt), String(attempts), lastResult],
    ]);
}

/** "Waiting: 3. Tried, and to be tried again: 1. Held until whom they are for is back: 2." */
export function belowQueue(rows: readonly QueueRow[]): string {
  const [waits = 0, tried = 0, held = 0] = queueStates.map(
    (state) => rows.filter((row) => row.state === state).length,
  );
  return `Waiting: ${waits}. Tried, and to be tried again: ${tried}. Held until whom they are for is back: ${held}.`;
}
