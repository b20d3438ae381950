import type { Day } from '../../law/day.ts';
import type { Facts } from '../../law/facts.ts';

const notYet = 'Give a day that is not in the future.';
const tooEarly = 'Give a day on or after the day it happened.';

/**
 * What cannot be of the days that were given: none is still to come, and a statement or enough evidence is not there
 * before the offence. One sentence for each input that is wrong. `known` is what was said before.
 */
export function daysThatCannotBe(given: Facts, known: Facts, today: Day): Record<string, string> {
  const { offenceDate } = { ...known, ...given };
  const errors: Record<string, string> = {};
  for (const name of ['offenceDate', 'statementDate', 'evidenceDate'] as const) {
    const when = given[name];
    if (when === undefined || when === 'none') continue;
    if (when > today) errors[name] = notYet;
    else if (offenceDate !== undefined && when < offenceDate) errors[name] = tooEarly;
  }
  return errors;
}
