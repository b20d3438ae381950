import { barFight, possession, shopChild } from '../../../support/westMidlands.ts';
import { cc, cr, dp, sc, type WorkedCase, yc, ycc } from './workedCase.ts';

/** What the person said, what can be proved and what was explained; after decided cases where there is one. */
export const saidAndAgreed: readonly WorkedCase[] = [
  [
    'no clear admission, as in ex parte P (1995): a boy said he was there, and was cautioned as if he had done it',
    { ...barFight, age: 12, admission: 'denies' },
    {
      handOver: 'yjs',
      says: [
        [yc, 'unavailable', null, 'R06e'],
        [ycc, 'unavailable', null, 'R06d'],
        [cr, 'unavailable', null, 'R07a'],
      ],
    },
  ],
  [
    'no clear admission by an adult: accepting responsibility is not enough for any caution',
    { ...barFight, admission: 'accepts-responsibility' },
    {
      recommended: cr,
      says: [
        [cc, 'unavailable', null, 'R06a'],
        [sc, 'unavailable', null, 'R06f'],
        [cr, 'available', 'officer', 'R07b'],
      ],
    },
  ],
  [
    'a bargain, as in ex parte Thompson (1996): a caution was held out before the admission',
    { ...barFight, admissionInduced: true },
    {
      says: [
        [cc, 'unavailable', null, 'R06c'],
        [sc, 'unavailable', null, 'R06c'],
        [cr, 'unavailable', null, 'R06j'],
        ['charge', 'needs-authority', 'sergeant'],
      ],
    },
  ],
  [
    'a bargain over a community resolution: the officer held it out, and then the person accepted responsibility',
    { ...barFight, admission: 'accepts-responsibility', admissionInduced: true },
    {
      says: [
        [cr, 'unavailable', null, 'R06j'],
        ['charge', 'needs-authority', 'sergeant'],
      ],
    },
  ],
  [
    'nobody explained, as in Stratton (2013): she signed without knowing what a caution would do to her work',
    { ...barFight, consent: 'agrees', consequencesExplained: false },
    {
      says: [
        [sc, 'unavailable', null, 'R09d'],
        [cc, 'unavailable', null, 'R09k'],
      ],
    },
  ],
  [
    'the same, properly explained first, stands',
    { ...barFight, consent: 'agrees', consequencesExplained: true },
    {
      recommended: cc,
      says: [
        [sc, 'exceptional-only', 'sergeant', 'R09e'],
        [cc, 'needs-authority', 'sergeant', 'R09a'],
      ],
    },
  ],
  [
    'not yet explained, and nobody has agreed: it is still to be done',
    { ...barFight, consequencesExplained: false },
    { recommended: cc, says: [[cc, 'needs-authority', 'sergeant', 'R09a']] },
  ],
  [
    'too serious, as in Guest (2009): a beating in the victim’s own home, with blood and a likely prison sentence',
    { ...barFight, offence: 'abh', injury: 'serious', likelySentence: 'custody' },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R12'],
        [cr, 'exceptional-only', 'inspector', 'R24e', 'R24h', 'R24c'],
        ['charge', 'needs-authority', 'cps', 'R10l'],
      ],
    },
  ],
  [
    'a child agreed with no appropriate adult in the room, so the agreement does not count',
    { ...shopChild, consent: 'agrees', appropriateAdult: 'absent' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R04f'],
        [yc, 'unavailable', null, 'R04o'],
        [cr, 'unavailable', null, 'R04l'],
      ],
    },
  ],
  [
    'no appropriate adult has come yet, and nothing has been agreed: it is put off until one is there',
    { ...shopChild, appropriateAdult: 'absent' },
    { handOver: 'yjs', says: [[ycc, 'unavailable', null, 'R04g']] },
  ],
  [
    'they refuse: nobody can be made to take an out-of-court disposal',
    { ...barFight, consent: 'refuses' },
    {
      says: [
        [cc, 'unavailable', null, 'R09c'],
        [cr, 'unavailable', null, 'R09h'],
        [sc, 'unavailable', null, 'R09g'],
        [dp, 'unavailable', null, 'R09i'],
      ],
    },
  ],
  [
    'they deny it: cautions and a community resolution are closed, a deferred prosecution waits for the force',
    { ...barFight, admission: 'denies' },
    {
      says: [
        [cc, 'unavailable', null, 'R06a'],
        [cr, 'unavailable', null, 'R07a'],
        [dp, 'cannot-say', 'officer', 'R02c', 'D-DP'],
      ],
    },
  ],
  [
    'they deny it, and the evidence is thin: a charge is closed as well',
    { ...barFight, admission: 'denies', evidence: 'reasonable-suspicion' },
    {
      says: [
        [cc, 'unavailable', null, 'R06a', 'R08a'],
        [sc, 'unavailable', null, 'R06f', 'R08h'],
        [cr, 'unavailable', null, 'R07a', 'R08b'],
        ['charge', 'unavailable', null, 'R08d'],
        ['no-further-action', 'needs-authority', 'sergeant'],
      ],
    },
  ],
  [
    'they admit it, but nothing else proves it: an admission alone opens nothing',
    { ...barFight, evidence: 'insufficient' },
    {
      says: [
        [cc, 'unavailable', null, 'R08a'],
        [cr, 'unavailable', null, 'R08b'],
        ['charge', 'unavailable', null, 'R08d'],
      ],
    },
  ],
  [
    'they accept responsibility for cannabis, which is enough for a community resolution',
    { ...possession, admission: 'accepts-responsibility' },
    { recommended: cr, says: [[cr, 'available', 'officer', 'R07b']] },
  ],
];
