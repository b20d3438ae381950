import { describe, expect, test } from 'vitest';
import { ruleInputOf } from '../../../src/domain/assessment/assess.ts';
import { assessDisposal } from '../../../src/domain/assessment/assessDisposal.ts';
import { decidingRules, evaluatedRules } from '../../../src/domain/assessment/evaluatedRules.ts';
import { stillHolds } from '../../../src/domain/assessment/stillHolds.ts';
import { day } from '../../../src/law/day.ts';
import { disposals } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, partnerAssault, possession, shopChild } from '../../support/westMidlands.ts';

const cases: readonly Facts[] = [
  barFight,
  partnerAssault,
  possession,
  shopChild,
  { ...barFight, admission: 'denies' },
  { offence: 'common-assault' },
  { ...barFight, offence: 'bladed-article' },
  { ...barFight, hateCrime: true },
];

describe('the rules held against one disposal', () => {
  test('are all that are in force about it, in the order of the book, each with its truth', () => {
    for (const facts of cases) {
      const situation = ruleInputOf(facts, context);
      for (const disposal of disposals)
        for (const { rule, truth } of evaluatedRules(disposal, situation)) {
          expect(rule.disposals).toContain(disposal);
          expect(rule.inForce.from <= situation.decisionDay).toBe(true);
          expect(truth).toEqual(rule.when(situation));
        }
    }
  });

  test('leave out those that had not begun', () => {
    const early = { ...ruleInputOf(barFight, context), decisionDay: day('2010-01-01') };
    expect(evaluatedRules('conditional-caution', early)).toEqual([]);
  });

  test('are looked at anew for another situation', () => {
    const admits = ruleInputOf(barFight, context);
    const denies = ruleInputOf({ ...barFight, admission: 'denies' }, context);
    const saysNo = (situation: typeof admits) =>
      evaluatedRules('conditional-caution', situation).find(({ rule }) => rule.id === 'R06a')?.truth.is;
    expect([saysNo(admits), saysNo(denies), saysNo(admits)]).toEqual(['no', 'yes', 'no']);
  });

  test('settle status, authority and questions by the deciding ones alone', () => {
    for (const facts of cases) {
      const situation = ruleInputOf(facts, context);
      for (const disposal of disposals) {
        const deciding = decidingRules(disposal, situation);
        const brief = assessDisposal(disposal, situation, deciding);
        const full = assessDisposal(disposal, situation);
        expect([brief.status, brief.authority, brief.ask]).toEqual([full.status, full.authority, full.ask]);
        const kinds = new Set(brief.reasons.map(({ effect }) => effect));
        expect(kinds.has('step') || kinds.has('warns')).toBe(false);
        expect(deciding.length).toBeLessThan(evaluatedRules(disposal, situation).length);
      }
    }
  });
});

describe('rules that stood in the way', () => {
  test.each<readonly [string, readonly string[], Facts, boolean]>([
    ['still hold while the fact is the same', ['R06a'], { ...barFight, admission: 'denies' }, true],
    ['no longer hold once it is another', ['R06a'], barFight, false],
    ['hold while one of them does', ['R06a', 'R08a'], { ...barFight, evidence: 'insufficient' }, true],
    ['do not hold while nothing is known', ['R06a'], { offence: 'common-assault' }, false],
    ['do not hold where there were none', [], barFight, false],
  ])('%s', (_what, rules, facts, holds) => {
    expect(stillHolds(rules, ruleInputOf(facts, context))).toBe(holds);
  });
});
