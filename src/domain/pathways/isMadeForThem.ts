import { isKnownAdult } from '../../law/isKnownChild.ts';
import { any, known, onceKnown, type Predicate } from '../../law/truth.ts';
import type { Intervention } from '../force/intervention.ts';
import type { Group } from '../force/vocabulary.ts';

/** Whether somebody belongs to a group. Whoever passes the gates of a row has its offence: those gates name it. */
const belongs: Readonly<Record<Group, Predicate>> = {
  // Only of somebody of low risk is it asked whom a row is made for, also where that risk is no more than supposed.
  'low-risk': () => known(true),
  'first-time': any(
    onceKnown('history', (history) => history === 'none'),
    onceKnown('previous', (outcomes) => outcomes.length === 0),
  ),
  'this-offence': () => known(true),
  women: onceKnown('sex', (sex) => sex === 'female'),
  'young-adults': onceKnown('age', (age) => isKnownAdult(age) && age <= 25),
  'little-english': onceKnown('interpreterNeeded', (is) => is),
  'out-of-work-and-ill': onceKnown('needs', (needs) => needs.includes('health') && needs.includes('ete')),
};

/** Whether a row is made for somebody of low risk like them; what else is not known yet counts for nothing. */
export function isMadeForThem({ madeFor = [] }: Pick<Intervention, 'madeFor'>): Predicate {
  return any(...madeFor.map(({ group }) => belongs[group]));
}
