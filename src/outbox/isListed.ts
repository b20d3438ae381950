import type { Case } from '../domain/case/case.ts';
import { isToDecide } from '../domain/notices/isToDecide.ts';
import type { Notice } from '../domain/notices/notice.ts';

/** True for a breach that goes to those who decide, and for the mail that says that something is to be decided. */
export function isListed({ kind, to }: Notice, theCase: Case): boolean {
  if (kind === 'duty-mail') return isToDecide(theCase);
  return kind === 'breach-alert' && to !== 'officer' && theCase.state.status === 'breached';
}
