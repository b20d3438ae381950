import type { Verb } from './view.ts';

const looking: ReadonlySet<Verb> = new Set<Verb>([
  'new',
  'cases',
  'open',
  'help',
  'show-intervention',
  'save',
  'back',
  'withdraw',
  'stop-asking',
  'correct-answers',
  'charge-taken-back',
]);

/** True of a button that only looks, puts something off or takes it back: a card with nothing else to press is news. */
export function asksNothing(verb: Verb): boolean {
  return looking.has(verb);
}
