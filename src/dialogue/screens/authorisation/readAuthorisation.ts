import { typed } from '../../inputs/field.ts';
import { accept, reject, type StepPress, type Submitted } from '../../steps/step.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';

/**
 * Approved or declined, with the reason; or the sentence that asks for one.
 *
 * @param hasRead whether whoever decides has opened what the request rests on
 * @param opensHere whether the card that answers the press shows it
 */
export function readAuthorisation(
  { verb, inputs }: StepPress,
  hasRead: boolean,
  opensHere: boolean,
): Submitted {
  const reason = typed(inputs, 'reason');
  if (reason === '') return reject({ reason: 'Give your reason in a sentence; it is kept with the case.' });
  const wrong = whyNotForOthers(reason);
  return wrong !== ''
    ? reject({ reason: wrong }, { stopped: { reason } })
    : accept({ type: 'decide-authority', approved: verb === 'approve', reason, unread: !hasRead, opensHere });
}
