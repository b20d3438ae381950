import type { CheckName } from '../../../domain/conditions/check.ts';
import { ticks } from '../../../domain/conditions/check.ts';
import { sayDay } from '../../../domain/days.ts';
import { field, typed } from '../../inputs/field.ts';
import {
  addedConditions,
  agreedConditions,
  areConditionsSettled,
  conditionChecks,
  deadlineRange,
  isEnforceable,
  isSomethingAsked,
  nameOfSettled,
} from '../../state/agreedConditions.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { expectsShortPath } from '../../state/isShortPath.ts';
import { supportLines } from '../../state/supportLines.ts';
import type { Fields } from '../../view/view.ts';
import { aboutCase } from '../aboutCase.ts';
import { dayField } from '../dayField.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { addFields, amountFields, amountInputs, readAdded, readAmounts } from './amountFields.ts';
import { checkGroups, conditionBlock } from './conditionBlock.ts';
import { payeeField, readPayee } from './payeeField.ts';
import { payFields } from './payFields.ts';
import { hasSessions, isDayAsked, isDayNeeded, readTold, withAnswers } from './readTold.ts';

/**
 * Each condition in full, what was found of them, and more from the force's list; the officer confirms that they fit
 * (R27 to R31). What the law does not allow cannot be confirmed. The victim has been heard by then (R25).
 */
export const conditionsStep: Step = {
  name: 'conditions',
  leadsTo: ['approval'],
  isExpected: (state) => isSomethingAsked(state) && !expectsShortPath(state),
  next: (state) => (areConditionsSettled(state) ? 'approval' : 'here'),
  verbs: () => ['answer', 'back', 'save'],
  view: (state) => ({
    card: 'conditions',
    data: {
      about: aboutCase(state),
      conditions: agreedConditions(state).map(conditionBlock),
      readAgain: isEnforceable(state) && addedConditions(state).length > 0 && !areConditionsSettled(state),
      support: supportLines(state),
      checks: checkGroups(conditionChecks(state)),
      latest: sayDay(deadlineRange(state).latest),
    },
    fields: fieldsOf(state),
  }),
  submit: submitConditions,
};

function fieldsOf(state: DialogueState): Fields {
  const conditions = agreedConditions(state);
  const { deadline } = state.theCase.answers;
  return {
    ...(isDayAsked(state) && isDayNeeded(state)
      ? { offenceDate: dayField(state, state.facts.offenceDate) }
      : {}),
    ...(isDayNeeded(state)
      ? { deadline: field(deadline ?? (isEnforceable(state) ? deadlineRange(state).usual : '')) }
      : {}),
    ...amountFields(conditions, state),
    ...payeeField(conditions, state),
    ...payFields(conditions, state.facts),
    ...(hasSessions(state) ? { employment: field(state.facts.employment ?? '') } : {}),
    ...addFields(state),
    ...(isEnforceable(state)
      ? { conditionsFit: field(areConditionsSettled(state) ? ticks.join(',') : '') }
      : {}),
  };
}

function submitConditions(shown: DialogueState, { inputs }: StepPress): Submitted {
  const { added, errors: wrongAdded } = readAdded(shown, inputs);
  const state = withoutTakenOut(shown, added);
  const { amounts, errors: wrongAmounts } = readAmounts(agreedConditions(state), inputs);
  const { payee, errors: wrongPayee } = readPayee(agreedConditions(state), inputs);
  const { told, errors: wrongTold } = readTold(state, inputs);
  const { facts, deadline } = told;
  const given = {
    ...(deadline === undefined ? {} : { deadline }),
    amounts: { ...state.theCase.answers.amounts, ...amounts },
    ...(payee === undefined ? {} : { payee }),
    facts,
  };
  const command = (answers: object) =>
    ({ type: 'answer', step: 'conditions', answers: { ...given, ...answers } }) as const;
  if (isOtherList(state, added)) {
    const errors = { ...wrongTold, ...wrongAdded };
    // The card comes again with all of them to read, before anybody confirms that they fit.
    return Object.keys(errors).length > 0
      ? reject(errors, { rightSoFar: command({}) })
      : accept(command({ added, conditionsFit: false }));
  }
  const isConfirmed =
    !isEnforceable(state) || ticks.every((tick) => typed(inputs, 'conditionsFit').split(',').includes(tick));
  const then = withAnswers(state, given);
  const errors: Readonly<Record<string, string>> = {
    ...(isConfirmed ? {} : { conditionsFit: notConfirmed }),
    ...mustChange(then, Object.keys(fieldsOf(state))),
    ...wrongAmounts,
    ...wrongPayee,
    ...wrongTold,
    ...wrongAdded,
  };
  return Object.keys(errors).length > 0
    ? reject(errors, { rightSoFar: command({}) })
    : accept(
        command({
          ...(isEnforceable(state) ? { conditionsFit: true } : { added }),
          fittedTo: nameOfSettled(then),
        }),
      );
}

const notConfirmed =
  'Confirm that the conditions are appropriate, proportionate and achievable: tick all three.';

/** What the law does not allow, at the field where it can be changed. */
function mustChange(state: DialogueState, onTheCard: readonly string[]): Readonly<Record<string, string>> {
  // A missing amount is said at its own field.
  const blocks = conditionChecks(state).filter(({ is, name }) => is === 'blocks' && name !== 'amount');
  const errors = blocks.map(({ name, sentence }) => {
    const place = placeOf[name] ?? 'conditionsFit';
    return [onTheCard.includes(place) ? place : 'conditionsFit', sentence];
  });
  return Object.fromEntries(errors.reverse());
}

const placeOf: Readonly<Partial<Record<CheckName, string>>> = {
  purpose: 'addFirst',
  penalty: amountInputs['financial-penalty'],
  attendance: amountInputs['attendance-hours'],
  deadline: 'deadline',
  'charge-limit': 'deadline',
};

/** Where nothing is enforced, what is only taken out again leaves nothing more to read. */
function withoutTakenOut(state: DialogueState, added: readonly string[]): DialogueState {
  const before = addedConditions(state).map(({ id }) => id);
  const isMore = added.some((id) => !before.includes(id));
  return isEnforceable(state) || isMore ? state : withAnswers(state, { facts: {}, added });
}

function isOtherList(state: DialogueState, added: readonly string[]): boolean {
  const before = addedConditions(state).map(({ id }) => id);
  return before.join() !== added.join();
}
