import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import { stillDue } from '../case/stillDue.ts';
import { isToHearFirst } from '../case/tellPerson.ts';
import type { NewsWords } from '../reportWords.ts';

/** What came of the question whether the case may be withdrawn, and why, to the officer who asked. */
export function withdrawalWords(theCase: Case, force: Force): NewsWords {
  const { withdrawals = [] } = theCase;
  const came = withdrawals.at(-1)?.came;
  const who = came !== undefined && 'by' in came ? came : { by: 'A supervisor', reason: '' };
  return came?.what === 'approved'
    ? {
        heading: `${who.by} approved withdrawing it: ${who.reason}`,
        next: `The case is withdrawn. ${victimsPart(theCase, force)}`.trim(),
      }
    : {
        heading: `${who.by} declined to have it withdrawn: ${who.reason}`,
        next: 'Nothing was changed: it goes on as it is.',
      };
}

/** Whether a victim is still to hear of it, and before the person does. */
function victimsPart(theCase: Case, force: Force): string {
  return isToHearFirst(theCase, force) ? 'The victim hears it first.' : stillDue(theCase, force);
}
