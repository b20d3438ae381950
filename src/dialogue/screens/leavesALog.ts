import type { Undertaking } from '../../domain/case/case.ts';
import type { Force } from '../../domain/force/force.ts';

/** Whether a breach of this is logged as intelligence, as the force's catalogue has it (Divert: 003). */
export const leavesALog =
  ({ interventions }: Pick<Force, 'interventions'>) =>
  ({ intervention }: Pick<Undertaking, 'intervention'>): boolean =>
    interventions.some(({ id, breachIsLogged }) => id === intervention && breachIsLogged === true);
