import type { Case } from '../../domain/case/case.ts';
import { londonDay, sayDay } from '../../domain/days.ts';
import { capital } from '../say.ts';
import { headingOf } from './caseView.ts';

export type CaseSummary = { readonly id: string; readonly title: string };

/** One line of the list of open cases: reference, where it stands, when it was opened. */
export function summarise(theCase: Case): CaseSummary {
  const opened = sayDay(londonDay(theCase.openedAt));
  return { id: theCase.id, title: `${theCase.reference}: ${capital(headingOf(theCase))} (opened ${opened})` };
}
