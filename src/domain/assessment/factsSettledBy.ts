import type { FactName, Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';
import { contradicted, settledBy, withSettled } from '../../law/settledBy.ts';

/** What the offence leaves no choice about: nobody is asked it. */
export function factsSettledBy(offence: Offence): Facts {
  return { ...withSettled({}, offence) };
}

/**
 * The values a fact can still have where each of these offences, of which one will be chosen, rules some out; undefined
 * where one of them rules out none.
 */
export function valuesLeft(fact: FactName, offences: readonly Offence[]): readonly string[] | undefined {
  const left = offences.map((offence) => settledBy(offence)[fact]?.oneOf.map(String));
  if (left.some((values) => values === undefined)) return undefined;
  return [...new Set(left.flatMap((values) => values ?? []))];
}

/** The answers without those that the offence rules out and leaves a choice about: they are to be asked anew. */
export function withoutRuledOut(facts: Facts, offence: Offence): Facts {
  const settled = settledBy(offence);
  return Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => {
      const oneOf: readonly unknown[] = settled[name as FactName]?.oneOf ?? [];
      return oneOf.length < 2 || oneOf.includes(value);
    }),
  );
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
