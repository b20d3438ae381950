import { type FactName, type Facts, factNames } from './facts.ts';

/**
 * The facts with others in place of what was said. By name: whatever else somebody may have handed in with them is not
 * looked at.
 */
export function replacing(facts: Facts, others: Readonly<Partial<Record<FactName, unknown>>>): Facts {
  const replaced: { [F in FactName]?: unknown } = {};
  for (const name of factNames) if (facts[name] !== undefined) replaced[name] = facts[name];
  return Object.assign(replaced, others) as Facts;
}
