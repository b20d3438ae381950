import type { Drug } from '../../law/facts.ts';
import type { Answers } from '../case/case.ts';
import { drugsNamed } from './drugsNamed.ts';

/** Which drugs an offence of one class can be about, by the end of its id (MDA 1971 Schedule 2, to confirm). */
const drugsOfClass: Readonly<Record<string, readonly Drug[]>> = {
  cannabis: ['cannabis'],
  'class-a': ['cocaine', 'crack', 'heroin', 'mdma', 'other'],
  'class-b': ['cannabis', 'ketamine', 'nps', 'other'],
  'class-c': ['nps', 'other'],
};

/**
 * The drugs a case may be about, and whether it is known which: told as a fact, or in the words the officer typed for
 * the offence, or else every one that its class of offence can be about. Empty where nothing says anything.
 */
export function drugsOfCase({ facts, words = '' }: Pick<Answers, 'facts' | 'words'>): {
  readonly drugs: readonly Drug[];
  readonly isKnown: boolean;
} {
  if (facts.drug !== undefined && facts.drug !== 'unknown') return { drugs: [facts.drug], isKnown: true };
  const ending = Object.keys(drugsOfClass).find((end) => facts.offence?.endsWith(end)) ?? '';
  const possible = drugsOfClass[ending] ?? [];
  const [typed] = drugsNamed(words);
  if (typed !== undefined && (possible.length === 0 || possible.includes(typed)))
    return { drugs: [typed], isKnown: true };
  return { drugs: possible, isKnown: possible.length === 1 };
}
