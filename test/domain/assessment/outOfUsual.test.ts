import { describe, expect, test } from 'vitest';
import { ruleInputOf } from '../../../src/domain/assessment/assess.ts';
import { outOfUsual } from '../../../src/domain/assessment/outOfUsual.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context } from '../../support/westMidlands.ts';

const found = (facts: Facts) => {
  const { truth, rules } = outOfUsual('conditional-caution', ruleInputOf(facts, context));
  return [truth, rules.map(({ id }) => id)];
};
const man = { ...barFight, value: 100 } satisfies Facts;
const { injury: _i, victim: _v, ...unhurt } = man;

/** What a conditional caution is kept from (West Midlands paper of 2018, paragraph 3; R12a to R12d). */
describe('given a case, whether a conditional caution is out of what is usual', () => {
  test.each<[string, Facts, object, readonly string[]]>([
    ['a punch is not', man, { is: 'no' }, []],
    ['a grave injury is', { ...man, injury: 'serious' }, { is: 'yes' }, ['R12b']],
    [
      'two rows say so, the first first',
      { ...man, injury: 'serious', victim: 'child' },
      { is: 'yes' },
      ['R12b', 'R12c'],
    ],
    // One that holds settles it: the other would not make it more unusual.
    ['one row holds whatever else is unknown', { ...unhurt, injury: 'serious' }, { is: 'yes' }, ['R12b']],
    [
      'while none does, what could make one hold is asked',
      unhurt,
      { is: 'unknown', ask: ['injury', 'victim'] },
      [],
    ],
    ['and no more than that', { ...unhurt, injury: 'minor' }, { is: 'unknown', ask: ['victim'] }, []],
  ])('%s', (_, facts, truth, rules) => {
    expect(found(facts)).toEqual([truth, rules]);
  });

  test('no row calls a community resolution unusual: those that keep it from being proposed are exceptions', () => {
    expect(outOfUsual('community-resolution', ruleInputOf(man, context))).toEqual({
      truth: { is: 'no' },
      rules: [],
    });
  });
});
