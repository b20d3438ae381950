import { describe, expect, test } from 'vitest';
import { ruleInputOf } from '../../../src/domain/assessment/assess.ts';
import { recording } from '../../../src/domain/assessment/recording.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { context } from '../../support/westMidlands.ts';

/** Which row it is: an injury makes some offences graver. */
const ofTheOffence = ['offence', 'injury'];

function recorded(facts: Facts) {
  const looked = new Set<FactName>();
  const situation = recording(ruleInputOf(facts, context), looked);
  return { facts: situation.facts, noted: () => [...looked] };
}

describe('given a case whose facts are watched', () => {
  test('then no fact is noted that nobody asked for, but those that say which offence it is', () => {
    expect(recorded({ offence: 'abh', injury: 'none', wanted: true }).noted()).toEqual(ofTheOffence);
  });

  test('then a fact that is read is noted, known or not', () => {
    const { facts, noted } = recorded({ offence: 'abh', wanted: true });
    expect([facts.wanted, facts.onBail]).toEqual([true, undefined]);
    expect(noted()).toEqual([...ofTheOffence, 'wanted', 'onBail']);
  });

  test('then one that the offence settles is noted where another answer would count', () => {
    const { facts, noted } = recorded({ offence: 'bladed-article', victim: 'person' });
    expect([facts.victim, noted()]).toEqual(['none', [...ofTheOffence, 'victim']]);
  });

  test('then one about which the offence leaves nothing to say is not noted', () => {
    const { facts, noted } = recorded({ offence: 'racially-aggravated-s5', hateCrime: false });
    expect([facts.hateCrime, noted()]).toEqual([true, ofTheOffence]);
  });
});
