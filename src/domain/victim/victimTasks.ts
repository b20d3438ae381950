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

/** All that is ticked as done for a victim: of help that they no longer want, its service is told. */
export const victimTaskNames = [...Object.values(victimTasks), 'support-stopped'] as const;
export type VictimTask = (typeof victimTaskNames)[number];

/** True for what is ticked as done for a victim. */
export function isVictimTask(action: string): action is VictimTask {
  return victimTaskNames.some((task) => task === action);
}

/** The help that is arranged by what was ticked: its clock stops with it. */
export function helpArranged(tasks: readonly VictimTask[]): readonly HelpWish[] {
  return helpWishes.filter((wish) => tasks.includes(victimTasks[wish]));
}
