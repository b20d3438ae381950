import type { Case, DecidedBreach, HeardReport } from '../../../domain/case/case.ts';
import { londonDay, sayDay, sayMoment } from '../../../domain/days.ts';
import { sayDecided } from '../sayDecided.ts';

/**
 * What was missed, and when, as the provider reported it; of what no longer counts, who let it pass. Without what the
 * provider excused itself.
 */
export function missedLines(theCase: Pick<Case, 'reports' | 'strikes' | DecidedKey>): readonly string[] {
  const missed = theCase.reports.filter(({ kind, excused }) => kind === 'missed' && excused !== true);
  const counted = missed.length - theCase.strikes;
  return missed.map(
    (report, place) => `${sayMissed(report)}${place < counted ? wiped(report, theCase) : ''}.`,
  );
}

/** How earlier breaches of this case were decided, by whom and when: "Decided before: excuse and rebook, by Sgt Birch, on …". */
export function decidedBeforeLines(theCase: Pick<Case, DecidedKey>): readonly string[] {
  return decidedBefore(theCase).map(
    (one) => `Decided before: ${sayDecided(one)}, by ${one.by}, on ${sayDay(londonDay(one.at))}.`,
  );
}

type DecidedKey = 'breach' | 'breachesBefore';

function decidedBefore({ breach, breachesBefore = [] }: Pick<Case, DecidedKey>): readonly DecidedBreach[] {
  return breach === undefined ? breachesBefore : [...breachesBefore, breach];
}

function sayMissed({ at, appointment }: HeardReport): string {
  const which = appointment === undefined ? 'an appointment' : `the appointment of ${sayMoment(appointment)}`;
  return `Failed to attend: ${which}, reported ${sayMoment(at)}`;
}

/** By the first decision after it: until then it counted. */
function wiped({ at }: HeardReport, theCase: Pick<Case, DecidedKey>): string {
  const decided = decidedBefore(theCase).find((one) => Date.parse(one.at) >= Date.parse(at));
  if (decided === undefined) return '';
  const what = decided.decision === 'excuse' ? 'excused' : 'decided on';
  return ` (${what} by ${decided.by}, ${sayDay(londonDay(decided.at))})`;
}
