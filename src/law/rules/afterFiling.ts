import { day } from '../day.ts';
import { outOfCourt } from '../disposal.ts';
import type { Rule } from '../rule.ts';
import { known, type Predicate } from '../truth.ts';
import { rowForEach } from './rowForEach.ts';
import {
  cda1998,
  cja2003,
  cjiGuide,
  dg6,
  divertPractice,
  npccCommunityResolution,
  npccDeferred,
  waymark,
} from './sources.ts';

/** These speak once the case is filed: the case cites them by id, the assessment stays silent about them. */
const onceFiled: Predicate = () => known(false);

const victimsCode = { name: 'Victims’ Code 2020', dated: day('2021-04-01') };
const arrestForBreach = {
  name: 'Police Professional: arrest for breach of a conditional caution',
  address: 'https://policeprofessional.com/?p=95011',
};
const outcome23 = {
  name: 'Centre for Justice Innovation on outcomes 22 and 23',
  dated: day('2026-02-12'),
};

/** R34 to R39: the referral, the victim's clock, misses and breach. */
export const afterFiling: readonly Rule[] = [
  {
    id: 'R34',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'A referral goes out with consent, authority and every needed field, and never with the victim’s details.',
    source: waymark,
    restsOn:
      'This product’s own promise, drawn from what national referrals carry and from whom the victim must be safe.',
    standing: 'confirmed',
    inForce: { from: day('2026-01-01') },
    when: onceFiled,
  },
  {
    id: 'R35',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'Tell the victim within five working days, or one if they have enhanced rights.',
    source: victimsCode,
    restsOn:
      'A suspect’s caution is told within five working days, one under enhanced rights; other outcomes by inference.',
    standing: 'to-confirm',
    inForce: { from: day('2021-04-01') },
    when: onceFiled,
  },
];

/** R36 to R39: what the book says once something was not done. */
export const afterBreach: readonly Rule[] = [
  {
    id: 'R36',
    disposals: outOfCourt,
    effect: { kind: 'warns' },
    text: 'Failing to attend without a good reason counts. At the force’s limit somebody must decide.',
    source: cjiGuide,
    restsOn: 'Two misses end most schemes, with discretion; how many count here is the force’s setting.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: onceFiled,
  },
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'A breach without a reasonable excuse: a supervisor changes the conditions or leaves them, has it charged, or stops.',
      when: onceFiled,
    },
    [
      'R37',
      'conditional-caution',
      cja2003('s.24A'),
      'confirmed',
      day('2013-04-08'),
      'After a failure without reasonable excuse they are charged, or released with the conditions as they were or changed.',
    ],
    [
      'R37d',
      'youth-conditional-caution',
      cda1998('s.66E'),
      'to-confirm',
      day('2013-04-08'),
      'Believed, not read: section 66E does for the young what section 24A does for adults.',
    ],
  ),
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'A breach is a ground to arrest only where an arrest is necessary.',
      when: onceFiled,
    },
    [
      'R37b',
      'conditional-caution',
      arrestForBreach,
      'confirmed',
      day('2013-04-08'),
      'Guidance on the power of section 24A, as reported: arrest only where it is necessary.',
    ],
    [
      'R37e',
      'youth-conditional-caution',
      cda1998('s.66E'),
      'to-confirm',
      day('2013-04-08'),
      'Believed, not read: the power for the young is used as that for adults is.',
    ],
  ),
  {
    id: 'R37c',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'After a breach in a domestic abuse or hate case, only the CPS can decide to charge.',
    source: dg6,
    restsOn:
      'Hate crime and domestic abuse are never for the police to charge; that a breach changes nothing is inferred.',
    standing: 'to-confirm',
    inForce: { from: day('2021-01-01') },
    when: onceFiled,
  },
  {
    id: 'R37f',
    disposals: ['conditional-caution', 'youth-conditional-caution', 'deferred-prosecution'],
    effect: { kind: 'step' },
    text: 'An inspector approved it, so an inspector decides what follows. An excuse, where one is open, is the officer’s.',
    source: waymark,
    restsOn: 'No text names a rank for a breach; that a decision binds the rank that gave it is inferred.',
    standing: 'to-confirm',
    inForce: { from: day('2026-01-01') },
    when: onceFiled,
  },
  {
    id: 'R38',
    disposals: ['community-resolution'],
    effect: { kind: 'step' },
    text: 'A broken community resolution is recorded; there is no penalty.',
    source: npccCommunityResolution,
    restsOn: 'As reported, what was agreed cannot be enforced in all but the most exceptional circumstances.',
    standing: 'confirmed',
    inForce: { from: day('2020-10-01') },
    when: onceFiled,
  },
  {
    id: 'R38b',
    disposals: ['community-resolution'],
    effect: { kind: 'step' },
    text: 'Drug diversion is not offered again to whoever did not engage.',
    source: divertPractice,
    restsOn:
      'Not completing the course brings no penalty, only a log that keeps it from being offered again.',
    standing: 'confirmed',
    inForce: { from: day('2020-10-01') },
    when: onceFiled,
  },
  {
    id: 'R39',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'step' },
    text: 'If the activity is not completed, do not record outcome 22. Decide again.',
    source: npccDeferred,
    restsOn:
      'The outcome is recorded only when the activity is complete; otherwise other outcomes are considered.',
    standing: 'confirmed',
    inForce: { from: day('2019-04-01') },
    when: onceFiled,
  },
  {
    id: 'R39b',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'step' },
    text: 'If a child does not complete outcome 23, the decision to prosecute stands.',
    source: outcome23,
    restsOn:
      'As an article reports, the decision to prosecute is on hold: failing revives it, completing ends it.',
    standing: 'to-confirm',
    inForce: { from: day('2026-02-12') },
    when: onceFiled,
  },
];
