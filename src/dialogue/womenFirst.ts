import { isForWomen } from '../domain/pathways/bestFirst.ts';
import { suggest } from '../domain/pathways/suggest.ts';
import type { Disposal } from '../law/disposal.ts';
import type { Facts } from '../law/facts.ts';
import type { Understanding } from './understanding.ts';

/** Anybody of this age will do where the age is not known yet. */
const anAdult = 30;

/**
 * True while a service for women could be offered with this disposal: to a woman of this age, or any adult while the age
 * is open, where they live, or anywhere while that is open. Then whether she is one is worth a question.
 */
export function mayBeForWomen({ force, offence, facts }: Understanding, disposal: Disposal): boolean {
  if (offence === undefined || facts.sex !== undefined) return false;
  const places = force.interventions.filter(isForWomen).flatMap(({ boroughs }) => boroughs.slice(0, 1));
  const boroughs = facts.borough === undefined ? [...new Set(places)] : [facts.borough];
  return boroughs.some((borough) => {
    const her: Facts = { age: anAdult, ...facts, borough, sex: 'female' };
    const { suggestions } = suggest(her, { force, offence, disposal });
    return suggestions.some(({ intervention }) => isForWomen(intervention));
  });
}
