import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, factsToAsk } from '../../../src/domain/assessment/assess.ts';
import { context } from '../../support/westMidlands.ts';
import { partial } from './anyFacts.ts';
import { workedCases } from './cases.ts';

describe('what is asked, without the rest of the assessment', () => {
  test.each(workedCases)('%s: as the whole assessment asks', (_, facts, { where = context }) => {
    expect(factsToAsk(facts, where)).toEqual(assess(facts, where).ask);
  });

  test('in any case, also where every option is asked for', () => {
    fc.assert(
      fc.property(partial, fc.boolean(), (facts, allInPlay) => {
        const where = { ...context, allInPlay };
        expect(factsToAsk(facts, where)).toEqual(assess(facts, where).ask);
      }),
      { numRuns: 500 },
    );
  });
});
