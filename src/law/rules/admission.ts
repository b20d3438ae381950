import { day } from '../day.ts';
import { cautions } from '../disposal.ts';
import type { Rule } from '../rule.ts';
import { all, fact } from '../truth.ts';
import { agreement } from './agreement.ts';
import { evidence } from './evidence.ts';
import { rowForEach } from './rowForEach.ts';
import {
  cda1998s66b,
  cda1998s66za,
  cja2003,
  npccCommunityResolution,
  simpleCautionGuidance,
  thompson,
} from './sources.ts';

const instead =
  'Look at a charge. A deferred prosecution needs no admission, once the force confirms who may decide it.';

const admits = fact('admission', (said) => said === 'full' || said === 'accepts-responsibility');

// Asked together with the admission: on its own it would cost every case one more card.
const induced = {
  effect: { kind: 'blocks' },
  text: 'They were offered this before they admitted it, so the admission cannot be relied on.',
  instead: 'Ask a supervisor how the case can still be decided fairly.',
  when: all(
    admits,
    fact('admissionInduced', (was) => was),
  ),
} as const;

/** R06 and R07: what the person says. */
const said: readonly Rule[] = [
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'A caution needs a clear and full admission. There is none.',
      instead,
      when: fact('admission', (words) => words !== 'full'),
    },
    [
      'R06a',
      'conditional-caution',
      cja2003('s.23(3)'),
      'confirmed',
      day('2013-04-08'),
      'The third requirement is that they admit to the authorised person that they committed it.',
    ],
    [
      'R06d',
      'youth-conditional-caution',
      cda1998s66b('(3)'),
      'confirmed',
      day('2013-12-11'),
      'The third requirement for a child is the same: an admission to the authorised person.',
    ],
    [
      'R06e',
      'youth-caution',
      cda1998s66za('(1)(b)'),
      'confirmed',
      day('2013-04-08'),
      'A youth caution may be given if the child admits to the constable that they committed it.',
    ],
    [
      'R06f',
      'simple-caution',
      simpleCautionGuidance,
      'confirmed',
      day('2015-04-13'),
      'A simple caution must not be offered to a person who has not admitted it.',
    ],
  ),
  ...rowForEach(
    {
      effect: { kind: 'allows' },
      text: 'They admit the offence clearly and fully.',
      when: fact('admission', (words) => words === 'full'),
    },
    [
      'R06b',
      'conditional-caution',
      cja2003('s.23(3)'),
      'confirmed',
      day('2013-04-08'),
      'With an admission to the authorised person the third requirement is met.',
    ],
    [
      'R06g',
      'youth-conditional-caution',
      cda1998s66b('(3)'),
      'confirmed',
      day('2013-12-11'),
      'With the child’s admission to the authorised person the third requirement is met.',
    ],
    [
      'R06h',
      'youth-caution',
      cda1998s66za('(1)(b)'),
      'confirmed',
      day('2013-04-08'),
      'The child’s admission to the constable is the second of the three things it takes.',
    ],
    [
      'R06i',
      'simple-caution',
      simpleCautionGuidance,
      'confirmed',
      day('2015-04-13'),
      'The admission, clear and reliable, is what a simple caution starts from.',
    ],
  ),
  {
    ...induced,
    id: 'R06c',
    disposals: cautions,
    source: thompson,
    restsOn:
      'A caution was quashed because it had been held out before the admission; taken to hold for every kind of caution.',
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
  },
  {
    ...induced,
    id: 'R06j',
    disposals: ['community-resolution'],
    source: npccCommunityResolution,
    restsOn:
      'It takes an admission or accepted responsibility; that one drawn out by the offer is none is taken over from cautions.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
  },
  {
    id: 'R07a',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'A community resolution needs the person to admit it or to accept responsibility.',
    instead,
    source: npccCommunityResolution,
    restsOn: 'The person must accept responsibility or admit guilt, and agree to take part.',
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
    restsOn: 'To accept responsibility is enough; a full admission of guilt is not asked for.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: admits,
  },
];

/** R06 to R09: what the person says, what can be proved, what is explained and agreed. */
export const admission: readonly Rule[] = [...said, ...evidence, ...agreement];
