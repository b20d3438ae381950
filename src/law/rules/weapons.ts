import { day } from '../day.ts';
import { adultCautions } from '../disposal.ts';
import { flagged, indictableOnly } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, onceKnown, policy } from '../truth.ts';
import { childrensWeapons, knives, under16 } from './childrensWeapons.ts';
import { emergencyWorkers } from './emergencyWorkers.ts';
import { forceChoice } from './furtherSources.ts';

const weaponsElsewhere = forceChoice('weapons used or threatened in any offence');
// Asked in the dialogue of every assault, and counted wherever it is known; a file that does not say is not held up.
const usedOrThreatened = all(
  not(any(flagged('weapon'), indictableOnly)),
  onceKnown('weapon', (is) => is === 'used' || is === 'threatened'),
);
const moreThanPossession = onceKnown('weapon', (is) => is === 'used' || is === 'threatened');

/** R20 to R22: weapons, and assaults on people who serve the public. */
export const weapons: readonly Rule[] = [
  {
    id: 'R20a',
    disposals: adultCautions,
    effect: { kind: 'exceptional' },
    text: 'An adult with a weapon is normally charged.',
    source: knives,
    restsOn: 'From 16 on the guidelines expect a charge; the public interest normally requires one.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: flagged('weapon'),
  },
  {
    id: 'R20b',
    disposals: adultCautions,
    effect: { kind: 'authority', authorityByPolicy: 'weapon' },
    text: 'A weapon needs a senior officer to decide, with the reason written down.',
    source: knives,
    restsOn:
      'The guidelines want an exception justified; that it takes a senior officer is the force’s setting.',
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
    restsOn: 'Anything informal is truly exceptional, and from 16 on a charge is expected.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: all(flagged('weapon'), not(under16)),
  },
  {
    id: 'R20f',
    disposals: ['community-resolution'],
    effect: { kind: 'exceptional' },
    text: 'Under 16 a weapon starts at a youth conditional caution; something informal is truly exceptional.',
    source: knives,
    restsOn: 'Where it is admitted the guidelines start there, and call anything informal truly exceptional.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: all(flagged('weapon'), under16),
  },
  {
    id: 'R20e',
    disposals: ['community-resolution'],
    effect: { kind: 'authority', authorityByPolicy: 'weapon' },
    text: 'A weapon needs a senior officer to decide, with the reason written down.',
    source: knives,
    restsOn: 'Believed: what is truly exceptional is decided high up; the rank is the force’s setting.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: flagged('weapon'),
  },
  {
    id: 'R20c',
    disposals: ['community-resolution', 'conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'warns' },
    text: 'A weapon was used or threatened. Tell the decision maker.',
    source: knives,
    restsOn: 'The guidelines charge for more than simple possession; for other offences that is prudence.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: moreThanPossession,
  },
  {
    id: 'R20g',
    disposals: [...adultCautions, 'community-resolution', 'youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'A weapon was used or threatened. A charge is usual; anything lighter is an exception.',
    source: weaponsElsewhere,
    restsOn:
      'The force’s setting, out of prudence: the guidelines speak only of offences that are about a weapon.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: all(
      policy((own) => own.weaponInAssault === 'exceptional'),
      usedOrThreatened,
    ),
  },
  {
    id: 'R20h',
    disposals: [...adultCautions, 'community-resolution'],
    effect: { kind: 'authority', authorityByPolicy: 'weapon' },
    text: 'A weapon was used or threatened, so a senior officer must decide, with the reason written down.',
    source: weaponsElsewhere,
    restsOn: 'The force’s setting names the rank for weapons.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: usedOrThreatened,
  },
  ...childrensWeapons,
  ...emergencyWorkers,
];
