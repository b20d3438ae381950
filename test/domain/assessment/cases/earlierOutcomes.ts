import { day } from '../../../../src/law/day.ts';
import type { Facts } from '../../../../src/law/facts.ts';
import { barFight } from '../../../support/westMidlands.ts';
import { cc, cr, sc, type WorkedCase } from './workedCase.ts';

const { history: _, ...unasked } = barFight;
/** The punch of 1 November 2026, and what the record says; nobody put it in one word. */
const withRecord = (...previous: NonNullable<Facts['previous']>): Facts => ({
  ...unasked,
  offenceDate: day('2026-11-01'),
  previous,
});

/** What an offence weighs after earlier ones: the record by its days, or the officer's one word. */
export const earlierOutcomes: readonly WorkedCase[] = [
  [
    'trouble once before: a sergeant’s guidance for a community resolution, which is for a second time, too',
    { ...barFight, history: 'some' },
    { recommended: cc, says: [[cr, 'needs-authority', 'sergeant', 'R24b']] },
  ],
  [
    'trouble twice before: a third time is an exception, for an inspector',
    { ...barFight, history: 'several' },
    {
      recommended: cc,
      says: [
        [cr, 'exceptional-only', 'inspector', 'R24g', 'R24h', 'R24b', 'R14d'],
        [cc, 'needs-authority', 'sergeant', 'R14b'],
        [sc, 'exceptional-only', 'sergeant', 'R14a'],
      ],
    },
  ],
  [
    'two old outcomes on record are two, whenever they were',
    withRecord(
      { day: day('2019-03-01'), kind: 'conviction', similar: false },
      { day: day('2020-03-01'), kind: 'conviction', similar: false },
    ),
    { recommended: cc, says: [[cr, 'exceptional-only', 'inspector', 'R24g', 'R24h']] },
  ],
  [
    'something similar before and a suspended sentence: a charge is usual, the light and the heavy are exceptions',
    { ...barFight, history: 'similar', onCourtOrder: true },
    {
      says: [
        [cc, 'exceptional-only', 'sergeant', 'R14e'],
        [cr, 'exceptional-only', 'inspector', 'R14e', 'R14f'],
      ],
    },
  ],
  [
    'something similar before: say why a caution will work now; a simple one is only for an exception',
    { ...barFight, history: 'similar' },
    {
      recommended: cc,
      says: [
        [cc, 'needs-authority', 'sergeant', 'R14b'],
        [cr, 'needs-authority', 'sergeant', 'R14d', 'R24b'],
        [sc, 'exceptional-only', 'sergeant', 'R14a', 'R02a', 'R10b'],
      ],
    },
  ],
  ['an empty record is no history', withRecord(), { recommended: cc, says: [[cr, 'available', 'officer']] }],
  [
    'a similar conviction exactly two years before the offence still counts',
    withRecord({ day: day('2024-11-01'), kind: 'conviction', similar: true }),
    {
      recommended: cc,
      says: [
        [sc, 'exceptional-only', 'sergeant', 'R14a'],
        [cr, 'needs-authority', 'sergeant', 'R24b', 'R14d'],
      ],
    },
  ],
  [
    'a similar conviction a day older than two years no longer counts',
    withRecord({ day: day('2024-10-31'), kind: 'conviction', similar: true }),
    { recommended: cc, says: [[cr, 'available', 'officer']] },
  ],
  [
    'a similar community resolution is history, but no bar to a simple caution: it is no caution',
    withRecord({ day: day('2026-03-01'), kind: 'community-resolution', similar: true }),
    {
      recommended: cc,
      says: [
        [cr, 'needs-authority', 'sergeant', 'R24b'],
        [cc, 'needs-authority', 'sergeant', 'R14b'],
      ],
    },
  ],
  [
    'a similar youth caution last year counts against a simple caution at 18',
    { ...withRecord({ day: day('2025-11-02'), kind: 'youth-caution', similar: true }), age: 18 },
    { recommended: cc, says: [[sc, 'exceptional-only', 'sergeant', 'R14a']] },
  ],
  [
    'a caution for something else counts as history and no more',
    withRecord({ day: day('2026-03-01'), kind: 'simple-caution', similar: false }),
    {
      recommended: cc,
      says: [
        [cr, 'needs-authority', 'sergeant', 'R24b'],
        [cc, 'needs-authority', 'sergeant'],
      ],
    },
  ],
  [
    'the officer says “nothing before”, the record says otherwise: the record is checked before anything is decided',
    { ...withRecord({ day: day('2026-03-01'), kind: 'conviction', similar: true }), history: 'none' },
    {
      says: [
        [cr, 'cannot-say', 'sergeant', 'R14c'],
        [cc, 'cannot-say', 'sergeant', 'R14c'],
        [sc, 'cannot-say', 'sergeant', 'R14c'],
      ],
    },
  ],
  [
    'the officer’s word and the record agree',
    { ...withRecord({ day: day('2026-03-01'), kind: 'conviction', similar: true }), history: 'similar' },
    { recommended: cc, says: [[cr, 'needs-authority', 'sergeant', 'R24b']] },
  ],
];
