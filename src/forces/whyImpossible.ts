import type { ChosenFact } from '../domain/force/gate.ts';
import { everyDrug, factWords } from '../law/vocabulary.ts';

/** Every value a gate can ask for. Nothing is for an unknown drug. */
const values: { readonly [F in Exclude<ChosenFact, 'language'>]: readonly string[] } = {
  ...factWords,
  drug: everyDrug,
};

const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** Why this fact can never have this value, as the end of a sentence; undefined when it can. */
export function whyImpossible(fact: ChosenFact, value: string): string | undefined {
  if (fact === 'language')
    return isLanguage(value) ? undefined : 'is no language. Use a BCP 47 tag such as "pa" or "pl"';
  const possible = values[fact];
  return possible.includes(value) ? undefined : `is never the value of ${fact}. Use ${possible.join(', ')}`;
}

function isLanguage(tag: string): boolean {
  try {
    return languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}
