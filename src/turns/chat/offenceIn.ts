import { forceAndTheft } from '../../dialogue/text/forceAndTheft.ts';
import { namesOffence } from '../../dialogue/text/offenceFinder.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** Of words that name somebody the offence alone, as the force's list calls it: they stand on a card afterwards. */
export function offenceIn(words: string, { findOffences, force }: TurnDeps): string {
  if (forceAndTheft(words)) return 'theft and assault';
  // Nothing is guessed from a name or a date of birth: a word of the list itself has to be there.
  const { match, notListed } = findOffences(words);
  return namesOffence(words, force.offences) ? (match?.title ?? notListed ?? '') : '';
}
