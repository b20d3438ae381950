import { describe, expect, it, test } from 'vitest';
import { namedRules, penaltyRule } from '../../src/law/namedRules.ts';
import { ruleBook, ruleById } from '../../src/law/rules/ruleBook.ts';
import { offenceClasses } from '../../src/law/vocabulary.ts';

describe('rows with a name', () => {
  it.each(Object.entries(namedRules))('%s is in the book', (_name, ids) => {
    for (const id of [ids].flat()) expect(ruleById(id).id).toBe(id);
  });

  // R01 waits for Part 6 to be commenced, R03 is the age; both speak of everybody like this.
  test('every block by Part 6 or by age leaves nobody like this, and no other row does', () => {
    const expected = ruleBook.filter(({ id, effect }) => /^R0[13]/.test(id) && effect.kind === 'blocks');
    expect(ruleBook.filter(({ forNobodyLikeThis }) => forNobodyLikeThis)).toEqual(expected);
  });

  test('every limit of a penalty has its row', () => {
    for (const youngest of [10, 14, 18])
      for (const kind of offenceClasses)
        expect(ruleById(penaltyRule(youngest, kind)).text).toContain('penalty');
  });
});
