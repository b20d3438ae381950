import type { Case, CaseCondition } from '../../domain/case/case.ts';
import { isConditionDone } from '../../domain/case/isConditionDone.ts';
import { capital } from '../words/sayDisposal.ts';
import { sayCondition } from './agreedConditions.ts';

type Agreed = Pick<Case, 'filed' | 'reports' | 'letterAt' | 'breach' | 'breachesBefore'>;

/** What was agreed as it stands: done, and then no day is said of it; else with its day, which may be a new one since. */
export function sayConditionNow(condition: CaseCondition, theCase: Agreed): string {
  if (isConditionDone(condition, theCase)) return `${capital(condition.text)} ${saidDone(condition)}`;
  const said = sayCondition(condition);
  return hasNewDay(theCase) && condition.deadline !== undefined
    ? `${said.replace(/\.$/, '')}, ${newDeadline}.`
    : said;
}

/** What is said of something that is done: of a course, what its provider calls it. */
export function saidDone({ from }: Pick<CaseCondition, 'from'>): string {
  return from === 'intervention' ? 'Completed.' : 'Done.';
}

/** Beside a day that was not agreed: somebody set it after a breach. */
export const newDeadline = 'the new deadline';

/** True once a breach of what is filed was given a new day: it is that of all that is open. */
export function hasNewDay({ filed, breach, breachesBefore = [] }: Agreed): boolean {
  const decided = breach === undefined ? breachesBefore : [...breachesBefore, breach];
  return filed !== undefined && decided.some(({ decision, at }) => decision === 'vary' && at > filed.at);
}
