import type { Day } from '../../law/day.ts';
import { runningClocks } from './runningClocks.ts';

/** True where the day is past by which help was to be arranged for a victim. */
export function isHelpLate(
  theCase: Parameters<typeof runningClocks>[0],
  force: Parameters<typeof runningClocks>[1],
  today: Day,
): boolean {
  return runningClocks(theCase, force).some(({ name, dueBy }) => name === 'support' && dueBy < today);
}
