import type { RateLimit } from '../../src/teams/rateLimit.ts';

/** Of a Teams that takes as much as comes: Teams' limits have tests of their own, and a story need not wait for them. */
export const noLimit: RateLimit = { wait: () => 0, goes: () => () => {}, close: () => {} };
