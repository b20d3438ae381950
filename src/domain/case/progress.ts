import type { CaseState, Progress, Report, ReportKind } from './case.ts';

type InProgress = Extract<CaseState, { status: 'in-progress' }>;

const progressOf: Partial<Record<ReportKind, Progress>> = {
  accepted: 'accepted',
  booked: 'booked',
  attended: 'attended',
  completed: 'course-completed',
};

/**
 * How far the person has come, by the time things happened and not by the time they were reported: a report that
 * arrives late never takes a case back.
 */
export function progressAfter(before: InProgress, reports: readonly Report[]): InProgress {
  const latest = reports
    .filter((report) => progressOf[report.kind] !== undefined)
    .reduce<Report | undefined>(
      (last, report) => (last === undefined || report.at >= last.at ? report : last),
      undefined,
    );
  if (latest === undefined) return before;
  const progress = progressOf[latest.kind] ?? before.progress;
  return {
    status: 'in-progress',
    progress,
    ...(latest.kind === 'booked' && latest.appointment !== undefined
      ? { appointment: latest.appointment }
      : {}),
  };
}
