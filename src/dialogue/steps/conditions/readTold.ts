import type { Answers } from '../../../domain/case/case.ts';
import { hasFee, mayClash, paysMoney } from '../../../domain/conditions/achievable.ts';
import { hasTimeLimit } from '../../../domain/conditions/deadlines.ts';
import { parseDay, sayDay } from '../../../domain/days.ts';
import type { Day } from '../../../law/day.ts';
import type { Facts } from '../../../law/facts.ts';
import { parseFacts } from '../../inputs/factInput.ts';
import { typed } from '../../inputs/field.ts';
import {
  agreedConditions,
  countedConditions,
  deadlineRange,
  isEnforceable,
} from '../../state/agreedConditions.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { StepPress } from '../step.ts';

/** What the officer says beside the conditions. */
export type Told = {
  readonly deadline?: Day;
  readonly facts: Pick<Facts, 'offenceDate' | 'canPay' | 'canPayMoney' | 'employment'>;
};

/** Reads the two days, whether they can pay and whether they work; one sentence for each that is not right. */
export function readTold(
  state: DialogueState,
  inputs: StepPress['inputs'],
): { readonly told: Told; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const deadline = parseDay(typed(inputs, 'deadline'));
  const offenceDate = parseDay(typed(inputs, 'offenceDate'));
  const isPast = offenceDate !== undefined && offenceDate <= state.today;
  const { latest } = deadlineRange(state);
  const isLasting = agreedConditions(state).some(({ isKeptUp }) => isKeptUp === true);
  const isTooSoon = (day: Day) => (isLasting ? day <= state.today : day < state.today);
  // A caution's day is checked with its conditions.
  const isWrong =
    !isEnforceable(state) && deadline !== undefined && (isTooSoon(deadline) || deadline > latest);
  if (isDayNeeded(state) ? deadline === undefined || isWrong : isWrong)
    errors.deadline =
      isEnforceable(state) || isLasting
        ? `Give a day after today and no later than ${sayDay(latest)}.`
        : `Give today or a later day, no later than ${sayDay(latest)}.`;
  if (isDayAsked(state) && isDayNeeded(state) && !isPast)
    errors.offenceDate = 'Give the day of the offence, today or earlier.';
  const { facts: work, errors: wrongWork } = readWork(state, inputs);
  const { facts: pay, errors: wrongPay } = readPay(state, inputs);
  const facts = { ...work, ...pay, ...(isDayAsked(state) && isPast ? { offenceDate } : {}) };
  return {
    told: { ...(deadline === undefined ? {} : { deadline }), facts },
    errors: { ...errors, ...wrongPay, ...wrongWork },
  };
}

/** Where nothing is enforced, and nothing is to be done by a day, none is asked. */
export function isDayNeeded(state: DialogueState): boolean {
  return isEnforceable(state) || countedConditions(state).length > 0;
}

/** True unless the day was asked before the assessment, because a time limit could decide. */
export function isDayAsked({ offence }: DialogueState): boolean {
  return offence === undefined || !hasTimeLimit(offence);
}

/** A fee and money are asked apart: whoever cannot pay the one may pay the other. */
function readPay(
  state: DialogueState,
  inputs: StepPress['inputs'],
): {
  readonly facts: Pick<Facts, 'canPay' | 'canPayMoney'>;
  readonly errors: Readonly<Record<string, string>>;
} {
  const conditions = agreedConditions(state);
  const canPay = conditions.some(hasFee) ? yesOrNo(inputs, 'canPay') : undefined;
  const canPayMoney = conditions.some(paysMoney) ? yesOrNo(inputs, 'canPayMoney') : undefined;
  return {
    facts: {
      ...(canPay === undefined ? {} : { canPay }),
      ...(canPayMoney === undefined ? {} : { canPayMoney }),
    },
    errors: {
      // Of a fee it must be known, because it can be waived.
      ...(conditions.some(hasFee) && canPay === undefined
        ? { canPay: 'Ask whether they can pay. If they cannot, a fee is waived and nothing else changes.' }
        : {}),
      // Nobody waives what is paid to a victim or the court: it is not set for somebody who cannot pay it.
      ...(conditions.some(paysMoney) && canPayMoney !== true
        ? { canPayMoney: canPayMoney === false ? tooMuch : askFirst }
        : {}),
    },
  };
}

const tooMuch = 'Lower the sum, give a later day, or choose something else: they cannot pay this.';
const askFirst = 'Ask whether they can pay this much by then.';

function yesOrNo(inputs: StepPress['inputs'], name: string): boolean | undefined {
  const said = typed(inputs, name);
  return said === 'yes' || said === 'no' ? said === 'yes' : undefined;
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
  given: Told & Pick<Answers, 'amounts' | 'payee' | 'added'>,
): DialogueState {
  const { facts, ...answers } = given;
  const known = { ...state.theCase.answers.facts, ...facts };
  const theCase = { ...state.theCase, answers: { ...state.theCase.answers, ...answers, facts: known } };
  return { ...state, theCase, facts: { ...state.facts, ...facts } };
}
