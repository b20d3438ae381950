import type { Disposal } from './disposal.ts';

/** Why a case is exceptional, for each disposal it is said of, word for word: a reason for one opens no other. */
export type ExceptionalReasons = { readonly [D in Disposal]?: string };

const wordsOfASentence = 5;
const word = /\p{L}{2,}/gu;

/** At least a sentence: five different words. Less than that gives whoever decides nothing to agree with. */
export function isReasonOfSubstance(reason: string | undefined): boolean {
  const words = reason?.toLowerCase().match(word) ?? [];
  return new Set(words).size >= wordsOfASentence;
}
