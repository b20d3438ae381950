import type { Case, HeardReport, Instant } from '../../../domain/case/case.ts';
import { reportKinds } from '../../../domain/case/report.ts';
import { agreedNow, isSame, requiredByLaw } from '../../../domain/case/undertakings.ts';
import type { Withdrawal } from '../../../domain/case/withdrawal.ts';
import { withdrawnAt } from '../../../domain/case/withdrawnAt.ts';
import { sayMoment } from '../../../domain/days.ts';
import type { Line } from '../../view/view.ts';
import { reportWords } from '../reportWords.ts';
import { sayDecided } from '../sayDecided.ts';
import { sayElsewhere } from '../sayElsewhere.ts';

/**
 * What providers reported, how each breach was decided and what was recorded elsewhere, by whom, oldest first; what is about support stands last and says so, or that the law requires it: a
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
    ...byTime([
      ...[...earlierReports, ...reports].map((report) => ({ at: report.at, text: say(report) })),
      ...breachLines(theCase),
      ...elsewhereLines(theCase),
      ...wrongAgeLines(theCase),
      ...withdrawalLines(theCase),
    ]),
    ...supportReports.map((report) => ({ text: `${why(report)}: ${sayReport(report)}` })),
  ];
}

type Dated = Line & { readonly at: Instant };

const byTime = (lines: readonly Dated[]): readonly Line[] =>
  lines.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)).map(({ text }) => ({ text }));

function breachLines({
  breach,
  breachesBefore = [],
}: Pick<Case, 'breach' | 'breachesBefore'>): readonly Dated[] {
  const all = breach === undefined ? breachesBefore : [...breachesBefore, breach];
  return all.map((one) => ({
    at: one.at,
    text: `${sayMoment(one.at)}: Breach decided: ${sayDecided(one)}, by ${one.by}`,
  }));
}

function elsewhereLines({ elsewhereBefore = [], decisionElsewhere }: Case): readonly Dated[] {
  const all = decisionElsewhere === undefined ? elsewhereBefore : [...elsewhereBefore, decisionElsewhere];
  return all.map((one) => ({ at: one.at, text: `${sayMoment(one.at)}: ${sayElsewhere(one)}` }));
}

/** The officer’s reason: what was recorded before does not stand. */
function wrongAgeLines(theCase: Case): readonly Dated[] {
  const at = theCase.ageWasWrong === true ? withdrawnAt(theCase) : undefined;
  if (at === undefined) return [];
  return [
    { at, text: `${sayMoment(at)}: Outcome 11 taken back, as the age was wrong, by ${theCase.officer.name}` },
  ];
}

function withdrawalLines({ withdrawals = [] }: Pick<Case, 'withdrawals'>): readonly Dated[] {
  return withdrawals.flatMap(({ at, came }) => [
    { at, text: `${sayMoment(at)}: Asked to have it withdrawn` },
    ...(came === undefined ? [] : [{ at: came.at, text: `${sayMoment(came.at)}: ${sayCame(came)}` }]),
  ]);
}

function sayCame(came: NonNullable<Withdrawal['came']>): string {
  if ('by' in came) return `Withdrawing it ${came.what} by ${came.by}, ${came.rank}`;
  return came.what === 'taken-back'
    ? 'That question was taken back'
    : 'That question fell away, because the case moved on';
}

function sayReport({ kind, at, appointment, excused, uncounted }: HeardReport): string {
  const detail = appointment === undefined ? '' : ` for ${sayMoment(appointment)}`;
  return `${sayMoment(at)}: ${reportWords[reportKinds[kind].news].event}${excused === true ? ', excused' : ''}${uncounted === undefined ? '' : ', not counted'}${detail}`;
}
