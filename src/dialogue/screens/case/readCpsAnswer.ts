import type { CpsAnswer } from '../../../domain/case/decisionElsewhere.ts';
import { parseDay } from '../../../domain/days.ts';
import type { Day } from '../../../law/day.ts';
import { typed } from '../../inputs/field.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import type { Field } from '../../view/view.ts';

/** What is asked with the CPS's decision: its reference, and the day. */
export type CpsFields = Readonly<Record<keyof CpsAnswer, Field>>;

/** The fields as they are first shown. */
export const emptyCpsFields: CpsFields = {
  cpsReference: { value: '', error: '' },
  cpsDecidedOn: { value: '', error: '' },
};

/** True where something was written in one of the two. */
export function isCpsNamed(inputs: Readonly<Record<string, string>>): boolean {
  return Object.keys(emptyCpsFields).some((id) => typed(inputs, id) !== '');
}

type Read =
  | { readonly ok: true; readonly cps: CpsAnswer }
  | { readonly ok: false; readonly fields: CpsFields; readonly stopped?: Readonly<Record<string, string>> };

/**
 * What was typed there, or the same fields with what is wrong at each. A reference has figures in it, and nobody's name;
 * the CPS decides after it was sent the case.
 *
 * @param sentOn the day in London on which it was decided to send it
 */
export function readCpsAnswer(
  inputs: Readonly<Record<string, string>>,
  { sentOn, today }: { readonly sentOn: Day; readonly today: Day },
): Read {
  const cpsReference = typed(inputs, 'cpsReference');
  const typedDay = typed(inputs, 'cpsDecidedOn');
  const cpsDecidedOn = parseDay(typedDay);
  // Six figures may be a day of birth: said what they are, they are none.
  const stopped = whyNotForOthers(`CPS ${cpsReference}`);
  const isReference = /\d/.test(cpsReference) && cpsReference.length <= longest;
  const wrongReference =
    stopped === '' && !isReference ? 'Give the CPS reference; it has figures in it.' : stopped;
  const isDay = cpsDecidedOn !== undefined && sentOn <= cpsDecidedOn && cpsDecidedOn <= today;
  if (wrongReference === '' && isDay) return { ok: true, cps: { cpsReference, cpsDecidedOn } };
  return {
    ok: false,
    fields: {
      cpsReference: { value: cpsReference, error: wrongReference },
      cpsDecidedOn: { value: typedDay, error: isDay ? '' : wrongDay },
    },
    ...(stopped === '' ? {} : { stopped: { cpsReference } }),
  };
}

/** In characters, as the card lets type. */
const longest = 40;

const wrongDay = 'Give the day on which the CPS decided: after it was sent the case, and not after today.';
