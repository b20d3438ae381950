import { agreedConditions, isAdviceChosen } from './agreedConditions.ts';
import { type DialogueState, hasVictim } from './dialogueState.ts';
import { chosenIntervention } from './isShortPath.ts';

/** True where a community resolution is chosen: something is agreed in it, or words of advice are given as such. */
export function mayBeAdvice({ chosen }: Pick<DialogueState, 'chosen'>): boolean {
  return chosen?.disposal === 'community-resolution';
}

/** Nothing is asked of them: the officer chose words of advice, and nothing else is agreed. */
export function adviceGiven(state: DialogueState): boolean {
  return isNothingAgreed(state) && state.theCase.answers.wordsOfAdvice === true;
}

/** Words of advice were chosen, and what the victim asked for takes their place. */
export function isAdviceReplaced(state: DialogueState): boolean {
  return isAdviceChosen(state) && agreedConditions(state).length > 0;
}

/** Nothing is agreed, and nobody has chosen words of advice. What the victim may still choose is waited for. */
export function isSomethingMissing(state: DialogueState): boolean {
  return isNothingAgreed(state) && state.theCase.answers.wordsOfAdvice !== true && !mayVictimChoose(state);
}

/** True while the victim may still choose something: there is one, and they were not heard or tried. */
export function mayVictimChoose(state: DialogueState): boolean {
  const { remedyChosen, victimContacted } = state.theCase.answers.facts;
  return hasVictim(state) && remedyChosen === undefined && victimContacted !== 'attempted';
}

function isNothingAgreed(state: DialogueState): boolean {
  return mayBeAdvice(state) && chosenIntervention(state) === null && agreedConditions(state).length === 0;
}
