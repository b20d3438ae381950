import type { Case } from '../../domain/case/case.ts';
import { endedByTime, isToBeRecorded } from '../../domain/case/decisionOf.ts';
import { londonDay, sayDay } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import { caseHeading } from './caseHeading.ts';

export type CaseSummary = { readonly id: string; readonly title: string };

/** One line of the list of open cases: reference, where it stands, when it was opened. */
export function summarise(theCase: Case, { offences }: Force): CaseSummary {
  const offence = offences.find(({ id }) => id === theCase.answers.facts.offence);
  const opened = sayDay(londonDay(theCase.openedAt));
  return {
    id: theCase.id,
    title: [theCase.reference, offence?.title, whatIsToDo(theCase, offences), `opened ${opened}`]
      .filter(Boolean)
      .join(' · '),
  };
}

/** A case that ended here stands on the list for what is still to be recorded of it. */
function whatIsToDo(theCase: Case, offences: Force['offences']): string {
  const { state } = theCase;
  const isUndiverted = state.status === 'closed' && state.how === 'not-diverted';
  return isUndiverted && isToBeRecorded(theCase, offences) && !endedByTime(theCase)
    ? 'Not diverted: the decision is still to be recorded'
    : caseHeading(theCase);
}
