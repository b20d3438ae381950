import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, partnerAssault } from '../../support/westMidlands.ts';

const insteadOf = (facts: Facts) =>
  assess(facts, context)
    .disposals.filter(({ disposal }) => ['community-resolution', 'conditional-caution'].includes(disposal))
    .flatMap(({ instead }) => instead);

// Without the evidence there is no charge either (R08d): a denial beside it sends nobody to look at one.
test.each<[string, Facts]>([
  ['a denial', { ...barFight, admission: 'denies' }],
  ['half an admission', { ...barFight, admission: 'accepts-responsibility' }],
  ['abuse of a partner, which closes a resolution', { ...partnerAssault }],
])('given too little evidence and %s, then nobody is told to look at a charge', (_what, facts) => {
  for (const evidence of ['reasonable-suspicion', 'insufficient'] as const) {
    const instead = insteadOf({ ...facts, evidence });
    expect(instead).toContain('Keep investigating, or close the case.');
    expect(instead.join(' ')).not.toMatch(/charge/);
  }
  expect(insteadOf({ ...facts, evidence: 'charge-standard', admission: 'denies' }).join(' ')).toMatch(
    /Look at a charge/,
  );
});
