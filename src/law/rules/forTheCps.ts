import { domestic, flagged, hateCrime, indictableOnly, isChild, spousesProperty, summary } from '../kinds.ts';
import { lowValueShopTheft } from '../limits.ts';
import type { ConsentOf } from '../offence.ts';
import { all, any, fact, not, offence, onceKnown, type Predicate } from '../truth.ts';

const named = (...ids: readonly string[]): Predicate => offence(({ id }) => ids.includes(id));
export const consentOf = (...whose: readonly ConsentOf[]): Predicate =>
  offence(({ consent }) => consent !== undefined && whose.includes(consent.of));

export const aDeath: Predicate = named('death-careless', 'death-dangerous');
export const harassmentOrStalking: Predicate = named(
  ...['harassment', 'harassment-violence', 'racially-aggravated-harassment', 'sex-based-harassment'],
  ...['stalking', 'stalking-serious', 'breach-stalking-order'],
);
/** An expected guilty plea is a full admission; the police may charge theft from a shop whatever is said. */
export const eitherWayNotAdmitted: Predicate = all(
  not(any(summary, indictableOnly, named('theft-shop'))),
  fact('admission', (said) => said !== 'full'),
);
/** Nobody here says how long: custody at all may be more than twelve months. */
export const longCustodyLikely: Predicate = all(
  not(any(summary, indictableOnly)),
  onceKnown('likelySentence', (is) => is === 'custody'),
);
export const needsConsent: Predicate = consentOf('dpp', 'attorney-general');

/** Whether to charge is for the CPS, for whatever reason. */
export const decidedByCps: Predicate = any(
  ...[indictableOnly, hateCrime, domestic, aDeath, harassmentOrStalking],
  ...[eitherWayNotAdmitted, longCustodyLikely, needsConsent, spousesProperty],
);

/** Annex 1, which could not be read. */
export const onAnnex1: Predicate = any(
  named('affray', 'violent-disorder', 'abh', 'gbh'),
  offence(({ statute }) => statute.startsWith('Licensing Act 2003')),
  all(
    flagged('sexual'),
    any(
      isChild,
      flagged('child-victim'),
      onceKnown('victim', (who) => who === 'child'),
    ),
  ),
);

/** Up to here theft from a shop is tried as if it were summary; above it nobody here says whether it suits a magistrate. */
export const retailTheftOfValue: Predicate = all(
  named('theft-shop'),
  onceKnown('value', (pounds) => pounds > lowValueShopTheft),
  fact('admission', (said) => said !== 'full'),
);
