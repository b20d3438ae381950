import { mayLeadToCharge } from '../../../domain/case/breachRules.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Day } from '../../../law/day.ts';
import type { View } from '../../view/view.ts';
import { titleOf } from '../../words/sayDisposal.ts';
import { messageView } from '../messageView.ts';

/**
 * Many breaches in one post, which the limits of a channel or a chat would not carry one by one: of each its reference and
 * what was breached, nothing more, first those with the least time left to charge, then the oldest. Whoever decides opens each
 * in their own chat. It is drawn anew once one is decided; until that has come it says that a decided one opens there too.
 *
 * @param cases those that are open
 * @param listed how many it had at first, decided ones included
 * @param today the day from which the time left to charge is counted
 */
export function breachListView(
  cases: readonly Case[],
  today: Day,
  where: 'channel' | 'own chat' = 'channel',
  listed = cases.length,
): View {
  const rows = cases
    .toSorted(
      (one, other) => chargeBy(one, today) - chargeBy(other, today) || breachedAt(one) - breachedAt(other),
    )
    .map(
      ({ reference, filed }) => `${reference}: ${filed === undefined ? 'breach' : titleOf(filed.disposal)}`,
    );
  const writeIt = `Write a reference to me ${where === 'channel' ? 'in your own chat: there it' : 'here: it'}`;
  const decided = listed - cases.length;
  if (cases.length === 0)
    return messageView(
      `${countOf(listed)}: nothing is left to decide here`,
      [`${writeIt} says how the case stands.`],
      { reference: '', needsReader: false },
    );
  const open = `The most urgent is first. ${writeIt} opens with what can be decided, or says that it is decided.`;
  const many = `${countOf(cases.length)}: somebody must decide ${cases.length === 1 ? 'it' : 'each'}`;
  const rest =
    decided === 0
      ? []
      : [
          `${decided} of the ${listed} that were here ${decided === 1 ? 'needs' : 'need'} no decision any more.`,
        ];
  return messageView(many, [open, ...rows, ...rest], { reference: '', needsReader: true });
}

const countOf = (count: number) => (count === 1 ? '1 breach' : `${count} breaches`);

/** The end of the time to charge, where a breach may lead to a charge; far off where nothing ends, or it is over. */
function chargeBy(theCase: Case, today: Day): number {
  const { filed } = theCase;
  if (filed?.chargeBy === undefined || filed.chargeBy < today || !mayLeadToCharge(theCase))
    return Number.MAX_VALUE;
  return Date.parse(filed.chargeBy);
}

function breachedAt({ state }: Case): number {
  return state.status === 'breached' ? Date.parse(state.since) : Number.POSITIVE_INFINITY;
}
