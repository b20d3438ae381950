import type { Case } from './case.ts';
import { isFailure } from './report.ts';
import { isLateWord } from './undertakings.ts';

/** Failures to attend that nobody has let pass. */
export function countedFailures({
  filed,
  reports,
  strikes,
}: Pick<Case, 'filed' | 'reports' | 'strikes'>): Case['reports'] {
  const failures = reports.filter(
    (report, place) => isFailure(report) && !isLateWord(report, reports.slice(0, place), filed),
  );
  return failures.slice(Math.max(0, failures.length - strikes));
}
