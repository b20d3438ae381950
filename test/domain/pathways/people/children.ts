import { behind, cr, type Person, thief, womanThief } from './person.ts';

/** Children: never before the joint decision, but their own services exist. */
export const children: readonly Person[] = [
  [
    'a boy of fifteen who uses drugs (PCC 2020, 73)',
    { ...thief, age: 15, ...behind('drugs') },
    cr,
    ['young-people-substance-misuse (by choice)', 'kikit (by choice)'],
    ['drug-alcohol-cc', 'drug-treatment', 'yjs-birmingham', 'cars'],
  ],
  [
    'a boy of fifteen a gang has a hold on (29-31)',
    { ...thief, age: 15, gangRisk: true },
    cr,
    [
      'early-help (by choice)',
      'mentors-in-violence-prevention (by choice)',
      'police-cadets (by choice)',
      'summer-programmes (by choice)',
      'inspired-choices (by choice)',
      'mst-think-family (by choice)',
    ],
    ['victim-awareness', 'girls-at-risk', 'magu'],
  ],
  [
    'a girl of fifteen a gang has a hold on',
    { ...womanThief, age: 15, gangRisk: true },
    cr,
    [
      'girls-at-risk (by choice)',
      'early-help (by choice)',
      'mentors-in-violence-prevention (by choice)',
      'police-cadets (by choice)',
      'summer-programmes (by choice)',
      'inspired-choices (by choice)',
    ],
    ['new-chance-anawim'],
  ],
  [
    'a boy of seventeen in Coventry who needs work',
    { ...thief, age: 17, borough: 'coventry', ...behind('ete') },
    cr,
    ['princes-trust (by choice)', 'colleges-training (by choice)'],
    ['young-adults'],
  ],
  [
    'a boy of fifteen with a home in trouble',
    { ...thief, age: 15, ...behind('family') },
    cr,
    ['family-support (by choice)', 'kikit (by choice)'],
    ['early-help'],
  ],
];
