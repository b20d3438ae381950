import { forceAndTheft } from '../../dialogue/text/forceAndTheft.ts';
import { namesOffence } from '../../dialogue/text/offenceFinder.ts';
import type { TurnDeps } from '../turnDeps.ts';
import { referenceIn } from './askToWithdraw.ts';

/**
 * The words that begin a case: they stand on a card afterwards. Of those that name somebody, or another case, the offence
 * alone, as the force's list calls it.
 */
export function offenceIn(words: string, namesSomebody: boolean, deps: TurnDeps): string {
  if (!namesSomebody && referenceIn(words, deps) === undefined) return words;
  const { findOffences, force } = deps;
  if (forceAndTheft(words)) return 'theft and assault';
  const { match, notListed } = findOffences(words);
  // Nothing is guessed from a name or a date of birth: a word of the list itself has to be there.
  return (namesOffence(words, force.offences) ? match?.title : undefined) ?? notListed ?? '';
}
