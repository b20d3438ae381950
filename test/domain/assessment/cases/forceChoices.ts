import { barFight, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, dp, sc, type WorkedCase } from './workedCase.ts';

/** What another force switches on or sets, as far as the law leaves it open. */
export const forceChoices: readonly WorkedCase[] = [
  [
    'a force that has settled who decides a deferred prosecution can offer one to somebody who denies it',
    { ...barFight, admission: 'denies' },
    {
      recommended: dp,
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
    {
      ...barFight,
      onCourtOrder: true,
      domesticAbuse: 'none',
      consent: 'agrees',
      consequencesExplained: true,
    },
    {
      recommended: cr,
      says: [[sc, 'needs-authority', 'sergeant', 'D-SC']],
      where: withPolicy({ menu: { adult: [cr, cc, sc], child: [cr] } }),
    },
  ],
  [
    'a force that offers simple cautions alone',
    barFight,
    {
      recommended: sc,
      says: [[sc, 'needs-authority', 'sergeant', 'R10b', 'R09e']],
      where: withPolicy({ menu: { adult: [sc], child: [cr] } }),
    },
  ],
  [
    'a force where a sergeant decides what is out of the normal run',
    { ...barFight, history: 'some' },
    {
      recommended: cc,
      says: [[cr, 'needs-authority', 'sergeant', 'R24b']],
      where: withPolicy({ outOfNormAuthority: 'sergeant' }),
    },
  ],
];
