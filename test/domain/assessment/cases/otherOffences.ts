import { day } from '../../../../src/law/day.ts';
import type { Offence } from '../../../../src/law/offence.ts';
import type { Policy } from '../../../../src/law/policy.ts';
import { barFight, shopChild, withOffence } from '../../../support/westMidlands.ts';
import { cc, cr, sc, type WorkedCase, ycc } from './workedCase.ts';

const drinkDriving: Offence = {
  id: 'drink-driving',
  title: 'Driving over the limit',
  statute: 'Road Traffic Act 1988 s.5',
  class: 'summary',
  flags: ['driving', 'victimless'],
};
const exposure: Offence = {
  id: 'exposure',
  title: 'Exposure',
  statute: 'Sexual Offences Act 2003 s.66',
  class: 'either-way',
  flags: ['sexual'],
};
const childCruelty: Offence = {
  id: 'child-cruelty',
  title: 'Child cruelty',
  statute: 'Children and Young Persons Act 1933 s.1',
  class: 'either-way',
  flags: ['si790', 'child-victim'],
};
const drove = { ...barFight, offence: 'drink-driving' } as const;
const where = (choices: Partial<Policy> = {}) => withOffence(drinkDriving, choices);

export const otherOffences: readonly WorkedCase[] = [
  [
    'theft from a shop by an adult: low value, so the officer decides',
    { ...barFight, offence: 'theft-shop', victim: 'business', value: 150, needs: ['finance'] },
    {
      recommended: cr,
      says: [
        [cr, 'available', 'officer', 'R24d'],
        [cc, 'needs-authority', 'sergeant', 'R24d'],
      ],
    },
  ],
  [
    'theft of £10,000 from a shop: above a low-level offence, so an exception for an inspector',
    {
      ...barFight,
      offence: 'theft-shop',
      victim: 'business',
      value: 10_000,
      sex: 'male',
      needs: ['finance'],
    },
    { says: [[cr, 'exceptional-only', 'inspector', 'R24f', 'R24h']] },
  ],
  [
    'theft of £200 from a shop is the most that is low value',
    { ...barFight, offence: 'theft-shop', victim: 'business', value: 200, needs: ['finance'] },
    { recommended: cr, says: [[cr, 'available', 'officer']] },
  ],
  [
    'damage by an adult: its class rests on a value that somebody must check',
    { ...barFight, offence: 'criminal-damage', value: 250 },
    {
      recommended: cc,
      says: [
        [cr, 'available', 'officer', 'R24d'],
        ['charge', 'needs-authority', 'sergeant', 'R24d'],
      ],
    },
  ],
  [
    'theft from a shop that is denied: the police may still charge',
    { ...barFight, offence: 'theft-shop', admission: 'denies' },
    { says: [['charge', 'needs-authority', 'sergeant']] },
  ],
  [
    'drink-driving by an adult: no source says that this force settles it out of court',
    drove,
    {
      says: [
        [cr, 'cannot-say', 'inspector', 'P06d', 'R24k'],
        [cc, 'cannot-say', 'sergeant', 'P06a'],
        [sc, 'cannot-say', 'sergeant', 'P06a'],
      ],
      where: where(),
    },
  ],
  [
    'drink-driving in a force that keeps driving out',
    drove,
    {
      says: [
        [cr, 'unavailable', null, 'P06e'],
        [cc, 'unavailable', null, 'P06b'],
      ],
      where: where({ adultDriving: 'excluded' }),
    },
  ],
  [
    'drink-driving in a force that settles driving out of court: a ban is for a court, so no resolution but as an exception',
    drove,
    {
      recommended: cc,
      says: [[cr, 'exceptional-only', 'inspector', 'R24k']],
      where: where({ adultDriving: 'open' }),
    },
  ],
  [
    'a child of 16 over the limit: the child matrix says to think of an outcome out of court',
    { ...shopChild, offence: 'drink-driving', age: 16, offenceDate: day('2026-11-14') },
    {
      handOver: 'yjs',
      says: [
        [cr, 'needs-authority', 'yjs', 'P06c'],
        [ycc, 'needs-authority', 'yjs', 'P06c'],
      ],
      where: where(),
    },
  ],
  [
    'exposure: before a caution is given, they are told of the register',
    { ...barFight, offence: 'exposure' },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'P07'],
        [cr, 'exceptional-only', 'inspector', 'R24a'],
      ],
      where: withOffence(exposure),
    },
  ],
  [
    'child cruelty is on the restricted list: a simple caution only as an exception, by an inspector',
    { ...barFight, offence: 'child-cruelty', victim: 'child' },
    {
      says: [
        [sc, 'exceptional-only', 'inspector', 'R13a', 'R13b'],
        [cr, 'exceptional-only', 'inspector', 'R13d'],
        [cc, 'needs-authority', 'sergeant', 'R12a'],
      ],
      where: withOffence(childCruelty),
    },
  ],
  [
    'begging: what the offence list says of the repeal of its Act is said of every way it could end',
    { ...barFight, offence: 'begging', victim: 'none' },
    {
      recommended: cc,
      says: [
        [cr, 'available', 'officer', 'R53'],
        [cc, 'needs-authority', 'sergeant', 'R53'],
        ['charge', 'needs-authority', 'sergeant', 'R53'],
      ],
    },
  ],
  [
    'drunk and disorderly has no victim, so there is nobody to hear first',
    { ...barFight, offence: 'drunk-and-disorderly', victim: 'none' },
    { recommended: cc, says: [[cr, 'available', 'officer', 'D-CR']] },
  ],
];
