import type { Script } from '../../../domain/victim/script.ts';
import type { CallOutcome } from '../../../domain/victim/victimEvent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { channelOnCard } from '../../victim/channelOnCard.ts';
import {
  type Caller,
  letterToHear,
  scriptToHear,
  scriptToLeave,
  wordsLeft,
} from '../../victim/scriptToHear.ts';
import { wroteBack } from './wrongInWriting.ts';

/** The words that were said, left or written; none by somebody to whom they wrote back. */
export function heardWords(
  state: DialogueState,
  caller: Caller,
  came: CallOutcome | typeof wroteBack,
): Script {
  if (came === 'sent') return letterToHear(state, caller);
  if (came !== 'reached')
    return wordsLeft(came === wroteBack ? 'reached' : came, scriptToLeave(state, caller));
  const isAtScene = caller === 'officer' && state.theCase.victim?.handedOverAt === undefined;
  return scriptToHear(state, caller, channelOnCard(state, isAtScene));
}
