import { isAnswerOver } from '../../../domain/calls/isAnswerOver.ts';
import {
  type CallOutcome,
  type Channel,
  isWritten,
  type VictimCall,
} from '../../../domain/victim/victimEvent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { isLetter } from '../../victim/routesAtRisk.ts';

/** What a card says of a victim who answered a letter or an e-mail: they were heard, and nobody spoke to them. */
export const wroteBack = 'wrote-back';

/** What cannot be so of a way that is read and not heard; a letter is no try until the day to answer it is over. */
export function wrongInWriting(
  { theCase, force, today }: Pick<DialogueState, 'theCase' | 'force' | 'today'>,
  outcome: CallOutcome | typeof wroteBack,
  channel: Channel,
): Readonly<Record<string, string>> {
  if (outcome === 'reached' && isWritten(channel))
    return { victimChannel: 'Choose how you spoke to them, or “Yes, they wrote back” above.' };
  if (outcome === wroteBack && !isWritten(channel)) return { victimChannel: 'Choose how they wrote.' };
  if (outcome === 'sent' && !isLetter(channel))
    return { victimChannel: 'Choose whether it was a letter or an e-mail.' };
  const isTry = outcome === 'no-answer' || outcome === 'message-left';
  if (!isLetter(channel) || !isTry || (outcome === 'no-answer' && isAnswerOver(theCase, force, today)))
    return {};
  return {
    victimContacted:
      'A letter or an e-mail counts as a try once the day to answer is over. Until then: “I wrote to them: no answer yet”.',
  };
}

/** What is kept of a try beside an answer in writing: that it waits for one, or that the day for one was over. */
export function inWriting(
  { theCase, force, today }: Pick<DialogueState, 'theCase' | 'force' | 'today'>,
  outcome: CallOutcome,
): Pick<VictimCall, 'awaitsAnswer' | 'afterAnswerDay'> {
  if (outcome === 'sent') return { awaitsAnswer: true };
  return isAnswerOver(theCase, force, today) ? { afterAnswerDay: true } : {};
}
