import { aboutOf, type FactName, type Facts } from '../../law/facts.ts';

/** The facts that may be read by others. */
export function withoutHeldBack(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => aboutOf(name as FactName) === 'case'));
}
