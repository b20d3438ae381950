import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleInputOf } from '../../../src/domain/assessment/assess.ts';
import { assessDisposal } from '../../../src/domain/assessment/assessDisposal.ts';
import { otherAnswers } from '../../../src/domain/assessment/otherAnswers.ts';
import { restsOn } from '../../../src/domain/assessment/restsOn.ts';
import { disposals } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { samples } from '../../support/samples.ts';
import { barFight, context, possession } from '../../support/westMidlands.ts';
import { partial } from './anyFacts.ts';

test('while what it rests on stays, neither the status of a disposal nor who decides can change', () => {
  let tried = 0;
  fc.assert(
    fc.property(partial, fc.constantFrom(...disposals), (facts, disposal) => {
      const asItIs = assessDisposal(disposal, ruleInputOf(facts, context));
      const named = restsOn(disposal, facts, context);
      const rest = (Object.keys(facts) as FactName[]).filter((name) => !named.includes(name));
      for (const name of rest) {
        for (const value of otherAnswers(name, facts, context.decisionDay)) {
          tried += 1;
          const { status, authority } = assessDisposal(
            disposal,
            ruleInputOf({ ...facts, [name]: value }, context),
          );
          expect([status, authority], `${name}: ${value}`).toEqual([asItIs.status, asItIs.authority]);
        }
      }
    }),
    { numRuns: samples(300) },
  );
  expect(tried).toBeGreaterThan(1_000);
});

test('every fact it names is known', () => {
  fc.assert(
    fc.property(partial, fc.constantFrom(...disposals), (facts, disposal) => {
      for (const name of restsOn(disposal, facts, context)) expect(facts[name], name).toBeDefined();
    }),
    { numRuns: 100 },
  );
});

test.each<[string, Facts, FactName, boolean]>([
  ['a caution for a punch on the drinking that led to it', barFight, 'alcoholPattern', true],
  ['a caution for a punch on how old they are', barFight, 'age', true],
  [
    'a caution for a punch on whether they use drugs with others: no rule asks',
    barFight,
    'supplyIndicated',
    false,
  ],
  [
    'a caution for possession on a DASH risk: there is no partner',
    { ...possession, dashRisk: 'high' },
    'dashRisk',
    false,
  ],
])('rests %s', (_what, facts, name, isNamed) => {
  const known = { ...facts, ...(name === 'supplyIndicated' ? { supplyIndicated: true } : {}) };
  expect(restsOn('conditional-caution', known, context).includes(name)).toBe(isNamed);
});
