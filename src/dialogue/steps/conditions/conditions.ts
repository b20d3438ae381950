import type { CheckName } from '../../../domain/conditions/check.ts';
import { ticks } from '../../../domain/conditions/check.ts';
import { sayDay } from '../../../domain/days.ts';
import { field, typed } from '../../inputs/fields.ts';
import {
  addedConditions,
  agreedConditions,
  conditionChecks,
  deadlineRange,
  isEnforceable,
  nameOfConditions,
} from '../../state/agreed.ts';
import type { Understanding } from '../../state/dialogueState.ts';
import { expectsShortPath } from '../../state/shortPath.ts';
import { supportLines } from '../../state/supportLines.ts';
import type { Fields } from '../../view/view.ts';
import { aboutCase } from '../about.ts';
import { dayField } from '../dayInput.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { hasSessions, isDayAsked, mustPay, readTold, withAnswers } from './conditionAnswers.ts';
import { addFields, amountFields, amountInputs, readAdded, readAmounts } from './conditionInputs.ts';
import { checkGroups, conditionBlock } from './conditionLines.ts';

/**
 * Each condition in full, what was found of them, and more from the force's list; the officer confirms that they fit
 * (R27 to R31). What the law does not allow cannot be confirmed. The victim has been heard by then (R25).
 */
export const conditionsStep: Step = {
  name: 'conditions',
  leadsTo: ['file'],
  isExpected: (u) => isEnforceable(u) && !expectsShortPath(u),
  next: (u) => (isEnforceable(u) && !isSettled(u) ? 'here' : 'file'),
  verbs: () => ['answer', 'back', 'save'],
  view: (u) => ({
    card: 'conditions',
    data: {
      about: aboutCase(u),
      conditions: agreedConditions(u).map(conditionBlock),
      readAgain: addedConditions(u).length > 0 && !isSettled(u),
      support: supportLines(u),
      checks: checkGroups(conditionChecks(u)),
      latest: sayDay(deadlineRange(u).latest),
    },
    fields: fieldsOf(u),
  }),
  submit: submitConditions,
};

/** Confirmed for exactly these conditions, and nothing of them must be changed, today. */
function isSettled(u: Understanding): boolean {
  const { conditionsFit, fittedTo } = u.theCase.answers;
  return conditionsFit === true && fittedTo === nameOfConditions(u) && blocksOn(u).length === 0;
}

function fieldsOf(u: Understanding): Fields {
  const conditions = agreedConditions(u);
  const { deadline } = u.theCase.answers;
  const { canPay } = u.facts;
  return {
    ...(isDayAsked(u) ? { offenceDate: dayField(u, u.facts.offenceDate) } : {}),
    deadline: field(deadline ?? deadlineRange(u).usual),
    ...amountFields(conditions, u),
    ...(mustPay(u) ? { canPay: field(canPay === undefined ? '' : canPay ? 'yes' : 'no') } : {}),
    ...(hasSessions(u) ? { employment: field(u.facts.employment ?? '') } : {}),
    ...addFields(u),
    conditionsFit: field(isSettled(u) ? ticks.join(',') : ''),
  };
}

function submitConditions(u: Understanding, { inputs }: StepPress): Submitted {
  const { added, errors: wrongAdded } = readAdded(u, inputs);
  const { amounts, errors: wrongAmounts } = readAmounts(agreedConditions(u), inputs);
  const { told, errors: wrongTold } = readTold(u, inputs);
  const { facts, deadline } = told;
  const given = {
    ...(deadline === undefined ? {} : { deadline }),
    amounts: { ...u.theCase.answers.amounts, ...amounts },
    facts,
  };
  const command = (answers: object) =>
    ({ type: 'answer', step: 'conditions', answers: { ...given, ...answers } }) as const;
  if (isOtherList(u, added)) {
    const errors = { ...wrongTold, ...wrongAdded };
    // The card comes again with all of them to read, before anybody confirms that they fit.
    return Object.keys(errors).length > 0
      ? reject(errors, { rightSoFar: command({}) })
      : accept(command({ added, conditionsFit: false }));
  }
  const isConfirmed = ticks.every((tick) => typed(inputs, 'conditionsFit').split(',').includes(tick));
  const then = withAnswers(u, given);
  const errors: Readonly<Record<string, string>> = {
    ...(isConfirmed ? {} : { conditionsFit: notConfirmed }),
    ...mustChange(then, Object.keys(fieldsOf(u))),
    ...wrongAmounts,
    ...wrongTold,
    ...wrongAdded,
  };
  return Object.keys(errors).length > 0
    ? reject(errors, { rightSoFar: command({}) })
    : accept(command({ conditionsFit: true, fittedTo: nameOfConditions(then) }));
}

const notConfirmed =
  'Confirm that the conditions are appropriate, proportionate and achievable: tick all three.';

/** What the law does not allow, at the field where it can be changed. */
function mustChange(u: Understanding, onTheCard: readonly string[]): Readonly<Record<string, string>> {
  // A missing amount is said at its own field.
  const blocks = blocksOn(u).filter(({ name }) => name !== 'amount');
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

function blocksOn(u: Understanding) {
  return conditionChecks(u).filter((check) => check.is === 'blocks');
}

function isOtherList(u: Understanding, added: readonly string[]): boolean {
  const before = addedConditions(u).map(({ id }) => id);
  return before.join() !== added.join();
}
