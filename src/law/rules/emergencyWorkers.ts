import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { outOfCourt } from '../disposal.ts';
import { flagged, indictableOnly, onAnEmergencyWorker } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, onceKnown } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';

const memorandum = {
  name: 'Memorandum on offences against emergency workers',
  address: 'https://www.cps.gov.uk/publication/memorandum-understanding-offences-against-emergency-workers',
};
const servesThePublic = any(
  onAnEmergencyWorker,
  onceKnown('victim', (who) => who === 'police'),
);
const violent = all(flagged('violence'), not(onAnEmergencyWorker), not(indictableOnly));
const asFarAsKnown = any(
  servesThePublic,
  onceKnown('emergencyWorkerVictim', (is) => is),
);
const decides = {
  effect: { kind: 'authority', authorityByPolicy: 'emergencyWorker' },
  text: 'The victim is an emergency worker, so a supervisor must decide; the force sets the rank.',
  source: forceChoice('assaults on emergency workers'),
  restsOn: 'The force’s setting; the memorandum of the police and the CPS names no rank.',
  standing: 'to-confirm',
  inForce: { from: day('2018-11-13') },
} as const;

/** R22: assaults on people who serve the public. */
export const emergencyWorkers: readonly Rule[] = [
  {
    ...decides,
    id: 'R22',
    disposals: ['community-resolution', 'conditional-caution'],
    when: any(
      servesThePublic,
      askWhen(violent, 'emergencyWorkerVictim', (is) => is),
    ),
  },
  {
    // The answer given for the others counts here too; nothing is asked for these alone.
    ...decides,
    id: 'R22b',
    disposals: ['youth-conditional-caution', 'youth-caution', 'simple-caution'],
    when: asFarAsKnown,
  },
  {
    id: 'R22c',
    disposals: outOfCourt,
    effect: { kind: 'warns' },
    text: 'The victim is an emergency worker. No law bars this; hear them as you would any victim.',
    source: memorandum,
    restsOn:
      'Such a case may end in court, out of court or with nothing, and the Victims’ Code covers the worker.',
    standing: 'confirmed',
    inForce: { from: day('2018-11-13') },
    when: asFarAsKnown,
  },
];
