import type { Day } from '../law/day.ts';
import { forAdults, forChildren, part6Cautions } from '../law/disposal.ts';
import type { Policy } from '../law/policy.ts';

/** The authorities a force sets, with the rules to cite. */
const authorities = [
  ['outOfNormAuthority', '(R04, R24)'],
  ['domesticAbuseAuthority', '(R04, R17)'],
  ['deferredProsecutionAuthority', '(R04, R02)'],
  ['weaponAuthority', '(R04, R20)'],
  ['emergencyWorkerAuthority', '(R04, R22)'],
  ['familyAbuseAuthority', '(R04, R16)'],
] as const;

/**
 * A force may narrow what the law allows, never widen it. One sentence for each choice that widens it.
 * `part6From` is the day Part 6 began, null while it has not.
 */
export function checkPolicy(
  policy: Omit<Policy, 'force' | 'gravityMatrix'>,
  part6From: Day | null,
): readonly string[] {
  const { adult, child } = policy.menu;
  const { usual, longest } = policy.deadlineWeeks;
  const routeOpen = policy.domesticAbuseRoute !== 'off';
  const faults: readonly (readonly [boolean, string])[] = [
    ...[...new Set([...adult, ...child])].map(
      (one) =>
        [
          part6From === null && part6Cautions.includes(one),
          `menu: ${one} is not in force and may not be offered (R01)`,
        ] as const,
    ),
    ...adult.map((one) => [forChildren.includes(one), `menu, adult: ${one} is for children (R03)`] as const),
    ...child.map((one) => [forAdults.includes(one), `menu, child: ${one} is for adults (R03)`] as const),
    [policy.strikes < 1, 'strikes: at least one miss must come before a breach (R36)'],
    [policy.hoursInKeeping.low < 1, 'hoursInKeeping, low: must be at least one hour'],
    [
      policy.hoursInKeeping.low > policy.hoursInKeeping.medium,
      'hoursInKeeping: more is asked at low risk than at medium',
    ],
    [
      policy.hoursInKeeping.medium > policy.hoursInKeeping.high,
      'hoursInKeeping: more is asked at medium risk than at high',
    ],
    [usual < 1, 'deadlineWeeks, usual: must be at least one week'],
    [usual > longest, 'deadlineWeeks: the usual deadline is longer than the longest'],
    [policy.confirmWithinDays < 1, 'confirmWithinDays: must be at least one day'],
    [policy.childTasksWithinHours < 1, 'childTasksWithinHours: must be at least one hour (R03d)'],
    ...Object.entries(policy.safeHours).map(
      ([time, { from, until }]) => [from >= until, `safeHours, ${time}: must begin before it ends`] as const,
    ),
    [policy.secondRouteAfterMinutes < 1, 'secondRouteAfterMinutes: must be at least one minute'],
    [policy.weeksConditionsNeed < 1, 'weeksConditionsNeed: must be at least one week (R30)'],
    [policy.weeksToHandleBreach < 1, 'weeksToHandleBreach: must be at least one week (R30)'],
    [
      policy.weeksConditionsNeed > usual,
      'weeksConditionsNeed: more than the usual deadline leaves no caution in the normal run (R30)',
    ],
    [policy.outOfNormAuthority === 'officer', 'outOfNormAuthority: a sergeant at least (R24)'],
    [
      policy.deferredProsecutionAuthority === 'officer',
      'deferredProsecutionAuthority: a sergeant at least, or null until it is settled (R02)',
    ],
    ...authorities.map(
      ([name, rule]) =>
        [
          policy[name] === 'yjs',
          `${name}: the youth justice service has no rank and decides nothing for adults ${rule}`,
        ] as const,
    ),
    [policy.weaponAuthority === 'officer', 'weaponAuthority: a sergeant at least (R20)'],
    [policy.familyAbuseAuthority === 'officer', 'familyAbuseAuthority: never an officer alone (R16)'],
    [
      routeOpen && policy.domesticAbuseAuthority === 'officer',
      'domesticAbuseAuthority: the domestic abuse route needs a sergeant at least (R17)',
    ],
  ];
  return faults.filter(([wrong]) => wrong).map(([, sentence]) => `force.json, policy, ${sentence}.`);
}
