import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { given } from '../given.ts';
import { flagged, isAdult } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { known, type Predicate } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';

const inForce = { from: day('2018-07-01') };

/** What the force says of this offence among the either-way ones that it takes for low-level. */
const listed = ({ policy, offence }: Parameters<Predicate>[0]) =>
  policy.lowLevelEitherWay.find((row) => row.offence === offence.id);

/** Either-way by its class, and low-level in the force's eyes as far as its value is. */
export const lowLevelHere: Predicate = (input) => known(listed(input) !== undefined);

/** What was taken or spoilt is worth more than the force's figure for that; without one no value is too much. */
const worthMoreThan = (figure: 'upToPounds' | 'officerUpToPounds'): Predicate =>
  askWhen(
    (input) => known(listed(input)?.[figure] !== undefined),
    'value',
    (pounds, input) => pounds > (listed(input)?.[figure] ?? Number.POSITIVE_INFINITY),
  );

/** No longer low-level by its value. */
export const worthTooMuch = given(isAdult, worthMoreThan('upToPounds'));

/** R24: what hangs on the value of what is either-way and low-level. */
export const lowValue: readonly Rule[] = [
  {
    id: 'R24m',
    disposals: ['community-resolution'],
    inForce,
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'At this value it is still tried as a summary offence, but no longer a small matter: a sergeant decides.',
    source: forceChoice('who gets a community resolution in the normal run'),
    restsOn: 'Up to which value an officer resolves it alone is the force’s setting; no paper says so.',
    standing: 'to-confirm',
    when: given(isAdult, worthMoreThan('officerUpToPounds')),
  },
  {
    id: 'R24d',
    inForce,
    disposals: [
      ...(['community-resolution', 'conditional-caution', 'youth-conditional-caution'] as const),
      'charge',
    ],
    effect: { kind: 'warns' },
    text: 'This rests on the value being low. Check it: above the limit for low value the offence counts as graver.',
    source: { name: 'MCA 1980 s.22 and s.22A' },
    restsOn: 'Up to a value the offence is tried as if it were summary; the sums were not read for this.',
    standing: 'to-confirm',
    when: flagged('low-value-summary'),
  },
];
