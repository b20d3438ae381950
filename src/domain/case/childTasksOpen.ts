import type { Case } from './case.ts';
import { endedByAge } from './decisionOf.ts';

/** What is still to be done for a child under ten once the case has ended: by its officer, until they say that it is done. */
const childTasks = ['child-referred', 'parent-told'] as const;
export type ChildTask = (typeof childTasks)[number];

/** True for what is ticked as done for a child under ten. */
export function isChildTask(action: string): action is ChildTask {
  return childTasks.some((task) => task === action);
}

/**
 * Which of it nobody has done yet: children's services are asked, with exploitation thought of, and the parent or carer is
 * told. Empty for every other case.
 */
export function childTasksOpen(
  theCase: Pick<Case, 'state' | 'answers' | 'childTasksDone'>,
): readonly ChildTask[] {
  if (!endedByAge(theCase)) return [];
  return childTasks.filter((task) => theCase.childTasksDone?.[task] === undefined);
}
