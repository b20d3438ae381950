import type { Case, Instant } from '../case/case.ts';
import { childTasksOpen } from '../case/childTasksOpen.ts';
import { atLondonHour, laterBy, londonDay } from '../days.ts';
import type { Force } from '../force/force.ts';
import type { Draft } from './notice.ts';

/** Hour of the London clock at which there is still time to do it on the day on which the case ended. */
const lastHour = 23;

/**
 * What is to be done for a child under ten is for the same day: its officer is reminded on it, as soon as the case has ended
 * by it, and the supervisors hear once, the force’s hours after that: late in the evening too, nobody is told of what its
 * officer has just been reminded of.
 */
export function childTaskDrafts(
  before: Case,
  after: Case,
  { policy }: Pick<Force, 'policy'>,
  now: Instant,
): readonly Draft[] {
  const hasBegun = childTasksOpen(before).length === 0 && childTasksOpen(after).length > 0;
  if (!hasBegun) return [];
  const hours = policy.childTasksWithinHours * 60;
  const inTime = laterBy(now, hours);
  const lateToday = atLondonHour(londonDay(now), lastHour);
  // Whoever ends a case late at night is at work after midnight.
  const deadline = now < lateToday && lateToday < inTime ? lateToday : inTime;
  return [
    { kind: 'officer-message', to: 'officer', news: 'child-tasks-due', deadline },
    {
      ...{ kind: 'officer-message', to: 'supervisors', news: 'child-tasks-overdue' },
      deadline: laterBy(deadline, hours),
    },
  ];
}
