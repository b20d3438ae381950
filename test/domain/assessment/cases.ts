import type { Assessment, Status } from '../../../src/domain/assessment/assessment.ts';
import type { Authority, Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, partnerAssault, possession, shopChild } from '../../support/westMidlands.ts';

export type Answer = {
  readonly recommended?: Disposal;
  readonly handOver?: Assessment['handOver'];
  readonly says: readonly (readonly [Disposal, Status, Authority | null, ...string[]])[];
};

const cr = 'community-resolution';
const cc = 'conditional-caution';
const ycc = 'youth-conditional-caution';
const shop = { ...barFight, offence: 'theft-shop', needs: ['finance'] } satisfies Facts;
const knife = { ...barFight, offence: 'bladed-article' } satisfies Facts;

/** Each case: what is known, what is proposed, and for a disposal its status, who decides and rules that must speak. */
export const workedCases: readonly (readonly [string, Facts, Answer])[] = [
  [
    'cannabis for own use',
    possession,
    { recommended: cr, says: [[cr, 'available', 'officer', 'R18a', 'R07b', 'R08c']] },
  ],
  [
    'cannabis, engaged with Divert before',
    { ...possession, divertHistory: 'engaged' },
    { recommended: cr, says: [[cr, 'available', 'officer', 'R18c']] },
  ],
  [
    'cannabis, did not engage with Divert',
    { ...possession, divertHistory: 'not-engaged' },
    { says: [[cr, 'unavailable', null, 'R18b']] },
  ],
  [
    'cocaine with signs of supply',
    { ...possession, offence: 'possession-class-a', supplyIndicated: true },
    { says: [[cr, 'unavailable', null, 'R19']] },
  ],
  [
    'cannabis, on bail',
    { ...possession, onBail: true },
    { recommended: cr, says: [[cr, 'needs-authority', 'inspector', 'P02']] },
  ],
  [
    'cannabis, on a court order',
    { ...possession, onCourtOrder: true },
    {
      recommended: cr,
      says: [
        [cr, 'needs-authority', 'inspector', 'P03b'],
        [cc, 'unavailable', null, 'P03a'],
      ],
    },
  ],
  [
    'cannabis, a woman of 30',
    { ...possession, sex: 'female', age: 30 },
    { recommended: cr, says: [[cr, 'available', 'officer', 'R33']] },
  ],
  [
    'cannabis, a girl of 16',
    { ...possession, sex: 'female', age: 16 },
    { handOver: 'yjs', says: [[cr, 'needs-authority', 'yjs', 'R04a', 'R04b', 'R23b']] },
  ],
  [
    'dealing class A',
    { ...possession, offence: 'pwits-class-a', likelySentence: 'custody' },
    {
      says: [
        [cr, 'unavailable', null, 'R19'],
        ['simple-caution', 'exceptional-only', 'inspector', 'R13a', 'R13b'],
        [cc, 'exceptional-only', 'sergeant', 'R12'],
      ],
    },
  ],
  [
    'a punch after drinking',
    barFight,
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R10', 'R06b', 'R09a', 'R25a', 'R27', 'R30a', 'R23a'],
        [cr, 'available', 'officer', 'R25b'],
      ],
    },
  ],
  [
    'a punch, chronic drinking',
    { ...barFight, alcoholPattern: 'dependent' },
    { recommended: cr, says: [[cc, 'needs-authority', 'sergeant']] },
  ],
  [
    'a punch, trouble before',
    { ...barFight, history: 'some' },
    { recommended: cc, says: [[cr, 'needs-authority', 'inspector', 'R24b']] },
  ],
  [
    'a punch, something similar before',
    { ...barFight, history: 'similar' },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R14b'],
        ['simple-caution', 'exceptional-only', 'sergeant', 'R14a', 'R02a', 'R10b'],
      ],
    },
  ],
  [
    'a punch, custody likely',
    { ...barFight, likelySentence: 'custody' },
    { recommended: cr, says: [[cc, 'exceptional-only', 'sergeant', 'R12']] },
  ],
  [
    'a punch, custody likely, reason written',
    { ...barFight, likelySentence: 'custody', exceptional: 'Both sides ask for it' },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant']] },
  ],
  [
    'a punch, old offence',
    { ...barFight, offenceDate: '2026-06-01' as never },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R30b']] },
  ],
  [
    'a punch on a child',
    { ...barFight, victim: 'child' },
    { recommended: cc, says: [[cr, 'needs-authority', 'inspector', 'R24c']] },
  ],
  [
    'a punch on a paramedic',
    { ...barFight, emergencyWorkerVictim: true },
    { recommended: cc, says: [[cr, 'needs-authority', 'sergeant', 'R22']] },
  ],
  [
    'a punch, marked as hate',
    { ...barFight, hateCrime: true },
    {
      handOver: 'cps',
      says: [
        [cc, 'exceptional-only', 'cps', 'R15a', 'R15b'],
        [cr, 'exceptional-only', 'inspector', 'R15d'],
        ['charge', 'needs-authority', 'cps', 'R10c'],
      ],
    },
  ],
  [
    'a punch, remedy chosen',
    { ...barFight, remedyChosen: 'repair' },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R26']] },
  ],
  [
    'a punch, weapon used',
    { ...barFight, weapon: 'used' },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R20c']] },
  ],
  [
    'a punch, no leave to remain',
    { ...barFight, relevantForeignNational: true },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'P05']] },
  ],
  [
    'a punch, they refuse',
    { ...barFight, consent: 'refuses' },
    {
      says: [
        [cc, 'unavailable', null, 'R09c'],
        [cr, 'unavailable', null, 'R09c'],
      ],
    },
  ],
  [
    'a punch, offered first',
    { ...barFight, admissionInduced: true },
    {
      says: [
        [cc, 'unavailable', null, 'R06c'],
        [cr, 'unavailable', null, 'R06c'],
      ],
    },
  ],
  [
    'a punch, accepts responsibility only',
    { ...barFight, admission: 'accepts-responsibility' },
    {
      recommended: cr,
      says: [
        [cc, 'unavailable', null, 'R06a'],
        [cr, 'available', 'officer', 'R07b'],
      ],
    },
  ],
  [
    'a punch, denied',
    { ...barFight, admission: 'denies' },
    {
      says: [
        [cc, 'unavailable', null, 'R06a'],
        [cr, 'unavailable', null, 'R07a'],
        ['deferred-prosecution', 'cannot-say', 'officer', 'R02c', 'D-DP'],
      ],
    },
  ],
  [
    'a punch, thin evidence',
    { ...barFight, evidence: 'reasonable-suspicion' },
    {
      says: [
        [cc, 'unavailable', null, 'R08a'],
        [cr, 'unavailable', null, 'R08b'],
        ['charge', 'unavailable', null, 'R08d'],
      ],
    },
  ],
  [
    'a punch, wanted',
    { ...barFight, wanted: true },
    {
      says: [
        [cc, 'unavailable', null, 'P01'],
        [cr, 'unavailable', null, 'P01'],
      ],
    },
  ],
  [
    'a punch, prolific',
    { ...barFight, iomManaged: true },
    {
      handOver: 'iom',
      says: [
        [cc, 'unavailable', null, 'P04'],
        [cr, 'unavailable', null, 'P04'],
      ],
    },
  ],
  [
    'a partner pushed, standard risk',
    partnerAssault,
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'inspector', 'R17g', 'R17h'],
        [cr, 'unavailable', null, 'R16a'],
      ],
    },
  ],
  [
    'a partner pushed, high risk',
    { ...partnerAssault, dashRisk: 'high' },
    { says: [[cc, 'unavailable', null, 'R17d']] },
  ],
  [
    'a partner pushed, controlling',
    { ...partnerAssault, coerciveControl: true },
    { says: [[cc, 'unavailable', null, 'R17e']] },
  ],
  [
    'a partner pushed, victim against it',
    { ...partnerAssault, victimView: 'opposes' },
    { says: [[cc, 'unavailable', null, 'R17f']] },
  ],
  [
    'a partner strangled',
    { ...partnerAssault, offence: 'strangulation' },
    { says: [[cc, 'unavailable', null, 'R17c']] },
  ],
  [
    'a brother pushed',
    { ...barFight, domesticAbuse: 'family' },
    {
      recommended: cr,
      says: [
        [cc, 'unavailable', null, 'R17b'],
        [cr, 'available', 'officer', 'R16b'],
      ],
    },
  ],
  [
    'actual bodily harm',
    { ...barFight, offence: 'abh' },
    { recommended: cc, says: [[cr, 'needs-authority', 'inspector', 'R24a']] },
  ],
  [
    'robbery, admitted',
    { ...barFight, offence: 'robbery' },
    {
      handOver: 'cps',
      says: [
        [cc, 'needs-authority', 'cps', 'R11a'],
        [cr, 'unavailable', null, 'R11b'],
        ['simple-caution', 'exceptional-only', 'dpp', 'R11d', 'R11e'],
      ],
    },
  ],
  [
    'robbery by a child',
    { ...shopChild, offence: 'robbery' },
    { handOver: 'cps', says: [[ycc, 'needs-authority', 'cps', 'R11c', 'R05']] },
  ],
  [
    'racist abuse by a child',
    { ...shopChild, offence: 'racially-aggravated-public-order', hateCrime: true },
    { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'R15c', 'R05']] },
  ],
  [
    'an adult with a knife',
    knife,
    {
      says: [
        [cc, 'exceptional-only', 'inspector', 'R20a', 'R20b'],
        [cr, 'exceptional-only', 'inspector', 'R20d', 'R20e'],
      ],
    },
  ],
  [
    'a child with a knife',
    { ...shopChild, offence: 'bladed-article' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R21a'],
        [cr, 'exceptional-only', 'yjs', 'R20d'],
      ],
    },
  ],
  [
    'shop theft by an adult',
    shop,
    {
      recommended: cr,
      says: [
        [cr, 'available', 'officer'],
        [cc, 'needs-authority', 'sergeant'],
      ],
    },
  ],
  [
    'shop theft at fifteen',
    shopChild,
    {
      handOver: 'yjs',
      says: [
        [cr, 'needs-authority', 'yjs', 'R04a', 'R04b'],
        [ycc, 'needs-authority', 'yjs', 'R04c', 'R09b', 'R25a'],
        ['youth-caution', 'cannot-say', 'yjs', 'R02b', 'D-YC'],
        [cc, 'unavailable', null, 'R03b'],
      ],
    },
  ],
  [
    'shop theft at nine',
    { ...shopChild, age: 9 },
    {
      says: [
        [cr, 'unavailable', null, 'R03a'],
        ['charge', 'unavailable', null, 'R03a'],
      ],
    },
  ],
  [
    'an adult and youth cautions',
    barFight,
    {
      recommended: cc,
      says: [
        [ycc, 'unavailable', null, 'R03c'],
        ['diversionary-caution', 'unavailable', null, 'R01'],
        ['no-further-action', 'needs-authority', 'sergeant', 'D-NFA', 'R10b'],
        ['charge', 'needs-authority', 'sergeant', 'D-CH'],
        ['simple-caution', 'exceptional-only', 'sergeant', 'D-SC', 'R02a'],
        [cr, 'available', 'officer', 'D-CR'],
        [cc, 'needs-authority', 'sergeant', 'D-CC'],
      ],
    },
  ],
  ['a youth caution row', shopChild, { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'D-YCC']] }],
];
