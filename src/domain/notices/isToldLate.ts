import type { News, Notice } from './notice.ts';

/** What is said, once each, of something that could not be brought to a provider, and of its arrival after all. */
export type ReachTold = {
  readonly late: Extract<News, 'not-sent' | 'not-told'>;
  readonly atLast: Extract<News, 'sent-late' | 'told-late'>;
};

/** Of an update in words of its own: the provider has what went before it. */
export function reachNewsOf({ kind }: Pick<Notice, 'kind'>): ReachTold {
  return kind === 'referral-update'
    ? { late: 'not-told', atLast: 'told-late' }
    : { late: 'not-sent', atLast: 'sent-late' };
}

/** The id of that news of this notice, by which it is known as said. */
export const reachNewsId = ({ id }: Pick<Notice, 'id'>, news: News): string => `${id} ${news}`;

/** True once the officer was told that this could not be brought to its provider. */
export function isToldLate(notice: Notice, all: readonly Notice[]): boolean {
  const id = reachNewsId(notice, reachNewsOf(notice).late);
  return all.some((one) => one.id === id);
}
