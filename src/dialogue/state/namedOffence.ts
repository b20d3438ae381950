import type { OffenceRow } from '../../domain/force/force.ts';
import type { DialogueState } from './dialogueState.ts';

/** The offence of the case: the one its officer chose, or that their words surely name. One that is only near is none. */
export function namedOffence({
  offence,
  offenceConfirmed,
  match,
}: Pick<DialogueState, 'offence' | 'offenceConfirmed' | 'match'>): OffenceRow | undefined {
  return offenceConfirmed ? offence : match;
}
