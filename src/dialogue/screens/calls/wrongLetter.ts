import type { Channel } from '../../../domain/victim/victimEvent.ts';
import { isTicked, tickedIn } from '../../inputs/field.ts';
import { isLetter } from '../../victim/routesAtRisk.ts';
import type { Verb } from '../../view/verb.ts';
import { isOffer } from './doneChoices.ts';

type Inputs = Readonly<Record<string, string>>;
type Errors = Readonly<Record<string, string>>;

const notSaidYet = 'They have not answered yet: leave this empty. Once they have, press “They wrote back”.';

/** What cannot be so of a letter, an e-mail or a text: nobody speaks in it, and nobody has answered what was only sent. */
export function wrongLetter(inputs: Inputs, verb: Verb, channel: Channel): Errors {
  if (channel === 'text' && verb === 'told')
    return {
      victimChannel:
        'A text says nothing of the case. For one that asks them to ring, press “Left a message”.',
    };
  const isOfLetter = verb === 'sent' || verb === 'wrote-back';
  if (isOfLetter && !isLetter(channel))
    return { victimChannel: 'Choose whether it was a letter or an e-mail.' };
  return verb === 'sent' ? answeredEarly(inputs) : {};
}

function answeredEarly(inputs: Inputs): Errors {
  const isWanted = tickedIn(inputs, 'victimWants').length > 0;
  return {
    ...(isWanted ? { victimWants: notSaidYet } : {}),
    ...(isTicked(inputs, 'victimEnhanced') ? { victimEnhanced: notSaidYet } : {}),
    ...(isTicked(inputs, 'wordsNotCovered') ? { wordsNotCovered: notSaidYet } : {}),
    ...(tickedIn(inputs, 'callDone').some(isOffer)
      ? { callDone: 'A letter only offers help: untick it until they have answered.' }
      : {}),
  };
}
