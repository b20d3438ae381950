import { day } from '../../../../src/law/day.ts';
import { barFight, context, partnerAssault, shopChild, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, dp, nfa, sc, type WorkedCase, yc, ycc } from './workedCase.ts';

const inNovember = { ...context, decisionDay: day('2026-11-16') };
const old = { ...barFight, offenceDate: day('2026-03-01') };
const wife = { ...partnerAssault, offenceDate: day('2026-03-01') };

/** Until when it can be charged (MCA 1980 s.127, CJA 1988 s.39A and others), and what that leaves open. */
export const timeLimits: readonly WorkedCase[] = [
  [
    'a punch on a stranger in March, decided in November: out of time, and nothing may rest on a charge',
    old,
    {
      where: inNovember,
      says: [
        ['charge', 'unavailable', null, 'R50a'],
        [cc, 'unavailable', null, 'R50b'],
        [sc, 'unavailable', null, 'R50e'],
        [cr, 'unavailable', null, 'R50f'],
        [dp, 'unavailable', null, 'R50g'],
        [nfa, 'needs-authority', 'sergeant', 'R50h'],
      ],
    },
  ],
  [
    'the same with a serious injury: a graver offence may fit, and the CPS is asked before an outcome is recorded',
    { ...old, injury: 'serious' },
    { where: inNovember, says: [[nfa, 'needs-authority', 'sergeant', 'R50i']] },
  ],
  [
    'the same with too little evidence: whoever closes it says which code fits',
    { ...old, evidence: 'insufficient' },
    { where: inNovember, says: [[nfa, 'needs-authority', 'sergeant', 'R50j']] },
  ],
  [
    'a boy of 15 hit his mother in March: no domestic abuse in law at that age, so out of time since September',
    { ...old, age: 15, domesticAbuse: 'family', statementDate: day('2026-10-20') },
    {
      where: inNovember,
      says: [
        ['charge', 'unavailable', null, 'R50a'],
        [ycc, 'unavailable', null, 'R50c'],
        [yc, 'unavailable', null, 'R50d'],
        [cr, 'unavailable', null, 'R50f'],
      ],
    },
  ],
  [
    'his wife was pushed in March, and she made a statement in October: in time until April, for the CPS',
    { ...wife, statementDate: day('2026-10-20') },
    {
      recommended: cc,
      where: inNovember,
      says: [
        ['charge', 'needs-authority', 'cps', 'R51f', 'R10i'],
        [cc, 'needs-authority', 'inspector', 'R17g'],
      ],
    },
  ],
  [
    'his wife was pushed in March, and there is no statement yet: take one, it is not outcome 17',
    { ...wife, statementDate: 'none' },
    {
      where: inNovember,
      says: [
        ['charge', 'cannot-say', 'cps', 'R51a'],
        [cc, 'cannot-say', 'inspector', 'R51a'],
        [nfa, 'needs-authority', 'sergeant', 'R51b'],
      ],
    },
  ],
  [
    'no insurance in March: the Act that may give more time was not read, so the CPS is asked',
    { ...old, offence: 'no-insurance' },
    {
      where: { ...withPolicy({ adultDriving: 'open' }), decisionDay: day('2026-11-16') },
      says: [
        ['charge', 'cannot-say', 'sergeant', 'R51c'],
        [cr, 'cannot-say', 'officer', 'R51c'],
        [cc, 'cannot-say', 'sergeant', 'R51c'],
      ],
    },
  ],
  [
    'a drone last week: how long that can be charged was not read, and is to be checked',
    { ...barFight, offence: 'drone', admission: 'denies' },
    { says: [['charge', 'needs-authority', 'sergeant', 'R51d']] },
  ],
  [
    'a punch of May, denied: charge within days, or it is out of time',
    { ...barFight, offenceDate: day('2026-05-25'), admission: 'denies' },
    { says: [['charge', 'needs-authority', 'sergeant', 'R51e', 'R51f']] },
  ],
  [
    'a shop theft of March by a child: what is indictable has no limit, however little it was worth',
    { ...shopChild, offenceDate: day('2026-03-01'), history: 'none', admission: 'denies' },
    {
      handOver: 'yjs',
      where: inNovember,
      says: [['charge', 'needs-authority', 'sergeant', 'D-CH']],
    },
  ],
];
