import type { Script } from '../../../domain/victim/script.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { hasWrittenBack } from '../../victim/hasWrittenBack.ts';
import { type Caller, scriptOfWishes } from '../../victim/scriptToHear.ts';

/** The words of the second half; none where they wrote back, and nobody speaks to them. */
export function secondHalf(state: DialogueState, caller: Caller): Script {
  const script = scriptOfWishes(state, caller);
  return hasWrittenBack(state) ? { ...script, pieces: [], mustNotSay: [] } : script;
}
