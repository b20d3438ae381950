import { type Change, whatWouldChange } from '../../domain/assessment/whatWouldChange.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { afterRefusal } from '../state/afterRefusal.ts';
import { factsHeardOf } from '../state/assessWithVictimAndConsent.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import type { Line } from '../view/view.ts';
import { sayADisposal, sayStatus } from '../words/sayDisposal.ts';

/** More than this is no answer to "what would change this". */
const mostLines = 8;

/**
 * What would change this: for each disposal the single answers that would give it another status, in the words of the
 * question. "If “Does the person admit it?” were “No, denies it”, a conditional caution: not available."
 */
export function changeLines(state: DialogueState, disposals: readonly Disposal[]): readonly Line[] {
  const { force, today, theCase } = state;
  const context = { force, decisionDay: today, allInPlay: theCase.answers.wantsOtherOptions === true };
  const lines = disposals.flatMap((disposal) => {
    const facts = factsHeardOf(disposal, state);
    return whatWouldChange(disposal, facts, context)
      .filter(({ fact }) => !isSettled(fact, facts))
      .map((change) => ({ text: sayChange(afterRefusal({ disposal, ...change }, theCase), state) }));
  });
  return lines.slice(0, mostLines);
}

/** When something happened and how old somebody is are no judgement: the card never asks what another would have brought. */
function isSettled(fact: FactName, facts: Facts): boolean {
  return unchanging.includes(fact) && facts[fact] !== undefined && facts[fact] !== 'none';
}

const unchanging: readonly FactName[] = ['age', 'offenceDate', 'statementDate', 'evidenceDate'];

function sayChange(
  { disposal, fact, value, status, authority }: Change & { readonly disposal: Disposal },
  { wording }: DialogueState,
): string {
  const question = wording.question(fact);
  const then = sayStatus({ status, authority });
  return `If “${question}” were “${wording.answer(fact, value)}”, ${sayADisposal(disposal)}: ${then.toLowerCase()}.`;
}
