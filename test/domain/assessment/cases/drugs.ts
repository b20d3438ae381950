import type { AssessmentContext } from '../../../../src/domain/assessment/assess.ts';
import { possession, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, dp, sc, type WorkedCase } from './workedCase.ts';

/** A force that sends nobody to drug diversion has none in its catalogue. */
const elsewhere = withPolicy({ drugDiversion: false });
const withoutDiversion: AssessmentContext = {
  ...elsewhere,
  force: {
    ...elsewhere.force,
    interventions: elsewhere.force.interventions.filter(({ id }) => id !== 'divert'),
  },
};

export const drugs: readonly WorkedCase[] = [
  [
    'cannabis for their own use, admitted, is a community resolution with Divert that the officer decides',
    possession,
    { recommended: cr, says: [[cr, 'available', 'officer', 'R18a', 'R07b', 'R08c', 'D-CR']] },
  ],
  [
    'heroin for their own use is no different: Divert is for any drug',
    { ...possession, offence: 'possession-class-a' },
    { recommended: cr, says: [[cr, 'available', 'officer', 'R18a']] },
  ],
  [
    'somebody who engaged with Divert before may be sent again',
    { ...possession, divertHistory: 'engaged' },
    { recommended: cr, says: [[cr, 'available', 'officer', 'R18c']] },
  ],
  [
    'somebody who did not engage with Divert before is not sent again',
    {
      ...possession,
      divertHistory: 'not-engaged',
      likelySentence: 'fine-or-discharge',
      needs: [],
      alcoholPattern: 'none',
    },
    {
      recommended: cc,
      says: [
        [cr, 'unavailable', null, 'R18b'],
        [cc, 'needs-authority', 'sergeant', 'R10'],
      ],
    },
  ],
  [
    'wraps, scales and cash with the cocaine are signs of supply, so nothing informal is open',
    { ...possession, offence: 'possession-class-a', supplyIndicated: true },
    {
      says: [
        [cr, 'unavailable', null, 'R19'],
        [cc, 'exceptional-only', 'sergeant', 'R19b'],
      ],
    },
  ],
  [
    'possession while on bail for something else: no law closes it, so a sergeant looks',
    { ...possession, onBail: true },
    { recommended: cr, says: [[cr, 'needs-authority', 'sergeant', 'P02']] },
  ],
  [
    'possession under a suspended sentence: a sergeant looks, and the caution is no more closed than the resolution',
    { ...possession, onCourtOrder: true, likelySentence: 'fine-or-discharge' },
    {
      recommended: cr,
      says: [
        [cr, 'needs-authority', 'sergeant', 'P03b'],
        [cc, 'needs-authority', 'sergeant', 'P03c'],
      ],
    },
  ],
  [
    'for a woman of 30 found with cannabis the women’s service is thought of',
    { ...possession, sex: 'female', age: 30 },
    { recommended: cr, says: [[cr, 'available', 'officer', 'R33']] },
  ],
  [
    'a girl of 16 found with cannabis is a joint decision with youth justice',
    { ...possession, sex: 'female', age: 16 },
    { handOver: 'yjs', says: [[cr, 'needs-authority', 'yjs', 'R04a', 'R04k', 'R23b']] },
  ],
  [
    'dealing class A is on the restricted list, and custody is likely: only an exception keeps it out of court',
    { ...possession, offence: 'pwits-class-a', likelySentence: 'custody' },
    {
      says: [
        [cr, 'unavailable', null, 'R19'],
        [sc, 'exceptional-only', 'inspector', 'R13a', 'R13b'],
        [cc, 'exceptional-only', 'sergeant', 'R12'],
        ['charge', 'needs-authority', 'cps', 'R10l', 'D-CH'],
      ],
    },
  ],
  [
    'somebody who says nothing about the cannabis in their pocket has not admitted it',
    { ...possession, admission: 'no-reply' },
    {
      says: [
        [cr, 'unavailable', null, 'R07a'],
        [dp, 'cannot-say', 'officer', 'R02c'],
        ['charge', 'needs-authority', 'cps', 'R10f'],
      ],
    },
  ],
  [
    'a powder that nobody has identified is not enough evidence',
    { ...possession, evidence: 'reasonable-suspicion' },
    {
      says: [
        [cr, 'unavailable', null, 'R08b'],
        [dp, 'cannot-say', 'officer', 'R08e'],
      ],
    },
  ],
  [
    'in a force without drug diversion, possession is an either-way offence like others',
    { ...possession, likelySentence: 'fine-or-discharge', history: 'none', needs: ['drugs'] },
    {
      recommended: cc,
      says: [
        [cr, 'exceptional-only', 'inspector', 'R24a', 'R24h'],
        [cc, 'needs-authority', 'sergeant', 'R10'],
      ],
      where: withoutDiversion,
    },
  ],
];
