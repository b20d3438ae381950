import { isWritten } from '../../domain/victim/victimEvent.ts';
import type { DialogueState } from '../state/dialogueState.ts';

/** True where what is known of their wishes is what they wrote. */
export function hasWrittenBack({ theCase }: Pick<DialogueState, 'theCase'>): boolean {
  const last = theCase.victim?.calls.at(-1);
  return last?.outcome === 'reached' && isWritten(last.channel);
}
