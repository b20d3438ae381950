/** How a fact reads, in the words of the cards that ask for it; handed in, because the words live there. */
export type Wording = {
  question(fact: string): string;
  answer(fact: string, value: unknown): string;
};

/** Each known fact as question and answer, in the words the officer read. What is a plain "no" is left out. */
export function factLines(facts: object, wording: Wording): { question: string; answer: string }[] {
  return Object.entries(facts)
    .filter(([name, value]) => name !== 'offence' && value !== false)
    .map(([name, value]) => ({ question: wording.question(name), answer: wording.answer(name, value) }));
}
