import { barFight } from '../../../support/westMidlands.ts';
import { cc, cr, type WorkedCase } from './workedCase.ts';

export const seriousness: readonly WorkedCase[] = [
  [
    'a punch for which prison is likely: out of court only as an exception',
    { ...barFight, likelySentence: 'custody' },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R12'],
        [cr, 'exceptional-only', 'inspector', 'R24e', 'R24h'],
      ],
    },
  ],
  [
    'a punch for which a high community order is likely: out of court only as an exception',
    { ...barFight, likelySentence: 'high-community' },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R12'],
        [cr, 'exceptional-only', 'inspector', 'R24e'],
      ],
    },
  ],
  [
    'a punch for which prison is likely, the reason for an exception written down',
    {
      ...barFight,
      likelySentence: 'custody',
      exceptional: { [cc]: 'They have made up, and both families ask for it' },
    },
    {
      says: [
        [cc, 'needs-authority', 'sergeant', 'R12', 'R42b-conditional-caution'],
        [cr, 'exceptional-only', 'inspector', 'R24h'],
      ],
    },
  ],
  [
    'theft of £6,000, first time: a caution may be given, and is not what the force usually does',
    { ...barFight, offence: 'theft', value: 6_000, injury: 'none' },
    { says: [[cc, 'needs-authority', 'sergeant', 'R12d']] },
  ],
  [
    'theft of £500, the drinking behind it: a caution is usual',
    { ...barFight, offence: 'theft', value: 500, injury: 'none' },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R10']] },
  ],
  [
    'damage of £800: tried as a summary offence, and more than an officer settles alone',
    { ...barFight, offence: 'criminal-damage', value: 800, injury: 'none', needs: [] },
    { recommended: cr, says: [[cr, 'needs-authority', 'sergeant', 'R24m']] },
  ],
  [
    'a punch for which a fine is likely',
    { ...barFight, likelySentence: 'fine-or-discharge' },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R10']] },
  ],
];
