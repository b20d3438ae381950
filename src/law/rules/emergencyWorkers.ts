import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, onceKnown } from '../truth.ts';
import { flagged, indictableOnly, onAnEmergencyWorker } from './kinds.ts';

const workers = {
  name: 'Memorandum on offences against emergency workers',
  address: 'https://www.cps.gov.uk/publication/memorandum-understanding-offences-against-emergency-workers',
};
const notBarred =
  'The victim is an emergency worker. It is not barred; a sergeant decides, and the victim is heard.';
const servesThePublic = any(
  onAnEmergencyWorker,
  onceKnown('victim', (who) => who === 'police'),
);
const violent = all(flagged('violence'), not(onAnEmergencyWorker), not(indictableOnly));

/** R22: assaults on people who serve the public. */
export const emergencyWorkers: readonly Rule[] = [
  {
    id: 'R22',
    disposals: ['community-resolution', 'conditional-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: notBarred,
    source: workers,
    standing: 'to-confirm',
    inForce: { from: day('2018-11-13') },
    when: any(
      servesThePublic,
      askWhen(violent, 'emergencyWorkerVictim', (is) => is),
    ),
  },
  {
    // A sergeant decides these at least, whoever the victim is, so nothing needs to be asked for it.
    id: 'R22b',
    disposals: ['youth-conditional-caution', 'youth-caution', 'simple-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: notBarred,
    source: workers,
    standing: 'to-confirm',
    inForce: { from: day('2018-11-13') },
    when: any(
      servesThePublic,
      onceKnown('emergencyWorkerVictim', (is) => is),
    ),
  },
];
