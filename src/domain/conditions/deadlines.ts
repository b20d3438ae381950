import type { Day } from '../../law/day.ts';
import { endOfSummaryLimit } from '../../law/limits.ts';
import type { Offence } from '../../law/offence.ts';
import type { Policy } from '../../law/policy.ts';
import { addWeeks } from '../days.ts';

export type Deadlines = {
  /** The force's usual deadline, or the latest where that is earlier. */
  readonly usual: Day;
  /** The last day a deadline may be: the force's longest time, and in time to charge a summary offence. */
  readonly latest: Day;
  /** The last day a summary offence can be charged (MCA 1980 s.127, to confirm); absent where it is not known or not limited. */
  readonly chargeBy?: Day;
};

/** The usual and the latest deadline of conditions that are set today, in the force's weeks (R30). */
export function deadlinesFrom(
  today: Day,
  { deadlineWeeks }: Pick<Policy, 'deadlineWeeks'>,
  offence: Pick<Offence, 'class'> | undefined,
  offenceDate: Day | undefined,
): Deadlines {
  const chargeBy =
    offence?.class === 'summary' && offenceDate !== undefined ? endOfSummaryLimit(offenceDate) : undefined;
  const longest = addWeeks(today, deadlineWeeks.longest);
  const latest = chargeBy !== undefined && chargeBy < longest ? chargeBy : longest;
  const usual = addWeeks(today, deadlineWeeks.usual);
  return { usual: usual < latest ? usual : latest, latest, ...(chargeBy === undefined ? {} : { chargeBy }) };
}
