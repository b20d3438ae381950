import { day } from '../../../../src/law/day.ts';
import type { Facts } from '../../../../src/law/facts.ts';
import { barFight, context, shopChild, withPolicy } from '../../../support/westMidlands.ts';
import { cc, cr, dp, sc, type WorkedCase, yc, ycc } from './workedCase.ts';

const knife = { ...barFight, offence: 'bladed-article' } satisfies Facts;
const childsKnife = {
  ...shopChild,
  offence: 'bladed-article',
  weapon: 'possessed',
  history: 'none',
} satisfies Facts;

export const hateAndWeapons: readonly WorkedCase[] = [
  [
    'a punch marked as a hate crime: generally not for a caution, and the CPS decides',
    { ...barFight, hateCrime: true },
    {
      handOver: 'cps',
      says: [
        [cc, 'exceptional-only', 'cps', 'R15a', 'R15b'],
        [cr, 'exceptional-only', 'inspector', 'R15d', 'R24h'],
        ['charge', 'needs-authority', 'cps', 'R10j'],
      ],
    },
  ],
  [
    'racist abuse is a hate crime by its name, whatever was ticked',
    { ...barFight, offence: 'racially-aggravated-public-order' },
    { handOver: 'cps', says: [[cc, 'exceptional-only', 'cps', 'R15a', 'R15b']] },
  ],
  [
    'a hate crime in a force that pilots cautions for it: still the CPS, no longer only an exception',
    { ...barFight, hateCrime: true },
    {
      handOver: 'cps',
      says: [[cc, 'needs-authority', 'cps', 'R15e', 'R15b']],
      where: withPolicy({ hateCrimePilot: true }),
    },
  ],
  [
    'racist abuse by a child: youth justice is told that it is hate crime, and the form goes to the CPS',
    { ...shopChild, offence: 'racially-aggravated-public-order', hateCrime: true },
    { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'R15c', 'R05']] },
  ],
  [
    'an adult with a knife is normally charged',
    knife,
    {
      says: [
        [cc, 'exceptional-only', 'inspector', 'R20a', 'R20b'],
        [cr, 'exceptional-only', 'inspector', 'R20d', 'R20e', 'R13d'],
        [sc, 'exceptional-only', 'inspector', 'R20a', 'R13c', 'R13b'],
      ],
    },
  ],
  [
    'an adult with a chef’s knife on the way to work, the reason written down: an inspector may decide',
    { ...knife, exceptional: { [cc]: 'A chef on the way to work, knife in its roll' } },
    {
      says: [
        [cc, 'needs-authority', 'inspector', 'R20b', 'R42b-conditional-caution'],
        [cr, 'exceptional-only', 'inspector', 'R20e'],
      ],
    },
  ],
  [
    'a punch in which a bottle was waved about: a charge is usual, and anything lighter an exception',
    { ...barFight, weapon: 'threatened' },
    {
      says: [
        [cc, 'exceptional-only', 'inspector', 'R20g', 'R20h', 'R20c'],
        [cr, 'exceptional-only', 'inspector', 'R20g', 'R20h'],
        [sc, 'exceptional-only', 'inspector', 'R20g'],
        ['charge', 'needs-authority', 'sergeant'],
      ],
    },
  ],
  [
    'the same in a force that has a supervisor look: nothing is an exception, a senior officer decides',
    { ...barFight, weapon: 'threatened' },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'inspector', 'R20h'],
        [cr, 'needs-authority', 'inspector', 'R20h'],
      ],
      where: withPolicy({ weaponInAssault: 'supervisor' }),
    },
  ],
  [
    'a punch by a child of 15 who used a bottle: a charge is usual, and both decide on an exception',
    { ...barFight, age: 15, weapon: 'used' },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'exceptional-only', 'yjs', 'R20g'],
        [cr, 'exceptional-only', 'yjs', 'R20g'],
      ],
    },
  ],
  [
    'a child of 15 carried a knife: youth justice makes a plan, a youth conditional caution is where it starts',
    childsKnife,
    {
      handOver: 'yjs',
      says: [
        [ycc, 'needs-authority', 'yjs', 'R21a', 'R10d'],
        [cr, 'exceptional-only', 'yjs', 'R20f'],
        [yc, 'cannot-say', 'yjs', 'R21d', 'R02b'],
        [dp, 'cannot-say', 'yjs', 'R21e'],
      ],
    },
  ],
  [
    'a child of 16 carried a knife: normally charged, a youth conditional caution is the exception',
    { ...childsKnife, age: 16 },
    {
      handOver: 'yjs',
      says: [
        [ycc, 'exceptional-only', 'yjs', 'R21b', 'R21a', 'R04b'],
        [cr, 'exceptional-only', 'yjs', 'R20d'],
      ],
    },
  ],
  [
    'a child of 14 drew the knife: more than carrying it, so normally charged at any age',
    { ...childsKnife, age: 14, weapon: 'threatened' },
    { handOver: 'yjs', says: [[ycc, 'exceptional-only', 'yjs', 'R21c']] },
  ],
  [
    'a child of 14 carried a knife again: normally charged at any age',
    {
      ...shopChild,
      offence: 'bladed-article',
      weapon: 'possessed',
      age: 14,
      offenceDate: day('2026-11-01'),
      previous: [{ day: day('2026-02-01'), kind: 'youth-conditional-caution', similar: true }],
    },
    { handOver: 'yjs', says: [[ycc, 'exceptional-only', 'yjs', 'R21c']] },
  ],
  [
    'a child of 15 carried a knife the day before the guidance of February 2026: no plan was owed yet',
    childsKnife,
    {
      handOver: 'yjs',
      says: [[ycc, 'needs-authority', 'yjs', 'R10d']],
      where: { ...context, decisionDay: day('2026-02-11') },
    },
  ],
  [
    'a child of 14 with a knife and a conviction nine months ago: it may have been violence, so somebody looks',
    {
      ...shopChild,
      offence: 'bladed-article',
      weapon: 'possessed',
      age: 14,
      offenceDate: day('2026-11-01'),
      previous: [{ day: day('2026-02-01'), kind: 'conviction', similar: false }],
    },
    { handOver: 'yjs', says: [[ycc, 'exceptional-only', 'yjs', 'R21f']] },
  ],
  [
    'a child of 14 with a knife who has some record, in the officer’s word',
    { ...childsKnife, age: 14, history: 'some' },
    { handOver: 'yjs', says: [[ycc, 'exceptional-only', 'yjs', 'R21f']] },
  ],
  [
    'a child of 14 with a knife, and another knife three years ago: an old weapon counts as well',
    {
      ...shopChild,
      offence: 'bladed-article',
      weapon: 'possessed',
      age: 14,
      offenceDate: day('2026-11-01'),
      previous: [{ day: day('2023-10-01'), kind: 'community-resolution', similar: true }],
    },
    { handOver: 'yjs', says: [[ycc, 'exceptional-only', 'yjs', 'R21c']] },
  ],
  [
    'a child of 14 with a knife and a record, the reason for an exception written down: youth justice and police choose',
    {
      ...childsKnife,
      age: 14,
      history: 'some',
      exceptional: { [ycc]: 'Carried once, out of fear, on the way to school' },
    },
    { handOver: 'yjs', says: [[ycc, 'needs-authority', 'yjs', 'R42b-youth-conditional-caution']] },
  ],
];
