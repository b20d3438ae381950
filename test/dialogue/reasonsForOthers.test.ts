import { describe, expect, test } from 'vitest';
import { reasonsForOthers } from '../../src/dialogue/screens/authorisation/reasonsForOthers.ts';
import { ruleInputOf } from '../../src/domain/assessment/assess.ts';
import { assessDisposal } from '../../src/domain/assessment/assessDisposal.ts';
import { disposals } from '../../src/law/disposal.ts';
import type { Facts } from '../../src/law/facts.ts';
import { barFight, context, partnerAssault } from '../support/westMidlands.ts';

const saidOf = (facts: Facts) =>
  disposals.flatMap((disposal) => {
    const all = assessDisposal(disposal, ruleInputOf(facts, context)).reasons;
    return [{ all, told: reasonsForOthers(all, { disposal, facts }, context) }];
  });
const wordsOf = (reasons: readonly { readonly text: string }[]) => reasons.map(({ text }) => text).join('\n');

/** What a channel is not told: who was harmed and why, somebody's health, and what is on record. */
const rows: readonly (readonly [string, Facts, RegExp])[] = [
  ['abuse of a partner', partnerAssault, /domestic|partner|DASH/i],
  ['abuse in the family', { ...partnerAssault, domesticAbuse: 'family' }, /domestic|relative|DASH/i],
  ['control of a partner', { ...partnerAssault, coerciveControl: true }, /controlling|protective|domestic/i],
  ['a hate crime', { ...barFight, hateCrime: true }, /hate/i],
  ['an order that protects somebody', { ...barFight, protectiveOrder: true }, /protective/i],
  [
    'illness',
    { ...barFight, vulnerable: true, mentalHealth: 'severe-enduring' },
    /mental|not understand|illness|an appropriate adult must be there/i,
  ],
  [
    'several outcomes before',
    { ...barFight, history: 'several' },
    /outcomes? in|two or more outcomes|third time/i,
  ],
];

describe('given what needs somebody above, when its rules are read in a channel,', () => {
  test.each(rows)('then none tells of %s', (_what, facts, telling) => {
    const said = saidOf(facts);
    expect(wordsOf(said.flatMap(({ told }) => told))).not.toMatch(telling);
  });

  test.each(rows)('and of %s there is something to keep back', (_what, facts, telling) => {
    expect(wordsOf(saidOf(facts).flatMap(({ all }) => all))).toMatch(telling);
  });

  test('what holds for everybody is told', () => {
    expect(wordsOf(saidOf(partnerAssault).flatMap(({ told }) => told))).toContain(
      'A sergeant or above decides a conditional caution.',
    );
  });
});
