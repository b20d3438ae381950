import type { Day } from './day.ts';
import { type NationalOffence, nationalOffences } from './nationalOffences.ts';
import { part6CommencedOn } from './part6CommencedOn.ts';

/** What a force's data is held against when it is loaded: a force may ask for more than this, never for less. */
export type NationalLaw = {
  /** The day on which PCSC Act 2022 Part 6 (diversionary and community cautions) began; null while it has not. */
  readonly part6From: Day | null;
  /** By offence id. An id that is not there is the force's own, and nothing is known against it. */
  readonly nationalOffences: ReadonlyMap<string, NationalOffence>;
};

/** The law as it stands. Whoever loads a force hands it in, because the forces' room reads no law of itself. */
export const nationalLaw: NationalLaw = { part6From: part6CommencedOn, nationalOffences };
