import { awaitsOfficer } from '../../../domain/case/awaitsOfficer.ts';
import type { Case, HeardReport } from '../../../domain/case/case.ts';
import { reportKinds } from '../../../domain/case/report.ts';
import { isDoneSince, sinceBreach } from '../../../domain/case/sinceBreach.ts';
import { sayMoment } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { namesOf } from '../namesOf.ts';
import { askWhich, contradictsMiss, reportWords } from '../reportWords.ts';
import type { BreachReader } from './breachReader.ts';

/**
 * What providers have reported since the breach, for whoever decides it: what was missed stands elsewhere. A channel reads
 * only that there is something.
 */
export function sinceLines(theCase: Case, force: Force, reader: BreachReader): readonly string[] {
  const since = sinceBreach(theCase).filter(({ kind }) => kind !== 'missed');
  if (since.length === 0) return [];
  if (reader === 'supervisors') return ['A provider has reported since then: read it before you decide.'];
  return [...since.map((report) => sayReported(report, theCase, force)), ...doneLine(theCase)];
}

function sayReported(report: HeardReport, theCase: Case, force: Force): string {
  const { filed } = theCase;
  const { kind, at, appointment, intervention = '', provider } = report;
  const isOneOfSeveral = (filed?.required.length ?? 0) > 1;
  const which = isOneOfSeveral ? `${namesOf(force, { intervention, provider }).title}: ` : '';
  const what = reportWords[reportKinds[kind].news].event.toLowerCase();
  const booked = appointment === undefined ? '' : ` for ${sayMoment(appointment)}`;
  const isBoth = contradictsMiss(theCase, report);
  return `Reported since then: ${which}${what}${booked}, ${sayMoment(at)}.${isBoth ? ` A failure to attend was reported for that day. ${askWhich}` : ''}`;
}

function doneLine(theCase: Case): readonly string[] {
  if (!isDoneSince(theCase)) return [];
  return [
    awaitsOfficer(theCase)
      ? 'So the course is done: decide on that. The officer confirms the rest of what was agreed.'
      : 'So all that was agreed is done: decide on that.',
  ];
}
