import { describe, expect, test } from 'vitest';
import { type Disposal, disposals } from '../../src/law/disposal.ts';
import { ruleBook, ruleById } from '../../src/law/rules/ruleBook.ts';

const about = (pattern: RegExp, disposal: Disposal): readonly string[] =>
  ruleBook
    .filter(({ id, disposals: of }) => pattern.test(id) && of.includes(disposal))
    .map(({ text }) => text);

test('each row of the book is about a disposal, and each disposal once', () => {
  for (const { id, disposals: of } of ruleBook) {
    expect(of.length, id).toBeGreaterThan(0);
    expect(new Set(of).size, id).toBe(of.length);
    expect(disposals, id).toEqual(expect.arrayContaining([...of]));
  }
});

/** Home Office outcomes: 2 youth cautions, 3 adults' cautions, 8 community resolutions, 22 what was deferred and done. */
describe('given a disposal that is done, then the book names its outcome code, and no other', () => {
  test.each<[Disposal, RegExp | undefined]>([
    ['conditional-caution', /^Outcome 3:/],
    ['simple-caution', /^Outcome 3:/],
    ['youth-conditional-caution', /^Outcome 2:/],
    ['youth-caution', /^Outcome 2:/],
    ['community-resolution', /^Outcome 8:/],
    ['deferred-prosecution', /^Outcome 22,/],
    ['charge', undefined],
    ['no-further-action', undefined],
  ])('%s', (disposal, code) => {
    const codes = about(/^R40[a-d]$/, disposal);
    if (code === undefined) expect(codes).toEqual([]);
    else expect(codes).toEqual([expect.stringMatching(code)]);
  });
});

describe('given a disposal that was not kept to, then the book says what follows it alone', () => {
  test.each<[string, readonly Disposal[]]>([
    // Domestic abuse and hate crime are never charged by the police (DG6), after a breach either.
    ['R37c', ['conditional-caution']],
    ['R38', ['community-resolution']],
    ['R38b', ['community-resolution']],
    // Outcome 22 is recorded only when the activity is complete; 23 has a decision to prosecute that revives.
    ['R39', ['deferred-prosecution']],
    ['R39b', ['deferred-prosecution']],
  ])('%s', (id, of) => {
    expect(ruleById(id).disposals).toEqual(of);
  });
});

/** SI 2013/615 for adults, SI 2013/608 for the young by two ages. */
test.each<[string, RegExp]>([
  ['R28-18-summary', /^The order: £50 for .* by an adult\.$/],
  ['R28-14-summary', /^The order: £30 for .* by somebody of 14 to 17\.$/],
  ['R28-10-either-way', /^The order: £25 for .* by somebody of 10 to 13\.$/],
])('%s rests on what its order says, of whom', (id, sentence) => {
  expect(ruleById(id).restsOn).toMatch(sentence);
});
