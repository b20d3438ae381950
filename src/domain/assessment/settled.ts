import type { FactName, Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';
import { contradicted, settledBy, withSettled } from '../../law/settledFacts.ts';

/** What the offence leaves no choice about: nobody is asked it. */
export function factsSettledBy(offence: Offence): Facts {
  return { ...withSettled({}, offence) };
}

/** The values a fact can still have where the offence rules some out; undefined where it rules out none. */
export function valuesLeft(fact: FactName, offence: Offence): readonly string[] | undefined {
  return settledBy(offence)[fact]?.oneOf.map(String);
}

/** An answer that the offence rules out, and why as a sentence; undefined when there is none. */
export function wrongFor(
  facts: Facts,
  offence: Offence,
): { readonly fact: FactName; readonly because: string; readonly sentence: string } | undefined {
  const wrong = contradicted(facts, offence);
  if (wrong === undefined) return undefined;
  const start = wrong.because.charAt(0).toUpperCase() + wrong.because.slice(1);
  return { ...wrong, sentence: `${start}. Choose another answer, or another offence.` };
}
