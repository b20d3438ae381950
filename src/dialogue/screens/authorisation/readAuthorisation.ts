import { typed } from '../../inputs/field.ts';
import { accept, reject, type StepPress, type Submitted } from '../../steps/step.ts';

/** Approved or declined, with the reason; or the sentence that asks for one. */
export function readAuthorisation({ verb, inputs }: StepPress): Submitted {
  const reason = typed(inputs, 'reason');
  return reason === ''
    ? reject({ reason: 'Give your reason in a sentence; it is kept with the case.' })
    : accept({ type: 'decide-authority', approved: verb === 'approve', reason });
}
