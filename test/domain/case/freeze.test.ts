import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { freeze } from '../../../src/domain/case/freeze.ts';
import { day } from '../../../src/law/day.ts';
import { namedRules } from '../../../src/law/namedRules.ts';
import { ruleById } from '../../../src/law/rules/ruleBook.ts';
import { barFight, westMidlands } from '../../support/westMidlands.ts';

// R03a: nobody below ten can be guilty of an offence; what a caution would have needed is kept of nobody that young.
test('of a child under ten no rule is kept but the one that ends it, and its outcome', () => {
  const decisionDay = day('2026-11-20');
  const assessment = assess({ ...barFight, age: 9 }, { force: westMidlands, decisionDay });
  const { rules } = freeze(assessment, [], decisionDay, 'v-1');
  const kept = rules.map(({ id }) => id);
  expect(kept).toContain(namedRules.underTen);
  expect(kept.filter((id) => id !== namedRules.underTen && id !== namedRules.underTenOutcome)).toEqual([]);
});

test('what is recorded holds every rule that spoke once, as it read and since when, and what was answered', () => {
  const decisionDay = day('2026-11-20');
  const assessment = assess(barFight, { force: westMidlands, decisionDay });
  const answers = [{ question: 'How old is the person?', answer: '24' }];
  const record = freeze(assessment, answers, decisionDay, 'v-1');
  expect(record).toMatchObject({ answers, rulesAsOf: decisionDay, forceDataVersion: 'v-1' });
  const spoke = new Set(assessment.disposals.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
  expect(new Set(record.rules.map(({ id }) => id))).toEqual(spoke);
  expect(record.rules).toHaveLength(spoke.size);
  // DPP guidance on adult conditional cautions: who decides one.
  const sergeants = record.rules.find(({ id }) => id === 'R10');
  expect(sergeants?.text).toContain('A sergeant or above decides a conditional caution');
  expect(sergeants?.source).toContain('DPP guidance');
  for (const { id, from } of record.rules) expect(from, id).toBe(ruleById(id).inForce.from);
});
