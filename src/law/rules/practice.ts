import { day } from '../day.ts';
import { adultCautions, cautions } from '../disposal.ts';
import { flagged, isAdult, isChild } from '../kinds.ts';
import type { Policy } from '../policy.ts';
import type { Rule } from '../rule.ts';
import { all, onceKnown, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { schemeGates } from './schemeGates.ts';
import { childMatrix, dppAdult } from './sources.ts';

const from = { from: day('2018-07-01') };
const driving = {
  source: forceChoice('adults’ driving offences'),
  restsOn:
    'The force’s setting; no text for the country was read, and an older page on Checkpoint in Durham leaves driving out.',
  standing: 'to-confirm',
  inForce: from,
} as const;
const drivingIs = (choice: Policy['adultDriving']) => policy((own) => own.adultDriving === choice);

/** P01 to P07: practice beside the statutes: schemes, leave to be here, driving, the register. */
export const practice: readonly Rule[] = [
  ...schemeGates,
  {
    id: 'P05',
    disposals: ['conditional-caution'],
    effect: { kind: 'warns' },
    text: 'They may have no leave to be in the country. Speak to the immigration authority before you choose.',
    source: dppAdult('1.2'),
    restsOn:
      'A condition may be that they leave and stay away, after asking the authority; the details were not read.',
    standing: 'to-confirm',
    inForce: { from: day('2024-08-08') },
    when: onceKnown('relevantForeignNational', (is) => is),
  },
  {
    id: 'P06a',
    disposals: adultCautions,
    effect: { kind: 'cannot-say' },
    text: 'Whether this force settles adults’ driving offences out of court is not confirmed. Ask your supervisor.',
    ...driving,
    when: all(flagged('driving'), drivingIs('not-confirmed')),
  },
  {
    id: 'P06b',
    disposals: adultCautions,
    effect: { kind: 'blocks' },
    text: 'This force does not settle adults’ driving offences out of court.',
    instead: 'Report them for the offence.',
    ...driving,
    when: all(flagged('driving'), drivingIs('excluded')),
  },
  {
    id: 'P06d',
    disposals: ['community-resolution', 'deferred-prosecution'],
    effect: { kind: 'cannot-say' },
    text: 'Whether this force settles adults’ driving offences out of court is not confirmed. Ask your supervisor.',
    ...driving,
    when: all(flagged('driving'), isAdult, drivingIs('not-confirmed')),
  },
  {
    id: 'P06e',
    disposals: ['community-resolution', 'deferred-prosecution'],
    effect: { kind: 'blocks' },
    text: 'This force does not settle adults’ driving offences out of court.',
    instead: 'Report them for the offence.',
    ...driving,
    when: all(flagged('driving'), isAdult, drivingIs('excluded')),
  },
  {
    id: 'P06c',
    disposals: ['community-resolution', 'youth-conditional-caution', 'youth-caution', 'deferred-prosecution'],
    effect: { kind: 'allows' },
    text: 'A child’s driving offence can and should be thought of for an outcome out of court.',
    source: childMatrix,
    restsOn:
      'The update of February 2025 says that a child’s traffic offence can and should be considered for it.',
    standing: 'confirmed',
    inForce: { from: day('2025-02-26') },
    when: all(isChild, flagged('driving')),
  },
  {
    id: 'P07',
    disposals: cautions,
    effect: { kind: 'warns' },
    text: 'A caution for some sexual offences puts them on the register. Find out first, and tell them.',
    source: { name: 'SOA 2003 Sch.3' },
    restsOn:
      'Believed, not read: a caution for an offence of this list brings the duty to notify the police.',
    standing: 'to-confirm',
    inForce: from,
    when: flagged('sexual'),
  },
];
