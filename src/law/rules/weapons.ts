import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { history } from '../history.ts';
import type { Rule } from '../rule.ts';
import { all, any, fact, not, onceKnown } from '../truth.ts';
import {
  adultCautions,
  flagged,
  indictableOnly,
  isChild,
  onAnEmergencyWorker,
  unlessExceptional,
} from './kinds.ts';

const knives = { name: 'NPCC knife guidelines', dated: day('2015-01-01') };
const childKnives = {
  name: 'Guidance on child knife possession',
  dated: day('2026-02-12'),
  address: 'https://www.gov.uk/government/publications/child-knife-possession-offences',
};
const workers = {
  name: 'Memorandum on offences against emergency workers',
  address: 'https://www.cps.gov.uk/publication/memorandum-understanding-offences-against-emergency-workers',
};
const violent = all(flagged('violence'), not(onAnEmergencyWorker), not(indictableOnly));

const moreThanPossession = onceKnown('weapon', (is) => is === 'used' || is === 'threatened');
const childWithWeapon = all(isChild, flagged('weapon'));
const didMore = askWhen(childWithWeapon, 'weapon', (is) => is === 'used' || is === 'threatened');
const similarBefore = history((is) => is === 'similar', childWithWeapon);

/** R20 to R22: weapons, and assaults on people who serve the public. */
export const weapons: readonly Rule[] = [
  {
    id: 'R20a',
    disposals: adultCautions,
    effect: { kind: 'exceptional' },
    text: 'An adult with a weapon is normally charged.',
    source: knives,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: unlessExceptional(flagged('weapon')),
  },
  {
    id: 'R20b',
    disposals: adultCautions,
    effect: { kind: 'authority', authorityByPolicy: 'weapon' },
    text: 'A weapon needs a senior officer to decide, with the reason written down.',
    source: knives,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: flagged('weapon'),
  },
  {
    id: 'R20d',
    disposals: ['community-resolution'],
    effect: { kind: 'exceptional' },
    text: 'Someone with a weapon is normally charged, not given an informal outcome.',
    source: knives,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: unlessExceptional(flagged('weapon')),
  },
  {
    id: 'R20e',
    disposals: ['community-resolution'],
    effect: { kind: 'authority', authorityByPolicy: 'weapon' },
    text: 'A weapon needs a senior officer to decide, with the reason written down.',
    source: knives,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: flagged('weapon'),
  },
  {
    id: 'R20c',
    disposals: ['community-resolution', 'conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'warns' },
    text: 'A weapon was used or threatened. Tell whoever decides.',
    source: knives,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: moreThanPossession,
  },
  {
    id: 'R21a',
    disposals: ['community-resolution', 'youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'step' },
    text: 'Every child found with a knife goes to the youth justice service, which must make a plan.',
    source: childKnives,
    standing: 'confirmed',
    inForce: { from: day('2026-02-12') },
    when: childWithWeapon,
  },
  {
    id: 'R21b',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'At 16 or 17 a weapon is normally charged; a youth conditional caution is the exception.',
    source: knives,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: unlessExceptional(
      all(
        fact('age', (years) => years === 16 || years === 17),
        flagged('weapon'),
      ),
    ),
  },
  {
    id: 'R21c',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'A child who did more than carry it, or did something similar before, is normally charged at any age.',
    source: knives,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: unlessExceptional(all(childWithWeapon, any(didMore, similarBefore))),
  },
  {
    id: 'R21d',
    disposals: ['youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'For a child with a weapon the first thing to think of is a youth conditional caution.',
    source: knives,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: unlessExceptional(childWithWeapon),
  },
  {
    id: 'R21e',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'allows' },
    text: 'For a child with a knife, prosecution can be deferred (outcome 23) while youth justice runs a plan.',
    source: childKnives,
    standing: 'to-confirm',
    inForce: { from: day('2026-02-12') },
    when: childWithWeapon,
  },
  {
    id: 'R22',
    disposals: ['community-resolution', 'conditional-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'The victim is an emergency worker. It is not barred; a sergeant decides, and the victim is heard.',
    source: workers,
    standing: 'to-confirm',
    inForce: { from: day('2018-11-13') },
    when: any(
      onAnEmergencyWorker,
      onceKnown('victim', (who) => who === 'police'),
      askWhen(violent, 'emergencyWorkerVictim', (is) => is),
    ),
  },
];
