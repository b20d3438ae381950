import { askedByRules } from '../../domain/assessment/askedByRules.ts';
import { factsSettledBy } from '../../domain/assessment/factsSettledBy.ts';
import { type Change, whatWouldChange } from '../../domain/assessment/whatWouldChange.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { afterRefusal } from '../state/afterRefusal.ts';
import { countBeside } from '../state/askedBeside.ts';
import { factsHeardOf } from '../state/assessWithVictimAndConsent.ts';
import { type DialogueState, hasVictim } from '../state/dialogueState.ts';
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
    const asked = [...askedByRules(disposal, facts, context), ...askedElsewhere(state)];
    return whatWouldChange(disposal, facts, context)
      .filter(({ fact }) => !isSettled(fact, facts) && !isOfNobody(fact, state))
      .filter(({ fact, wasUnknown }) => !wasUnknown || asked.includes(fact))
      .map((change) => ({ text: sayChange(afterRefusal({ disposal, ...change }, theCase), state) }));
  });
  return lines.slice(0, mostLines);
}

/** What no rule waits for and is asked all the same in such a case: beside the rest, or later. */
function askedElsewhere({ offence, facts }: DialogueState): readonly FactName[] {
  return [...(offence === undefined ? [] : countBeside(offence, facts)), ...saidLater];
}

const saidLater: readonly FactName[] = [
  ...(['consent', 'consequencesExplained', 'appropriateAdult', 'offenceDate'] as const),
  ...(['victimContacted', 'victimView'] as const),
];

/** What the offence leaves no choice about is asked of nobody; nor is, where nobody was harmed, what happened to them. */
function isOfNobody(fact: FactName, state: DialogueState): boolean {
  if (state.offence !== undefined && factsSettledBy(state.offence)[fact] !== undefined) return true;
  return !hasVictim(state) && ofVictim.includes(fact);
}

const ofVictim: readonly FactName[] = [
  ...(['domesticAbuse', 'dashRisk', 'coerciveControl', 'daInLast2Years', 'spouse'] as const),
  ...(['injury', 'emergencyWorkerVictim', 'victimContacted', 'victimView'] as const),
];

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
