import type { Case, HeardReport, Report } from '../../../domain/case/case.ts';
import { reportKinds } from '../../../domain/case/report.ts';
import { agreedNow, isSame, requiredByLaw } from '../../../domain/case/undertakings.ts';
import { sayMoment } from '../../../domain/days.ts';
import type { Line } from '../../view/view.ts';
import { reportWords } from '../reportWords.ts';
import { sayDecided } from '../sayDecided.ts';

/**
 * What providers reported, oldest first, and how the last breach was decided, by whom; what is about support stands last and says so, or that the law requires it: a
 * miss there is no strike.
 *
 * @param titleOf says which intervention it is about; empty where there is only one
 */
export function historyLines(
  theCase: Case,
  titleOf: (report: HeardReport) => string = () => '',
): readonly Line[] {
  const { earlierReports = [], reports, supportReports = [] } = theCase;
  const byLaw = requiredByLaw(agreedNow(theCase)?.support ?? []);
  const why = (report: HeardReport) =>
    byLaw.some((row) => isSame(report, row)) ? 'Required by law' : 'By choice';
  const say = (report: HeardReport): string => {
    const title = titleOf(report);
    return `${title === '' ? '' : `${title}, `}${sayReport(report)}`;
  };
  return [
    ...[...earlierReports, ...reports].map((report) => ({ text: say(report) })),
    ...breachLines(theCase),
    ...supportReports.map((report) => ({ text: `${why(report)}: ${sayReport(report)}` })),
  ];
}

function breachLines({ breach }: Pick<Case, 'breach'>): readonly Line[] {
  if (breach === undefined) return [];
  return [
    { text: `${sayMoment(breach.at)}: Breach decided: ${sayDecided(breach.decision)}, by ${breach.by}` },
  ];
}

function sayReport({ kind, at, appointment, excused }: Report): string {
  const detail = appointment === undefined ? '' : ` for ${sayMoment(appointment)}`;
  return `${sayMoment(at)}: ${reportWords[reportKinds[kind].news].event}${excused === true ? ', excused' : ''}${detail}`;
}
