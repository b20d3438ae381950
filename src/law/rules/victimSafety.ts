import { day } from '../day.ts';
import { given } from '../given.ts';
import type { Rule } from '../rule.ts';
import { all, any, type Condition, fact, not, onceKnown, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { domestic, familyMember, isAdult } from './kinds.ts';
import { cara } from './sources.ts';

const from = { from: day('2024-08-08') };
const mediumAllowed = policy((choice) => choice.domesticAbuseRoute === 'standard-or-medium');
const adultsRelative = all(isAdult, familyMember);
const abuseOfRelative = forceChoice('abuse by a relative');
const riskTooHigh = any(
  fact('dashRisk', (risk) => risk === 'high'),
  all(
    not(mediumAllowed),
    fact('dashRisk', (risk) => risk === 'medium'),
  ),
);
const controlOrPattern = any(
  fact('coerciveControl', (is) => is),
  fact('protectiveOrder', (is) => is),
  fact('daInLast2Years', (is) => is),
);
const notReached = onceKnown('victimContacted', (was) => was === 'no');

/** What keeps a victim safe is no scheme: each row stands for the caution, and for what is lighter with a relative. */
type Safety = {
  readonly ids: readonly [ofCaution: string, ofResolution: string];
  readonly text: string;
  readonly restsOn: string;
  readonly when: Condition;
};

const safety: readonly Safety[] = [
  {
    ids: ['R17d', 'R16e'],
    text: 'The DASH risk is above what this force settles out of court: only as an exception, for a senior officer.',
    restsOn: 'Forces may use the route at standard risk; that above it is an exception only is prudence.',
    when: riskTooHigh,
  },
  {
    ids: ['R17e', 'R16f'],
    text: 'There is controlling behaviour, a protective order or earlier domestic abuse: only as an exception.',
    restsOn:
      'One force’s gate asks for none of the three in two years; that they make it an exception is prudence.',
    when: controlOrPattern,
  },
  {
    ids: ['R17j', 'R16g'],
    text: 'Nobody has safely reached the victim yet. Until somebody has, only as an exception.',
    restsOn: 'One force’s gate has the victim contacted first; until then it is prudence to wait.',
    when: notReached,
  },
];

/** R16 and R17: what closes a caution to all but exceptions closes a resolution with a relative as well. */
export const victimSafety: readonly Rule[] = safety.flatMap(
  ({ ids: [ofCaution, ofResolution], ...row }): readonly Rule[] => {
    const shared = {
      ...row,
      effect: { kind: 'exceptional' },
      source: cara,
      standing: 'to-confirm',
      inForce: from,
    } as const;
    return [
      {
        ...shared,
        id: ofCaution,
        disposals: ['conditional-caution'],
        when: given(domestic, row.when),
      },
      {
        ...shared,
        id: ofResolution,
        disposals: ['community-resolution'],
        source: abuseOfRelative,
        restsOn: 'A resolution must never be open where the risk to the victim closes the caution.',
        when: given(adultsRelative, row.when),
      },
    ];
  },
);
