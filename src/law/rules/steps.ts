import { day } from '../day.ts';
import { outOfCourt } from '../disposal.ts';
import { reasonGivenFor } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, fact, onceKnown } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { hearTheVictim } from './hearTheVictim.ts';
import { rowForEach } from './rowForEach.ts';
import { cda1998, cja2003, cjiGuide, dg6, referralFields, womensServices } from './sources.ts';

/** R25 to R27, R30 to R33 and R42: what must be done or thought of before it is given. */
export const steps: readonly Rule[] = [
  ...hearTheVictim,
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'Each condition must help them change, repair the harm or punish, and be fair and achievable.',
      when: fact('admission', (said) => said === 'full'),
    },
    [
      'R27',
      'conditional-caution',
      cja2003('s.22(3)'),
      'confirmed',
      day('2013-04-08'),
      'Conditions serve rehabilitation, reparation or punishment; the Code wants them appropriate, proportionate, achievable.',
    ],
    [
      'R27b',
      'youth-conditional-caution',
      cda1998('s.66A'),
      'to-confirm',
      day('2013-04-08'),
      'Believed, not read: section 66A gives a child’s conditions the same objects.',
    ],
  ),
  {
    id: 'R30a',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Conditions end by the force’s usual deadline; only for a reason later, never past its longest.',
    source: forceChoice('weeks for conditions'),
    restsOn:
      'The force’s setting; a law firm reports 16 weeks as usual and 20 as the most, and no statute sets any.',
    standing: 'to-confirm',
    inForce: { from: day('2024-06-05') },
    when: fact('admission', (said) => said === 'full'),
  },
  {
    id: 'R31',
    disposals: ['conditional-caution', 'community-resolution'],
    effect: { kind: 'warns' },
    text: 'They cannot pay for a course. Choose one that is free; money must never be why a case goes to court.',
    source: cjiGuide,
    restsOn: 'Whoever cannot pay the fee is not diverted though they are eligible, so any fee is a barrier.',
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
    restsOn: 'The country’s own referrals name interpreter and language; for the police that is inferred.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: onceKnown('interpreterNeeded', (is) => is),
  },
  ...outOfCourt.map(
    (disposal): Rule => ({
      id: `R42b-${disposal}`,
      disposals: [disposal],
      effect: { kind: 'step' },
      text: 'A reason for an exception is written down for this. The decision maker must agree with it.',
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
    restsOn:
      'The paper sends women over 18 who were arrested to their area’s service; elsewhere it is the force’s setting.',
    standing: 'to-confirm',
    inForce: { from: day('2020-11-17') },
    when: all(
      onceKnown('sex', (sex) => sex === 'female'),
      onceKnown('age', (years) => years >= 18),
    ),
  },
];
