import type { Day } from '../../law/day.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { namedRules } from '../../law/namedRules.ts';
import type { Policy } from '../../law/policy.ts';
import type { Rule } from '../../law/rule.ts';
import { ruleById } from '../../law/rules/ruleBook.ts';
import type { Charged } from '../../law/timeToCharge.ts';

/** What the officer confirms of conditions (Code of Practice for conditional cautions 2013). */
export const ticks = ['appropriate', 'proportionate', 'achievable'] as const;
export type Tick = (typeof ticks)[number];

export type CheckName =
  | 'purpose'
  | 'victims-choice'
  | 'amount'
  | 'penalty'
  | 'attendance'
  | 'load'
  | 'deadline'
  | 'charge-limit'
  | 'fee'
  | 'money'
  | 'times';

/** One thing looked at before the officer confirms. What blocks cannot be confirmed away: it must be changed. */
export type Check = {
  readonly name: CheckName;
  /** The confirmation it stands behind. */
  readonly tick: Tick;
  readonly is: 'ok' | 'warns' | 'blocks';
  /** What was found, and for a block what to change. */
  readonly sentence: string;
  /** Id of the row of the rule book it rests on. */
  readonly rule: string;
};

/** What conditions are held against. */
export type CheckContext = {
  readonly disposal: Disposal;
  readonly facts: Pick<
    Facts,
    'age' | 'risk' | 'canPay' | 'canPayMoney' | 'employment' | 'caringDuties' | 'remedyChosen'
  > &
    Charged['facts'];
  readonly offence: Charged['offence'];
  readonly policy: Pick<
    Policy,
    'deadlineWeeks' | 'weeksConditionsNeed' | 'weeksToHandleBreach' | 'hoursInKeeping'
  >;
  readonly today: Day;
};

/** The row of the rule book behind a check, to be cited. */
export function ruleBehind({ rule }: Pick<Check, 'rule'>): Rule {
  return ruleById(rule);
}

/** The row for adults or for children, who stand under another Act; R27b where theirs has none of its own. */
export function rowFor(
  { disposal }: Pick<CheckContext, 'disposal'>,
  adults: string,
  children: string = namedRules.childsConditionsFit,
): string {
  return disposal === 'youth-conditional-caution' ? children : adults;
}
