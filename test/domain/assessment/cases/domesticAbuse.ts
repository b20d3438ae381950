import { day } from '../../../../src/law/day.ts';
import { barFight, context, partnerAssault, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, nfa, sc, type WorkedCase } from './workedCase.ts';

/** A brother or a mother was pushed; the risk is standard, and it is the first time. */
const relative = { ...partnerAssault, domesticAbuse: 'family' } as const;
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
    { ...partnerAssault, offence: 'criminal-damage', value: 150 },
    { recommended: cc, says: [[cc, 'needs-authority', 'inspector', 'R17g']] },
  ],
  [
    'a partner was pushed, medium risk: above this force’s route, so only as an exception',
    { ...partnerAssault, dashRisk: 'medium' },
    { says: [[cc, 'exceptional-only', 'inspector', 'R17d', 'R17g']] },
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
    'a partner was pushed, high risk: an exception in every force',
    { ...partnerAssault, dashRisk: 'high' },
    {
      says: [[cc, 'exceptional-only', 'inspector', 'R17d']],
      where: withPolicy({ domesticAbuseRoute: 'standard-or-medium' }),
    },
  ],
  [
    'a partner was pushed by somebody who controls them',
    { ...partnerAssault, coerciveControl: true },
    { says: [[cc, 'exceptional-only', 'inspector', 'R17e']] },
  ],
  [
    'a partner was pushed in spite of a protective order',
    { ...partnerAssault, protectiveOrder: true },
    { says: [[cc, 'exceptional-only', 'inspector', 'R17e']] },
  ],
  [
    'a partner was pushed, and it was not the first time in two years',
    { ...partnerAssault, daInLast2Years: true },
    { says: [[cc, 'exceptional-only', 'inspector', 'R17e']] },
  ],
  [
    'a partner was pushed, and the victim does not want the route',
    { ...partnerAssault, victimView: 'opposes' },
    { says: [[cc, 'exceptional-only', 'inspector', 'R17f']] },
  ],
  [
    'a partner was strangled: not on the list of the route',
    { ...partnerAssault, offence: 'strangulation' },
    {
      says: [
        [cc, 'exceptional-only', 'inspector', 'R17c'],
        [cr, 'unavailable', null, 'R16a'],
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
    'theft from a partner at home is domestic theft, and inside the gate',
    { ...partnerAssault, offence: 'theft-dwelling', injury: 'none', value: 80 },
    { recommended: cc, says: [[cc, 'needs-authority', 'inspector', 'R17g']] },
  ],
  [
    'a brother was pushed: never an officer alone, a charge is usual, and nothing is proposed',
    { ...relative },
    {
      says: [
        [cc, 'needs-authority', 'sergeant', 'R17b', 'R16b'],
        [cr, 'needs-authority', 'sergeant', 'R16b'],
        ['charge', 'needs-authority', 'cps', 'R10i'],
      ],
    },
  ],
  [
    'a mother was pushed, high risk: what closes the caution closes what is lighter',
    { ...relative, dashRisk: 'high' },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R17d'],
        [cr, 'exceptional-only', 'sergeant', 'R16e'],
      ],
    },
  ],
  [
    'a mother was pushed in spite of an order: what closes the caution closes what is lighter',
    { ...relative, protectiveOrder: true },
    { says: [[cr, 'exceptional-only', 'inspector', 'R16f', 'R24h']] },
  ],
  [
    'a mother was pushed, and nobody has reached her: neither is open in the normal run',
    { ...relative, victimContacted: 'no' },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R17j'],
        [cr, 'exceptional-only', 'sergeant', 'R16g'],
      ],
    },
  ],
  [
    'a stranger was pushed in spite of an order that protects them: an exception, never an officer alone',
    { ...barFight, protectiveOrder: true },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R17e'],
        [cr, 'exceptional-only', 'inspector', 'R16f', 'R24h'],
      ],
    },
  ],
  [
    'a partner was pushed by somebody of 17, high risk: what keeps the victim safe holds from 16',
    { ...partnerAssault, age: 17, dashRisk: 'high' },
    { handOver: 'yjs', says: [['youth-conditional-caution', 'exceptional-only', 'yjs', 'R17d']] },
  ],
  [
    'a father hit his child: child protection first, and an inspector',
    { ...relative, victim: 'child', sex: 'male' },
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R16d', 'R16h', 'R24i'],
        [cc, 'exceptional-only', 'sergeant', 'R16d', 'R17k'],
        ['charge', 'needs-authority', 'cps', 'R16d'],
      ],
    },
  ],
  [
    'a man of 19 hit his girlfriend, a child: child protection as in a family, and no course for couples of age',
    { ...partnerAssault, age: 19, victim: 'child' },
    {
      says: [
        [cc, 'exceptional-only', 'inspector', 'R16d', 'R17k'],
        [cr, 'unavailable', null, 'R16a', 'R16d'],
        [sc, 'exceptional-only', 'sergeant', 'R16d'],
        ['charge', 'needs-authority', 'cps', 'R16d'],
        [nfa, 'needs-authority', 'sergeant', 'R16d'],
      ],
    },
  ],
  [
    'he broke her telephone: a child as the victim counts whatever the offence',
    { ...partnerAssault, offence: 'criminal-damage', value: 100, age: 19, victim: 'child' },
    {
      says: [
        [cc, 'exceptional-only', 'inspector', 'R16d', 'R17k'],
        [cr, 'unavailable', null, 'R16a'],
      ],
    },
  ],
  [
    'a mother sent her child abuse: not one injury, and still an inspector',
    { ...relative, offence: 'public-communications', victim: 'child', injury: 'none' },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R17k'],
        [cr, 'exceptional-only', 'inspector', 'R16d', 'R16h', 'R24h'],
      ],
    },
  ],
  [
    'a boy of 17 hit his girlfriend, a child as well: the service decides with the police, and child protection is told',
    { ...partnerAssault, age: 17, victim: 'child' },
    {
      handOver: 'yjs',
      says: [
        ['youth-conditional-caution', 'needs-authority', 'yjs', 'R16d'],
        [cr, 'unavailable', null, 'R16a', 'R16d'],
      ],
    },
  ],
  [
    'a brother of 14 hit a child at home: child protection is told of that, too',
    { ...relative, age: 14, victim: 'child' },
    { handOver: 'yjs', says: [[cr, 'needs-authority', 'yjs', 'R16d']] },
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
    'a neighbour harassed for weeks: the CPS decides whether to charge, and a resolution is an exception',
    { ...barFight, offence: 'harassment', injury: 'none' },
    {
      recommended: cc,
      says: [
        ['charge', 'needs-authority', 'cps', 'R10e'],
        [cr, 'exceptional-only', 'inspector', 'R24j'],
      ],
    },
  ],
  [
    'a partner was pushed, and nobody has spoken to the victim: they are heard first',
    { ...partnerAssault, victimContacted: 'no' },
    { says: [[cc, 'exceptional-only', 'inspector', 'R17j']] },
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
