import { messageView } from '../dialogue/screens/messageView.ts';
import type { Answer } from './turns.ts';

/** A force's requests and calls belong in a channel, whose members the force chooses; anybody may be added to a group chat. */
export const notInAGroup: Answer = {
  view: messageView('Write this in a channel', [
    'This is a group chat, and anybody in it can add others. Nothing was changed.',
    'Write it in a channel of your own team, to which Waymark was added.',
  ]),
};
