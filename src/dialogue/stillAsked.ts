import type { FactName } from '../law/facts.ts';
import { alwaysAsked } from './alwaysAsked.ts';
import { isOnTheMenu } from './offered.ts';
import type { Understanding } from './understanding.ts';

/** What is always asked and is not yet, as long as anything may come of the case. */
export function stillAlwaysAsked({ assessment, force, facts, offence }: Understanding): readonly FactName[] {
  const mayComeToSomething = assessment?.disposals.some(
    (row) => isOnTheMenu(row.disposal, force, facts) && row.status !== 'unavailable',
  );
  if (offence === undefined || mayComeToSomething !== true) return [];
  return alwaysAsked(offence, facts).filter((name) => facts[name] === undefined);
}
