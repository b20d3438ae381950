import { expect, test } from 'vitest';
import { outcomeCodeOf, outcomeRulesOf } from '../../../src/domain/assessment/outcomeCodeOf.ts';
import type { Disposal } from '../../../src/law/disposal.ts';

test.each<[Disposal, number, string, readonly string[]]>([
  ['community-resolution', 24, '8', ['R40c']],
  ['conditional-caution', 24, '3', ['R40a', 'R41']],
  ['simple-caution', 24, '3', ['R40a']],
  ['youth-caution', 15, '2', ['R40b']],
  ['youth-conditional-caution', 15, '2', ['R40b', 'R41']],
  ['deferred-prosecution', 24, '22', ['R40d']],
  ['deferred-prosecution', 18, '22', ['R40d']],
  ['deferred-prosecution', 17, '23', ['R40d']],
])('given a completed %s at %i, then outcome %s is recorded, by %j', (disposal, age, code, rules) => {
  expect(outcomeCodeOf(disposal, { age })).toBe(code);
  const cited = outcomeRulesOf(disposal);
  expect(cited.map(({ id }) => id)).toEqual(rules);
  expect(cited[0]?.text.toLowerCase(), 'the row names the code').toContain(`outcome ${code}`);
  expect(
    cited.filter(({ disposals }) => !disposals.includes(disposal)),
    'rows of other disposals',
  ).toEqual([]);
});

test.each<Disposal>(['charge', 'no-further-action'])('given %s, then nothing is completed', (disposal) => {
  expect(outcomeCodeOf(disposal, { age: 24 })).toBeUndefined();
  expect(outcomeRulesOf(disposal)).toEqual([]);
});
