import type { FactName, Known } from '../facts.ts';
import { flagged, onAnEmergencyWorker } from '../kinds.ts';
import { all, any, onceKnown, type Predicate } from '../truth.ts';

/** What decides the outcome where somebody answered it in time: once the time is over nobody is asked for it. */
const once = <F extends FactName>(name: F, test: (value: Known<F>) => boolean) => ({
  name,
  holds: onceKnown(name, test),
});
const ofAnyKind = [
  once('injury', (is) => is === 'serious'),
  once('hateCrime', (is) => is),
  once('coerciveControl', (is) => is),
];
const ofViolence = [
  once('emergencyWorkerVictim', (is) => is),
  once('victim', (who) => who === 'police'),
  once('weapon', (is) => is !== 'none'),
];
const evidence = once('evidence', (is) => is === 'charge-standard');

/** The facts by which the rows of R50 tell the outcomes apart. */
export const decidesOutcome: readonly FactName[] = [...ofAnyKind, ...ofViolence, evidence].map(
  ({ name }) => name,
);

/** An injury, hatred, a weapon … may make another offence of it, and what is indictable has no limit (s.127(2)). */
export const mayBeGraver: Predicate = any(
  ...ofAnyKind.map(({ holds }) => holds),
  all(flagged('violence'), any(onAnEmergencyWorker, ...ofViolence.map(({ holds }) => holds))),
);

/** Time alone ends it only where the evidence was enough. */
export const enoughEvidence: Predicate = evidence.holds;
