import type { Day } from '../../law/day.ts';
import type { Policy } from '../../law/policy.ts';
import { type Charged, type TimeToCharge, timeToCharge } from '../../law/timeToCharge.ts';
import { addWeeks } from '../days.ts';

export { isCourseOfConduct } from '../../law/isCourseOfConduct.ts';
export { hasTimeLimit } from '../../law/timeToCharge.ts';

export type Deadlines = {
  /** The force's usual deadline; earlier where that leaves no time to handle a breach, as far as conditions have theirs. */
  readonly usual: Day;
  /** The last day a deadline may be: the force's longest time, and no later than a breach can be charged. */
  readonly latest: Day;
  /** The last day on which the offence can be charged; absent where it has no limit, or that is not settled. */
  readonly chargeBy?: Day;
};

type Weeks = Pick<Policy, 'deadlineWeeks' | 'weeksConditionsNeed' | 'weeksToHandleBreach'>;

/**
 * The usual and the latest deadline of conditions that are set today, in the force's weeks (R30). The usual one leaves the
 * time that handling a breach takes before the last day to charge, and never less than conditions need; a later one is
 * warned of (R30b).
 */
export function deadlinesFrom(
  today: Day,
  policy: Weeks,
  charged?: Pick<Charged, 'offence' | 'facts'>,
): Deadlines {
  const { deadlineWeeks } = policy;
  const chargeBy = charged && lastDayToCharge(timeToCharge({ ...charged, decisionDay: today }));
  const latest = earlier(addWeeks(today, deadlineWeeks.longest), chargeBy);
  const usual = earlier(addWeeks(today, deadlineWeeks.usual), latest);
  if (chargeBy === undefined) return { usual, latest };
  const inTime = lastDayWithTime(chargeBy, policy);
  const needed = addWeeks(today, policy.weeksConditionsNeed);
  return { usual: earlier(usual, inTime < needed ? needed : inTime), latest, chargeBy };
}

/** The last day of a deadline that leaves time to handle a breach before the last day to charge. */
export function lastDayWithTime(
  chargeBy: Day,
  { weeksToHandleBreach }: Pick<Policy, 'weeksToHandleBreach'>,
): Day {
  return addWeeks(chargeBy, -weeksToHandleBreach);
}

function earlier(one: Day, other: Day | undefined): Day {
  return other !== undefined && other < one ? other : one;
}

/** The last day on which this can be charged, past or to come; undefined where it has no limit, or that is not settled. */
function lastDayToCharge(time: TimeToCharge): Day | undefined {
  return time.is === 'in-time' || time.is === 'barred' ? time.lastDay : undefined;
}
