import { day } from '../day.ts';
import { outOfCourt } from '../disposal.ts';
import type { Rule } from '../rule.ts';
import { known, type Predicate } from '../truth.ts';
import { dg6, dorsetPanel, waymark, wmpScrutinyPanels } from './sources.ts';

/** What the record must hold is kept by the case, the store and the log; the assessment stays silent about it. */
const onceRecorded: Predicate = () => known(false);

const outcomes = { name: 'Home Office outcome codes', dated: day('2026-08-26') };
const equality = { name: 'HMICFRS on race disparity in police decisions', dated: day('2023-08-25') };
const logging = {
  name: 'DPA 2018 s.62',
  address: 'https://www.legislation.gov.uk/ukpga/2018/12/section/62',
};

/** R40 to R47: the outcome code, and what is kept, logged, sampled and shown. */
export const record: readonly Rule[] = [
  {
    id: 'R40',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'When everything is done, record the outcome code, close the case and tell the victim and the officer.',
    source: outcomes,
    restsOn: 'Each outcome has its own code, which is given once it is complete.',
    standing: 'confirmed',
    inForce: { from: day('2019-04-01') },
    when: onceRecorded,
  },
  {
    id: 'R40a',
    disposals: ['conditional-caution', 'simple-caution'],
    effect: { kind: 'step' },
    text: 'Outcome 3: an adult caution. Keep which kind it was; the code does not say.',
    source: outcomes,
    restsOn: 'Code 3 is for adults’ cautions, and does not tell simple from conditional.',
    standing: 'confirmed',
    inForce: { from: day('2014-04-01') },
    when: onceRecorded,
  },
  {
    id: 'R40b',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'step' },
    text: 'Outcome 2: a youth caution. Keep which kind it was; the code does not say.',
    source: outcomes,
    restsOn: 'Code 2 is for youth cautions, and does not tell the conditional ones apart.',
    standing: 'confirmed',
    inForce: { from: day('2014-04-01') },
    when: onceRecorded,
  },
  {
    id: 'R40c',
    disposals: ['community-resolution'],
    effect: { kind: 'step' },
    text: 'Outcome 8: a community resolution.',
    source: outcomes,
    restsOn: 'Code 8 is the community resolution, one of the informal outcomes.',
    standing: 'confirmed',
    inForce: { from: day('2014-04-01') },
    when: onceRecorded,
  },
  {
    id: 'R40d',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'step' },
    text: 'Outcome 22, once the activity is done; for a child whose prosecution was deferred, outcome 23.',
    source: outcomes,
    restsOn:
      'Code 22 is for an activity undertaken; 23, new in 2026 and for children only, was read of at second hand.',
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: onceRecorded,
  },
  {
    id: 'R41',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'Outcomes 1A, 2A and 3A are for another offence than the one recorded. They do not mean "conditional".',
    source: outcomes,
    restsOn: 'The rows 1A, 2A and 3A count outcomes 1, 2 and 3 given for an alternate offence.',
    standing: 'confirmed',
    inForce: { from: day('2014-04-01') },
    when: onceRecorded,
  },
  {
    id: 'R42',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'Every decision is kept with its reason, and with the rules and their dates it was made on.',
    source: dg6,
    restsOn: 'The police must record the rationale for a charge or an outcome out of court.',
    standing: 'confirmed',
    inForce: { from: day('2021-01-01') },
    when: onceRecorded,
  },
  {
    id: 'R43',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'Ask how they describe their ethnicity and keep the officer’s view apart. Neither decides anything.',
    source: equality,
    restsOn:
      'Ethnicity is missing from too many decisions; what people say of themselves comes before the officer’s view.',
    standing: 'confirmed',
    inForce: { from: day('2023-08-25') },
    when: onceRecorded,
  },
  {
    id: 'R44',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'A scrutiny panel is shown a sample of cases without names.',
    source: wmpScrutinyPanels,
    restsOn: 'Three panels in the West Midlands look at cases from which the names were taken.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: onceRecorded,
  },
  {
    id: 'R44b',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'The sample is drawn at random each month, and the panel makes one of four findings.',
    source: dorsetPanel,
    restsOn: 'Dorset’s panel has four findings; what panels elsewhere call theirs could not be read.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: onceRecorded,
  },
  {
    id: 'R45',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'Who looked at, sent, changed, joined or deleted the record is logged, with the time and who received it.',
    source: logging,
    restsOn:
      'Collecting, altering, consulting, disclosing, combining and erasing are logged, with when and to whom.',
    standing: 'confirmed',
    inForce: { from: day('2018-05-25') },
    when: onceRecorded,
  },
  {
    id: 'R46',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'A card carries no victim’s details, no health detail and no criminal record.',
    source: waymark,
    restsOn: 'This product’s own promise, because what Teams shows can be read on a locked phone.',
    standing: 'confirmed',
    inForce: { from: day('2026-01-01') },
    when: onceRecorded,
  },
  {
    id: 'R47',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'Every answer names its rules, their sources and dates; it guides, and people decide.',
    source: waymark,
    restsOn: 'This product’s own promise, because nobody can check an answer that hides what it rests on.',
    standing: 'confirmed',
    inForce: { from: day('2026-01-01') },
    when: onceRecorded,
  },
];
