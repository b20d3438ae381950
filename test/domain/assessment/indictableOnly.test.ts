import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, westMidlands } from '../../support/westMidlands.ts';

const rows = westMidlands.offences.filter((row) => row.class === 'indictable-only').map(({ id }) => id);
const { likelySentence: _, ...withoutSentence } = barFight;

/** DPP guidance on adult conditional cautions, headings 6 and 14: refer to a prosecutor; likely custody is no caution. */
describe.each(rows)('given %s, which only the Crown Court tries, then', (offence) => {
  const caution = (facts: Facts) =>
    assess({ ...facts, offence }, context).disposals.find(
      ({ disposal }) => disposal === 'conditional-caution',
    );

  test('a conditional caution is an exception for the CPS at once, or cannot be said', () => {
    expect(caution(withoutSentence)).toMatchObject({ authority: 'cps', exceptional: true });
  });

  test.each<[who: string, facts: Facts]>([
    ['nothing is known', {}],
    ['an adult', { age: 30 }],
    ['a child', { age: 15 }],
    ['all but the sentence is known', withoutSentence],
  ])('what a court would give is never asked: %s', (_who, facts) => {
    const { ask, disposals } = assess({ ...facts, offence }, context);
    expect(ask).not.toContain('likelySentence');
    for (const one of disposals) expect(one.ask, one.disposal).not.toContain('likelySentence');
  });
});
