import { asksNothing } from './asksNothing.ts';
import type { View } from './view.ts';

/** True where somebody has something to do on a card: it has a button that does more than look, put off, take back or correct. */
export function needsReader({ card, data, verbs }: View): boolean {
  const isRecorded = card === 'case' && data.correction !== '';
  return verbs.some(
    (verb) => !asksNothing(verb) && !(isRecorded && (verb === 'charge' || verb === 'no-further-action')),
  );
}
