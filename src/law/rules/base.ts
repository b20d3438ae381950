import { day } from '../day.ts';
import { disposals } from '../disposal.ts';
import type { Rule } from '../rule.ts';
import { always } from '../truth.ts';
import {
  cja2003,
  cjca2015s17,
  dg6,
  dppYouth,
  npccCommunityResolution,
  npccDeferred,
  part6,
  waymark,
  youthCaseManagement,
} from './sources.ts';

/**
 * The row that opens each disposal. It begins on the earliest day for which the rows about that disposal were read;
 * on a day before it the answer is "cannot say".
 */
export const base: readonly Rule[] = [
  {
    id: 'D-CR',
    disposals: ['community-resolution'],
    effect: { kind: 'allows' },
    text: 'A community resolution settles less serious offences without a caution or a conviction.',
    source: npccCommunityResolution,
    restsOn: 'It is the lowest disposal the police have, for low-level crime, of adults and children alike.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: always,
  },
  {
    id: 'D-CC',
    disposals: ['conditional-caution'],
    effect: { kind: 'allows' },
    text: 'A conditional caution can settle any summary or either-way offence by an adult who admits it.',
    source: cja2003('s.22'),
    restsOn:
      'An authorised person may give one to somebody of 18 or over who meets the five requirements of section 23.',
    standing: 'confirmed',
    inForce: { from: day('2022-10-03') },
    when: always,
  },
  {
    id: 'D-YCC',
    disposals: ['youth-conditional-caution'],
    effect: { kind: 'allows' },
    text: 'A youth conditional caution can settle an offence a child admits, with a programme of support.',
    source: dppYouth,
    restsOn:
      'It may be given where evidence and public interest allow, once the youth justice service was consulted.',
    standing: 'confirmed',
    inForce: { from: day('2019-11-05') },
    when: always,
  },
  {
    id: 'D-YC',
    disposals: ['youth-caution'],
    effect: { kind: 'allows' },
    text: 'A youth caution can settle an offence a child admits.',
    source: youthCaseManagement,
    restsOn:
      'The guidance says what the youth justice service does after a first youth caution and after a later one.',
    standing: 'confirmed',
    inForce: { from: day('2014-10-15') },
    when: always,
  },
  {
    id: 'D-SC',
    disposals: ['simple-caution'],
    effect: { kind: 'allows' },
    text: 'A simple caution can settle an offence an adult admits, within the limits of section 17.',
    source: cjca2015s17(''),
    restsOn: 'A constable may not give one except as subsections (2) to (4) allow; otherwise it stays open.',
    standing: 'confirmed',
    inForce: { from: day('2015-04-13') },
    when: always,
  },
  {
    id: 'D-DP',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'allows' },
    text: 'A deferred prosecution (outcome 22) needs no admission; it is recorded once the activity is done.',
    source: npccDeferred,
    restsOn:
      'Neither admission nor acceptance is asked for, and the outcome is recorded once the activity is complete.',
    standing: 'confirmed',
    inForce: { from: day('2019-04-01') },
    when: always,
  },
  {
    id: 'D-CH',
    disposals: ['charge'],
    effect: { kind: 'allows' },
    text: 'A charge is decided on the evidence and the public interest.',
    source: dg6,
    restsOn: 'Whoever charges applies the Full Code Test: first the evidence, then the public interest.',
    standing: 'confirmed',
    inForce: { from: day('2021-01-01') },
    when: always,
  },
  {
    id: 'D-NFA',
    disposals: ['no-further-action'],
    effect: { kind: 'allows' },
    text: 'No further action is taken when the evidence or the public interest does not call for more.',
    source: dg6,
    restsOn:
      'The police take no further action, and record why, where a case cannot reach the evidential standard.',
    standing: 'confirmed',
    inForce: { from: day('2021-01-01') },
    when: always,
  },
  {
    id: 'D-P6',
    disposals: ['diversionary-caution', 'community-caution'],
    effect: { kind: 'allows' },
    text: 'The Act gives adults a diversionary and a community caution, each with conditions.',
    source: part6,
    restsOn: 'Sections 98 to 121 make two cautions for adults, and each must carry conditions.',
    standing: 'confirmed',
    inForce: { from: day('2022-04-28') },
    when: always,
  },
];

/** What is said when no row of the book covers the decision day: never the nearest row. */
export const notCovered: Rule = {
  id: 'D00',
  disposals,
  effect: { kind: 'cannot-say' },
  text: 'The rule book does not cover this day. Ask force legal services for the law and policy of that time.',
  source: waymark,
  restsOn: 'This rule book’s own promise: on a day for which no text was read, it gives no answer.',
  standing: 'confirmed',
  inForce: { from: day('1800-01-01') },
  when: always,
};
