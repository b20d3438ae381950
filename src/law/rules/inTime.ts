import { day } from '../day.ts';
import { weeksAfter } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { sayDay } from '../sayDay.ts';
import { mca127 } from '../timeLimits.ts';
import { saying, timeIs } from './timeFound.ts';

const inForce = { from: day('2013-04-08') };

/** R30b: until when it can be charged. */
export const inTimeRules: readonly Rule[] = [
  {
    id: 'R30b',
    disposals: ['conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'warns' },
    text: 'It can be charged for a limited time only. The usual deadline would run past that.',
    source: mca127,
    standing: 'confirmed',
    restsOn:
      'A breach can only be charged while the offence can; a deadline after that day could not be enforced.',
    inForce,
    when: timeIs(
      'in-time',
      ({ lastDay }, { decisionDay, policy }) => lastDay < weeksAfter(decisionDay, policy.deadlineWeeks.usual),
    ),
    inThisCase: saying<'in-time'>(
      ({ lastDay }) => `It can be charged until ${sayDay(lastDay)}. The usual deadline would run past that.`,
    ),
  },
];
