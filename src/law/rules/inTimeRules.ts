import { addWeeks, day } from '../day.ts';
import type { Disposal } from '../disposal.ts';
import { outOfCourt } from '../disposal.ts';
import { monthsAfter } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { sayDay, sayDayWithYear } from '../sayDay.ts';
import { mca127, timeLimits } from '../timeLimits.ts';
import type { WhyCheck } from '../timeToCharge.ts';
import { any } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { saying, timeIs } from './timeIs.ts';

/** What rests on a charge that could be brought, and the charge itself. */
const chargeOrInstead: readonly Disposal[] = [...outOfCourt, 'charge'];

const whomToAsk: Readonly<Record<WhyCheck, string>> = {
  'limit-not-read':
    'The usual time to charge is over, and this offence may have another. Check the time limit with the CPS.',
  'days-contradict':
    'The days do not fit together, so the time to charge cannot be reckoned. Check them, and ask the CPS.',
  'age-then':
    'Check their age that day: from 16 on, domestic abuse has a longer time to charge. Ask the CPS.',
  'victims-age':
    'Check the victim’s age that day: from 16 on, domestic abuse has a longer time to charge. Ask the CPS.',
};

const weeksConditionsNeed = forceChoice('weeks that conditions need');
const inForce = { from: day('2013-04-08') };
const statement = {
  source: timeLimits['common-assault'].asDomesticAbuse?.source ?? mca127,
  standing: 'confirmed',
  inForce: { from: day('2022-06-28') },
} as const;

/** R51, R30b and R30c: until when it can be charged, what is missing for that, and what must be checked. */
export const inTimeRules: readonly Rule[] = [
  {
    id: 'R51a',
    disposals: chargeOrInstead,
    effect: { kind: 'cannot-say' },
    text: 'It can be charged once there is an MG11 or VRI from the victim. Take it.',
    ...statement,
    restsOn:
      'Common assault as domestic abuse: six months from the victim’s statement or interview, within two years.',
    when: timeIs('needs-statement'),
    inThisCase: saying<'needs-statement'>(
      ({ atMost }) =>
        `Take the victim’s MG11 or VRI: it can still be charged, until ${sayDayWithYear(atMost)}.`,
    ),
  },
  {
    id: 'R51b',
    disposals: ['no-further-action'],
    effect: { kind: 'warns' },
    text: 'This is not outcome 17: with the victim’s MG11 or VRI it can still be charged.',
    ...statement,
    restsOn: 'The two years from the offence are not over, and six months run from the first statement.',
    when: timeIs('needs-statement'),
  },
  {
    id: 'R51c',
    disposals: chargeOrInstead,
    effect: { kind: 'cannot-say' },
    text: 'Until when this can be charged is not settled here. Check the time limit with the CPS.',
    source: mca127,
    standing: 'to-confirm',
    restsOn: 'Six months hold except where another Act says otherwise, and what it says here was not read.',
    inForce,
    when: timeIs('check'),
    inThisCase: saying<'check'>(({ why }) => whomToAsk[why]),
  },
  {
    id: 'R51d',
    disposals: chargeOrInstead,
    effect: { kind: 'warns' },
    text: 'Check the time limit with the CPS: how long this can be charged was not read in its Act.',
    source: mca127,
    standing: 'to-confirm',
    restsOn: 'Another Act may give this offence a time of its own; whether one does was not read.',
    inForce,
    when: any(
      timeIs('in-time', ({ toCheck }) => toCheck),
      timeIs('not-looked-up'),
    ),
    inThisCase: saying<'in-time'>(
      () => 'Check the time limit with the CPS: how long this can be charged was not read in its Act.',
    ),
  },
  {
    id: 'R51e',
    disposals: [...chargeOrInstead, 'no-further-action'],
    effect: { kind: 'warns' },
    text: 'The time to charge this ends within a month.',
    source: mca127,
    standing: 'confirmed',
    restsOn: 'What is not charged by the last day cannot be tried any more.',
    inForce,
    when: timeIs('in-time', ({ lastDay }, { decisionDay }) => monthsAfter(lastDay, -1) <= decisionDay),
    inThisCase: saying<'in-time'>(({ lastDay }) => `Charge by ${sayDay(lastDay)}, or it is statute-barred.`),
  },
  {
    id: 'R51f',
    disposals: ['charge'],
    effect: { kind: 'allows' },
    text: 'It can still be charged, and the time for that is limited.',
    source: mca127,
    standing: 'confirmed',
    restsOn: 'The six months, or the time its own Act gives, are not over.',
    inForce,
    when: timeIs('in-time', ({ toCheck }) => !toCheck),
    inThisCase: saying<'in-time'>(({ lastDay }) => `It can be charged until ${sayDayWithYear(lastDay)}.`),
  },
  {
    id: 'R30b',
    disposals: ['conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'warns' },
    text: 'It can be charged for a limited time only. The usual deadline leaves no time to handle a breach.',
    source: mca127,
    standing: 'to-confirm',
    restsOn:
      'A breach can only be charged while the offence can; how many weeks that takes is the force’s setting.',
    inForce,
    when: timeIs(
      'in-time',
      ({ lastDay }, { decisionDay, policy: { deadlineWeeks, weeksToHandleBreach } }) =>
        lastDay < addWeeks(decisionDay, deadlineWeeks.usual + weeksToHandleBreach),
    ),
    inThisCase: saying<'in-time'>(
      ({ lastDay }) =>
        `It can be charged until ${sayDay(lastDay)}. The usual deadline leaves no time before that for a breach.`,
    ),
  },
  {
    id: 'R30c',
    disposals: ['conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'The time to charge a breach is too short for conditions that help, so this is only an exception.',
    source: weeksConditionsNeed,
    standing: 'to-confirm',
    restsOn:
      'A breach is charged only while the offence can be; how many weeks conditions need is the force’s setting.',
    inForce,
    when: timeIs(
      'in-time',
      ({ lastDay }, { decisionDay, policy }) => lastDay < addWeeks(decisionDay, policy.weeksConditionsNeed),
    ),
    inThisCase: (input) => ({
      ...saying<'in-time'>(
        ({ lastDay }) =>
          `It can be charged until ${sayDay(lastDay)}, too soon for conditions that help: this is only an exception.`,
      )(input),
      source: weeksConditionsNeed,
    }),
  },
];
