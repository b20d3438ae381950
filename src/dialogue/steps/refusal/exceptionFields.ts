import type { DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import { field, typed } from '../../inputs/field.ts';
import { saidByPerson } from '../../state/agreementOf.ts';
import { assessWithVictimAndConsent } from '../../state/assessWithVictimAndConsent.ts';
import { considered } from '../../state/considered.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { exceptionAsked } from '../../state/exceptionAsked.ts';
import { askedForException } from '../../state/exceptionSought.ts';
import { isOpenToReason, offeredByPolice } from '../../state/offeredByPolice.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import type { Fields } from '../../view/view.ts';
import { sayAuthority, titleOf } from '../../words/sayDisposal.ts';
import { accept, reject, type StepPress, type Submitted } from '../step.ts';

/**
 * Each disposal by its name and who would decide; and room for the reason, once everything it is weighed with is known. None
 * is chosen beforehand, not even the only one: an exception is never proposed, and the reasons would make room for it.
 */
export function exceptionFields(state: DialogueState): Fields {
  if (!mayAskForAnException(state)) return {};
  const choices = openToReason(state).map(({ disposal, authority }) => ({
    title: `${titleOf(disposal)}: ${sayAuthority(authority ?? 'officer')}`,
    value: disposal,
  }));
  if (asksMoreFirst(state)) return { disposal: field('', { choices }) };
  return { ...(choices.length > 1 ? { disposal: field('', { choices }) } : {}), exceptional: field() };
}

/** What an exception is weighed with is asked before anybody is asked for one. */
function asksMoreFirst(state: DialogueState): boolean {
  const { offence, force, facts, theCase, today } = state;
  if (offence === undefined) return false;
  const { declined } = theCase;
  const { input } = considered(facts, {
    ...{ force, decisionDay: today },
    allInPlay: theCase.answers.wantsOtherOptions === true,
  });
  return openToReason(state).some(
    ({ disposal }) => askedForException(input, facts, { force, offence, disposal, declined }).length > 0,
  );
}

/** What is still to ask comes first; once nothing is, the decision maker is asked at this press. */
export function submitException(state: DialogueState, inputs: StepPress['inputs']): Submitted {
  const reason = typed(inputs, 'exceptional');
  const rows = openToReason(state);
  // Where it stands to be chosen, nothing is chosen for the officer.
  const only = rows.length === 1 && !asksMoreFirst(state) ? rows[0]?.disposal : '';
  const wanted = typed(inputs, 'disposal') || only;
  const row = rows.find(({ disposal }) => disposal === wanted);
  const stopped = whyNotForOthers(reason);
  const [named, kept] =
    stopped === '' ? [{}, {}] : [{ exceptional: stopped }, { stopped: { exceptional: reason } }];
  const { offence } = state;
  if (row === undefined || offence === undefined)
    return reject({ disposal: 'Choose what the exception is for.', ...named }, kept);
  const exceptionSought = { offence: offence.id, disposal: row.disposal };
  if (asksMoreFirst(state))
    return accept({ type: 'answer', step: 'refusal', answers: { exceptionSought, facts: {} } });
  const wrong = wrongReason(reason) ?? stopped;
  if (wrong !== '') return reject({ exceptional: wrong }, kept);
  const answers = { ...exceptionAsked(state.theCase, offence, row, reason), exceptionSought };
  return accept({ type: 'answer', step: 'refusal', answers });
}

/** True when a rule leaves room for exceptional circumstances and somebody in the force may decide on them. */
export function mayAskForAnException(state: DialogueState): boolean {
  if (saidByPerson(state).consent === 'refuses') return false;
  return openToReason(state).length > 0;
}

/** The rows of the police's own menu that a reason may still open, once everybody has spoken. */
function openToReason(state: DialogueState): readonly DisposalAssessment[] {
  return offeredByPolice(assessWithVictimAndConsent(state).disposals, state.force, state.facts).filter(
    isOpenToReason,
  );
}
