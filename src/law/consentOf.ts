import type { Consent, ConsentOf } from './offence.ts';
import { words } from './words.ts';

/** Whose consent a prosecution needs, with the Act. What is `to-confirm` was not read: the CPS looks at it all the same. */
const consents: readonly (readonly [
  of: ConsentOf,
  source: string,
  standing: Consent['standing'],
  ids: string,
])[] = [
  ['dpp', 'Criminal Law Act 1967 s.5(3)', 'confirmed', 'wasting-police-time'],
  ['dpp', 'Protection of Children Act 1978 s.1(3)', 'to-confirm', 'indecent-images'],
  ['dpp', 'Criminal Justice and Immigration Act 2008 s.63(10)', 'to-confirm', 'extreme-images'],
  ['dpp', 'Criminal Law Act 1967 s.4(4)', 'to-confirm', 'assist-offender'],
  ['dpp', 'Child Abduction Act 1984 s.4(2)', 'to-confirm', 'child-abduction'],
  ['dpp', 'Child Abduction Act 1984 s.5', 'to-confirm', 'kidnap'],
  ['dpp', 'Public Order Act 1986 s.7(1)', 'to-confirm', 'riot'],
  ['attorney-general', 'Public Order Act 1986 s.27(1)', 'to-confirm', 'stirring-up-hatred'],
  [
    'dpp-for-a-spouse',
    'Theft Act 1968 s.30(4)',
    'confirmed',
    `theft theft-dwelling theft-vehicle theft-from-vehicle theft-person theft-cycle theft-finding
    theft-delivery criminal-damage racially-aggravated-damage arson`,
  ],
  ['secretary-of-state', 'Vehicle Excise and Registration Act 1994 s.47(1)', 'to-confirm', 'no-vehicle-tax'],
];

/** The consent that each offence needs, by its id; absent where it needs none. */
export const consentOf = new Map(
  consents.flatMap(([of, source, standing, ids]) =>
    words(ids).map((id) => [id, { consent: { of, source, standing } }] as const),
  ),
);
