import type { Day } from '../../law/day.ts';
import { monthsAfter, monthsToReview } from '../../law/limits.ts';

/** The last day on which a victim can ask for a review of what was decided on that day. */
export function reviewUntil(decided: Day): Day {
  return monthsAfter(decided, monthsToReview);
}
