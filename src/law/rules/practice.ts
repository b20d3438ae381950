import { day } from '../day.ts';
import type { Policy } from '../policy.ts';
import type { Rule } from '../rule.ts';
import { all, fact, onceKnown, policy } from '../truth.ts';
import { adultCautions, cautions, flagged, isAdult, isChild, outOfCourt } from './kinds.ts';
import { caraGate, checkpoint, childMatrix, dppAdult } from './sources.ts';

const from = { from: day('2018-07-01') };
const integratedManagement = {
  name: 'West Midlands: integrated offender management',
  dated: day('2017-07-04'),
};

const drivingIs = (choice: Policy['adultDriving']) => policy((own) => own.adultDriving === choice);

/** Practice that forces share: who is not diverted while something else is running. The force must confirm it. */
export const practice: readonly Rule[] = [
  {
    id: 'P01',
    disposals: outOfCourt,
    effect: { kind: 'blocks' },
    text: 'They are wanted. Deal with that first.',
    instead: 'Arrest or report them for what they are wanted for, then look at this case again.',
    source: checkpoint,
    standing: 'to-confirm',
    inForce: from,
    when: fact('wanted', (is) => is),
  },
  {
    id: 'P02',
    disposals: ['community-resolution', 'conditional-caution'],
    effect: { kind: 'authority', authorityByPolicy: 'outOfNorm' },
    text: 'They are on bail for something else, so a senior officer must agree.',
    source: checkpoint,
    standing: 'to-confirm',
    inForce: from,
    when: fact('onBail', (is) => is),
  },
  {
    id: 'P03a',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'They are on a court order or a suspended sentence.',
    instead: 'Speak to probation, and ask for a charging decision.',
    source: checkpoint,
    standing: 'to-confirm',
    inForce: from,
    when: fact('onCourtOrder', (is) => is),
  },
  {
    id: 'P03b',
    disposals: ['community-resolution'],
    effect: { kind: 'authority', authorityByPolicy: 'outOfNorm' },
    text: 'They are on a court order or a suspended sentence, so a senior officer must agree.',
    source: caraGate,
    standing: 'to-confirm',
    inForce: from,
    when: fact('onCourtOrder', (is) => is),
  },
  {
    id: 'P04',
    disposals: outOfCourt,
    effect: { kind: 'blocks' },
    text: 'They are managed as a prolific or high-risk case. Not for diversion; hand over to the offender management team.',
    instead: 'Hand the case to the offender management team.',
    source: integratedManagement,
    standing: 'to-confirm',
    inForce: from,
    when: fact('iomManaged', (is) => is),
  },
  {
    id: 'P05',
    disposals: ['conditional-caution'],
    effect: { kind: 'warns' },
    text: 'They may have no leave to be in the country. Speak to the immigration authority before you choose.',
    source: dppAdult('1.2'),
    standing: 'to-confirm',
    inForce: { from: day('2024-08-08') },
    when: onceKnown('relevantForeignNational', (is) => is),
  },
  {
    id: 'P06a',
    disposals: adultCautions,
    effect: { kind: 'cannot-say' },
    text: 'Whether this force settles adults’ driving offences out of court is not confirmed. Ask your supervisor.',
    source: checkpoint,
    standing: 'to-confirm',
    inForce: from,
    when: all(flagged('driving'), drivingIs('not-confirmed')),
  },
  {
    id: 'P06b',
    disposals: adultCautions,
    effect: { kind: 'blocks' },
    text: 'This force does not settle adults’ driving offences out of court.',
    instead: 'Report them for the offence.',
    source: checkpoint,
    standing: 'to-confirm',
    inForce: from,
    when: all(flagged('driving'), drivingIs('excluded')),
  },
  {
    id: 'P06d',
    disposals: ['community-resolution'],
    effect: { kind: 'cannot-say' },
    text: 'Whether this force settles adults’ driving offences out of court is not confirmed. Ask your supervisor.',
    source: checkpoint,
    standing: 'to-confirm',
    inForce: from,
    when: all(flagged('driving'), isAdult, drivingIs('not-confirmed')),
  },
  {
    id: 'P06e',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'This force does not settle adults’ driving offences out of court.',
    instead: 'Report them for the offence.',
    source: checkpoint,
    standing: 'to-confirm',
    inForce: from,
    when: all(flagged('driving'), isAdult, drivingIs('excluded')),
  },
  {
    id: 'P06c',
    disposals: ['community-resolution', 'youth-conditional-caution', 'youth-caution', 'deferred-prosecution'],
    effect: { kind: 'allows' },
    text: 'A child’s driving offence can and should be thought of for an outcome out of court.',
    source: childMatrix,
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
    standing: 'to-confirm',
    inForce: from,
    when: flagged('sexual'),
  },
];
