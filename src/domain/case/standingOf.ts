import type { Case, CaseState, HeardReport, Instant, Progress, Undertaking } from './case.ts';
import { reportKinds } from './report.ts';
import { reportedOn, reportsOn } from './undertakings.ts';

/** What is over comes before all of it. */
const order: readonly Standing['progress'][] = ['sent', 'accepted', 'booked', 'attended', 'course-completed'];

/** How far one undertaking has come, or that its provider declined it, or ended it. */
export type Standing = {
  readonly progress: Progress | 'declined' | 'ended';
  readonly appointment?: Instant;
};

/**
 * How far one undertaking has come, by the time things happened and not by the time they were reported: a report that
 * arrives late never takes it back. Once completed it stays completed, and a missed appointment stands no more.
 *
 * @param isAccepted where nothing was said yet: the provider has it in hand all the same
 */
export function standingOf(row: Undertaking, heard: readonly HeardReport[], isAccepted: boolean): Standing {
  const reports = reportsOn(heard, row);
  if (reports.some(({ kind }) => kind === 'completed')) return { progress: 'course-completed' };
  const lastMiss = latestOf(
    reports.filter((report) => report.kind === 'missed' && report.uncounted === undefined),
  );
  const telling = reports.filter(({ kind }) => reportKinds[kind].brings !== undefined);
  const latest = latestOf(telling.filter((report) => !isOver(report, lastMiss)));
  if (latest === undefined) return { progress: telling.length > 0 || isAccepted ? 'accepted' : 'sent' };
  const { kind, appointment } = latest;
  const { brings = 'accepted', holds } = reportKinds[kind];
  const isBooked = holds === 'appointment' && appointment !== undefined;
  return { progress: brings, ...(isBooked ? { appointment } : {}) };
}

/**
 * Where a filed case stands: with what is required and furthest behind, or declined as soon as one of that was, or was ended
 * by its provider. With nobody to report on it, it stays as it was filed.
 */
export function progressOfCase(
  { filed, reports }: Pick<Case, 'filed' | 'reports'>,
  isAccepted: boolean,
): CaseState {
  const rows = filed === undefined ? [] : reportedOn(filed);
  const standings = rows.map((row) => ({ row, ...standingOf(row, reports, isAccepted) }));
  const over = standings.find(isOverThere);
  if (over !== undefined) {
    const { provider, intervention } = over.row;
    return {
      status: 'declined',
      by: provider,
      intervention,
      ...(over.progress === 'ended' ? { ended: true } : {}),
    };
  }
  const [first, ...others] = standings;
  if (first === undefined) return { status: 'in-progress', progress: 'sent' };
  const behind = others.reduce((last, one) => (rank(one) < rank(last) ? one : last), first);
  const { progress, appointment } = behind;
  return {
    status: 'in-progress',
    progress: progress === 'declined' || progress === 'ended' ? 'sent' : progress,
    ...(appointment === undefined ? {} : { appointment }),
  };
}

/** True when something is heard of a case that its providers have in hand by now. */
export function isInHand({ state }: Pick<Case, 'state'>): boolean {
  return state.status === 'in-progress' && state.progress !== 'sent';
}

/** What is required and its provider ended, or declined, by the last that it said of it: nothing of that is booked there again. */
export function endedByProvider({ filed, reports }: Pick<Case, 'filed' | 'reports'>): readonly Undertaking[] {
  const rows = filed === undefined ? [] : reportedOn(filed);
  return rows.filter((row) => isOverThere(standingOf(row, reports, true)));
}

/** Whether what stands in its place was chosen because its provider ended it, and had not declined it. */
export function wasEnded(
  { reports, earlierReports = [] }: Pick<Case, 'reports' | 'earlierReports'>,
  intervention: string,
): boolean {
  const said = [...earlierReports, ...reports].filter((report) => report.intervention === intervention);
  return latestOf(said.filter(({ kind }) => reportKinds[kind].brings !== undefined))?.kind === 'withdrawn';
}

function isOverThere({ progress }: Pick<Standing, 'progress'>): boolean {
  return progress === 'declined' || progress === 'ended';
}

function rank({ progress }: Standing): number {
  return order.indexOf(progress);
}

function isOver({ kind, at }: HeardReport, lastMiss: HeardReport | undefined): boolean {
  return reportKinds[kind].holds === 'appointment' && lastMiss !== undefined && at <= lastMiss.at;
}

function latestOf(reports: readonly HeardReport[]): HeardReport | undefined {
  return reports.reduce<HeardReport | undefined>(
    (last, report) => (last === undefined || report.at >= last.at ? report : last),
    undefined,
  );
}
