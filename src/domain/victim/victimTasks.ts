import { type HelpWish, helpWishes, type TaskWish } from '../force/vocabulary.ts';

/** What a victim asked for that somebody has to do, by the wish it comes from: the button, and the tick, that says it was done. */
export const victimTasks = {
  support: 'support-referred',
  'restorative-justice': 'meeting-explained',
  statement: 'statement-taken',
  compensation: 'compensation-answered',
  letter: 'letter-passed-on',
  review: 'review-explained',
} as const satisfies Readonly<Record<TaskWish, string>>;

export type VictimTask = (typeof victimTasks)[TaskWish];

/** True for what is ticked as done for a victim. */
export function isVictimTask(action: string): action is VictimTask {
  return Object.values(victimTasks).some((task) => task === action);
}

/** The help that is arranged by what was ticked: its clock stops with it. */
export function helpArranged(tasks: readonly VictimTask[]): readonly HelpWish[] {
  return helpWishes.filter((wish) => tasks.includes(victimTasks[wish]));
}
