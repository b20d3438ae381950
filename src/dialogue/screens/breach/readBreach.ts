import { z } from 'zod';
import { breachDecisions } from '../../../domain/case/case.ts';
import { parseDay } from '../../../domain/days.ts';
import { typed } from '../../inputs/field.ts';
import { accept, reject, type Submitted } from '../../steps/step.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';

const decisions = z.enum(breachDecisions);

/**
 * The decision on a breach, its reason and for a new deadline by when; or a sentence at each field that is wrong.
 *
 * @param hasRead whether whoever decides has opened what the breach rests on
 */
export function readBreach(inputs: Readonly<Record<string, string>>, hasRead: boolean): Submitted {
  const decision = decisions.safeParse(typed(inputs, 'decision'));
  const reason = typed(inputs, 'reason');
  const deadline = parseDay(typed(inputs, 'deadline'));
  const errors: Record<string, string> = {};
  if (!decision.success) errors.decision = 'Choose what follows from the breach.';
  const stopped = whyNotForOthers(reason);
  const wrong = reason === '' ? 'Give your reason in a sentence; it is kept with the case.' : stopped;
  if (wrong !== '') errors.reason = wrong;
  if (decision.data === 'vary' && deadline === undefined) errors.deadline = 'Give the new deadline as a day.';
  if (!decision.success || Object.keys(errors).length > 0)
    return reject(errors, stopped === '' ? {} : { stopped: { reason } });
  return accept({
    type: 'decide-breach',
    decision: decision.data,
    reason,
    unread: !hasRead,
    ...(deadline === undefined ? {} : { deadline }),
  });
}
