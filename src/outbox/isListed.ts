import type { Case } from '../domain/case/case.ts';
import type { Notice } from '../domain/notices/notice.ts';

/** True for a breach that goes to those who decide, and for the mail that says that something is to be decided. */
export function isListed({ kind, to }: Notice, { state }: Case): boolean {
  if (kind === 'duty-mail') return state.status === 'breached' || state.status === 'awaiting-authority';
  return kind === 'breach-alert' && to !== 'officer' && state.status === 'breached';
}
