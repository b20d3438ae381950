import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { always, not, policy } from '../truth.ts';
import { unlessExceptional } from './kinds.ts';
import { npccDeferred, part6, wmpDiversion2018, wmpScrutinyPanels } from './sources.ts';

/** R01 and R02: what is not in force, and what the force does not normally offer. */
export const menu: readonly Rule[] = [
  {
    id: 'R01',
    disposals: ['diversionary-caution', 'community-caution'],
    effect: { kind: 'blocks' },
    text: 'Diversionary and community cautions are not in force yet. Nobody may give one.',
    source: part6,
    standing: 'confirmed',
    inForce: { from: day('2022-04-28') },
    when: always,
  },
  {
    id: 'R02a',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'This force gives a simple caution only when nothing else is available.',
    source: wmpDiversion2018,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: unlessExceptional(not(policy((choice) => choice.menu.adult.includes('simple-caution')))),
  },
  {
    id: 'R02b',
    disposals: ['youth-caution'],
    effect: { kind: 'cannot-say' },
    text: 'A youth caution is not on this force’s list. Ask the youth justice service whether it may be used.',
    source: wmpScrutinyPanels,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: not(policy((choice) => choice.menu.child.includes('youth-caution'))),
  },
  {
    id: 'R02c',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'cannot-say' },
    text: 'The force has not confirmed who may decide a deferred prosecution. Ask your supervisor.',
    source: npccDeferred,
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: always,
  },
];
