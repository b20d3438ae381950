import type { Day } from '../../law/day.ts';
import type { Policy } from '../../law/policy.ts';
import { type Charged, type TimeToCharge, timeToCharge } from '../../law/timeToCharge.ts';
import { addWeeks } from '../days.ts';

export { isCourseOfConduct } from '../../law/isCourseOfConduct.ts';
export { hasTimeLimit } from '../../law/timeToCharge.ts';

export type Deadlines = {
  /** The force's usual deadline, or the latest where that is earlier. */
  readonly usual: Day;
  /** The last day a deadline may be: the force's longest time, and in time to charge a breach. */
  readonly latest: Day;
  /** The last day on which the offence can be charged; absent where it has no limit, or that is not settled. */
  readonly chargeBy?: Day;
};

/** The usual and the latest deadline of conditions that are set today, in the force's weeks (R30). */
export function deadlinesFrom(
  today: Day,
  { deadlineWeeks }: Pick<Policy, 'deadlineWeeks'>,
  charged?: Pick<Charged, 'offence' | 'facts'>,
): Deadlines {
  const chargeBy = charged && lastDayToCharge(timeToCharge({ ...charged, decisionDay: today }));
  const longest = addWeeks(today, deadlineWeeks.longest);
  const latest = chargeBy !== undefined && chargeBy < longest ? chargeBy : longest;
  const usual = addWeeks(today, deadlineWeeks.usual);
  return { usual: usual < latest ? usual : latest, latest, ...(chargeBy === undefined ? {} : { chargeBy }) };
}

/** The last day on which this can be charged, past or to come; undefined where it has no limit, or that is not settled. */
function lastDayToCharge(time: TimeToCharge): Day | undefined {
  return time.is === 'in-time' || time.is === 'barred' ? time.lastDay : undefined;
}
