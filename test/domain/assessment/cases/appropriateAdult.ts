import { barFight, shopChild, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, sc, type WorkedCase, yc, ycc } from './workedCase.ts';

const at17 = { ...shopChild, age: 17 };

/** At 17 another Act asks for the appropriate adult than below it; for a community resolution the guidance does. */
export const appropriateAdult: readonly WorkedCase[] = [
  [
    'theft from a shop at 17: an appropriate adult must be there for each of them',
    at17,
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R04h'],
        [yc, 'cannot-say', 'yjs', 'R04q'],
        [cr, 'needs-authority', 'yjs', 'R04k'],
      ],
    },
  ],
  [
    'somebody of 17 agreed with no appropriate adult in the room',
    { ...at17, consent: 'agrees', appropriateAdult: 'absent' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R04i'],
        [yc, 'unavailable', null, 'R04r'],
        [cr, 'unavailable', null, 'R04l'],
      ],
    },
  ],
  [
    'no appropriate adult has come for somebody of 17 yet: put off, as for an adult who may not understand (Code C 1.4, 1.5)',
    { ...at17, appropriateAdult: 'absent' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R04j'],
        [yc, 'unavailable', null, 'R04s'],
        [cr, 'unavailable', null, 'R04m'],
      ],
    },
  ],
  [
    'no appropriate adult has come for a child of 15 yet',
    { ...shopChild, appropriateAdult: 'absent' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'unavailable', null, 'R04g'],
        [yc, 'unavailable', null, 'R04p'],
        [cr, 'unavailable', null, 'R04m'],
      ],
    },
  ],
  [
    'an adult who may not understand, and no appropriate adult there: it is put off, whatever was said or agreed',
    { ...barFight, vulnerable: true, appropriateAdult: 'absent', consent: 'agrees' },
    {
      says: [
        [cr, 'unavailable', null, 'R04t', 'R04u'],
        [cc, 'unavailable', null, 'R04t'],
        [sc, 'unavailable', null, 'R04t'],
        ['charge', 'needs-authority', 'sergeant'],
      ],
    },
  ],
  [
    'the same once an appropriate adult is there',
    { ...barFight, vulnerable: true, appropriateAdult: 'present' },
    {
      recommended: cc,
      says: [
        [cr, 'available', 'officer', 'R04u'],
        [cc, 'needs-authority', 'sergeant', 'R04u'],
      ],
    },
  ],
  [
    'a youth caution that the child does not agree to: no statute asks for that',
    { ...shopChild, consent: 'refuses' },
    {
      handOver: 'yjs',
      says: [[yc, 'needs-authority', 'yjs', 'R09j']],
      where: withPolicy({ menu: { adult: [cr], child: [cr, yc] } }),
    },
  ],
  [
    'the same in a force that wants it signed',
    { ...shopChild, consent: 'refuses' },
    {
      says: [[yc, 'unavailable', null, 'R09o']],
      where: withPolicy({ menu: { adult: [cr], child: [cr, yc] }, youthCautionSignature: true }),
    },
  ],
];
