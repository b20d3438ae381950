import type { Answers } from '../domain/case/case.ts';
import { parseDay, sayDay } from '../domain/days.ts';
import type { Day } from '../law/day.ts';
import type { Facts } from '../law/facts.ts';
import { agreedConditions, deadlineRange } from './agreed.ts';
import { typed } from './fields.ts';
import type { StepPress } from './step.ts';
import type { Understanding } from './understanding.ts';

/** What the officer says beside the conditions. */
export type Told = {
  readonly deadline?: Day;
  readonly facts: Pick<Facts, 'offenceDate' | 'canPay'>;
};

/** Reads the two days and whether they can pay; one sentence for each that is not right. */
export function readTold(
  u: Understanding,
  inputs: StepPress['inputs'],
): { readonly told: Told; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const deadline = parseDay(typed(inputs, 'deadline'));
  const offenceDate = parseDay(typed(inputs, 'offenceDate'));
  const canPay = typed(inputs, 'canPay');
  const isPast = offenceDate !== undefined && offenceDate <= u.today;
  if (deadline === undefined)
    errors.deadline = `Give a day after today and no later than ${sayDay(deadlineRange(u).latest)}.`;
  if (!isPast) errors.offenceDate = 'Give the day of the offence, today or earlier.';
  const isAsked = hasFee(u);
  const isAnswered = isAsked && (canPay === 'yes' || canPay === 'no');
  if (isAsked && !isAnswered)
    errors.canPay = 'Ask whether they can pay. If they cannot, the fee is waived and nothing else changes.';
  const facts = {
    ...(isPast ? { offenceDate } : {}),
    ...(isAnswered ? { canPay: canPay === 'yes' } : {}),
  };
  return { told: { ...(deadline === undefined ? {} : { deadline }), facts }, errors };
}

/** True when taking part costs them something, so that they must be asked whether they can pay. */
export function hasFee(u: Understanding): boolean {
  return agreedConditions(u).some(({ fee = 0 }) => fee > 0);
}

/** The case as it would be with these answers. */
export function withAnswers(u: Understanding, given: Told & Pick<Answers, 'amounts'>): Understanding {
  const { facts, ...answers } = given;
  const known = { ...u.theCase.answers.facts, ...facts };
  const theCase = { ...u.theCase, answers: { ...u.theCase.answers, ...answers, facts: known } };
  return { ...u, theCase, facts: { ...u.facts, ...facts } };
}
