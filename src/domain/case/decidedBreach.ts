import type { Instant } from '../instant.ts';
import type { Rank } from './rank.ts';

/** Everything that may follow from a breach; which of it is open depends on the case (`decideBreach.ts`). */
export const breachDecisions = [
  'excuse',
  'vary',
  'charge',
  'refer-cps',
  'decide-again',
  'prosecution-stands',
  'no-further-action',
] as const;

export type BreachDecision = (typeof breachDecisions)[number];

/** How somebody decided a breach. */
export type DecidedBreach = {
  readonly decision: BreachDecision;
  readonly reason: string;
  readonly by: string;
  readonly rank?: Rank;
  /** When it became a breach. */
  readonly since?: Instant;
  /** How many reports on what is required had been heard when it became one. */
  readonly heard?: number;
  readonly at: Instant;
  /** When its officer recorded that the person agreed to the new day. */
  readonly agreedAt?: Instant;
  /** A provider had ended it: another is to take its place. */
  readonly another?: true;
  /** Its officer had said that it was not done; otherwise a provider’s report made it a breach. */
  readonly byOfficer?: true;
  /** What its officer had said was let pass, and no failure to attend that a provider had reported. */
  readonly failuresStand?: true;
  /** Providers had reported since the breach that all of theirs was completed: that was accepted. */
  readonly accepted?: true;
};
