import { day } from '../../../../src/law/day.ts';
import { barFight, context, shopChild } from '../../../support/westMidlands.ts';
import { cc, cr, nfa, sc, type WorkedCase, yc, ycc } from './workedCase.ts';

export const children: readonly WorkedCase[] = [
  [
    'theft from a shop at 15: a joint decision with youth justice, an appropriate adult there',
    shopChild,
    {
      handOver: 'yjs',
      says: [
        [cr, 'needs-authority', 'yjs', 'R04a', 'R04k'],
        [ycc, 'needs-authority', 'yjs', 'R04b', 'R04c', 'R10d', 'R09b', 'R25c', 'R28-14-either-way', 'D-YCC'],
        [yc, 'cannot-say', 'yjs', 'R02b', 'R04n', 'R10h', 'D-YC'],
        [cc, 'unavailable', null, 'R03b'],
        [sc, 'unavailable', null, 'R03f'],
      ],
    },
  ],
  [
    'theft from a shop at nine: nobody under ten can commit a crime',
    { ...shopChild, age: 9 },
    {
      says: [
        [cr, 'unavailable', null, 'R03a'],
        ['charge', 'unavailable', null, 'R03a'],
        [nfa, 'needs-authority', 'sergeant', 'R03d'],
      ],
    },
  ],
  [
    'theft from a shop on the tenth birthday is a child’s case, with the lowest limits',
    { ...shopChild, age: 10 },
    { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'R04b', 'R28-10-either-way']] },
  ],
  [
    'a punch at 13: a penalty is £15 at most',
    { ...barFight, age: 13 },
    { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'R28-10-summary']] },
  ],
  [
    'a punch at 14: a penalty is £30 at most',
    { ...barFight, age: 14 },
    { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'R28-14-summary']] },
  ],
  [
    'a punch on the eighteenth birthday is an adult’s case',
    { ...barFight, age: 18 },
    {
      recommended: cc,
      says: [
        [ycc, 'unavailable', null, 'R03c'],
        [yc, 'unavailable', null, 'R03e'],
      ],
    },
  ],
  [
    'robbery by a child of 15: the CPS decides, with the Child Information Form',
    { ...shopChild, offence: 'robbery' },
    { handOver: 'cps', says: [[ycc, 'needs-authority', 'cps', 'R11c', 'R05', 'R28-14-indictable-only']] },
  ],
  [
    'robbery by a child of 12: the CPS decides',
    { ...shopChild, offence: 'robbery', age: 12 },
    { handOver: 'cps', says: [[ycc, 'needs-authority', 'cps', 'R11c', 'R28-10-indictable-only']] },
  ],
  [
    'robbery by a child before February 2025, when no form was needed yet',
    { ...shopChild, offence: 'robbery' },
    {
      handOver: 'cps',
      says: [[ycc, 'needs-authority', 'cps', 'R11c']],
      where: { ...context, decisionDay: day('2025-01-31') },
    },
  ],
  [
    'a first youth caution: youth justice is told',
    { ...shopChild, previous: [] },
    { handOver: 'yjs', says: [[yc, 'cannot-say', 'yjs', 'R04e']] },
  ],
  [
    'a second youth caution: youth justice must assess the child',
    {
      ...shopChild,
      offenceDate: day('2026-11-01'),
      previous: [{ day: day('2023-05-01'), kind: 'youth-caution', similar: false }],
    },
    { handOver: 'yjs', says: [[yc, 'cannot-say', 'yjs', 'R04d']] },
  ],
  [
    'a child who took the blame without a full admission can have a community resolution alone',
    { ...shopChild, admission: 'accepts-responsibility' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R06d'],
        [cr, 'needs-authority', 'yjs', 'R07b'],
      ],
    },
  ],
  [
    'a punch at 15 that is also a hate crime: the form goes with the case to the CPS',
    { ...barFight, age: 15, hateCrime: true },
    { handOver: 'yjs', says: [['charge', 'needs-authority', 'cps', 'R10j', 'R05']] },
  ],
  [
    'a brother was pushed by a child of 15: the form goes with the case to the CPS',
    { ...barFight, age: 15, domesticAbuse: 'family' },
    { handOver: 'yjs', says: [['charge', 'needs-authority', 'cps', 'R10i', 'R05']] },
  ],
  [
    'stalking by a child of 16: the form goes with the case to the CPS',
    { ...barFight, age: 16, offence: 'stalking' },
    { handOver: 'yjs', says: [['charge', 'needs-authority', 'cps', 'R10e', 'R05']] },
  ],
  [
    'bodily harm by a child of 15 who denies it: the form goes with the case to the CPS',
    { ...barFight, age: 15, offence: 'abh', admission: 'denies' },
    { handOver: 'yjs', says: [['charge', 'needs-authority', 'cps', 'R10f', 'R05']] },
  ],
  [
    'an emergency worker was hurt by a child of 15: not barred, and the victim is heard',
    { ...barFight, age: 15, offence: 'assault-emergency-worker' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R22b'],
        [yc, 'cannot-say', 'yjs', 'R22b'],
      ],
    },
  ],
  [
    'a punch at 15 that hit a paramedic: not barred, and the victim is heard',
    { ...barFight, age: 15, emergencyWorkerVictim: true },
    { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'R22b']] },
  ],
];
