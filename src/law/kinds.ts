import { askWhen } from './askWhen.ts';
import type { Disposal } from './disposal.ts';
import { given } from './given.ts';
import { isKnownAdult, isKnownChild } from './isKnownChild.ts';
import { isReasonOfSubstance } from './isReasonOfSubstance.ts';
import type { OffenceFlag } from './offence.ts';
import { turnsOnInjury } from './offenceInCase.ts';
import { settledBy } from './settledBy.ts';
import { all, any, fact, not, offence, onceKnown, type Predicate, policy } from './truth.ts';

/** The offence row carries one of these flags. */
export const flagged = (...flags: readonly OffenceFlag[]): Predicate =>
  offence((row) => flags.some((flag) => row.flags.includes(flag)));

export const isAdult: Predicate = fact('age', isKnownAdult);
export const isChild: Predicate = fact('age', (age) => age >= 10 && isKnownChild(age));

export const indictableOnly: Predicate = offence((row) => row.class === 'indictable-only');
export const summary: Predicate = offence((row) => row.class === 'summary');

/** Possession of a drug and nothing more: its rows carry both flags; supply and production rows never count. */
export const simplePossession: Predicate = all(
  flagged('drug'),
  flagged('victimless'),
  not(flagged('supply', 'production')),
);

/** Simple possession in a force that sends it to drug diversion. */
export const drugDiversionRoute: Predicate = all(
  simplePossession,
  policy((choice) => choice.drugDiversion),
);

/** The offence is, by its name, against somebody who serves the public. */
export const onAnEmergencyWorker: Predicate = offence((row) =>
  ['assault-emergency-worker', 'assault-constable', 'assault-resist-arrest'].includes(row.id),
);

/** Somebody known to the person may be the victim; indictable-only cases go to the CPS whoever the victim is. */
export const mayBeDomestic: Predicate = all(
  any(flagged('da'), flagged('violence')),
  not(onAnEmergencyWorker),
  not(indictableOnly),
);

/**
 * What belongs to a husband, wife or civil partner was stolen or damaged. They are personally connected (Domestic Abuse
 * Act 2021 s.2(1)), and a crime against what they own may be economic abuse (s.1(4)). That it is none is not for one
 * answer to say: it is looked at as abuse of a partner, and whoever decides reads that the answer was another.
 */
export const spousesProperty: Predicate = all(
  offence(({ consent }) => consent?.of === 'dpp-for-a-spouse'),
  onceKnown('spouse', (is) => is),
);
export const intimatePartner: Predicate = any(
  spousesProperty,
  askWhen(mayBeDomestic, 'domesticAbuse', (relation) => relation === 'intimate-partner'),
);
/** Such an offence can only be against somebody personally connected: which relation it is decides other things. */
const domesticByNature: Predicate = offence(
  (row) => settledBy(row).domesticAbuse?.oneOf.includes('none') === false,
);
export const domestic: Predicate = any(
  domesticByNature,
  spousesProperty,
  askWhen(mayBeDomestic, 'domesticAbuse', (relation) => relation !== 'none'),
);
export const familyMember: Predicate = all(
  not(spousesProperty),
  askWhen(mayBeDomestic, 'domesticAbuse', (relation) => relation === 'family'),
);

/** Somebody may have been hurt; indictable-only cases go to the CPS whatever the injury. */
export const mayHurtSomebody: Predicate = all(
  any(flagged('violence', 'sexual'), offence(turnsOnInjury)),
  not(indictableOnly),
);

/** An adult's abuse of a child they are close to; whose, the relation says. */
export const childCloseToThem: Predicate = given(
  all(isAdult, domestic),
  askWhen(mayHurtSomebody, 'victim', (who) => who === 'child'),
);

const mayBeHateCrime: Predicate = all(
  not(flagged('drug', 'weapon', 'driving', 'victimless')),
  any(flagged('da'), not(flagged('low-value-summary'))),
  not(indictableOnly),
);

/** Aggravated by its name, or marked as a hate crime. */
export const hateCrime: Predicate = any(
  flagged('hate'),
  askWhen(mayBeHateCrime, 'hateCrime', (is) => is),
);

/** The person has already said yes: what had to come before that can no longer be made good. */
export const alreadyAgreed: Predicate = onceKnown('consent', (answer) => answer === 'agrees');

/** A court would probably give custody or a high community order. Offences only the Crown Court tries go to the CPS. */
export const graveSentenceLikely = (plausible: Predicate): Predicate =>
  askWhen(
    all(plausible, not(indictableOnly)),
    'likelySentence',
    (is) => is === 'custody' || is === 'high-community',
  );

/** The officer has written down why this case is exceptional for this disposal. */
export const reasonGivenFor = (disposal: Disposal): Predicate =>
  onceKnown('exceptional', (reasons) => isReasonOfSubstance(reasons[disposal]));
