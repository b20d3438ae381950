import type { Rule } from '../rule.ts';
import { mca127 } from '../timeLimits.ts';
import { type TimeToCharge, timeToCharge } from '../timeToCharge.ts';
import { known, type Predicate, type RuleInput } from '../truth.ts';

export type Time<Is extends TimeToCharge['is']> = Extract<TimeToCharge, { readonly is: Is }>;

/** Holds where the time is that, and more of it is true; while it cannot be reckoned, what is missing is asked. */
export const timeIs =
  <Is extends TimeToCharge['is']>(
    is: Is,
    test: (found: Time<Is>, input: RuleInput) => boolean = () => true,
  ): Predicate =>
  (input) => {
    const found = timeToCharge(input);
    if (found.is === 'unknown') return { is: 'unknown', ask: found.ask };
    return known(found.is === is && test(found as Time<Is>, input));
  };

/** What a row that holds where the time is that says of one case, under the Act by which it was reckoned. */
export const saying =
  <Is extends TimeToCharge['is']>(say: (found: Time<Is>) => string): NonNullable<Rule['inThisCase']> =>
  (input) => {
    const found = timeToCharge(input) as Time<Is> & { readonly source?: Rule['source'] };
    return { text: say(found), source: found.source ?? mca127 };
  };
