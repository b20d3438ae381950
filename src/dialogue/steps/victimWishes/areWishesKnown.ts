import type { DialogueState } from '../../state/dialogueState.ts';

/** True once they were asked what they want. */
export function areWishesKnown({ theCase }: Pick<DialogueState, 'theCase'>): boolean {
  const { victim, answers } = theCase;
  const isKnown = answers.facts.remedyChosen !== undefined && victim?.wishes.nextBy !== undefined;
  return isKnown && !isHeardAgain(theCase);
}

/** Somebody has heard them again since the second half was filled in: whoever wrote back is now on the phone, or the other way round. */
function isHeardAgain({ victim }: DialogueState['theCase']): boolean {
  const last = victim?.calls.at(-1);
  const isFirstHalf = last?.outcome === 'reached' && last.occasion === 'views' && last.told.length === 0;
  return isFirstHalf && victim?.told.views !== undefined;
}
