import type { Need } from '../../law/facts.ts';

/** The nine pathways of offender management. */
export const everyNeed = [
  'alcohol',
  'drugs',
  'ete',
  'finance',
  'health',
  'accommodation',
  'family',
  'attitudes',
  'sex-work',
] as const satisfies readonly Need[];
