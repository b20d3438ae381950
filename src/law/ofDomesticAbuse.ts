import type { Day } from './day.ts';
import type { FactName, Facts } from './facts.ts';
import { monthsAfter } from './limits.ts';

/** Whether a common assault was domestic abuse in the sense of CJA 1988 s.39A. `why` counts where it must be checked. */
export type OfDomesticAbuse = {
  readonly is: 'yes' | 'no' | 'unknown' | 'check';
  readonly ask: readonly FactName[];
  readonly why: 'age-then' | 'victims-age';
};

const adulthoodHere = 16;

/**
 * Domestic abuse is between two people who are personally connected and both 16 or over (Domestic Abuse Act 2021 s.1(2)),
 * on the day it happened. Their ages then are known as far as today's age and "a child" say; else somebody must look.
 */
export function ofDomesticAbuse(
  facts: Pick<Facts, 'domesticAbuse' | 'age' | 'victim'>,
  offenceDate: Day,
  today: Day,
): OfDomesticAbuse {
  const { domesticAbuse, age, victim } = facts;
  if (domesticAbuse === 'none') return says('no');
  if (age !== undefined && ageThen(age, offenceDate, today).oldest < adulthoodHere) return says('no');
  if (domesticAbuse === undefined) return says('unknown', ['domesticAbuse']);
  if (age === undefined) return says('unknown', ['age']);
  if (ageThen(age, offenceDate, today).youngest < adulthoodHere) return says('check', [], 'age-then');
  if (victim === 'child') return says('check', [], 'victims-age');
  // A relative may be a child; a partner under 16 would be another offence altogether, and is not asked about.
  if (victim === undefined && domesticAbuse === 'family') return says('unknown', ['victim']);
  return says('yes');
}

/** Whole years on the day of the offence: one less than the years since would say, unless a birthday fell in between. */
function ageThen(age: number, offenceDate: Day, today: Day): { youngest: number; oldest: number } {
  let years = 0;
  while (monthsAfter(offenceDate, 12 * (years + 1)) <= today) years += 1;
  const oldest = age - years;
  return { oldest, youngest: monthsAfter(offenceDate, 12 * years) === today ? oldest : oldest - 1 };
}

function says(
  is: OfDomesticAbuse['is'],
  ask: readonly FactName[] = [],
  why: OfDomesticAbuse['why'] = 'age-then',
): OfDomesticAbuse {
  return { is, ask, why };
}
