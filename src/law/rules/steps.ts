import { day } from '../day.ts';
import { endOfSummaryLimit, weeksAfter } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { all, any, type Condition, fact, known, not, onceKnown } from '../truth.ts';
import { exceptionalReasonGiven, flagged, outOfCourt, summary } from './kinds.ts';
import { asbcpa102, cda1998s66ba, cja2003, dg6, wmpDiversion2018 } from './sources.ts';

const withVictim = not(
  any(
    flagged('victimless'),
    onceKnown('victim', (who) => who === 'none'),
  ),
);

/** The usual deadline would end after the last day on which a summary offence can be charged. */
const outlastsSummaryLimit: Condition = ({ facts, policy: choice, decisionDay }) =>
  known(
    facts.offenceDate !== undefined &&
      weeksAfter(decisionDay, choice.deadlineWeeks.usual) > endOfSummaryLimit(facts.offenceDate),
  );

const timeLimits = {
  name: 'Time limits in use for conditional cautions',
  dated: day('2024-06-05'),
  address: 'https://olliers.com/news/conditional-cautions-what-are-they',
};

/** R25 to R27, R30 to R33 and R42: what must be done or thought of before it is given. */
export const steps: readonly Rule[] = [
  {
    id: 'R25a',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before conditions are set, make a reasonable effort to hear the victim and offer the remedy list.',
    source: cja2003('s.23ZA'),
    standing: 'confirmed',
    inForce: { from: day('2017-05-01') },
    when: withVictim,
  },
  {
    id: 'R25c',
    disposals: ['youth-conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before conditions are set, make a reasonable effort to hear the victim and offer the remedy list.',
    source: cda1998s66ba,
    standing: 'confirmed',
    inForce: { from: day('2017-05-01') },
    when: withVictim,
  },
  {
    id: 'R25d',
    disposals: ['community-resolution', 'conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'step' },
    text: 'The victim has not been reached yet. Try, and write down who tried, when, how and what came of it.',
    source: asbcpa102,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: all(
      withVictim,
      onceKnown('victimContacted', (was) => was === 'no'),
    ),
  },
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
  {
    id: 'R26',
    disposals: ['conditional-caution', 'youth-conditional-caution', 'community-resolution'],
    effect: { kind: 'step' },
    text: 'What the victim chose from the list becomes a condition, unless it is not suitable and you say why.',
    source: cja2003('s.23ZA(2)'),
    standing: 'confirmed',
    inForce: { from: day('2017-05-01') },
    when: onceKnown('remedyChosen', (id) => id !== ''),
  },
  {
    id: 'R27',
    disposals: ['conditional-caution', 'youth-conditional-caution'],
    effect: { kind: 'step' },
    text: 'Each condition must help them change, repair the harm or punish, and be fair and achievable.',
    source: cja2003('s.22(3)'),
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    when: fact('admission', (said) => said === 'full'),
  },
  {
    id: 'R30a',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Conditions usually end within 16 weeks, and never run past 20.',
    source: timeLimits,
    standing: 'to-confirm',
    inForce: { from: day('2024-06-05') },
    when: fact('admission', (said) => said === 'full'),
  },
  {
    id: 'R30b',
    disposals: ['conditional-caution'],
    effect: { kind: 'warns' },
    text: 'A summary offence must be charged within six months. The usual deadline would run past that.',
    source: { name: 'MCA 1980 s.127' },
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
    when: all(summary, outlastsSummaryLimit),
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
    source: wmpDiversion2018,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: onceKnown('interpreterNeeded', (is) => is),
  },
  {
    id: 'R42b',
    disposals: outOfCourt,
    effect: { kind: 'step' },
    text: 'A reason for an exception is written down. Whoever decides must agree with it.',
    source: dg6,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: exceptionalReasonGiven,
  },
  {
    id: 'R33',
    disposals: ['conditional-caution', 'community-resolution'],
    effect: { kind: 'warns' },
    text: 'Think of New Chance, the service for women.',
    source: { name: 'West Midlands PCC paper', dated: day('2020-11-17') },
    standing: 'to-confirm',
    inForce: { from: day('2020-11-17') },
    when: all(
      onceKnown('sex', (sex) => sex === 'female'),
      onceKnown('age', (years) => years >= 18),
    ),
  },
];
