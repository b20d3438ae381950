import type { Case, DecidedBreach, HeardReport, Undertaking } from '../../../domain/case/case.ts';
import { isFailure } from '../../../domain/case/report.ts';
import { sinceBreach } from '../../../domain/case/sinceBreach.ts';
import { isSame, reportedOn } from '../../../domain/case/undertakings.ts';
import { londonDay, sayDay, sayMoment } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isConditionalCaution } from '../../../law/disposal.ts';
import { withProvider } from '../../state/supportLines.ts';
import { namesOf } from '../namesOf.ts';
import { askWhich, missesOfThatDay } from '../reportWords.ts';
import { sayDecided } from '../sayDecided.ts';

/**
 * What was missed, and when, as the provider reported it; of what no longer counts, who let it pass. Without what the
 * provider excused itself. Of several courses, which it was; of a day on which they attended, too, as it said before the breach,
 * that: what it says since stands in a line of its own.
 */
export function missedLines(
  theCase: Pick<Case, 'state' | 'reports' | 'strikes' | 'filed' | DecidedKey>,
  force: Named,
): readonly string[] {
  const missed = theCase.reports.filter(isFailure);
  const counted = missed.length - theCase.strikes;
  const rows = theCase.filed === undefined ? [] : reportedOn(theCase.filed);
  const attended = theCase.reports
    .slice(0, theCase.reports.length - sinceBreach(theCase).length)
    .flatMap((report) => missesOfThatDay(theCase, report));
  return missed.map((report, place) => {
    const row = rows.length > 1 ? rows.find((one) => isSame(report, one)) : undefined;
    const of = row === undefined ? '' : `${sayRow(row, force)}, `;
    const what = `Failed to attend: ${of}${sayMissed(report)}`;
    if (place < counted) return `${what}${wiped(report, theCase)}.`;
    return `${what}.${attended.includes(report) ? attendedToo : ''}`;
  });
}

const attendedToo = ` The provider says also that they attended that day. ${askWhich}`;

type Named = Pick<Force, 'interventions' | 'providers' | 'youthJustice'>;

function sayRow(row: Undertaking, force: Named): string {
  const { title, provider } = namesOf(force, row);
  return withProvider(title, provider);
}

/**
 * How earlier breaches of this case were decided, by whom and when: "Decided before: excuse and rebook, by Sgt Birch, on …"; of
 * a new day in the place of one that was signed, whether the person agreed to it.
 */
export function decidedBeforeLines(theCase: Pick<Case, DecidedKey | 'filed'>): readonly string[] {
  return decidedBefore(theCase).map(
    (one) =>
      `Decided before: ${sayDecided(one)}, by ${one.by}, on ${sayDay(londonDay(one.at))}.${sayAgreed(one, theCase)}`,
  );
}

/** Nobody is held to a day that they did not sign for and did not agree to. */
function sayAgreed({ decision, agreedAt }: DecidedBreach, { filed }: Pick<Case, 'filed'>): string {
  if (decision !== 'vary' || filed === undefined || !isConditionalCaution(filed.disposal)) return '';
  return agreedAt === undefined
    ? ' It is not on record that the person agreed to the new day.'
    : ` The person agreed to the new day on ${sayDay(londonDay(agreedAt))}.`;
}

type DecidedKey = 'breach' | 'breachesBefore';

function decidedBefore({ breach, breachesBefore = [] }: Pick<Case, DecidedKey>): readonly DecidedBreach[] {
  return breach === undefined ? breachesBefore : [...breachesBefore, breach];
}

function sayMissed({ at, appointment }: HeardReport): string {
  const which = appointment === undefined ? 'an appointment' : `the appointment of ${sayMoment(appointment)}`;
  return `${which}, reported ${sayMoment(at)}`;
}

/** By the first decision after it that was of it, too: until then it counted. */
function wiped({ at }: HeardReport, theCase: Pick<Case, DecidedKey>): string {
  const decided = decidedBefore(theCase).find(
    (one) => one.failuresStand !== true && Date.parse(one.at) >= Date.parse(at),
  );
  if (decided === undefined) return '';
  const what = decided.decision === 'excuse' ? 'excused' : 'decided on';
  return ` (${what} by ${decided.by}, ${sayDay(londonDay(decided.at))})`;
}
