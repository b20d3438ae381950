import { day } from '../../../../src/law/day.ts';
import {
  barFight,
  partnerAssault,
  possession,
  shopChild,
  withPolicy,
} from '../../../support/westMidlands.ts';
import { cc, cr, dp, sc, type WorkedCase } from './workedCase.ts';

const defers = withPolicy({
  deferredProsecutionAuthority: 'sergeant',
  menu: { adult: [cr, cc, dp], child: [cr, dp] },
});

/** What another force switches on or sets, as far as the law leaves it open. */
export const forceChoices: readonly WorkedCase[] = [
  [
    'a force that has settled who decides a deferred prosecution can offer one to somebody who denies it',
    { ...barFight, admission: 'denies' },
    {
      says: [[dp, 'needs-authority', 'inspector', 'R02d']],
      where: withPolicy({
        deferredProsecutionAuthority: 'inspector',
        menu: { adult: [cr, cc, dp], child: [cr] },
      }),
    },
  ],
  [
    'the same where the evidence is thin: nobody has confirmed how much it takes',
    { ...barFight, admission: 'denies', evidence: 'reasonable-suspicion' },
    {
      says: [[dp, 'cannot-say', 'inspector', 'R08e']],
      where: withPolicy({
        deferredProsecutionAuthority: 'inspector',
        menu: { adult: [cr, cc, dp], child: [cr] },
      }),
    },
  ],
  [
    'a force with simple cautions on its list proposes one only where the first two are closed',
    { ...barFight, consent: 'agrees', consequencesExplained: true },
    {
      recommended: cc,
      says: [[sc, 'needs-authority', 'sergeant', 'D-SC']],
      where: withPolicy({ menu: { adult: [cr, cc, sc], child: [cr] } }),
    },
  ],
  [
    'a force that offers simple cautions alone: one is open, and nobody calls it the usual answer',
    barFight,
    {
      says: [[sc, 'needs-authority', 'sergeant', 'R10b', 'R09e']],
      where: withPolicy({ menu: { adult: [sc], child: [cr] } }),
    },
  ],
  [
    'a force where a sergeant decides what is out of the normal run',
    { ...barFight, history: 'several' },
    {
      recommended: cc,
      says: [[cr, 'exceptional-only', 'sergeant', 'R24g', 'R24h']],
      where: withPolicy({ outOfNormAuthority: 'sergeant' }),
    },
  ],
  [
    'a paramedic was punched, in a force where an inspector decides that',
    { ...barFight, emergencyWorkerVictim: true },
    {
      recommended: cc,
      says: [
        [cr, 'exceptional-only', 'inspector', 'R22', 'R22c', 'R24l'],
        [cc, 'needs-authority', 'inspector', 'R22', 'R22c'],
      ],
      where: withPolicy({ emergencyWorkerAuthority: 'inspector' }),
    },
  ],
  [
    'a paramedic was punched, in a force that leaves it to the officer: no text sets a rank',
    { ...barFight, emergencyWorkerVictim: true },
    {
      recommended: cc,
      says: [
        [cr, 'exceptional-only', 'inspector', 'R22c', 'R24l'],
        [cc, 'needs-authority', 'sergeant', 'R10', 'R22c'],
      ],
      where: withPolicy({ emergencyWorkerAuthority: 'officer' }),
    },
  ],
  [
    'rape in a force that defers prosecutions: nobody has said that it does so for this',
    { ...barFight, offence: 'rape', admission: 'denies' },
    { says: [[dp, 'cannot-say', 'sergeant', 'R02e']], where: defers },
  ],
  [
    'a partner assaulted, high risk, controlled and in spite of an order, in a force that defers prosecutions',
    {
      ...partnerAssault,
      dashRisk: 'high',
      coerciveControl: true,
      protectiveOrder: true,
    },
    { says: [[dp, 'cannot-say', 'sergeant', 'R02e']], where: defers },
  ],
  [
    'a hate crime that is denied, in a force that defers prosecutions',
    { ...barFight, hateCrime: true, admission: 'denies' },
    { says: [[dp, 'cannot-say', 'sergeant', 'R02e']], where: defers },
  ],
  [
    'an adult with a knife who denies it, in a force that defers prosecutions',
    { ...barFight, offence: 'bladed-article', admission: 'denies' },
    { says: [[dp, 'cannot-say', 'sergeant', 'R02e']], where: defers },
  ],
  [
    'a punch that is denied and for which prison is likely, in a force that defers prosecutions',
    { ...barFight, admission: 'denies', likelySentence: 'custody' },
    { says: [[dp, 'cannot-say', 'sergeant', 'R02e']], where: defers },
  ],
  [
    'somebody who makes class A drugs and denies it, in a force that defers prosecutions: it is on the restricted list',
    { ...possession, offence: 'production-class-a', admission: 'denies' },
    { says: [[dp, 'cannot-say', 'sergeant', 'R02e']], where: defers },
  ],
  [
    'possession that is denied, in a force that defers prosecutions: that is what it is for',
    { ...possession, admission: 'denies' },
    {
      says: [[dp, 'needs-authority', 'sergeant', 'R02d']],
      where: { ...defers, allInPlay: true },
    },
  ],
  [
    'a child with a knife, in a force that defers prosecutions: outcome 23 is made for it',
    { ...shopChild, offence: 'bladed-article', weapon: 'possessed', history: 'none' },
    { handOver: 'yjs', says: [[dp, 'needs-authority', 'yjs', 'R21e']], where: defers },
  ],
  [
    'a child with a knife the day before outcome 23 was there, in a force that defers prosecutions',
    { ...shopChild, offence: 'bladed-article', weapon: 'possessed', history: 'none' },
    {
      handOver: 'yjs',
      says: [[dp, 'cannot-say', 'yjs', 'R02f']],
      where: { ...defers, decisionDay: day('2026-02-11') },
    },
  ],
];
