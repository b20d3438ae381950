import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { fact } from '../truth.ts';
import { rowForEach } from './rowForEach.ts';
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
      leavesNoCharge: true,
      when: notEnough,
    },
    [
      'R08a',
      'conditional-caution',
      cja2003('s.23(2)'),
      'confirmed',
      day('2013-04-08'),
      'The second requirement is a decision that there is sufficient evidence to charge.',
    ],
    [
      'R08f',
      'youth-conditional-caution',
      cda1998s66b('(1)-(2)'),
      'confirmed',
      day('2013-12-11'),
      'The first two requirements for a child: evidence of the offence, and enough of it to charge.',
    ],
    [
      'R08g',
      'youth-caution',
      cda1998s66za('(1)(a)'),
      'confirmed',
      day('2013-04-08'),
      'The constable must decide that there is sufficient evidence to charge the child.',
    ],
    [
      'R08h',
      'simple-caution',
      simpleCautionGuidance,
      'confirmed',
      day('2015-04-13'),
      'It may be given only where the evidence gives a realistic prospect of conviction.',
    ],
  ),
  {
    id: 'R08b',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'There is not enough evidence to prove the offence.',
    instead,
    leavesNoCharge: true,
    source: npccCommunityResolution,
    restsOn: 'There must be sufficient evidence to prove that an offence has happened.',
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
    restsOn: 'The duty to hear the victim begins where there is evidence enough for proceedings in court.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: enough,
  },
  ...rowForEach(
    { effect: { kind: 'allows' }, text: 'There is enough evidence to charge.', when: enough },
    [
      'R08i',
      'conditional-caution',
      cja2003('s.23(2)'),
      'confirmed',
      day('2013-04-08'),
      'With sufficient evidence to charge the second requirement can be met.',
    ],
    [
      'R08j',
      'youth-conditional-caution',
      cda1998s66b('(1)-(2)'),
      'confirmed',
      day('2013-12-11'),
      'With evidence enough to charge the child, the first two requirements can be met.',
    ],
    [
      'R08k',
      'youth-caution',
      cda1998s66za('(1)(a)'),
      'confirmed',
      day('2013-04-08'),
      'Sufficient evidence to charge the child is the first of the three things it takes.',
    ],
    [
      'R08l',
      'simple-caution',
      simpleCautionGuidance,
      'confirmed',
      day('2015-04-13'),
      'A realistic prospect of conviction is what the guidance asks of the evidence.',
    ],
  ),
  {
    id: 'R08d',
    disposals: ['charge'],
    effect: { kind: 'blocks' },
    text: 'There is not enough evidence to charge.',
    instead,
    source: { name: 'Code for Crown Prosecutors, 4: the evidential stage' },
    restsOn: 'Without a realistic prospect of conviction a case may not go on, however serious it is.',
    standing: 'confirmed',
    inForce: { from: day('2021-01-01') },
    when: notEnough,
  },
  {
    id: 'R08e',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'cannot-say' },
    text: 'How much evidence a deferred prosecution needs is not confirmed. Ask your supervisor.',
    source: npccDeferred,
    restsOn:
      'The investigation must be done and allow action to be thought of; how much it must prove could not be read.',
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: notEnough,
  },
];
