import type { Intervention } from '../force/intervention.ts';
import type { Undertaking } from './case.ts';

/** Whether a breach of this is logged as intelligence, as the force's catalogue has it (Divert: 003). */
export const leavesALog =
  ({ interventions }: { readonly interventions: readonly Intervention[] }) =>
  ({ intervention }: Pick<Undertaking, 'intervention'>): boolean =>
    interventions.some(({ id, breachIsLogged }) => id === intervention && breachIsLogged === true);
