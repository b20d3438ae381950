import { runningClocks } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';

/** What a victim is still owed once the case is withdrawn: the news, what was promised, and the help they asked for. */
export function stillDue(theCase: Case, force: Force): string {
  const due = runningClocks(theCase, force).map(({ name }) => name);
  if (due.length === 0) return '';
  return due.every((name) => name === 'support')
    ? 'The help that the victim asked for still has to be arranged: that stays due.'
    : 'The victim still has to hear: that call stays due.';
}
