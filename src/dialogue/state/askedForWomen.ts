import { isForWomen } from '../../domain/pathways/bestFirst.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { weighing } from './considered.ts';
import type { DialogueState } from './dialogueState.ts';

/** Anybody of this age will do where the age is not known yet. */
const anAdult = 30;

/**
 * What must be known before a service for women can be offered with this disposal; empty where none could be: to
 * somebody who is no woman, at this age, or where they live.
 */
export function askedForWomen(
  { force, offence }: Pick<DialogueState, 'force' | 'offence'>,
  facts: Facts,
  disposal: Disposal,
): readonly FactName[] {
  const open = needed.filter((name) => facts[name] === undefined);
  if (offence === undefined || open.length === 0 || (facts.sex ?? 'female') !== 'female') return [];
  const places = force.interventions.filter(isForWomen).flatMap(({ boroughs }) => boroughs.slice(0, 1));
  const boroughs = facts.borough === undefined ? [...new Set(places)] : [facts.borough];
  const isOffered = boroughs.some((borough) => {
    const her: Facts = { age: anAdult, ...facts, borough, sex: 'female' };
    const { kept } = weighing(her, { force, offence, disposal });
    return kept.some(({ intervention }) => isForWomen(intervention));
  });
  return isOffered ? open : [];
}

const needed: readonly FactName[] = ['age', 'sex', 'borough'];
