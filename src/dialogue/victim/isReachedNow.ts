import type { DialogueState } from '../state/dialogueState.ts';

/** True once somebody spoke to them, in the round of calls that goes on now. */
export function isReachedNow({ theCase }: Pick<DialogueState, 'theCase'>): boolean {
  const { victim, answers } = theCase;
  const last = victim?.calls.at(-1);
  if (last?.outcome !== 'reached' || answers.facts.victimContacted !== 'yes') return false;
  return victim?.handedOverAt === undefined || last.at >= victim.handedOverAt;
}
