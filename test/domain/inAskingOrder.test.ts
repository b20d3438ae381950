import { describe, expect, test } from 'vitest';
import { ruleInputOf } from '../../src/domain/assessment/assess.ts';
import { assessDisposal } from '../../src/domain/assessment/assessDisposal.ts';
import { inAskingOrder } from '../../src/domain/inAskingOrder.ts';
import { barFight, context } from '../support/westMidlands.ts';

describe('the order of asking', () => {
  test('what settles most comes first, whatever order it was found in', () => {
    expect(inAskingOrder(['borough', 'wanted', 'age', 'evidence', 'admission', 'offence'])).toEqual([
      'offence',
      'age',
      'admission',
      'evidence',
      'wanted',
      'borough',
    ]);
  });

  test('each is asked once', () => {
    expect(inAskingOrder(['age', 'age', 'age'])).toEqual(['age']);
  });

  test('a fact without a place comes last, by its name', () => {
    expect(inAskingOrder(['victimView', 'borough', 'consent'])).toEqual(['borough', 'consent', 'victimView']);
  });
});

describe('the reasons of one disposal', () => {
  test('are read out by their weight: blocks, what is missing, exceptions, who decides, why, steps, warnings', () => {
    const facts = {
      ...barFight,
      evidence: 'insufficient',
      wanted: true,
      previous: [],
      history: 'some',
      likelySentence: 'custody',
      relevantForeignNational: true,
    } as const;
    const { reasons } = assessDisposal('conditional-caution', ruleInputOf(facts, context));
    const effects = [...new Set(reasons.map(({ effect }) => effect))];
    expect(effects).toEqual(['blocks', 'cannot-say', 'exceptional', 'authority', 'allows', 'step', 'warns']);
    expect(reasons.filter(({ toConfirm }) => toConfirm).map(({ rule }) => rule)).toContain('P01c');
    expect(reasons.filter(({ toConfirm }) => !toConfirm).map(({ rule }) => rule)).toContain('R10');
  });
});
