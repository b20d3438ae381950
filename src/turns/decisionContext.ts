import type { Staff } from '../domain/case/case.ts';
import type { DecisionContext } from '../domain/case/command.ts';
import type { TurnDeps } from './turnDeps.ts';

/** Who decides: somebody by name, or without one a provider, the victim or the clock. */
export type Decider = Staff | Extract<DecisionContext['by'], string>;

/** All a decision may look at besides the case; of a person what the force's list says of them. */
export function decisionContext(
  by: Decider,
  { now, force, rankOf, isLiaison }: Pick<TurnDeps, 'now' | 'force' | 'rankOf' | 'isLiaison'>,
): DecisionContext {
  const { policy, offences } = force;
  if (typeof by === 'string') return { now: now(), by, isLiaison: false, policy, offences };
  const ranked = { ...by, rank: rankOf(by.id) ?? 'constable' };
  return { now: now(), by: ranked, isLiaison: isLiaison(by.id), policy, offences };
}
