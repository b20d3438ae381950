import type { FactName } from '../../law/facts.ts';
import { isKnownChild } from '../../law/isKnownChild.ts';
import type { DialogueState } from './dialogueState.ts';

/**
 * What the assessment still asks, without what the card that asks the youth justice service asks itself: whether an
 * appropriate adult is with the child. It would cost a card here.
 */
export function stillAsked({
  assessment,
  facts,
}: Pick<DialogueState, 'assessment' | 'facts'>): readonly FactName[] {
  return (assessment?.ask ?? []).filter((name) => !(isKnownChild(facts.age) && name === 'appropriateAdult'));
}
