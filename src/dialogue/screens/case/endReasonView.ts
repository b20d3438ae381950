import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import type { Case } from '../../../domain/case/case.ts';
import { cpsPart } from '../../../domain/case/cpsPart.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { typed } from '../../inputs/field.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import { aimedAt } from '../../view/verb.ts';
import type { Field, View } from '../../view/view.ts';
import { withdrawIt } from '../../words/withdrawIt.ts';
import { caseView } from './caseView.ts';
import { type CpsFields, emptyCpsFields } from './readCpsAnswer.ts';
import { stillToHear } from './stillToHear.ts';

/** What an officer asks of somebody else with a reason. */
export type AskedWithReason = 'no-further-action' | 'withdraw';

/** The case's card with the question why it should go no further, or be withdrawn: whoever is asked reads that, and nobody else. */
export function endReasonView(
  theCase: Case,
  force: Force,
  notReached: NotReached,
  verb: AskedWithReason,
  typedBefore: Field = { value: '', error: '' },
  cpsFields: CpsFields = emptyCpsFields,
): View {
  const title = verb === 'withdraw' ? withdrawIt(theCase) : 'No further action';
  const byCps = verb !== 'withdraw' && cpsPart(theCase, verb, force) === 'may-have-decided';
  return {
    ...caseView(theCase, force, '', notReached, 'if the CPS decided it'),
    fields: { [fieldOf[verb]]: typedBefore, ...(byCps ? cpsFields : {}) },
    note: `${question(verb)} The decision maker alone reads it.${byCps ? ifTheCps : ''}${verb === 'withdraw' ? `${untilThen}${stillToHear(theCase, force)}` : ''} Press “${title}” again to ask, or open the case to leave it as it is.`,
    ...aimedAt('confirm', theCase, [verb, 'open']),
  };
}

/** What the CPS decided is asked of nobody here. */
const ifTheCps = ' If the CPS decided it, give its reference and the day instead: nobody is asked then.';
const untilThen = ' The case goes on as it is until they have decided.';

/** What was written for one question is no answer to the other. */
const fieldOf = {
  'no-further-action': 'endReason',
  withdraw: 'withdrawReason',
} as const satisfies Readonly<Record<AskedWithReason, string>>;

function question(verb: AskedWithReason): string {
  return verb === 'withdraw' ? 'Why should it be withdrawn?' : 'Why should it go no further?';
}

/** What was typed there: the error where it is no reason, and what may not go to others as it is. */
export function readEndReason(
  inputs: Readonly<Record<string, string>>,
  verb: AskedWithReason,
): {
  readonly reason: string;
  readonly error: string;
  readonly stopped?: Readonly<Record<string, string>>;
} {
  const field = fieldOf[verb];
  // A card from before the two had a field each has the one for both.
  const reason = typed(inputs, field) || typed(inputs, 'endReason');
  const stopped = whyNotForOthers(reason);
  if (stopped !== '') return { reason, error: stopped, stopped: { [field]: reason } };
  return {
    reason,
    error:
      wrongReason(reason) === undefined ? '' : 'Say in a whole sentence why; the decision maker reads it.',
  };
}
