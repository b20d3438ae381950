import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { not, policy } from '../truth.ts';
import { unlessExceptional } from './kinds.ts';
import { npccDeferred, wmpDiversion2018, wmpScrutinyPanels } from './sources.ts';

/** R02: what the force does not normally offer, or has not settled. */
export const menu: readonly Rule[] = [
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
    when: policy((choice) => choice.deferredProsecutionAuthority === null),
  },
  {
    id: 'R02d',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'authority', authorityByPolicy: 'deferredProsecution' },
    text: 'The force has said who decides a deferred prosecution.',
    source: npccDeferred,
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: policy((choice) => choice.deferredProsecutionAuthority !== null),
  },
];
