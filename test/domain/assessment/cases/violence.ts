import { barFight } from '../../../support/westMidlands.ts';
import { cc, cr, dp, nfa, sc, type WorkedCase, ycc } from './workedCase.ts';

export const violence: readonly WorkedCase[] = [
  [
    'a punch after drinking: the alcohol course needs a conditional caution, and a sergeant decides',
    barFight,
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R10', 'R06b', 'R09a', 'R25a', 'R27', 'R30a', 'R23a', 'D-CC'],
        [cc, 'needs-authority', 'sergeant', 'R08i', 'R28-18-summary', 'R29'],
        [cr, 'available', 'officer', 'R25b', 'D-CR'],
        [ycc, 'unavailable', null, 'R03c'],
        [sc, 'exceptional-only', 'sergeant', 'D-SC', 'R02a', 'R06i', 'R08l'],
        ['diversionary-caution', 'unavailable', null, 'R01'],
        ['community-caution', 'unavailable', null, 'R01'],
        ['charge', 'needs-authority', 'sergeant', 'D-CH'],
        [nfa, 'needs-authority', 'sergeant', 'D-NFA', 'R10b'],
      ],
    },
  ],
  [
    'dependent drinking is not for a condition that can be enforced, so a community resolution is enough',
    { ...barFight, alcoholPattern: 'dependent' },
    { recommended: cr, says: [[cc, 'needs-authority', 'sergeant']] },
  ],
  [
    'a punch on a child takes a community resolution out of the normal run, and no caution is proposed',
    { ...barFight, victim: 'child' },
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R24i', 'R24h'],
        [cc, 'needs-authority', 'sergeant', 'R12c'],
      ],
    },
  ],
  [
    'a punch with a serious injury takes a community resolution out of the normal run, and no caution is proposed',
    { ...barFight, injury: 'serious' },
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R24c', 'R24h'],
        [cc, 'needs-authority', 'sergeant', 'R12b'],
      ],
    },
  ],
  [
    'a paramedic was punched: not barred, but either-way by its own Act, so a resolution is an exception',
    { ...barFight, emergencyWorkerVictim: true },
    {
      recommended: cc,
      says: [
        [cr, 'exceptional-only', 'inspector', 'R22', 'R24l'],
        [cc, 'needs-authority', 'sergeant', 'R22'],
      ],
    },
  ],
  [
    'a constable was pushed, which is summary by its own section: no lighter than on any emergency worker',
    { ...barFight, offence: 'assault-constable' },
    { recommended: cc, says: [[cr, 'exceptional-only', 'inspector', 'R22', 'R24k', 'R24l', 'R24h']] },
  ],
  [
    'assault on an emergency worker by its name is either-way, so a community resolution is an exception for an inspector',
    { ...barFight, offence: 'assault-emergency-worker' },
    {
      recommended: cc,
      says: [
        [cr, 'exceptional-only', 'inspector', 'R22', 'R24a'],
        [cc, 'needs-authority', 'sergeant', 'R22', 'R28-18-either-way'],
        [sc, 'exceptional-only', 'sergeant', 'R22b'],
      ],
    },
  ],
  [
    'actual bodily harm is either-way: a resolution only as an exception by an inspector, a sergeant for a caution',
    { ...barFight, offence: 'abh' },
    {
      recommended: cc,
      says: [
        [cr, 'exceptional-only', 'inspector', 'R24a'],
        [cc, 'needs-authority', 'sergeant', 'R10', 'R28-18-either-way'],
      ],
    },
  ],
  [
    'robbery is for the Crown Court alone, so the CPS decides even where it is admitted',
    { ...barFight, offence: 'robbery' },
    {
      handOver: 'cps',
      says: [
        [cc, 'exceptional-only', 'cps', 'R11a', 'R11f', 'R28-18-indictable-only'],
        [cr, 'unavailable', null, 'R11b'],
        [sc, 'exceptional-only', 'dpp', 'R11d', 'R11e'],
        ['charge', 'needs-authority', 'cps', 'R10c'],
      ],
    },
  ],
  [
    'grievous bodily harm with intent, denied: nothing is open but a charge by the CPS',
    { ...barFight, offence: 'gbh-intent', admission: 'denies' },
    {
      says: [
        [cc, 'unavailable', null, 'R06a'],
        [cr, 'unavailable', null, 'R07a', 'R11b'],
        ['charge', 'needs-authority', 'cps', 'R10c'],
      ],
    },
  ],
  [
    'somebody with no leave to remain: the immigration authority is asked before anything is chosen',
    { ...barFight, relevantForeignNational: true },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'P05']] },
  ],
  [
    'somebody who needs an interpreter gets a provider who has one',
    { ...barFight, interpreterNeeded: true },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R32'],
        [cr, 'available', 'officer', 'R32'],
        [dp, 'cannot-say', 'officer', 'R32', 'D-DP'],
      ],
    },
  ],
  [
    'somebody who cannot pay is not sent to court for that',
    { ...barFight, canPay: false },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R31']] },
  ],
  [
    'the victim chose something from the remedy list, and it becomes a condition',
    { ...barFight, remedyChosen: 'repair' },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R26'],
        [cr, 'available', 'officer', 'R26c'],
      ],
    },
  ],
  [
    'nobody has reached the victim yet, and it must be tried first',
    { ...barFight, victimContacted: 'no' },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R25e'],
        [cr, 'available', 'officer', 'R25d'],
      ],
    },
  ],
  [
    'a summary offence four months old: the usual deadline would outlast the time for a charge',
    { ...barFight, offenceDate: '2026-07-21' as never },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R30b']] },
  ],
  [
    'five months old: a month is too short for conditions, so a caution is an exception and a resolution stays usual',
    { ...barFight, offenceDate: '2026-06-21' as never },
    {
      recommended: cr,
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R30b', 'R30c'],
        [cr, 'available', 'officer'],
        ['charge', 'needs-authority', 'sergeant', 'R51f'],
      ],
    },
  ],
  [
    'a stranger was harassed: the police may not charge it alone, and it is no officer’s own resolution',
    { ...barFight, offence: 'harassment' },
    { recommended: cc, says: [[cr, 'exceptional-only', 'inspector', 'R24j', 'R24h']] },
  ],
  [
    'a stranger was stalked: the same, and no caution is proposed, though one is open',
    { ...barFight, offence: 'stalking' },
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R24j', 'R24h'],
        [cc, 'needs-authority', 'sergeant', 'R12a'],
      ],
    },
  ],
  [
    'a football banning order of a court was broken: summary, but not low-level',
    { ...barFight, offence: 'breach-football-banning' },
    { recommended: cc, says: [[cr, 'exceptional-only', 'inspector', 'R24k', 'R24h']] },
  ],
];
