import type { Need, PlaceId } from '../../src/law/facts.ts';

const B: PlaceId = 'birmingham';
const So: PlaceId = 'solihull';
const west: readonly PlaceId[] = ['dudley', 'sandwell', 'walsall', 'wolverhampton'];
const everyBorough: readonly PlaceId[] = [B, 'coventry', So, ...west];
const force = everyBorough;
const national: readonly PlaceId[] = [...force, 'outside'];
const all: readonly Need[] = [
  ...(['alcohol', 'drugs', 'ete', 'finance', 'health'] as const),
  ...(['accommodation', 'family', 'attitudes', 'sex-work'] as const),
];

/** Where a row runs, which needs it treats, and what its words and figures must contain. */
export type Expected = readonly [
  id: string,
  boroughs: readonly PlaceId[],
  pathways: readonly Need[],
  said: readonly string[],
];

/** The reference table of interventions, row by row, as the force's catalogue must hold it. */
export const referenceTable: readonly Expected[] = [
  [
    'divert',
    national,
    ['drugs'],
    [
      '65%',
      '189 people',
      'six weeks',
      '31 of them young',
      '30%',
      '71%',
      '80%',
      'two to three hours',
      'naloxone',
    ],
  ],
  ['drug-alcohol-cc', force, ['drugs', 'alcohol'], ['calendar', 'three months']],
  [
    'cars',
    force,
    ['drugs', 'alcohol'],
    ['in custody', 'out of hours', 'on line', 'a court can order', 'calendar'],
  ],
  ['dip', force, ['drugs'], ['About 50 people a month', '800 to 900', '71.6%', '76%', '25%']],
  ['cannabis-group', force, ['drugs'], ['group', 'first time']],
  ['nps-education', force, ['drugs'], ['first time']],
  [
    'alcohol-related-violence',
    force,
    ['alcohol'],
    [
      '6.9%',
      '30.2%',
      '77%',
      '42%',
      '39%',
      '33%',
      '52%',
      '66%',
      '25 people',
      '10 hours',
      'Above 50',
      '18 to 35',
    ],
  ],
  ['alcohol-related-da', force, ['alcohol', 'attitudes'], ['20 people', 'women have their own group']],
  [
    'cara',
    force,
    ['attitudes', 'family'],
    [
      'Two workshops',
      '10 hours',
      '35 people',
      'half of them',
      '88%',
      '73%',
      '63%',
      '173%',
      'Hampshire',
      '40%',
    ],
  ],
  ['da-course-punjabi', force, ['attitudes', 'family'], ['Sikh', 'pilot']],
  ['da-course-polish', force, ['attitudes', 'family'], ['Polish', 'pilot']],
  ['victim-awareness', national, ['attitudes'], ['66%', '25 people', 'against a business', '£25']],
  ['victim-awareness-group', national, ['attitudes'], ['66%', 'video call']],
  ['victim-awareness-languages', force, ['attitudes'], ['pilot', 'not English']],
  [
    'inappropriate-sexual-behaviour',
    force,
    ['attitudes'],
    ['touching', 'harassment', 'exposure', 'messages', 'pay', 'evaluation'],
  ],
  ['violence-prevention', force, ['attitudes'], ['March 2018', 'to be confirmed']],
  ['anger-anxiety', force, ['attitudes', 'health'], ['four forces', 'probation', 'gap']],
  [
    'new-chance-anawim',
    [B],
    all,
    [
      '274',
      '9 women a month',
      '35 to 37%',
      '51 to 55%',
      '18 to 40',
      'five arrests',
      '18 to 25',
      'custody',
      'a charge',
    ],
  ],
  ['new-chance-bcwa', ['dudley', 'sandwell'], all, ['144', '35 to 37%', '51 to 55%']],
  ['new-chance-accord', [So, 'coventry'], all, ['caseworker']],
  ['new-chance-changing-lives', ['walsall', 'wolverhampton'], all, ['caseworker']],
  ['liaison-and-diversion', national, ['health'], ['5 people a month', 'conditional caution', 'interview']],
  [
    'thrive-into-work',
    [B, 'dudley', 'sandwell'],
    ['health', 'ete'],
    ['evaluated project', 'west of the city'],
  ],
  ['better-pathways', [B], ['health', 'ete'], ['mental health team', 'GP', 'Counselling']],
  [
    'no-wrong-door',
    [B],
    ['accommodation', 'health', 'drugs'],
    ['Mind', 'St Basils', 'CGL', 'Crisis', 'Shelter', 'Midland Heart'],
  ],
  ['sias', [So], ['drugs', 'alcohol', 'family'], ['their families']],
  ['kikit', [B], ['drugs', 'family'], ['their families']],
  ['sova', [B, So], ['ete'], ['young people']],
  ['sova-mentoring', [B], ['attitudes'], ['south of the city', 'gang']],
  ['bita', [B, So], ['ete'], ['job market', 'mentor', 'volunteering']],
  ['bvsc', [B, So], ['ete'], ['job market', 'mentor', 'volunteering']],
  ['youth-enterprise', [B, So, ...west], ['ete'], ['16,000', '£50 million', 'European money']],
  ['princes-trust', force, ['ete'], ['79%', '82%', '76%', 'Duke of Edinburgh']],
  ['colleges-training', force, ['ete'], ['college', 'to be confirmed']],
  ['mental-health-charities', force, ['health'], ['charity', 'to be confirmed']],
  ['alcohol-help', force, ['alcohol'], ['binges', 'depend', 'to be confirmed']],
  ['debt-advice', force, ['finance'], ['Citizens Advice']],
  ['accommodation-support', [B, 'coventry', So], ['accommodation'], ['The west of the force lacks']],
  ['childrens-social-care', force, ['family'], ['council']],
  ['family-support', force, ['family'], ['council']],
  ['sex-work-support', force, ['sex-work'], ['charity']],
  ['gambling-help', force, ['finance', 'health'], ['gambling', 'to be confirmed']],
  ['esol', force, ['ete'], ['Fewer than 5 cases a month', 'costs nothing']],
  ['yjs', force, all, ['mentoring', 'consequences', 'knife crime', 'reparation', 'by borough']],
  ...force.map((borough): Expected => [`yjs-${borough}`, [borough], all, []]),
  ['young-people-substance-misuse', force, ['drugs', 'alcohol'], ['young people']],
  ['teamworx', [B], ['attitudes'], ['gang']],
  ['inspired-choices', [B], ['attitudes'], ['gang']],
  ['pathways-gang', [B], ['attitudes'], ['gang', 'mediation']],
  ['kicks', [B], ['attitudes', 'ete'], ['gang']],
  ['police-cadets', force, ['ete'], ['gang']],
  ['girls-at-risk', [B], ['attitudes', 'family'], ['gang', 'girls']],
  ['early-help', [B], ['family'], ['brothers and sisters']],
  ['mst-think-family', [B], ['family'], ['whole family', 'brothers and sisters']],
  ['magu', [B], ['attitudes'], ['gangs']],
  ['summer-programmes', [B], ['attitudes'], ['summer']],
  ['redthread', [B], [], ['Queen Elizabeth', 'Heartlands']],
  ['mentors-in-violence-prevention', [B], ['attitudes'], ['school']],
  ['t2a-coventry', ['coventry'], ['attitudes'], ['youth court', 'from 18 into their twenties']],
  ['young-adults', force, ['ete', 'finance'], ['bank account', 'money', 'skills']],
  ['restorative-justice', force, [], ['both sides', 'admitted', 'letter']],
  ['hate-crime-victim-support', force, [], ['within 4 days']],
  [
    'hate-crime-intervention',
    force,
    ['attitudes'],
    ['Hampshire', 'Avon and Somerset', 'gap', 'short', 'longer'],
  ],
  [
    'iom',
    force,
    [],
    ['4,587', '27,268', '16,154', '40.8%', '£110.5 million', '£61.4 million', '44.4%', 'high risk'],
  ],
  ['drugs-early-warning', force, [], ['couple of hours']],
  ['nhs-self-help', national, ['health'], ['free']],
];

/**
 * Rows beside the table that its own text asks for: treatment by choice, what exists outside the force, the assessment
 * that a positive drug test requires (paper 2018, 38), and the charities of the attitudes pathway (paper 2018, 10).
 */
export const besideTheTable = [
  'alcohol-treatment',
  'drug-treatment',
  'substance-misuse-elsewhere',
  'dip-assessment',
  'attitudes-support',
  // To whom a victim is referred within two working days.
  'support-for-victims',
  'support-after-domestic-abuse',
];
