import type { Case } from './case.ts';
import { isWithdrawn } from './isWithdrawn.ts';

/** What a victim asked for that somebody has to do, by the wish it comes from, and the button that says that it was done. */
const victimTasks = {
  statement: 'statement-taken',
  compensation: 'compensation-answered',
  review: 'review-explained',
} as const;

/** A wish that is a task until somebody says that it was done. */
export type TaskWish = keyof typeof victimTasks;
export type VictimTask = (typeof victimTasks)[TaskWish];

const taskWishes = Object.keys(victimTasks) as readonly TaskWish[];

/** True for what is ticked as done for a victim. */
export function isVictimTask(action: string): action is VictimTask {
  return taskWishes.some((wish) => victimTasks[wish] === action);
}

/** How a wish stands: nobody asked for it, it is still to be done, it is part of what the person has to do, or it is done. */
export type WishStands = 'none' | 'open' | 'agreed' | 'done';

type Asked = Pick<Case, 'state' | 'victim' | 'filed'>;

/** How this wish of the victim stands; asked for again once it was done, it is open again. */
export function wishStands({ victim, filed }: Asked, wish: TaskWish): WishStands {
  const done = victim?.tasksDone?.[victimTasks[wish]];
  const { [wish]: asked = '' } = victim?.askedAt ?? {};
  const isWanted = victim?.wishes[wish] === 'wanted' && (done === undefined || asked > done);
  if (!isWanted) return done === undefined ? 'none' : 'done';
  const isAgreed = filed?.conditions.some(({ measure }) => measure === 'compensation') === true;
  return wish === 'compensation' && isAgreed ? 'agreed' : 'open';
}

/** What the victim asked for that nobody has done yet; nothing of a case that was withdrawn. */
export function victimTasksOpen(theCase: Asked): readonly VictimTask[] {
  if (isWithdrawn(theCase)) return [];
  return taskWishes.filter((wish) => wishStands(theCase, wish) === 'open').map((wish) => victimTasks[wish]);
}
