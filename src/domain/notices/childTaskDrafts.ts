import type { Case, Instant } from '../case/case.ts';
import { childTasksOpen } from '../case/childTasksOpen.ts';
import { laterBy } from '../days.ts';
import type { Force } from '../force/force.ts';
import type { Draft } from './notice.ts';

/** A reminder to the officer of what is to be done for a child under ten, as soon as the case has ended by it. */
export function childTaskDrafts(
  before: Case,
  after: Case,
  { policy }: Pick<Force, 'policy'>,
  now: Instant,
): readonly Draft[] {
  const hasBegun = childTasksOpen(before).length === 0 && childTasksOpen(after).length > 0;
  const deadline = laterBy(now, policy.childTasksWithinHours * 60);
  return hasBegun ? [{ kind: 'officer-message', to: 'officer', news: 'child-tasks-due', deadline }] : [];
}
