import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { fact } from '../truth.ts';
import { rowForEach } from './ownText.ts';
import {
  asbcpa102,
  cda1998s66b,
  cda1998s66za,
  cja2003,
  npccCommunityResolution,
  npccDeferred,
  simpleCautionGuidance,
} from './sources.ts';

const enough = fact('evidence', (is) => is === 'charge-standard');
const notEnough = fact('evidence', (is) => is !== 'charge-standard');
const instead = 'Keep investigating, or close the case.';

/** R08: what can be proved. */
export const evidence: readonly Rule[] = [
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'There is not enough evidence to charge, so there cannot be a caution.',
      instead,
      when: notEnough,
    },
    ['R08a', 'conditional-caution', cja2003('s.23(2)'), 'confirmed', day('2013-04-08')],
    ['R08f', 'youth-conditional-caution', cda1998s66b('(1)-(2)'), 'confirmed', day('2013-12-11')],
    ['R08g', 'youth-caution', cda1998s66za('(1)(a)'), 'to-confirm', day('2013-04-08')],
    ['R08h', 'simple-caution', simpleCautionGuidance, 'to-confirm', day('2015-04-13')],
  ),
  {
    id: 'R08b',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'There is not enough evidence to prove the offence.',
    instead,
    source: npccCommunityResolution,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: notEnough,
  },
  {
    id: 'R08c',
    disposals: ['community-resolution'],
    effect: { kind: 'allows' },
    text: 'There is enough evidence to prove the offence.',
    source: asbcpa102,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: enough,
  },
  ...rowForEach(
    { effect: { kind: 'allows' }, text: 'There is enough evidence to charge.', when: enough },
    ['R08i', 'conditional-caution', cja2003('s.23(2)'), 'confirmed', day('2013-04-08')],
    ['R08j', 'youth-conditional-caution', cda1998s66b('(1)-(2)'), 'confirmed', day('2013-12-11')],
    ['R08k', 'youth-caution', cda1998s66za('(1)(a)'), 'to-confirm', day('2013-04-08')],
    ['R08l', 'simple-caution', simpleCautionGuidance, 'to-confirm', day('2015-04-13')],
  ),
  {
    id: 'R08d',
    disposals: ['charge'],
    effect: { kind: 'blocks' },
    text: 'There is not enough evidence to charge.',
    instead,
    source: { name: 'Code for Crown Prosecutors, evidential stage' },
    standing: 'to-confirm',
    inForce: { from: day('2021-01-01') },
    when: notEnough,
  },
  {
    id: 'R08e',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'cannot-say' },
    text: 'How much evidence a deferred prosecution needs is not confirmed. Ask your supervisor.',
    source: npccDeferred,
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: notEnough,
  },
];
