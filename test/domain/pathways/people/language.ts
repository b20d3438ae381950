import { behind, cc, cr, man, type Person, thief, woman } from './person.ts';

/** Little English: adapted courses, English lessons, an interpreter carried in the referral. */
export const language: readonly Person[] = [
  [
    'a thief who speaks little English: the adapted course',
    { ...thief, ...behind('attitudes'), interpreterNeeded: true },
    cr,
    ['victim-awareness-languages'],
    ['victim-awareness', 'esol'],
  ],
  [
    'the same with a conditional caution: English lessons as well',
    { ...thief, ...behind('attitudes'), interpreterNeeded: true },
    cc,
    ['victim-awareness-languages', 'esol'],
    ['victim-awareness-group'],
  ],
  [
    'violence after drinking, little English',
    { ...man, ...behind('alcohol'), alcoholPattern: 'binge', interpreterNeeded: true },
    cc,
    ['drug-alcohol-cc', 'esol'],
    ['alcohol-related-violence'],
  ],
  [
    'a woman with little English: her service takes an interpreter',
    { ...woman, ...behind('finance'), interpreterNeeded: true },
    cc,
    ['new-chance-anawim', 'esol', 'debt-advice (by choice)'],
    [],
  ],
  [
    'somebody who speaks Polish and good English takes the course in English first',
    { ...man, domesticAbuse: 'intimate-partner', dashRisk: 'standard', language: 'pl' },
    cc,
    ['cara'],
    ['esol', 'da-course-polish'],
  ],
  [
    'exposure, little English: lessons only',
    { ...man, offence: 'exposure', interpreterNeeded: true },
    cc,
    ['esol'],
    ['inappropriate-sexual-behaviour'],
  ],
  [
    'little English and no need ticked',
    { ...thief, interpreterNeeded: true },
    cc,
    ['esol'],
    ['victim-awareness-languages'],
  ],
];
