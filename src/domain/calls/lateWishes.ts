import type { Day } from '../../law/day.ts';
import { wishStands } from '../case/victimTasksOpen.ts';
import { type TaskWish, taskWishes } from '../force/vocabulary.ts';
import { runningClocks } from './runningClocks.ts';

/** What a victim asked for and nobody has done, though the day is past by which it was to be done. */
export function lateWishes(
  theCase: Parameters<typeof runningClocks>[0],
  force: Parameters<typeof runningClocks>[1],
  today: Day,
): readonly TaskWish[] {
  const late = runningClocks(theCase, force).filter(({ dueBy }) => dueBy < today);
  return taskWishes.filter(
    (wish) => late.some(({ name }) => name === wish) && wishStands(theCase, wish) === 'open',
  );
}
