import { shopChild } from '../../../support/westMidlands.ts';
import { cr, type WorkedCase, yc, ycc } from './workedCase.ts';

/** What a child says, agrees to and is asked to do, each under the Act that governs it and not under the adults'. */
export const childrensTexts: readonly WorkedCase[] = [
  [
    'shoplifting at 15, admitted and provable: what opens each caution, and how far its conditions go',
    shopChild,
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R06g', 'R08j', 'R09b', 'R25c', 'R27b', 'R29b'],
        [yc, 'cannot-say', 'yjs', 'R06h', 'R08k', 'R09n'],
        [cr, 'needs-authority', 'yjs', 'R07b', 'R08c', 'R25b'],
      ],
    },
  ],
  [
    'shoplifting at 15 that is denied',
    { ...shopChild, admission: 'denies' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R06d'],
        [yc, 'unavailable', null, 'R06e'],
        [cr, 'unavailable', null, 'R07a'],
      ],
    },
  ],
  [
    'shoplifting at 15, admitted only after somebody promised a caution for it',
    { ...shopChild, admissionInduced: true },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R06c'],
        [yc, 'unavailable', null, 'R06c'],
        [cr, 'unavailable', null, 'R06j'],
      ],
    },
  ],
  [
    'shoplifting at 15 that nobody can prove',
    { ...shopChild, evidence: 'insufficient' },
    {
      says: [
        [ycc, 'unavailable', null, 'R08f'],
        [yc, 'unavailable', null, 'R08g'],
        [cr, 'unavailable', null, 'R08b'],
      ],
    },
  ],
  [
    'a child who does not agree: whether a youth caution needs that is not confirmed, the others do',
    { ...shopChild, consent: 'refuses' },
    {
      says: [
        [ycc, 'unavailable', null, 'R09f'],
        [cr, 'unavailable', null, 'R09h'],
        [yc, 'cannot-say', 'yjs', 'R09j'],
      ],
    },
  ],
  [
    'a child who agreed before anybody explained what a caution means',
    { ...shopChild, consent: 'agrees', appropriateAdult: 'present', consequencesExplained: false },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R09l'],
        [yc, 'unavailable', null, 'R09m'],
        [cr, 'needs-authority', 'yjs', 'R07b'],
      ],
    },
  ],
  [
    'nobody has reached the shop yet, and it must be tried before a child’s conditions are set',
    { ...shopChild, victimContacted: 'no' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R25f'],
        [cr, 'needs-authority', 'yjs', 'R25d'],
      ],
    },
  ],
  [
    'the shop chose something from the remedy list: a condition of the caution, a request with a resolution',
    { ...shopChild, remedyChosen: 'repair' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R26b'],
        [cr, 'needs-authority', 'yjs', 'R26c'],
      ],
    },
  ],
];
