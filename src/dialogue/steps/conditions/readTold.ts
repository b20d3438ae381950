import type { Answers } from '../../../domain/case/case.ts';
import { costsMoney, hasFee, mayClash, paysMoney } from '../../../domain/conditions/achievable.ts';
import { hasTimeLimit } from '../../../domain/conditions/deadlines.ts';
import { parseDay, sayDay } from '../../../domain/days.ts';
import type { Day } from '../../../law/day.ts';
import type { Facts } from '../../../law/facts.ts';
import { parseFacts } from '../../inputs/factInput.ts';
import { typed } from '../../inputs/field.ts';
import { agreedConditions, deadlineRange, isEnforceable } from '../../state/agreedConditions.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { StepPress } from '../step.ts';

/** What the officer says beside the conditions. */
export type Told = {
  readonly deadline?: Day;
  readonly facts: Pick<Facts, 'offenceDate' | 'canPay' | 'employment'>;
};

/** Reads the two days, whether they can pay and whether they work; one sentence for each that is not right. */
export function readTold(
  state: DialogueState,
  inputs: StepPress['inputs'],
): { readonly told: Told; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const deadline = parseDay(typed(inputs, 'deadline'));
  const offenceDate = parseDay(typed(inputs, 'offenceDate'));
  const canPay = typed(inputs, 'canPay');
  const isPast = offenceDate !== undefined && offenceDate <= state.today;
  const { latest } = deadlineRange(state);
  // A caution's day is checked with its conditions.
  const isWrong =
    !isEnforceable(state) && deadline !== undefined && (deadline < state.today || deadline > latest);
  if (deadline === undefined || isWrong)
    errors.deadline = isEnforceable(state)
      ? `Give a day after today and no later than ${sayDay(latest)}.`
      : `Give today or a later day, no later than ${sayDay(latest)}.`;
  if (isDayAsked(state) && !isPast) errors.offenceDate = 'Give the day of the offence, today or earlier.';
  // Of a fee it must be known, because it can be waived.
  const isAsked = mustPay(state);
  const isAnswered = isAsked && (canPay === 'yes' || canPay === 'no');
  if (agreedConditions(state).some(hasFee) && !isAnswered)
    errors.canPay = 'Ask whether they can pay. If they cannot, a fee is waived and nothing else changes.';
  const { facts: work, errors: wrongWork } = readWork(state, inputs);
  // Nobody waives what is paid to a victim or the court: it is not filed on somebody who cannot pay it.
  const isTooMuch = canPay === 'no' && agreedConditions(state).some(paysMoney);
  if (isTooMuch)
    errors.canPay = 'Lower the sum, give a later day, or choose something else: they cannot pay this.';
  const facts = {
    ...work,
    ...(isDayAsked(state) && isPast ? { offenceDate } : {}),
    ...(isAnswered && !isTooMuch ? { canPay: canPay === 'yes' } : {}),
  };
  return {
    told: { ...(deadline === undefined ? {} : { deadline }), facts },
    errors: { ...errors, ...wrongWork },
  };
}

/** True unless the day was asked before the assessment, because a time limit could decide. */
export function isDayAsked({ offence }: DialogueState): boolean {
  return offence === undefined || !hasTimeLimit(offence);
}

/** True when something costs them money, so that they are asked whether they can pay. */
export function mustPay(state: DialogueState): boolean {
  return agreedConditions(state).some(costsMoney);
}

/** True when there are sessions that could clash with work. */
export function hasSessions(state: DialogueState): boolean {
  return agreedConditions(state).some(mayClash);
}

/** Nobody has to be asked: what is left empty stays as it was. */
function readWork(state: DialogueState, inputs: StepPress['inputs']): ReturnType<typeof parseFacts> {
  return hasSessions(state) && typed(inputs, 'employment') !== ''
    ? parseFacts(['employment'], inputs, state.force)
    : { facts: {}, errors: {} };
}

/** The case as it would be with these answers. */
export function withAnswers(
  state: DialogueState,
  given: Told & Pick<Answers, 'amounts' | 'payee'>,
): DialogueState {
  const { facts, ...answers } = given;
  const known = { ...state.theCase.answers.facts, ...facts };
  const theCase = { ...state.theCase, answers: { ...state.theCase.answers, ...answers, facts: known } };
  return { ...state, theCase, facts: { ...state.facts, ...facts } };
}
