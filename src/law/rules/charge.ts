import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, always, any, type Condition, fact, not, offence } from '../truth.ts';
import { domestic, flagged, hateCrime, indictableOnly, summary } from './kinds.ts';
import { dg6 } from './sources.ts';

const neverForPolice = any(indictableOnly, hateCrime, domestic);
const pursuedOrControlled = offence(({ id }) =>
  ['harassment', 'stalking', 'stalking-serious', 'coercive-control'].includes(id),
);
const eitherWayNotAdmitted = all(
  not(any(summary, indictableOnly, flagged('low-value-summary'))),
  fact('admission', (said) => said !== 'full'),
);

/** Whether to charge is for the CPS, for one of the reasons below. */
export const decidedByCps: Condition = any(neverForPolice, pursuedOrControlled, eitherWayNotAdmitted);

/** R10, for a charge: which the police decide and which the CPS. */
export const charge: readonly Rule[] = [
  {
    id: 'R10b',
    disposals: ['charge', 'no-further-action', 'simple-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'A sergeant or above decides this; the force sets the rank.',
    source: dg6,
    standing: 'to-confirm',
    inForce: { from: day('2015-04-13') },
    when: always,
  },
  {
    id: 'R10c',
    disposals: ['charge'],
    effect: { kind: 'authority', authority: 'cps' },
    text: 'The CPS decides whether to charge this.',
    source: dg6,
    standing: 'confirmed',
    inForce: { from: day('2021-01-01') },
    when: neverForPolice,
  },
  {
    id: 'R10e',
    disposals: ['charge'],
    effect: { kind: 'authority', authority: 'cps' },
    text: 'For harassment, stalking and controlling behaviour the CPS decides whether to charge.',
    source: dg6,
    standing: 'to-confirm',
    inForce: { from: day('2021-01-01') },
    when: pursuedOrControlled,
  },
  {
    id: 'R10f',
    disposals: ['charge'],
    effect: { kind: 'authority', authority: 'cps' },
    text: 'An either-way offence they do not admit: the CPS decides whether to charge.',
    source: dg6,
    standing: 'to-confirm',
    inForce: { from: day('2021-01-01') },
    when: eitherWayNotAdmitted,
  },
];
