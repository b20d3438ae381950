import type { CheckName } from '../../../src/domain/conditions/check.ts';
import type { Person } from './composed.ts';

type Row = readonly [
  story: string,
  person: Person,
  /** What they must do, in the words they read. */
  must: readonly string[],
  /** What is not simply right, by the name of the check. */
  found: Partial<Record<CheckName, 'warns' | 'blocks'>>,
];

const course = 'Go to every session of the Alcohol-Related Violence Course and take part.';
const whole = 'Finish the adapted Victim Awareness Course.';
const letter = 'Write a letter of apology and hand it to the officer.';

export const people: readonly Row[] = [
  ['drank and fought', { interventions: ['alcohol-related-violence'] }, [course], {}],
  [
    'drank and fought, and the victim wants a letter',
    {
      interventions: ['alcohol-related-violence'],
      remedy: 'written-apology',
      facts: { remedyChosen: 'written-apology' },
    },
    [course, letter],
    {},
  ],
  [
    'drank and fought, and works',
    { interventions: ['alcohol-related-violence'], facts: { employment: 'working' } },
    [course],
    { times: 'warns' },
  ],
  [
    'drank and fought, and looks after a child',
    { interventions: ['alcohol-related-violence'], facts: { caringDuties: true } },
    [course],
    { times: 'warns' },
  ],
  [
    'is of low risk, and the course takes no more hours than the force has set',
    { interventions: ['alcohol-related-violence'], facts: { risk: 'low' } },
    [course],
    {},
  ],
  [
    'is of low risk, and nobody gives the hours of the course, which is not brief',
    { interventions: ['alcohol-related-da'], facts: { risk: 'low' } },
    ['Go to every session of the Alcohol-Related Domestic Abuse Course and take part.'],
    { load: 'warns' },
  ],
  [
    'nobody has recorded the risk',
    { interventions: ['alcohol-related-violence'], facts: { risk: undefined as never } },
    [course],
    { load: 'warns' },
  ],
  [
    'is of low risk and takes a brief course they can pay for',
    { interventions: ['victim-awareness-group'], facts: { risk: 'low', canPay: true } },
    ['Go to the whole Victim Awareness Course and take part. It costs £75.'],
    {},
  ],
  [
    'cannot pay for the course',
    { interventions: ['victim-awareness-group'], facts: { risk: 'low', canPay: false } },
    [
      'Go to the whole Victim Awareness Course and take part. The fee of £75 is no part of it: the provider is asked to waive it.',
    ],
    { fee: 'warns' },
  ],
  [
    'nobody has asked whether they can pay',
    { interventions: ['victim-awareness-group'], facts: { risk: 'low' } },
    [
      'Go to the whole Victim Awareness Course and take part. It costs £75; whoever cannot pay asks for that to be waived.',
    ],
    { fee: 'warns' },
  ],
  [
    'nobody has asked whether they can pay a fee that is to be confirmed',
    { interventions: ['victim-awareness-languages'], facts: { risk: 'low' } },
    [`${whole} There is a fee to be confirmed; whoever cannot pay asks for that to be waived.`],
    { fee: 'warns' },
  ],
  [
    'cannot pay a fee that is to be confirmed',
    { interventions: ['victim-awareness-languages'], facts: { risk: 'low', canPay: false } },
    [`${whole} There is a fee to be confirmed, which is no part of it: the provider is asked to waive it.`],
    { fee: 'warns' },
  ],
  [
    'can pay, and nobody knows how much',
    { interventions: ['victim-awareness-languages'], facts: { risk: 'low', canPay: true } },
    [`${whole} There is a fee; how much is to be confirmed.`],
    { fee: 'warns' },
  ],
  [
    'broke a window, and the victim wants the money',
    {
      offence: 'criminal-damage',
      remedy: 'compensation',
      amounts: { compensation: 40 },
      facts: { remedyChosen: 'compensation' },
    },
    ['Pay for the loss or damage: £40.'],
    { money: 'warns' },
  ],
  [
    'broke a window, and cannot pay what the victim wants',
    {
      offence: 'criminal-damage',
      remedy: 'compensation',
      amounts: { compensation: 150 },
      facts: { remedyChosen: 'compensation', canPay: false },
    },
    ['Pay for the loss or damage: £150.'],
    { money: 'warns' },
  ],
  [
    'broke a window, and can pay for it',
    {
      offence: 'criminal-damage',
      remedy: 'compensation',
      amounts: { compensation: 40 },
      facts: { remedyChosen: 'compensation', canPayMoney: true },
    },
    ['Pay for the loss or damage: £40.'],
    {},
  ],
  [
    'broke a window, and nobody has said how much it costs',
    { offence: 'criminal-damage', remedy: 'compensation', facts: { remedyChosen: 'compensation' } },
    ['Pay for the loss or damage.'],
    { amount: 'blocks' },
  ],
  [
    'the victim asked for unpaid work, and the officer may not add more of it',
    {
      remedy: 'community-work',
      added: ['unpaid-reparative-hours', 'written-apology'],
      amounts: { 'attendance-hours': 8 },
      facts: { remedyChosen: 'community-work' },
    },
    ['Do unpaid work for the community: 8 hours in all.', letter],
    {},
  ],
  [
    'would have to work more than twenty hours',
    { added: ['unpaid-reparative-hours'], amounts: { 'attendance-hours': 21 } },
    ['Do unpaid work for the community: 21 hours in all.'],
    { attendance: 'blocks' },
  ],
  [
    'works twenty hours, which the law allows',
    { added: ['unpaid-reparative-hours'], amounts: { 'attendance-hours': 20 } },
    ['Do unpaid work for the community: 20 hours in all.'],
    {},
  ],
  [
    'the course takes ten hours more, which are there to help and do not count',
    {
      interventions: ['alcohol-related-violence'],
      added: ['unpaid-reparative-hours'],
      amounts: { 'attendance-hours': 20 },
    },
    [course, 'Do unpaid work for the community: 20 hours in all.'],
    {},
  ],
  [
    'would have to work longer than this force asks for',
    { added: ['unpaid-reparative-hours'], amounts: { 'attendance-hours': 13 }, atMost: 12 },
    ['Do unpaid work for the community: 13 hours in all.'],
    { amount: 'blocks' },
  ],
  [
    'an adult pays the most for a summary offence',
    { added: ['financial-penalty'], amounts: { 'financial-penalty': 50 } },
    ['Pay a financial penalty: £50.'],
    { money: 'warns' },
  ],
  [
    'an adult would pay a penny more',
    { added: ['financial-penalty'], amounts: { 'financial-penalty': 50.01 } },
    ['Pay a financial penalty: £50.01.'],
    { penalty: 'blocks', money: 'warns' },
  ],
  [
    'an adult pays the most for an either-way offence',
    { offence: 'theft-shop', added: ['financial-penalty'], amounts: { 'financial-penalty': 100 } },
    ['Pay a financial penalty: £100.'],
    { money: 'warns' },
  ],
  [
    'a child of fifteen pays less',
    {
      disposal: 'youth-conditional-caution',
      facts: { age: 15 },
      added: ['financial-penalty'],
      amounts: { 'financial-penalty': 31 },
    },
    ['Pay a financial penalty: £31.'],
    { penalty: 'blocks', money: 'warns' },
  ],
  [
    'a child of twelve pays less still',
    {
      disposal: 'youth-conditional-caution',
      offence: 'theft-shop',
      facts: { age: 12 },
      added: ['financial-penalty'],
      amounts: { 'financial-penalty': 25 },
    },
    ['Pay a financial penalty: £25.'],
    { money: 'warns' },
  ],
  [
    'nobody of that age pays a penalty',
    { facts: { age: 9 }, added: ['financial-penalty'], amounts: { 'financial-penalty': 1 } },
    ['Pay a financial penalty: £1.'],
    { penalty: 'blocks', money: 'warns' },
  ],
  ['has nothing to do', {}, [], { purpose: 'blocks' }],
  [
    'only takes up help by choice',
    { interventions: ['alcohol-treatment'], support: ['alcohol-treatment'] },
    [],
    { purpose: 'blocks' },
  ],
  [
    'takes the course by choice, so it is no condition',
    {
      interventions: ['alcohol-related-violence'],
      support: ['alcohol-related-violence'],
      added: ['repair'],
    },
    ['Repair the damage, or clean up what was done.'],
    {},
  ],
  [
    'must keep away until the deadline',
    { added: ['stay-away', 'no-contact'] },
    [
      'Stay away from the place of the offence until the deadline.',
      'Do not get in touch with the victim directly or through anybody else until the deadline.',
    ],
    {},
  ],
  [
    'has more to do than anybody keeps',
    {
      interventions: ['alcohol-related-violence'],
      remedy: 'written-apology',
      added: ['repair', 'stay-away'],
      facts: { remedyChosen: 'written-apology' },
    },
    [
      course,
      letter,
      'Repair the damage, or clean up what was done.',
      'Stay away from the place of the offence until the deadline.',
    ],
    { load: 'warns' },
  ],
  [
    'the victim asked for a course, and there is one',
    {
      interventions: ['alcohol-related-violence'],
      remedy: 'course',
      facts: { remedyChosen: 'course' },
    },
    [course],
    {},
  ],
  [
    'the victim asked for a course, and nobody has named one',
    { remedy: 'course', facts: { remedyChosen: 'course' } },
    ['Go to the agreed course and take part.'],
    { 'victims-choice': 'blocks' },
  ],
  [
    'what the victim chose is not suitable',
    { interventions: ['alcohol-related-violence'], facts: { remedyChosen: 'meeting' } },
    [course],
    { 'victims-choice': 'warns' },
  ],
  [
    'the deadline is later than usual',
    { interventions: ['alcohol-related-violence'], deadline: '2027-03-13' },
    [course],
    { deadline: 'warns' },
  ],
  [
    'the deadline is the last day',
    { interventions: ['alcohol-related-violence'], deadline: '2027-04-09' },
    [course],
    { deadline: 'warns' },
  ],
  [
    'the deadline is a day too late',
    { interventions: ['alcohol-related-violence'], deadline: '2027-04-10' },
    [course],
    { deadline: 'blocks' },
  ],
  [
    'the deadline is today',
    { interventions: ['alcohol-related-violence'], deadline: '2026-11-20' },
    [course],
    { deadline: 'blocks' },
  ],
  [
    'a breach could no longer be charged',
    { interventions: ['alcohol-related-violence'], facts: { offenceDate: '2026-09-11' as never } },
    [course],
    { 'charge-limit': 'blocks' },
  ],
  [
    'a breach can just be charged',
    { interventions: ['alcohol-related-violence'], facts: { offenceDate: '2026-09-12' as never } },
    [course],
    { 'charge-limit': 'warns' },
  ],
  [
    'it happened half a year ago',
    { interventions: ['alcohol-related-violence'], facts: { offenceDate: '2026-05-20' as never } },
    [course],
    { 'charge-limit': 'blocks' },
  ],
  [
    'an either-way offence has no such limit',
    {
      offence: 'theft-shop',
      added: ['written-apology'],
      facts: { offenceDate: '2026-01-01' as never },
    },
    [letter],
    {},
  ],
  [
    'settles it by a community resolution, which has no deadline and keeps nobody away until one',
    {
      disposal: 'community-resolution',
      remedy: 'stay-away',
      facts: { remedyChosen: 'stay-away' },
    },
    ['Stay away from the place of the offence.'],
    {},
  ],
];
