import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, type Condition, fact, onceKnown } from '../truth.ts';
import { alreadyAgreed } from './kinds.ts';
import { rowForEach } from './ownText.ts';
import {
  cda1998s66b,
  cda1998s66za,
  cja2003,
  npccCommunityResolution,
  npccDeferred,
  simpleCautionGuidance,
  stratton,
  youthCautionPage,
} from './sources.ts';

const admitsFully = fact('admission', (said) => said === 'full');
const refuses = onceKnown('consent', (answer) => answer === 'refuses');
const agreedUnexplained: Condition = all(
  alreadyAgreed,
  onceKnown('consequencesExplained', (were) => !were),
);

/** R09: what is explained, agreed to and signed. */
export const agreement: readonly Rule[] = [
  {
    id: 'R09a',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before you give it: explain it and warn of prosecution, then have it signed with the conditions.',
    source: cja2003('s.23(4)-(5)'),
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    when: fact('age', (years) => years >= 18),
  },
  {
    id: 'R09b',
    disposals: ['youth-conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before it is given: explain it and warn of prosecution, then have it signed with the conditions.',
    source: cda1998s66b('(4)-(6)'),
    standing: 'confirmed',
    inForce: { from: day('2013-12-11') },
    when: fact('age', (years) => years >= 10 && years < 18),
  },
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'They do not agree to it. Nobody can be made to take this out-of-court disposal.',
      instead: 'Look at a charge.',
      when: refuses,
    },
    ['R09c', 'conditional-caution', cja2003('s.23(5)'), 'confirmed', day('2013-04-08')],
    ['R09f', 'youth-conditional-caution', cda1998s66b('(6)'), 'confirmed', day('2013-12-11')],
    ['R09g', 'simple-caution', simpleCautionGuidance, 'confirmed', day('2015-04-13')],
    ['R09h', 'community-resolution', npccCommunityResolution, 'confirmed', day('2018-07-01')],
    ['R09i', 'deferred-prosecution', npccDeferred, 'confirmed', day('2019-04-01')],
  ),
  {
    id: 'R09j',
    disposals: ['youth-caution'],
    effect: { kind: 'cannot-say' },
    text: 'They do not agree. Whether a youth caution needs that is not confirmed. Ask your supervisor.',
    source: youthCautionPage,
    standing: 'to-confirm',
    inForce: { from: day('2014-10-15') },
    when: refuses,
  },
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'They agreed before they were told what it means for them, so the agreement does not count.',
      instead: 'Explain what a caution means and what follows a breach, then ask again.',
      when: agreedUnexplained,
    },
    ['R09k', 'conditional-caution', cja2003('s.23(4)'), 'confirmed', day('2013-04-08')],
    ['R09l', 'youth-conditional-caution', cda1998s66b('(4)'), 'confirmed', day('2013-12-11')],
  ),
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'They agreed before they were told what it means for them, so the agreement does not count.',
      instead: 'Explain what a caution means for them, then ask again.',
      when: agreedUnexplained,
    },
    ['R09d', 'simple-caution', stratton, 'confirmed', day('2013-06-07')],
    ['R09m', 'youth-caution', cda1998s66za('(3)'), 'to-confirm', day('2013-04-08')],
  ),
  {
    id: 'R09e',
    disposals: ['simple-caution'],
    effect: { kind: 'step' },
    text: 'Before you give it: explain what it means for their record and for checks by employers.',
    source: stratton,
    standing: 'confirmed',
    inForce: { from: day('2013-06-07') },
    when: admitsFully,
  },
  {
    id: 'R09n',
    disposals: ['youth-caution'],
    effect: { kind: 'step' },
    text: 'Before it is given: explain in plain words what it leads to, to the child and the appropriate adult.',
    source: cda1998s66za('(3)-(4)'),
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
    when: admitsFully,
  },
];
