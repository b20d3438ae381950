import { day } from '../../../../src/law/day.ts';
import type { Facts } from '../../../../src/law/facts.ts';
import { barFight, shopChild } from '../../../support/westMidlands.ts';
import { madeUpMatrix, withMatrix } from './madeUpMatrix.ts';
import { cc, cr, dp, nfa, sc, type WorkedCase, yc, ycc } from './workedCase.ts';

const punch = { ...barFight, gravityFactors: [] } satisfies Facts;
const shop = { ...shopChild, gravityFactors: [] } satisfies Facts;

/** With a matrix of a force. The scores are made up for these tests; none is shipped. */
export const gravity: readonly WorkedCase[] = [
  [
    'an adult’s punch scores 2, which this matrix answers with a community resolution',
    punch,
    {
      says: [
        [cr, 'available', 'officer', 'R23e-community-resolution'],
        [cc, 'exceptional-only', 'sergeant', 'R23f-conditional-caution'],
        [sc, 'exceptional-only', 'sergeant', 'R23f-simple-caution'],
        [dp, 'cannot-say', 'sergeant', 'R23f-deferred-prosecution'],
      ],
      recommended: cr,
      where: withMatrix(),
    },
  ],
  [
    'planned, the punch scores 3, which this matrix answers with a caution',
    { ...punch, gravityFactors: ['planned'] },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R23e-conditional-caution'],
        [sc, 'exceptional-only', 'sergeant', 'R23e-simple-caution'],
        [cr, 'exceptional-only', 'sergeant', 'R23f-community-resolution'],
      ],
      where: withMatrix(),
    },
  ],
  [
    'planned, on a lone worker and in company: three factors move this matrix’s score by one, no further',
    { ...punch, gravityFactors: ['planned', 'in-company', 'lone-worker'] },
    {
      recommended: cc,
      says: [[cc, 'needs-authority', 'sergeant', 'R23e-conditional-caution']],
      where: withMatrix(),
    },
  ],
  [
    'planned, but sorry at once: the factors cancel out',
    { ...punch, gravityFactors: ['planned', 'sorry-at-once'] },
    {
      recommended: cr,
      says: [[cr, 'available', 'officer', 'R23e-community-resolution']],
      where: withMatrix(),
    },
  ],
  [
    'a caution in spite of a score of 2, the reason written down',
    { ...punch, exceptional: { [cc]: 'The alcohol course is what will stop it' } },
    {
      recommended: cr,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R23g-conditional-caution'],
        [cr, 'available', 'officer', 'R23e-community-resolution'],
      ],
      where: withMatrix(),
    },
  ],
  [
    'a community resolution in spite of a score of 3: no longer the officer’s own decision',
    {
      ...punch,
      gravityFactors: ['planned'],
      exceptional: { [cr]: 'They have made up already and both ask for it' },
    },
    {
      recommended: cc,
      says: [[cr, 'needs-authority', 'sergeant', 'R23g-community-resolution', 'R42b-community-resolution']],
      where: withMatrix(),
    },
  ],
  [
    'a reason for one caution in spite of a score of 2 is none for another',
    { ...punch, exceptional: { [cc]: 'A record of this is what is needed here' } },
    {
      recommended: cr,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R42b-conditional-caution'],
        [sc, 'exceptional-only', 'sergeant', 'R23g-simple-caution'],
        [dp, 'cannot-say', 'sergeant', 'R23g-deferred-prosecution'],
      ],
      where: withMatrix(),
    },
  ],
  [
    'a child’s cautions in spite of a score of 2: the youth justice service hears the reason',
    { ...shop, exceptional: { [ycc]: 'The family asks for more help than that' } },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R23g-youth-conditional-caution'],
        [yc, 'cannot-say', 'yjs', 'R23g-youth-caution'],
      ],
      where: withMatrix(),
    },
  ],
  [
    'a simple caution and a deferred prosecution, each with its own reason',
    {
      ...punch,
      exceptional: {
        [sc]: 'They leave the country next week for good',
        [dp]: 'The course of treatment has begun and goes well',
      },
    },
    {
      recommended: cr,
      says: [
        [sc, 'needs-authority', 'sergeant', 'R42b-simple-caution'],
        [dp, 'cannot-say', 'sergeant', 'R42b-deferred-prosecution'],
        [cc, 'exceptional-only', 'sergeant', 'R23f-conditional-caution'],
      ],
      where: withMatrix(),
    },
  ],
  [
    'a youth caution in spite of a score of 2, with its reason: whether it may be used is another question',
    { ...shop, exceptional: { [yc]: 'The family asks for more help than that' } },
    { handOver: 'yjs', says: [[yc, 'cannot-say', 'yjs', 'R42b-youth-caution']], where: withMatrix() },
  ],
  [
    'the matrix has no score for this offence',
    { ...punch, offence: 'abh' },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R23c']], where: withMatrix() },
  ],
  [
    'before the matrix was in force, it is as if none were loaded',
    punch,
    {
      recommended: cc,
      says: [[cc, 'needs-authority', 'sergeant', 'R23a']],
      where: withMatrix({ ...madeUpMatrix, inForce: { from: day('2026-11-21') } }),
    },
  ],
  [
    'after the matrix ran out, it is as if none were loaded',
    punch,
    {
      recommended: cc,
      says: [[cc, 'needs-authority', 'sergeant', 'R23a']],
      where: withMatrix({
        ...madeUpMatrix,
        inForce: { from: day('2026-01-01'), until: day('2026-11-19') },
      }),
    },
  ],
  ...(
    [
      [1, nfa],
      [2, cr],
      [3, yc],
      [4, ycc],
      [5, 'charge'],
    ] as const
  ).map(
    ([score, disposal]): WorkedCase => [
      `a child’s score of ${score} points to ${disposal}`,
      shop,
      {
        handOver: 'yjs',
        says: [
          disposal === nfa || disposal === 'charge'
            ? [disposal, 'needs-authority', 'sergeant', `R23e-${disposal}`]
            : [disposal, disposal === yc ? 'cannot-say' : 'needs-authority', 'yjs', `R23e-${disposal}`],
          disposal === ycc
            ? [cr, 'exceptional-only', 'yjs', `R23f-${cr}`]
            : [ycc, 'exceptional-only', 'yjs', `R23f-${ycc}`],
          disposal === yc
            ? [yc, 'cannot-say', 'yjs', 'R23e-youth-caution']
            : [yc, 'cannot-say', 'yjs', 'R23f-youth-caution'],
          disposal === cr ? [dp, 'cannot-say', 'yjs', `R23e-${dp}`] : [dp, 'cannot-say', 'yjs', `R23f-${dp}`],
        ],
        where: withMatrix({
          ...madeUpMatrix,
          offences: [{ offence: 'theft-shop', child: score, factors: [] }],
        }),
      },
    ],
  ),
];
