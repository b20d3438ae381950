import type { Case } from './case.ts';
import { withdrawnAt } from './withdrawnAt.ts';

/** True where the victim was told what was decided; of a case that was withdrawn, before that: afterwards they hear of the withdrawal. */
export function heardDecision({ state, victim }: Pick<Case, 'state' | 'victim'>): boolean {
  const { told, calls } = victim ?? { told: {}, calls: [] };
  const over = withdrawnAt({ state });
  if (over === undefined || told.disposal === undefined) return told.disposal !== undefined;
  return told.disposal < over || calls.some((call) => call.at < over && call.told.includes('disposal'));
}
