import { isConditional } from '../../../domain/case/breachRules.ts';
import type { Case } from '../../../domain/case/case.ts';
import { daysToDo, openConditions } from '../../../domain/case/daysToDo.ts';
import { markNotDone } from '../../../domain/case/decideReport.ts';
import { isNewDayOpen } from '../../../domain/case/isNewDayOpen.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { Day } from '../../../law/day.ts';
import { tellPerson } from './tellPerson.ts';

/**
 * What the officer does once a breach was given a new day: the person hears it from nobody else, and a caution that they signed
 * had another day in it. Empty where no new day was given, all that was open is done, or that day is past `today`;
 * where nothing was signed and they came since to all that is open; and once its officer recorded that they agreed to it.
 */
export function tellNewDay(theCase: Case, force: Force, today?: Day): string {
  const { state, breach, reports } = theCase;
  const last = daysToDo(theCase).at(-1);
  if (state.status !== 'in-progress' || breach?.decision !== 'vary' || last === undefined) return '';
  if (today !== undefined && last < today) return '';
  // Whoever came since to all that is open was told by who runs it; nobody else takes what was signed, or tells the rest.
  const cameSince = (id: string) =>
    reports.some(
      ({ kind, at, intervention }) => kind === 'attended' && at > breach.at && intervention === id,
    );
  const open = openConditions(theCase);
  if (!isConditional(theCase) && open.every(({ from, id }) => from === 'intervention' && cameSince(id)))
    return '';
  if (isConditional(theCase) && !isNewDayOpen(theCase)) return '';
  return `${tellPerson(theCase, force)} the new day: ${sayDay(last)}.${isConditional(theCase) ? `${haveThemAgree}${ifNot(theCase)}` : ''}`;
}

/** Whoever decided is asked again, where its officer may say that it was not done. */
function ifNot(theCase: Case): string {
  return markNotDone(theCase).ok
    ? ' If they do not agree, press “Mark as not completed” there: it is decided again.'
    : '';
}

// CJA 2003 s.23(5), s.66B(6): they sign what holds the conditions. No source that was read says how a change is agreed.
const haveThemAgree =
  ' They signed the conditions as they were: have them agree to the new day, on record (how is to confirm), and press “They agreed to the new day” on the case.';
