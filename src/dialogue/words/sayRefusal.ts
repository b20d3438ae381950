import type { AuthorityDecision, Case } from '../../domain/case/case.ts';
import { rankAfterDecision, standingApproval } from '../../domain/case/rankAfterDecision.ts';
import { londonDay, sayDay, sayDayWithYear } from '../../domain/days.ts';
import { capital, sayDisposal } from './sayDisposal.ts';
import { sayNames } from './sayNames.ts';
import { sayRankOrAbove } from './sayRank.ts';

type Decided = Pick<Case, 'refusals' | 'authority'>;

/** "conditional caution, by Sam Patel, sergeant, on Friday 20 November": without the reason, which not everybody reads. */
export function sayRefusal({ disposal, by, at }: AuthorityDecision, sayOn = sayDay): string {
  return `${sayDisposal(disposal)}, by ${by.name}, ${by.rank}, on ${sayOn(londonDay(at))}`;
}

/** "Declined: conditional caution, by Sam Patel, sergeant, on Friday 20 November. That stays on record."; empty where nothing was. */
export function refusalLine({ refusals = [] }: Pick<Case, 'refusals'>): string {
  return refusals.length === 0
    ? ''
    : `${refusals.map((refused) => `Declined: ${sayRefusal(refused)}.`).join(' ')} That stays on record.`;
}

/** What binds an officer who would go on with something lighter: every refusal, and what was approved; empty where nothing does. */
export function decidedLine(theCase: Decided): string {
  const approved = standingApproval(theCase);
  const said = [refusalLine(theCase), approved === undefined ? '' : `Approved: ${sayRefusal(approved)}.`];
  return said.filter((part) => part !== '').join(' ');
}

/** For whom the rest now is: "What was declined, and anything lighter, is now for a sergeant or above to decide."; empty where nothing was decided. */
export function boundLine(theCase: Decided): string {
  const lightest = rankAfterDecision('no-further-action', theCase);
  if (lightest === undefined) return '';
  const approved = standingApproval(theCase);
  const decided = [...(theCase.refusals ?? []), ...(approved === undefined ? [] : [approved])];
  const ranked = [...new Set(decided.map(({ disposal }) => disposal))]
    .map((disposal) => ({ disposal, rank: rankAfterDecision(disposal, theCase) }))
    .filter(({ rank }) => rank !== undefined);
  const lower = ranked.filter(({ rank }) => rank !== lightest).map(({ disposal }) => sayDisposal(disposal));
  if (lower.length > 0)
    return `${capital(sayNames(lower))} ${lower.length > 1 ? 'are' : 'is'} now for a sergeant or above to decide; anything lighter is for an inspector.`;
  const what = ranked.length > 0 ? 'What was declined, and anything lighter,' : 'Anything lighter';
  return `${what} is now for ${sayRankOrAbove(lightest)} to decide.`;
}

/** What supervisors said of a case, for its record: every refusal, and the approval on which it is filed. */
export function decisionLines(
  refusals: readonly AuthorityDecision[],
  approval: AuthorityDecision | undefined,
): readonly { readonly question: string; readonly answer: string }[] {
  return [
    ...refusals.map((refused) => ({
      question: 'Declined before',
      answer: sayRefusal(refused, sayDayWithYear),
    })),
    ...(approval === undefined
      ? []
      : [{ question: 'Approved', answer: sayRefusal(approval, sayDayWithYear) }]),
  ];
}
