import { day } from '../../../../src/law/day.ts';
import { barFight, context, partnerAssault, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, sc, type WorkedCase } from './workedCase.ts';

const policeOnlyOffRoute = withPolicy({ domesticAbuseRoute: 'off' });

export const domesticAbuse: readonly WorkedCase[] = [
  [
    'a partner was pushed, standard risk, first time: the route is open, and an inspector decides',
    partnerAssault,
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'inspector', 'R17g', 'R17h', 'R17i'],
        [cr, 'unavailable', null, 'R16a'],
        [sc, 'exceptional-only', 'sergeant', 'R16c'],
        ['charge', 'needs-authority', 'cps', 'R10i'],
      ],
    },
  ],
  [
    'a partner’s door was broken: damage is on the list of the route',
    { ...partnerAssault, offence: 'criminal-damage' },
    { recommended: cc, says: [[cc, 'needs-authority', 'inspector', 'R17g']] },
  ],
  [
    'a partner was pushed, medium risk: too high for this force’s route',
    { ...partnerAssault, dashRisk: 'medium' },
    { says: [[cc, 'unavailable', null, 'R17d']] },
  ],
  [
    'a partner was pushed, medium risk, in a force whose route takes it: open, though no course in the catalogue does',
    { ...partnerAssault, dashRisk: 'medium' },
    {
      says: [[cc, 'needs-authority', 'inspector', 'R17g']],
      where: withPolicy({ domesticAbuseRoute: 'standard-or-medium' }),
    },
  ],
  [
    'a partner was pushed, high risk: no force’s route takes it',
    { ...partnerAssault, dashRisk: 'high' },
    {
      says: [[cc, 'unavailable', null, 'R17d']],
      where: withPolicy({ domesticAbuseRoute: 'standard-or-medium' }),
    },
  ],
  [
    'a partner was pushed by somebody who controls them',
    { ...partnerAssault, coerciveControl: true },
    { says: [[cc, 'unavailable', null, 'R17e']] },
  ],
  [
    'a partner was pushed in spite of a protective order',
    { ...partnerAssault, protectiveOrder: true },
    { says: [[cc, 'unavailable', null, 'R17e']] },
  ],
  [
    'a partner was pushed, and it was not the first time in two years',
    { ...partnerAssault, daInLast2Years: true },
    { says: [[cc, 'unavailable', null, 'R17e']] },
  ],
  [
    'a partner was pushed, and the victim does not want the route',
    { ...partnerAssault, victimView: 'opposes' },
    { says: [[cc, 'unavailable', null, 'R17f']] },
  ],
  [
    'a partner was strangled: not on the list of the route',
    { ...partnerAssault, offence: 'strangulation' },
    {
      says: [
        [cc, 'unavailable', null, 'R17c'],
        ['charge', 'needs-authority', 'cps', 'R10i'],
      ],
    },
  ],
  [
    'a partner was pushed in a force that has no such route',
    partnerAssault,
    { says: [[cc, 'unavailable', null, 'R17a']], where: policeOnlyOffRoute },
  ],
  [
    'a brother was pushed: the route is for partners, a community resolution for family stays open',
    { ...barFight, domesticAbuse: 'family' },
    {
      recommended: cr,
      says: [
        [cc, 'unavailable', null, 'R17b'],
        [cr, 'available', 'officer', 'R16b'],
        ['charge', 'needs-authority', 'cps', 'R10i'],
      ],
    },
  ],
  [
    'a partner was pushed before August 2024, when the guidance kept domestic abuse out',
    partnerAssault,
    {
      says: [[cc, 'exceptional-only', 'sergeant', 'R15f', 'R10g']],
      where: { ...context, decisionDay: day('2024-08-07') },
    },
  ],
  [
    'a neighbour harassed for weeks: the CPS decides whether to charge',
    { ...barFight, offence: 'harassment', injury: 'none' },
    {
      recommended: cc,
      says: [
        ['charge', 'needs-authority', 'cps', 'R10e'],
        [cr, 'available', 'officer'],
      ],
    },
  ],
  [
    'a partner was pushed, and nobody has spoken to the victim: they are heard first',
    { ...partnerAssault, victimContacted: 'no' },
    { says: [[cc, 'unavailable', null, 'R17j']] },
  ],
  [
    'a partner was pushed, and the victim could not be reached in spite of trying',
    { ...partnerAssault, victimContacted: 'attempted' },
    { recommended: cc, says: [[cc, 'needs-authority', 'inspector', 'R17h', 'R17i']] },
  ],
  [
    'a partner was pushed before August 2024, in a force that offers simple cautions: rarely right then as well',
    partnerAssault,
    {
      says: [[sc, 'exceptional-only', 'sergeant', 'R16c']],
      where: {
        ...withPolicy({ menu: { adult: [cr, cc, sc], child: [cr] } }),
        decisionDay: day('2024-08-07'),
      },
    },
  ],
];
