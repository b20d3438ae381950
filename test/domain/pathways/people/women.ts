import { behind, cc, cr, type Person, thief, woman, womanThief } from './person.ts';

/** Women: their own service first, in every borough. */
export const women: readonly Person[] = [
  [
    'a woman in Birmingham with debts',
    { ...womanThief, ...behind('finance') },
    cr,
    ['new-chance-anawim', 'debt-advice (by choice)'],
    ['new-chance-bcwa'],
  ],
  [
    'a woman in Dudley with debts',
    { ...womanThief, borough: 'dudley', ...behind('finance') },
    cr,
    ['new-chance-bcwa', 'debt-advice (by choice)'],
    ['new-chance-anawim'],
  ],
  [
    'a woman in Sandwell who needs work',
    { ...womanThief, borough: 'sandwell', ...behind('ete') },
    cr,
    ['new-chance-bcwa'],
    ['new-chance-anawim'],
  ],
  [
    'a woman in Coventry without a home',
    { ...womanThief, borough: 'coventry', ...behind('accommodation') },
    cr,
    ['new-chance-accord', 'accommodation-support (by choice)'],
    ['t2a-coventry'],
  ],
  [
    'a woman in Solihull whose family is in trouble',
    { ...womanThief, borough: 'solihull', ...behind('family') },
    cr,
    ['new-chance-accord', 'family-support (by choice)', 'sias (by choice)'],
    ['kikit'],
  ],
  [
    'a woman in Walsall whose thinking led to it',
    { ...womanThief, borough: 'walsall', ...behind('attitudes') },
    cc,
    ['new-chance-changing-lives', 'victim-awareness-group'],
    ['new-chance-accord'],
  ],
  [
    'a woman in Wolverhampton in sex work',
    { ...womanThief, borough: 'wolverhampton', ...behind('sex-work') },
    cc,
    ['new-chance-changing-lives', 'sex-work-support (by choice)'],
    [],
  ],
  [
    'a woman from elsewhere',
    { ...womanThief, borough: 'outside', ...behind('attitudes') },
    cr,
    ['victim-awareness'],
    ['new-chance-anawim'],
  ],
  [
    'a man in sex work gets support, not the women’s service',
    { ...thief, ...behind('sex-work') },
    cr,
    ['sex-work-support (by choice)'],
    ['new-chance-anawim'],
  ],
  [
    'a severely ill woman: her service by choice',
    { ...woman, ...behind('health'), mentalHealth: 'severe-enduring' },
    cc,
    [
      'new-chance-anawim (by choice)',
      'better-pathways (by choice)',
      'liaison-and-diversion (by choice)',
      'nhs-self-help (by choice)',
    ],
    ['victim-awareness-group'],
  ],
  [
    'a woman of low risk: her service is made for her, and by choice (PCC 2020, 59-60)',
    { ...womanThief, ...behind('ete'), risk: 'low' },
    cr,
    ['new-chance-anawim (by choice)', 'bita (by choice)', 'bvsc (by choice)'],
    ['new-chance-bcwa'],
  ],
];
