import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, fact } from '../truth.ts';
import { agreement } from './agreement.ts';
import { evidence } from './evidence.ts';
import { cautions } from './kinds.ts';
import { rowForEach } from './ownText.ts';
import {
  cda1998s66b,
  cda1998s66za,
  cja2003,
  cjca2015s17,
  npccCommunityResolution,
  thompson,
} from './sources.ts';

const instead =
  'Look at a charge. A deferred prosecution needs no admission, once the force confirms who may decide it.';

const admits = fact('admission', (said) => said === 'full' || said === 'accepts-responsibility');

/** R06 and R07: what the person says. */
const said: readonly Rule[] = [
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'A caution needs a clear and full admission. There is none.',
      instead,
      when: fact('admission', (words) => words !== 'full'),
    },
    ['R06a', 'conditional-caution', cja2003('s.23(3)'), 'confirmed', day('2013-04-08')],
    ['R06d', 'youth-conditional-caution', cda1998s66b('(3)'), 'confirmed', day('2013-12-11')],
    ['R06e', 'youth-caution', cda1998s66za('(1)(b)'), 'to-confirm', day('2013-04-08')],
    ['R06f', 'simple-caution', cjca2015s17('(1)'), 'confirmed', day('2015-04-13')],
  ),
  ...rowForEach(
    {
      effect: { kind: 'allows' },
      text: 'They admit the offence clearly and fully.',
      when: fact('admission', (words) => words === 'full'),
    },
    ['R06b', 'conditional-caution', cja2003('s.23(3)'), 'confirmed', day('2013-04-08')],
    ['R06g', 'youth-conditional-caution', cda1998s66b('(3)'), 'confirmed', day('2013-12-11')],
    ['R06h', 'youth-caution', cda1998s66za('(1)(b)'), 'to-confirm', day('2013-04-08')],
    ['R06i', 'simple-caution', cjca2015s17('(1)'), 'confirmed', day('2015-04-13')],
  ),
  {
    id: 'R06c',
    disposals: [...cautions, 'community-resolution'],
    effect: { kind: 'blocks' },
    text: 'They were offered this before they admitted it, so the admission cannot be relied on.',
    instead: 'Ask a supervisor how the case can still be decided fairly.',
    source: thompson,
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
    // Asked together with the admission: on its own it would cost every case one more card.
    when: all(
      admits,
      fact('admissionInduced', (was) => was),
    ),
  },
  {
    id: 'R07a',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'A community resolution needs the person to admit it or to accept responsibility.',
    instead,
    source: npccCommunityResolution,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: fact('admission', (words) => words === 'denies' || words === 'no-reply'),
  },
  {
    id: 'R07b',
    disposals: ['community-resolution'],
    effect: { kind: 'allows' },
    text: 'They admit it or accept responsibility.',
    source: npccCommunityResolution,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: admits,
  },
];

/** R06 to R09: what the person says, what can be proved, what is explained and agreed. */
export const admission: readonly Rule[] = [...said, ...evidence, ...agreement];
