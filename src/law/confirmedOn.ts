import { type Day, day } from './day.ts';
import type { Rule } from './rule.ts';

/**
 * The day on which the team last held the rule book against its sources: that of the newest text among them. Whoever
 * reads them all again moves it; whoever reads one writes that row's own `confirmed`.
 */
export const sourcesReadOn: Day = day('2026-08-26');

/** The day on which a row was last confirmed against its source; undefined while the force must still confirm it. */
export function confirmedOn({ standing, confirmed }: Pick<Rule, 'standing' | 'confirmed'>): Day | undefined {
  return standing === 'to-confirm' ? undefined : (confirmed ?? sourcesReadOn);
}
