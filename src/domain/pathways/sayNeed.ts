import type { Need } from '../../law/facts.ts';

const names: Record<Need, string> = {
  alcohol: 'alcohol',
  drugs: 'drugs',
  ete: 'education, training and work',
  finance: 'money',
  health: 'health',
  accommodation: 'housing',
  family: 'family or relationships',
  attitudes: 'attitudes',
  'sex-work': 'sex work',
};

/** "family or relationships" */
export function sayNeed(need: Need): string {
  return names[need];
}
