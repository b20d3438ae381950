import { behind, cc, cr, man, type Person, woman } from './person.ts';

/** Drinking: a course for binges, treatment by choice for dependence. */
export const alcohol: readonly Person[] = [
  [
    'violence after a night out: the evaluated course first',
    { ...man, ...behind('alcohol'), alcoholPattern: 'binge' },
    cc,
    ['alcohol-related-violence'],
    ['alcohol-treatment', 'alcohol-related-da', 'new-chance-anawim', 'drug-alcohol-cc'],
  ],
  [
    'the same at twenty',
    { ...man, age: 20, ...behind('alcohol'), alcoholPattern: 'binge' },
    cc,
    ['alcohol-related-violence'],
    ['alcohol-treatment', 'drug-alcohol-cc'],
  ],
  [
    'damage after a night out is no violence',
    { ...man, offence: 'criminal-damage', ...behind('alcohol'), alcoholPattern: 'binge' },
    cc,
    ['drug-alcohol-cc'],
    ['alcohol-related-violence'],
  ],
  [
    'dependent drinking is treated by choice',
    { ...man, ...behind('alcohol'), alcoholPattern: 'dependent' },
    cc,
    ['alcohol-treatment (by choice)'],
    ['alcohol-related-violence', 'drug-alcohol-cc'],
  ],
  [
    'dependent drinking in Solihull: the service for the family as well',
    { ...man, borough: 'solihull', ...behind('alcohol'), alcoholPattern: 'dependent' },
    cr,
    ['alcohol-treatment (by choice)', 'sias (by choice)'],
    ['alcohol-related-violence', 'drug-alcohol-cc', 'kikit'],
  ],
  [
    'a woman who depends on drink: her service, by choice',
    { ...woman, ...behind('alcohol'), alcoholPattern: 'dependent' },
    cc,
    ['new-chance-anawim (by choice)', 'alcohol-treatment (by choice)'],
    ['alcohol-related-violence', 'drug-alcohol-cc'],
  ],
  [
    'a woman who drinks in binges: her service, and the course that a man gets',
    { ...woman, ...behind('alcohol'), alcoholPattern: 'binge' },
    cc,
    ['new-chance-anawim', 'alcohol-related-violence'],
    ['new-chance-bcwa', 'drug-alcohol-cc'],
  ],
  [
    'drink and anger: the cause named first comes first',
    { ...man, ...behind('alcohol', 'attitudes'), alcoholPattern: 'binge' },
    cc,
    ['alcohol-related-violence', 'victim-awareness-group'],
    ['cara', 'drug-alcohol-cc'],
  ],
  [
    'anger and drink: the cause named first comes first',
    { ...man, ...behind('attitudes', 'alcohol'), alcoholPattern: 'binge' },
    cc,
    ['victim-awareness-group', 'alcohol-related-violence'],
    ['cara', 'drug-alcohol-cc'],
  ],
  [
    'drinking in binges, settled at once: nothing comes with that',
    { ...man, ...behind('alcohol'), alcoholPattern: 'binge' },
    cr,
    [],
    ['alcohol-related-violence'],
  ],
  [
    'somebody who drinks and lives elsewhere',
    { ...man, borough: 'outside', ...behind('alcohol'), alcoholPattern: 'binge' },
    cc,
    ['substance-misuse-elsewhere (by choice)'],
    ['alcohol-related-violence', 'drug-alcohol-cc'],
  ],
  [
    'drink and debt after a punch',
    { ...man, ...behind('alcohol', 'finance'), alcoholPattern: 'binge' },
    cc,
    ['alcohol-related-violence', 'debt-advice (by choice)'],
    ['drug-alcohol-cc'],
  ],
];
