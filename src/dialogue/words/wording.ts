import type { Disposal } from '../../law/disposal.ts';
import type { ExceptionalReasons } from '../../law/isReasonOfSubstance.ts';
import { sayDisposal } from './sayDisposal.ts';

/** How a fact reads, in the words of the cards that ask for it; handed in, because the words live there. */
export type Wording = {
  question(fact: string): string;
  answer(fact: string, value: unknown): string;
};

/** Each known fact as question and answer, in the words the officer read. What is a plain "no" is left out. */
export function factLines(facts: object, wording: Wording): { question: string; answer: string }[] {
  return Object.entries(facts)
    .filter(([name, value]) => name !== 'offence' && value !== false)
    .flatMap(([name, value]) =>
      name === 'exceptional'
        ? exceptionLines(value as ExceptionalReasons)
        : [{ question: wording.question(name), answer: wording.answer(name, value) }],
    );
}

/** Each reason for an exception, word for word, with the disposal it was given for. */
function exceptionLines(reasons: ExceptionalReasons): { question: string; answer: string }[] {
  return Object.entries(reasons).map(([disposal, reason]) => ({
    question: `Why is a ${sayDisposal(disposal as Disposal)} right here as an exception?`,
    answer: reason,
  }));
}
