import type { Case, CaseState, Filing, Progress, Report, ReportKind } from './case.ts';

const progressOf: Partial<Record<ReportKind, Progress>> = {
  accepted: 'accepted',
  booked: 'booked',
  attended: 'attended',
};

/** Where a filed case stands before its provider has said anything: with nobody to accept it, it stays as it was filed. */
export function afterFiling({ provider }: Filing, isAccepted: boolean): CaseState {
  return { status: 'in-progress', progress: isAccepted && provider !== null ? 'accepted' : 'sent' };
}

/**
 * How far the person has come, by the time things happened and not by the time they were reported: a report that
 * arrives late never takes a case back. A completed course stays completed, and a missed appointment stands no more.
 */
export function progressAfter(before: CaseState, { reports, filed }: Case): CaseState {
  if (reports.some(({ kind }) => kind === 'completed'))
    return { status: 'in-progress', progress: 'course-completed' };
  const lastMiss = latestOf(reports.filter(({ kind }) => kind === 'missed'));
  const telling = reports.filter(({ kind }) => kind === 'declined' || progressOf[kind] !== undefined);
  const latest = latestOf(telling.filter((report) => !isOver(report, lastMiss)));
  if (latest === undefined)
    return telling.length === 0 ? before : { status: 'in-progress', progress: 'accepted' };
  if (latest.kind === 'declined') return { status: 'declined', by: filed?.provider ?? '' };
  const { kind, appointment } = latest;
  const progress = progressOf[kind] ?? 'accepted';
  const isBooked = kind === 'booked' && appointment !== undefined;
  return { status: 'in-progress', progress, ...(isBooked ? { appointment } : {}) };
}

function isOver({ kind, at }: Report, lastMiss: Report | undefined): boolean {
  return kind === 'booked' && lastMiss !== undefined && at <= lastMiss.at;
}

function latestOf(reports: readonly Report[]): Report | undefined {
  return reports.reduce<Report | undefined>(
    (last, report) => (last === undefined || report.at >= last.at ? report : last),
    undefined,
  );
}
