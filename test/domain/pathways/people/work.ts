import { behind, cc, cr, man, type Person, thief, womanThief } from './person.ts';

/** Work, and young adults. */
export const work: readonly Person[] = [
  [
    'a man of twenty who needs work: what is made for his age first',
    { ...thief, age: 20, ...behind('ete') },
    cr,
    [
      'princes-trust (by choice)',
      'sova (by choice)',
      'youth-enterprise (by choice)',
      'bita (by choice)',
      'bvsc (by choice)',
    ],
    ['thrive-into-work'],
  ],
  [
    'a man of twenty-eight who needs work',
    { ...thief, age: 28, ...behind('ete') },
    cr,
    ['bita (by choice)', 'bvsc (by choice)', 'youth-enterprise (by choice)'],
    ['princes-trust', 'sova', 'young-adults'],
  ],
  [
    'a man of forty who needs work',
    { ...thief, ...behind('ete') },
    cr,
    ['bita (by choice)', 'bvsc (by choice)'],
    ['princes-trust', 'sova', 'youth-enterprise', 'young-adults'],
  ],
  [
    'a man of twenty in Coventry who needs work',
    { ...thief, age: 20, borough: 'coventry', ...behind('ete') },
    cr,
    ['princes-trust (by choice)'],
    ['sova', 'bita', 'bvsc', 'youth-enterprise'],
  ],
  [
    'a man of twenty with debts: the scheme for young adults has nobody who runs it yet',
    { ...thief, age: 20, borough: 'walsall', ...behind('finance') },
    cr,
    ['debt-advice (by choice)'],
    ['young-adults', 'gambling-help'],
  ],
  [
    'a man of forty in Wolverhampton who needs work: nothing fits',
    { ...thief, borough: 'wolverhampton', ...behind('ete') },
    cr,
    [],
    ['princes-trust', 'bita'],
  ],
  [
    'a man of twenty-five in Coventry whose thinking led to it',
    { ...man, age: 25, borough: 'coventry', ...behind('attitudes') },
    cc,
    ['victim-awareness-group', 't2a-coventry (by choice)'],
    ['cara'],
  ],
  [
    'a man of thirty in Coventry is past that scheme',
    { ...man, age: 30, borough: 'coventry', ...behind('attitudes') },
    cc,
    ['victim-awareness-group'],
    ['t2a-coventry'],
  ],
  [
    'a woman of twenty-five in Coventry: hers, not the one for men',
    { ...womanThief, age: 25, borough: 'coventry', ...behind('attitudes') },
    cc,
    ['new-chance-accord', 'victim-awareness-group'],
    ['t2a-coventry'],
  ],
  [
    'ill and out of work in Dudley',
    {
      ...thief,
      borough: 'dudley',
      ...behind('health', 'ete'),
      mentalHealth: 'some',
      employment: 'out-of-work',
    },
    cr,
    ['thrive-into-work (by choice)', 'liaison-and-diversion (by choice)', 'nhs-self-help (by choice)'],
    ['better-pathways'],
  ],
];
