import { day } from '../day.ts';
import { given } from '../given.ts';
import { domestic, familyMember } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, always, any, fact, not, onceKnown, type Predicate, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';

const from = { from: day('2024-08-08') };
const mediumAllowed = policy((choice) => choice.domesticAbuseRoute === 'standard-or-medium');
/** Domestic abuse is between people of 16 or over (Domestic Abuse Act 2021 s.1(2)); of the victim it is not known here. */
export const ofAge = fact('age', (years) => years >= 16);
const relativeOfAge = all(ofAge, familyMember);
/** It is known, whoever the victim is: an order protects strangers as well. */
const knownAnyway = any(
  onceKnown('protectiveOrder', (is) => is),
  onceKnown('coerciveControl', (is) => is),
);
const abuseOfRelative = forceChoice('abuse by a relative');
/** Safety is no scheme: the course for partners is none of its sources where a relative, or a stranger under an order, was harmed. */
const afterAbuse = forceChoice('safety after domestic abuse');
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
  readonly when: Predicate;
  /** Holds although nothing says that it is domestic abuse. */
  readonly evenSo?: Predicate;
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
    evenSo: knownAnyway,
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
  ({ ids: [ofCaution, ofResolution], evenSo = not(always), ...row }): readonly Rule[] => {
    const shared = {
      ...row,
      effect: { kind: 'exceptional' },
      source: afterAbuse,
      standing: 'to-confirm',
      inForce: from,
    } as const;
    return [
      {
        ...shared,
        id: ofCaution,
        disposals: ['conditional-caution', 'youth-conditional-caution', 'youth-caution'],
        when: any(given(all(ofAge, domestic), row.when), evenSo),
      },
      {
        ...shared,
        id: ofResolution,
        disposals: ['community-resolution'],
        source: abuseOfRelative,
        restsOn: 'A resolution must never be open where the risk to the victim closes the caution.',
        when: any(given(relativeOfAge, row.when), evenSo),
      },
    ];
  },
);
