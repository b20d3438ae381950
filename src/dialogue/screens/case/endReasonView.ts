import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { typed } from '../../inputs/field.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import { aimedAt } from '../../view/verb.ts';
import type { Field, View } from '../../view/view.ts';
import { caseView } from './caseView.ts';

/** The case's card with the question why it should go no further: whoever is asked reads that, and nobody else. */
export function endReasonView(
  theCase: Case,
  force: Force,
  notReached: NotReached,
  endReason: Field = { value: '', error: '' },
): View {
  return {
    ...caseView(theCase, force, '', notReached),
    fields: { endReason },
    note: 'Why should it go no further? Whoever decides reads it alone. Press “No further action” again to ask, or open the case to leave it as it is.',
    ...aimedAt('confirm', theCase, ['no-further-action', 'open']),
  };
}

/** What was typed there: the error where it is no reason, and what may not go to others as it is. */
export function readEndReason(inputs: Readonly<Record<string, string>>): {
  readonly reason: string;
  readonly error: string;
  readonly stopped?: Readonly<Record<string, string>>;
} {
  const reason = typed(inputs, 'endReason');
  const stopped = whyNotForOthers(reason);
  if (stopped !== '') return { reason, error: stopped, stopped: { endReason: reason } };
  return {
    reason,
    error: wrongReason(reason) === undefined ? '' : 'Say in a whole sentence why; whoever decides reads it.',
  };
}
