import type { AuthorityDecision, Case } from '../../domain/case/case.ts';
import { standingApproval } from '../../domain/case/rankAfterDecision.ts';
import { londonDay, sayDay, sayDayWithYear } from '../../domain/days.ts';
import { sayDisposal } from './sayDisposal.ts';

/** "conditional caution, by Sam Patel, sergeant, on Friday 20 November": without the reason, which not everybody reads. */
export function sayRefusal({ disposal, by, at }: AuthorityDecision): string {
  return `${sayDisposal(disposal)}, by ${by.name}, ${by.rank}, on ${sayDay(londonDay(at))}`;
}

/** "Declined: conditional caution, by Sam Patel, sergeant, on Friday 20 November. That stays on record."; empty where nothing was. */
export function refusalLine({ refusals = [] }: Pick<Case, 'refusals'>): string {
  return refusals.length === 0
    ? ''
    : `${refusals.map((refused) => `Declined: ${sayRefusal(refused)}.`).join(' ')} That stays on record.`;
}

/** What binds an officer who would go on with something lighter: every refusal, or what was approved; empty where nothing does. */
export function decidedLine(theCase: Pick<Case, 'refusals' | 'authority'>): string {
  const approved = standingApproval(theCase);
  const refused = refusalLine(theCase);
  return refused !== '' || approved === undefined ? refused : `Approved: ${sayRefusal(approved)}.`;
}

/** What supervisors said of a case, for its record: every refusal, and the approval on which it is filed. */
export function decisionLines(
  refusals: readonly AuthorityDecision[],
  approval: AuthorityDecision | undefined,
): readonly { readonly question: string; readonly answer: string }[] {
  return [
    ...refusals.map((refused) => ({ question: 'Declined before', answer: sayForRecord(refused) })),
    ...(approval === undefined ? [] : [{ question: 'Approved', answer: sayForRecord(approval) }]),
  ];
}

function sayForRecord({ disposal, by, at }: AuthorityDecision): string {
  return `${sayDisposal(disposal)}, by ${by.name}, ${by.rank}, on ${sayDayWithYear(londonDay(at))}`;
}
