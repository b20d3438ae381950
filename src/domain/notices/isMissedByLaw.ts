import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/caseEvent.ts';
import { isFailure } from '../case/report.ts';
import { agreedNow, isSame, requiredByLaw } from '../case/undertakings.ts';

/** Help by choice that is missed is nobody's business; not going where the law sends them is for the officer to look at. */
export function isMissedByLaw(
  { report, provider }: Extract<CaseEvent, { type: 'support-reported' }>,
  theCase: Case,
): boolean {
  const { intervention } = report;
  if (!isFailure(report) || intervention === undefined) return false;
  const byLaw = requiredByLaw(agreedNow(theCase)?.support ?? []);
  return byLaw.some((row) => isSame({ intervention, provider }, row));
}
