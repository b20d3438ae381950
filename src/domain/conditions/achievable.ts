import type { Day } from '../../law/day.ts';
import { namedRules } from '../../law/namedRules.ts';
import { mca127 } from '../../law/timeLimits.ts';
import { timeToCharge } from '../../law/timeToCharge.ts';
import { sayDay } from '../days.ts';
import { type Check, type CheckContext, rowFor } from './check.ts';
import { mustFitTimes } from './compose.ts';
import type { Condition } from './condition.ts';
import { deadlinesFrom, lastDayWithTime } from './deadlines.ts';

/** It can be done in time, a breach could still be charged, and money, work and caring stand in nobody's way. */
export function achievable(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  const deadlines = conditions.flatMap(({ deadline }) => deadline ?? []).sort();
  return [
    ...deadlines.slice(-1).map((last) => inTime(last, deadlines[0] ?? last, context)),
    ...chargeLimit(deadlines.at(-1), context),
    ...fee(conditions, context),
    ...money(conditions, context),
    ...times(conditions, context),
  ];
}

function inTime(last: Day, first: Day, context: CheckContext): Check {
  const { today, policy } = context;
  const { longest, usual } = policy.deadlineWeeks;
  const check = { name: 'deadline', tick: 'achievable', rule: rowFor(context, namedRules.deadline) } as const;
  const range = deadlinesFrom(today, policy);
  const by = sayDay(last);
  if (first <= today || last > range.latest) {
    const sentence = `Give a day after today and no later than ${sayDay(range.latest)}, ${longest} weeks from now.`;
    return { ...check, is: 'blocks', sentence };
  }
  return last > range.usual
    ? {
        ...check,
        is: 'warns',
        sentence: `${by} is later than the usual ${usual} weeks: have a reason for it.`,
      }
    : { ...check, is: 'ok', sentence: `All of it is to be done by ${by}, within the usual ${usual} weeks.` };
}

// A deadline after the last day to charge could not be enforced; one that leaves too little time to handle a breach is warned of (R30b).
function chargeLimit(last: Day | undefined, context: CheckContext): readonly Check[] {
  const { today, offence, facts, policy } = context;
  const time = timeToCharge({ offence, facts, decisionDay: today });
  if (last === undefined || time.is === 'not-limited') return [];
  const rule = rowFor(context, namedRules.timeToChargeABreach, namedRules.timeToChargeABreach);
  const check = { name: 'charge-limit', tick: 'achievable', rule } as const;
  if (time.is === 'unknown' || time.is === 'not-looked-up') {
    const sentence = 'A summary offence must be charged within six months: say when it happened.';
    return [{ ...check, is: 'warns', sentence }];
  }
  if (time.is === 'check' || time.is === 'needs-statement') {
    const sentence = 'Until when this can be charged is not settled: check the time limit with the CPS.';
    return [{ ...check, is: 'blocks', sentence }];
  }
  const by = sayDay(time.lastDay);
  const isUsual = time.source === mca127;
  const limit = isUsual
    ? `A summary offence must be charged within six months, by ${by}.`
    : `It must be charged by ${by}.`;
  if (time.lastDay <= today) {
    const sentence = `${limit} Nothing could follow a breach any more: go back and choose another disposal.`;
    return [{ ...check, is: 'blocks', sentence }];
  }
  if (last > time.lastDay) return [{ ...check, is: 'blocks', sentence: `${limit} Choose an earlier day.` }];
  const free = lastDayWithTime(time.lastDay, policy);
  const why = `${limit} A breach takes about ${policy.weeksToHandleBreach} weeks to handle`;
  const rather =
    free > today ? `choose ${sayDay(free)} or earlier, or have a reason` : 'no day leaves that time';
  return last > free
    ? [{ ...check, is: 'warns', sentence: `${why}: ${rather}.` }]
    : [{ ...check, is: 'ok', sentence: `${limit} The deadline leaves time for that.` }];
}

function fee(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  const pounds = conditions.reduce((sum, condition) => sum + (condition.fee ?? 0), 0);
  const isOpen = conditions.some(({ feeToConfirm }) => feeToConfirm);
  if (pounds === 0 && !isOpen) return [];
  const cost = [...(pounds > 0 ? [`£${pounds}`] : []), ...(isOpen ? ['a fee to be confirmed'] : [])];
  const costs = cost.join(' and ');
  const check = { name: 'fee', tick: 'achievable', rule: rowFor(context, namedRules.fee) } as const;
  switch (context.facts.canPay) {
    case true:
      return isOpen
        ? [
            {
              ...check,
              is: 'warns',
              sentence: `It costs ${costs}: ask the provider how much, and tell them.`,
            },
          ]
        : [{ ...check, is: 'ok', sentence: `It costs ${costs}, which they can pay.` }];
    case false: {
      const sentence = `They cannot pay ${costs}: the fee is no part of the condition. Ask the provider to waive it.`;
      return [{ ...check, is: 'warns', sentence }];
    }
    default: {
      const sentence = `It costs ${costs}: ask whether they can pay. If not, the fee is waived and nothing else changes.`;
      return [{ ...check, is: 'warns', sentence }];
    }
  }
}

/** True for a condition with a fee, known or still to be confirmed. */
export function hasFee({ fee = 0, feeToConfirm }: Pick<Condition, 'fee' | 'feeToConfirm'>): boolean {
  return fee > 0 || feeToConfirm === true;
}

/** True for money they are to pay beside a fee: nobody waives that. */
export function paysMoney({ measure }: Pick<Condition, 'measure'>): boolean {
  return measure === 'compensation' || measure === 'financial-penalty';
}

/** What they are to pay besides a fee: nobody waives that, so it must be within their means. */
function money(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  const amounts = conditions.filter(({ measure }) => measure !== undefined && measure !== 'attendance-hours');
  const pounds = amounts.reduce((sum, { amount = 0 }) => sum + amount, 0);
  if (pounds === 0 || context.facts.canPayMoney === true) return [];
  const check = {
    name: 'money',
    tick: 'achievable',
    is: 'warns',
    rule: rowFor(context, namedRules.conditionsFit),
  } as const;
  const sentence =
    context.facts.canPayMoney === false
      ? `They cannot pay, and are to pay £${pounds}: choose less, or something they can do.`
      : `They are to pay £${pounds}: ask whether they can.`;
  return [{ ...check, sentence }];
}

/** True for a condition with sessions or hours, which could clash with work or caring. */
export function mayClash({ from, measure }: Pick<Condition, 'from' | 'measure'>): boolean {
  return from === 'intervention' || measure === 'attendance-hours';
}

function times(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  const { facts } = context;
  if (!conditions.some(mayClash) || !mustFitTimes(facts)) return [];
  const why = [
    ...(facts.employment === 'working' ? ['work'] : []),
    ...(facts.caringDuties === true ? ['look after somebody'] : []),
  ].join(' and ');
  const sentence = `They ${why}: ask for sessions in the evening, or at times that fit.`;
  return [
    {
      name: 'times',
      tick: 'achievable',
      is: 'warns',
      sentence,
      rule: rowFor(context, namedRules.conditionsFit),
    },
  ];
}
