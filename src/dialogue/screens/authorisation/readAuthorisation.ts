import { typed } from '../../inputs/field.ts';
import { accept, reject, type StepPress, type Submitted } from '../../steps/step.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';

/**
 * Approved or declined, with the reason; or the sentence that asks for one.
 *
 * @param hasRead whether whoever decides has opened what the request rests on
 */
export function readAuthorisation({ verb, inputs }: StepPress, hasRead: boolean): Submitted {
  const reason = typed(inputs, 'reason');
  const wrong =
    reason === '' ? 'Give your reason in a sentence; it is kept with the case.' : whyNotForOthers(reason);
  return wrong !== ''
    ? reject({ reason: wrong })
    : accept({ type: 'decide-authority', approved: verb === 'approve', reason, unread: !hasRead });
}
