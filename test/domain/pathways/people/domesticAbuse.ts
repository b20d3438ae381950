import { behind, cc, cr, man, type Person, partner } from './person.ts';

/** Abuse of a partner: CARA and its like, standard risk only. */
export const domesticAbuse: readonly Person[] = [
  [
    'abuse of a partner: CARA, whatever is ticked',
    partner,
    cc,
    ['cara'],
    ['victim-awareness-group', 'anger-anxiety', 'attitudes-support'],
  ],
  [
    'abuse of a partner after drinking: the course for both together (SPCB 2017, 50), and no second one',
    { ...partner, ...behind('alcohol'), alcoholPattern: 'binge' },
    cc,
    ['alcohol-related-da', 'alcohol-help (by choice)'],
    ['cara', 'alcohol-related-violence', 'drug-alcohol-cc'],
  ],
  [
    'abuse of a partner by a dependent drinker',
    { ...partner, ...behind('alcohol'), alcoholPattern: 'dependent' },
    cc,
    ['cara', 'alcohol-treatment (by choice)', 'alcohol-help (by choice)'],
    ['alcohol-related-da'],
  ],
  [
    'abuse of a partner by a woman: her service takes her by choice (PCC 2020, 60; paper 2018, 27)',
    { ...partner, sex: 'female' },
    cc,
    ['cara', 'new-chance-anawim (by choice)'],
    [],
  ],
  [
    'abuse of a partner at medium risk',
    { ...partner, dashRisk: 'medium' },
    cc,
    [],
    ['cara', 'alcohol-related-da'],
  ],
  ['abuse of a partner with a community resolution', partner, cr, [], ['cara', 'victim-awareness']],
  [
    'abuse of a brother: not what CARA is for',
    { ...man, domesticAbuse: 'family', dashRisk: 'standard', ...behind('family') },
    cc,
    ['family-support (by choice)', 'kikit (by choice)'],
    ['cara'],
  ],
  [
    'abuse of a mother by her daughter: the women’s service',
    { ...man, sex: 'female', domesticAbuse: 'family', dashRisk: 'standard', ...behind('family') },
    cc,
    ['new-chance-anawim', 'family-support (by choice)', 'kikit (by choice)'],
    ['cara'],
  ],
  [
    'abuse of a partner by somebody who lives elsewhere (46)',
    { ...partner, borough: 'outside' },
    cc,
    [],
    ['cara', 'victim-awareness-group'],
  ],
  [
    'abuse of a partner, told in Polish (SPCB 2017, 41)',
    { ...partner, interpreterNeeded: true, language: 'pl' },
    cc,
    ['da-course-polish', 'esol'],
    ['cara', 'da-course-punjabi'],
  ],
  [
    'abuse of a partner, told in Punjabi',
    { ...partner, interpreterNeeded: true, language: 'pa-Guru' },
    cc,
    ['da-course-punjabi', 'esol'],
    ['cara', 'da-course-polish'],
  ],
  [
    'abuse of a partner, told in Somali: English lessons',
    { ...partner, interpreterNeeded: true, language: 'so' },
    cc,
    ['esol'],
    ['cara', 'da-course-polish', 'da-course-punjabi'],
  ],
];
