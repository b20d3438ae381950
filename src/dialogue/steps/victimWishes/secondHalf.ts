import type { Script } from '../../../domain/victim/script.ts';
import { isWritten } from '../../../domain/victim/victimEvent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { type Caller, scriptOfWishes } from '../../victim/scriptToHear.ts';

/** The words of the second half; none where they wrote back, and nobody speaks to them. */
export function secondHalf(state: DialogueState, caller: Caller): Script {
  const script = scriptOfWishes(state, caller);
  return hasWrittenBack(state) ? { ...script, pieces: [], mustNotSay: [] } : script;
}

/** True where what is known of their wishes is what they wrote. */
export function hasWrittenBack({ theCase }: Pick<DialogueState, 'theCase'>): boolean {
  const last = theCase.victim?.calls.at(-1);
  return last?.outcome === 'reached' && isWritten(last.channel);
}
