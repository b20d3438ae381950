import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../../src/cli/assess/suggestionsFor.ts';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, possession } from '../../support/westMidlands.ts';

const man = { ...barFight, age: 40, sex: 'male', digitalAccess: true } satisfies Facts;
const answers = (facts: Facts) => suggestionsFor(facts, assess(facts, context), context.force);
const offers = (facts: Facts) => answers(facts).map(({ intervention, as }) => `${intervention}: ${as}`);

describe('given a case, when the tool answers, then its suggestions are those an officer sees', () => {
  test.each<[string, Facts, readonly string[]]>([
    [
      'a caution’s courses can be enforced, support cannot',
      { ...man, needs: ['alcohol', 'finance'] },
      ['alcohol-related-violence: condition', 'alcohol-help: voluntary', 'debt-advice: voluntary'],
    ],
    ['a community resolution enforces nothing', possession, ['divert: voluntary']],
    [
      'dependent drinking is left to choice',
      { ...man, alcoholPattern: 'dependent' },
      ['alcohol-treatment: voluntary', 'alcohol-help: voluntary'],
    ],
    ['nothing lies behind it', { ...man, needs: [] }, []],
    ['an offence that is on no list', { ...man, offence: 'witchcraft' }, []],
  ])('%s', (_, facts, expected) => {
    const found =
      facts.offence === 'witchcraft' ? suggestionsFor(facts, assess(man, context), context.force) : undefined;
    expect(found ?? offers(facts)).toEqual(expected);
  });

  test('each says why, what it takes and what to know', () => {
    const [first] = answers(man);
    expect(first?.because).toMatch(/^Drinking played a part in this violence\. 6\.9% reoffended/);
    expect(first?.notes[0]).toMatch(/^10 hours of contact/);
    expect(first?.notes).toContain('Cranstoun makes contact within 72 hours.');
  });
});
