import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, any, fact, not, onceKnown } from '../truth.ts';
import { flagged, outOfCourt, reasonGivenFor } from './kinds.ts';
import { rowForEach } from './ownText.ts';
import {
  asbcpa102,
  asbcpa102remedy,
  cda1998,
  cda1998s66ba,
  cja2003,
  conditionalCautionPractice,
  dg6,
  referralFields,
  womensServices,
} from './sources.ts';

const withVictim = not(
  any(
    flagged('victimless'),
    onceKnown('victim', (who) => who === 'none'),
  ),
);

const remedyChosen = onceKnown('remedyChosen', (id) => id !== '');

/** R25 to R27, R30 to R33 and R42: what must be done or thought of before it is given. */
export const steps: readonly Rule[] = [
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'Before conditions are set, make a reasonable effort to hear the victim and offer the remedy list.',
      when: withVictim,
    },
    ['R25a', 'conditional-caution', cja2003('s.23ZA'), 'confirmed', day('2017-05-01')],
    ['R25c', 'youth-conditional-caution', cda1998s66ba('(1)'), 'confirmed', day('2017-05-01')],
  ),
  {
    id: 'R25b',
    disposals: ['community-resolution'],
    effect: { kind: 'step' },
    text: 'Make a reasonable effort to hear the victim and offer the remedy list.',
    source: asbcpa102,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: withVictim,
  },
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'The victim has not been reached yet. Try, and write down who tried, when, how and what came of it.',
      when: all(
        withVictim,
        onceKnown('victimContacted', (was) => was === 'no'),
      ),
    },
    ['R25d', 'community-resolution', asbcpa102, 'confirmed', day('2018-07-01')],
    ['R25e', 'conditional-caution', cja2003('s.23ZA'), 'confirmed', day('2017-05-01')],
    ['R25f', 'youth-conditional-caution', cda1998s66ba('(1)'), 'confirmed', day('2017-05-01')],
  ),
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'What the victim chose from the list becomes a condition, unless it is not suitable and you say why.',
      when: remedyChosen,
    },
    ['R26', 'conditional-caution', cja2003('s.23ZA(2)'), 'confirmed', day('2017-05-01')],
    ['R26b', 'youth-conditional-caution', cda1998s66ba('(2)'), 'confirmed', day('2017-05-01')],
  ),
  {
    id: 'R26c',
    disposals: ['community-resolution'],
    effect: { kind: 'step' },
    text: 'Ask them to do what the victim chose from the list, unless it is not suitable and you say why.',
    source: asbcpa102remedy,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: remedyChosen,
  },
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'Each condition must help them change, repair the harm or punish, and be fair and achievable.',
      when: fact('admission', (said) => said === 'full'),
    },
    ['R27', 'conditional-caution', cja2003('s.22(3)'), 'confirmed', day('2013-04-08')],
    ['R27b', 'youth-conditional-caution', cda1998('s.66A'), 'to-confirm', day('2013-04-08')],
  ),
  {
    id: 'R30a',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Conditions end by the force’s usual deadline; only for a reason later, never past its longest.',
    source: conditionalCautionPractice,
    standing: 'to-confirm',
    inForce: { from: day('2024-06-05') },
    when: fact('admission', (said) => said === 'full'),
  },
  {
    id: 'R31',
    disposals: ['conditional-caution', 'community-resolution'],
    effect: { kind: 'warns' },
    text: 'They cannot pay for a course. Choose one that is free; money must never be why a case goes to court.',
    source: { name: 'Victim awareness course: information for police' },
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: onceKnown('canPay', (can) => !can),
  },
  {
    id: 'R32',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'They need an interpreter. Choose a provider who has one, and say so in the referral.',
    source: referralFields,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: onceKnown('interpreterNeeded', (is) => is),
  },
  ...outOfCourt.map(
    (disposal): Rule => ({
      id: `R42b-${disposal}`,
      disposals: [disposal],
      effect: { kind: 'step' },
      text: 'A reason for an exception is written down for this. Whoever decides must agree with it.',
      source: dg6,
      restsOn: 'The police record the reason for every decision to divert or to charge.',
      standing: 'confirmed',
      inForce: { from: day('2018-07-01') },
      when: reasonGivenFor(disposal),
    }),
  ),
  {
    id: 'R33',
    disposals: ['conditional-caution', 'community-resolution'],
    effect: { kind: 'warns' },
    text: 'Think of a service for women, where the force has one.',
    source: womensServices,
    standing: 'to-confirm',
    inForce: { from: day('2020-11-17') },
    when: all(
      onceKnown('sex', (sex) => sex === 'female'),
      onceKnown('age', (years) => years >= 18),
    ),
  },
];
