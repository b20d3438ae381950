import type { CallOutcome, Channel } from '../../domain/victim/victimEvent.ts';

/**
 * What can come of trying to reach a victim of domestic abuse, and how they may be tried: nothing is left that somebody
 * else may hear, read or open.
 */
export const routesAtRisk: {
  readonly outcomes: readonly CallOutcome[];
  readonly channels: readonly Channel[];
} = {
  outcomes: ['reached', 'no-answer', 'not-safe', 'wrong-details'],
  channels: ['phone', 'in-person', 'video'],
};
