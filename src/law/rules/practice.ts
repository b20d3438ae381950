import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { fact, onceKnown } from '../truth.ts';
import { outOfCourt } from './kinds.ts';
import { caraGate, checkpoint, dppAdult } from './sources.ts';

const from = { from: day('2018-07-01') };
const integratedManagement = {
  name: 'West Midlands: integrated offender management',
  dated: day('2017-07-04'),
};

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
];
