import { barFight, partnerAssault } from '../../../support/westMidlands.ts';
import { cc, cr, type WorkedCase } from './workedCase.ts';

const denied = { ...barFight, admission: 'denies' } as const;

/** Who may charge: nothing else is open to somebody who denies it, so that only the charge is looked at. */
export const charging: readonly WorkedCase[] = [
  [
    'somebody died in a collision: the CPS decides whether to charge',
    { ...denied, offence: 'death-careless' },
    { says: [['charge', 'needs-authority', 'cps', 'R10k', 'R10f']] },
  ],
  [
    'police time was wasted: the Director must consent, so the CPS decides though it is a summary offence',
    { ...denied, offence: 'wasting-police-time' },
    { says: [['charge', 'needs-authority', 'cps', 'R10m']] },
  ],
  [
    'what belongs to their wife was damaged: the Director must consent to that',
    { ...partnerAssault, offence: 'criminal-damage', admission: 'denies', spouse: true },
    { says: [['charge', 'needs-authority', 'cps', 'R10n', 'R10i']] },
  ],
  [
    'what belongs to their wife was damaged, and it is said to be no abuse: looked at as abuse of a partner, and nothing is proposed',
    {
      ...partnerAssault,
      offence: 'criminal-damage',
      value: 100,
      domesticAbuse: 'none',
      spouse: true,
      needs: [],
      sex: 'male',
    },
    {
      says: [
        [cc, 'needs-authority', 'inspector', 'R16i', 'R17g'],
        [cr, 'unavailable', null, 'R16a', 'R16i'],
        ['charge', 'needs-authority', 'cps', 'R10n', 'R10i', 'R16i'],
      ],
    },
  ],
  [
    'what they stole was their husband’s, and it is said to be no abuse: the same',
    {
      ...partnerAssault,
      offence: 'theft',
      value: 100,
      domesticAbuse: 'none',
      spouse: true,
      needs: [],
      sex: 'male',
    },
    {
      says: [
        [cc, 'needs-authority', 'inspector', 'R16i', 'R17g'],
        [cr, 'unavailable', null, 'R16a'],
      ],
    },
  ],
  [
    'what was damaged is no spouse’s, and it is no abuse: usual',
    { ...barFight, offence: 'criminal-damage', value: 100, spouse: false },
    { recommended: cc, says: [[cr, 'available', 'officer']] },
  ],
  [
    'a punch is about no property, so that a tick about property says nothing of it',
    { ...barFight, spouse: true },
    { recommended: cc, says: [[cr, 'available', 'officer']] },
  ],
  [
    'what belongs to a partner was damaged, and whether they are married nobody has said',
    { ...partnerAssault, offence: 'criminal-damage', admission: 'denies' },
    { says: [['charge', 'needs-authority', 'cps', 'R10o']] },
  ],
  [
    'no vehicle tax: a constable needs the Secretary of State for that',
    { ...denied, offence: 'no-vehicle-tax' },
    { says: [['charge', 'needs-authority', 'sergeant', 'R10p']] },
  ],
  [
    'alcohol sold to a child: Annex 1 could not be read, so the CPS is asked',
    { ...denied, offence: 'sell-alcohol-child' },
    { says: [['charge', 'cannot-say', 'sergeant', 'R10q']] },
  ],
  [
    'goods of £900 from a shop, denied: no longer low-value, so whether the police may charge is asked',
    { ...denied, offence: 'theft-shop', value: 900 },
    { says: [['charge', 'cannot-say', 'sergeant', 'R10r']] },
  ],
];
