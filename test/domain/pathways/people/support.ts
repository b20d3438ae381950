import { behind, cc, cr, type Person, thief } from './person.ts';

/** Support by choice: health, money, home, family. */
export const support: readonly Person[] = [
  [
    'debts behind a theft',
    { ...thief, ...behind('finance') },
    cr,
    ['debt-advice (by choice)'],
    ['young-adults', 'new-chance-anawim'],
  ],
  [
    'no home in Birmingham',
    { ...thief, ...behind('accommodation') },
    cr,
    ['accommodation-support (by choice)'],
    [],
  ],
  [
    'no home in Dudley: nothing runs there',
    { ...thief, borough: 'dudley', ...behind('accommodation') },
    cr,
    [],
    ['accommodation-support', 'no-wrong-door'],
  ],
  [
    'poor health in Walsall',
    { ...thief, borough: 'walsall', ...behind('health'), mentalHealth: 'some' },
    cr,
    ['liaison-and-diversion (by choice)', 'nhs-self-help (by choice)'],
    ['thrive-into-work', 'better-pathways'],
  ],
  [
    'severe illness in Birmingham',
    { ...thief, ...behind('health'), mentalHealth: 'severe-enduring' },
    cc,
    ['better-pathways (by choice)', 'liaison-and-diversion (by choice)', 'nhs-self-help (by choice)'],
    ['anger-anxiety'],
  ],
  [
    'severe illness elsewhere',
    { ...thief, borough: 'outside', ...behind('health'), mentalHealth: 'severe-enduring' },
    cc,
    ['liaison-and-diversion (by choice)', 'nhs-self-help (by choice)'],
    ['better-pathways'],
  ],
  [
    'trouble in a family with a child',
    { ...thief, borough: 'walsall', ...behind('family'), caringDuties: true },
    cr,
    ['childrens-social-care (by choice)', 'family-support (by choice)'],
    ['mst-think-family'],
  ],
  [
    'trouble in a family without children',
    { ...thief, borough: 'walsall', ...behind('family') },
    cr,
    ['family-support (by choice)'],
    ['childrens-social-care'],
  ],
  [
    'drugs, no home and poor health in Birmingham',
    { ...thief, ...behind('drugs', 'accommodation', 'health'), mentalHealth: 'some' },
    cr,
    [
      'drug-treatment (by choice)',
      'kikit (by choice)',
      'no-wrong-door (by choice)',
      'accommodation-support (by choice)',
      'liaison-and-diversion (by choice)',
      'nhs-self-help (by choice)',
    ],
    ['drug-alcohol-cc'],
  ],
  ['nothing lies behind it', thief, cr, [], []],
  [
    'debts of somebody who lives elsewhere: nothing fits',
    { ...thief, borough: 'outside', ...behind('finance') },
    cr,
    [],
    ['debt-advice', 'gambling-help'],
  ],
];
