import { barFight, shopChild, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, dp, sc, type WorkedCase, ycc } from './workedCase.ts';

const touched = { ...barFight, age: 30, offence: 'sexual-assault-child-under-13', victim: 'child' } as const;

/** Sexual offences, and those against children above all: no way out of court in the ordinary course. */
export const sexualOffences: readonly WorkedCase[] = [
  [
    'a child under 13 was touched by a man of 30: out of court only as an exception',
    touched,
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R13d', 'R13e'],
        [cc, 'exceptional-only', 'sergeant', 'R13f', 'P07'],
        [sc, 'exceptional-only', 'inspector', 'R13a', 'R13b', 'R13g'],
      ],
    },
  ],
  [
    'the same in a force that offers simple cautions and defers prosecutions: nothing is proposed there either',
    touched,
    {
      says: [
        [sc, 'exceptional-only', 'inspector', 'R13a', 'R13g'],
        [dp, 'cannot-say', 'sergeant', 'R02e'],
      ],
      where: withPolicy({
        deferredProsecutionAuthority: 'sergeant',
        menu: { adult: [cr, cc, sc, dp], child: [cr] },
      }),
    },
  ],
  [
    'somebody of 30 wrote to a child for sex: not on the restricted list, and an exception all the same',
    { ...touched, offence: 'sexual-communication-child' },
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R13e'],
        [cc, 'exceptional-only', 'sergeant', 'R13f'],
        [sc, 'exceptional-only', 'sergeant', 'R13g'],
      ],
    },
  ],
  [
    'sexual touching where the officer says that the victim is a child',
    { ...barFight, offence: 'sexual-assault', victim: 'child' },
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R13e'],
        [cc, 'exceptional-only', 'sergeant', 'R13f'],
      ],
    },
  ],
  [
    'sexual touching of an adult: a resolution only as an exception, and the register is spoken of',
    { ...barFight, offence: 'sexual-assault' },
    {
      says: [
        [cr, 'exceptional-only', 'inspector', 'R24a'],
        [cc, 'needs-authority', 'sergeant', 'R12a', 'P07'],
      ],
    },
  ],
  [
    'a child of 15 who touched a younger one: a joint decision, and something informal only as an exception',
    { ...shopChild, offence: 'sexual-assault-child-under-13' },
    {
      handOver: 'yjs',
      says: [
        [cr, 'exceptional-only', 'yjs', 'R13e'],
        [ycc, 'needs-authority', 'yjs', 'R04c'],
      ],
    },
  ],
  [
    'a child of 15 who sent a picture of themselves: something informal is no exception',
    { ...shopChild, offence: 'indecent-images', hateCrime: false },
    { handOver: 'yjs', says: [[cr, 'needs-authority', 'yjs', 'R04a']] },
  ],
];
