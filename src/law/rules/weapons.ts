import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, onceKnown } from '../truth.ts';
import {
  adultCautions,
  flagged,
  indictableOnly,
  isAdult,
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
    when: all(isAdult, flagged('weapon')),
  },
  {
    id: 'R20c',
    disposals: ['community-resolution', 'conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'warns' },
    text: 'A weapon was used or threatened. Tell whoever decides.',
    source: knives,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: onceKnown('weapon', (is) => is === 'used' || is === 'threatened'),
  },
  {
    id: 'R21a',
    disposals: ['community-resolution', 'youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'step' },
    text: 'Every child found with a knife goes to the youth justice service, which must make a plan.',
    source: childKnives,
    standing: 'confirmed',
    inForce: { from: day('2026-02-12') },
    when: all(isChild, flagged('weapon')),
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
