import { day } from '../../../../src/law/day.ts';
import type { Facts } from '../../../../src/law/facts.ts';
import { barFight, context } from '../../../support/westMidlands.ts';
import { cc, type WorkedCase } from './workedCase.ts';

const dc = 'diversionary-caution';
const com = 'community-caution';
/** As if Part 6 began on 1 April 2027, and this were decided in May. */
const begun = { ...context, decisionDay: day('2027-05-10'), part6CommencedOn: day('2027-04-01') };
const after = { ...barFight, offenceDate: day('2027-04-20') } satisfies Facts;

/** The cautions of the Police, Crime, Sentencing and Courts Act 2022, once they are in force. */
export const part6: readonly WorkedCase[] = [
  [
    'the day before Part 6 begins, nobody may give its cautions',
    after,
    {
      recommended: cc,
      says: [[dc, 'unavailable', null, 'R01']],
      where: { ...begun, decisionDay: day('2027-03-31') },
    },
  ],
  [
    'once Part 6 is in force, an admitted punch can get either caution, with conditions and a signed paper',
    after,
    {
      recommended: cc,
      says: [
        [dc, 'needs-authority', 'sergeant', 'D-P6', 'R01i', 'R01j', 'R01k'],
        [com, 'needs-authority', 'sergeant', 'D-P6', 'R01i', 'R01j', 'R01l'],
      ],
      where: begun,
    },
  ],
  [
    'an offence older than Part 6 cannot get one of its cautions',
    { ...after, offenceDate: day('2027-03-31') },
    { recommended: cc, says: [[dc, 'unavailable', null, 'R01b']], where: begun },
  ],
  [
    'under Part 6 as before, no caution without an admission',
    { ...after, admission: 'denies' },
    {
      says: [
        [dc, 'unavailable', null, 'R01d'],
        [com, 'unavailable', null, 'R01d'],
      ],
      where: begun,
    },
  ],
  [
    'under Part 6 as before, no caution without the evidence for a charge',
    { ...after, evidence: 'insufficient' },
    { says: [[dc, 'unavailable', null, 'R01e']], where: begun },
  ],
  [
    'under Part 6 as before, no caution for somebody who refuses it',
    { ...after, consent: 'refuses' },
    { says: [[com, 'unavailable', null, 'R01f']], where: begun },
  ],
  [
    'Part 6 is for adults',
    { ...after, age: 17 },
    { handOver: 'yjs', says: [[dc, 'unavailable', null, 'R01c']], where: begun },
  ],
  [
    'robbery under Part 6: exceptional circumstances, and the Director must agree',
    { ...after, offence: 'robbery' },
    { handOver: 'cps', says: [[dc, 'exceptional-only', 'dpp', 'R01g', 'R01h']], where: begun },
  ],
  [
    'robbery under Part 6 with the exception written down: the Director must agree',
    { ...after, offence: 'robbery', exceptional: { [dc]: 'A child’s bicycle, given back at once' } },
    { handOver: 'cps', says: [[dc, 'needs-authority', 'dpp', 'R01h']], where: begun },
  ],
  [
    'hate crime under Part 6: the Code would have to say, and it is not loaded',
    { ...after, hateCrime: true },
    { handOver: 'cps', says: [[dc, 'cannot-say', 'sergeant', 'R01m']], where: begun },
  ],
];
