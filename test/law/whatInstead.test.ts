import { expect, test } from 'vitest';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { ruleBook } from '../../src/law/rules/ruleBook.ts';
import { westMidlands } from '../support/westMidlands.ts';

const ruleOf = (id: string) => {
  const rule = ruleBook.find((one) => one.id === id);
  if (rule === undefined) throw new RangeError(`The rule book has no ${id}`);
  return rule;
};

/** What the rule says is to be done instead in this case. */
function insteadIn(id: string, { offence, ...facts }: Facts): string | undefined {
  const row = westMidlands.offences.find((one) => one.id === offence);
  if (row === undefined) throw new RangeError(`The first force has no ${offence}`);
  const input = { facts, offence: row, policy: westMidlands.policy, decisionDay: day('2027-06-21') };
  return ruleOf(id).inThisCase?.(input).instead;
}

// A summary offence of 1 December 2026 can be charged until 31 May 2027 (MCA 1980 s.127). Whoever was harmed is told why it
// ends, and where nobody was there is nobody to tell.
const late: Facts = { offenceDate: day('2026-12-01'), evidence: 'charge-standard', domesticAbuse: 'none' };
test.each<[string, Facts, RegExp, boolean]>([
  [
    'somebody was assaulted',
    { ...late, offence: 'common-assault', victim: 'person' },
    /^Record outcome 17/,
    true,
  ],
  ['nobody was harmed', { ...late, offence: 'drunk-and-disorderly' }, /^Record outcome 17/, false],
  [
    'somebody was assaulted and there is too little evidence',
    { ...late, offence: 'common-assault', victim: 'person', evidence: 'insufficient' },
    /^The decision maker, .* says which code fits/,
    true,
  ],
  [
    'nobody was harmed and there is too little evidence',
    { ...late, offence: 'drunk-and-disorderly', evidence: 'insufficient' },
    /^The decision maker, .* says which code fits/,
    false,
  ],
])(
  'given a case past its time in which %s, then a victim is told why where there is one',
  (_who, facts, says, isVictim) => {
    const instead = insteadIn('R50a', facts) ?? '';
    expect(instead).toMatch(says);
    expect(/victim is told why/.test(instead)).toBe(isVictim);
  },
);

// A conditional caution needs a full admission (CJA 2003 s.23(2)); what nobody has said closes no route.
test.each<[string, Facts, RegExp]>([
  ['has not answered yet', {}, /domestic abuse route/],
  ['admits it in full', { admission: 'full' }, /domestic abuse route/],
  ['denies it', { admission: 'denies' }, /^Look at a charge\.$/],
])(
  'given abuse by a partner who %s, then what is left instead of a resolution says so',
  (_what, facts, says) => {
    const abuse: Facts = { offence: 'common-assault', domesticAbuse: 'intimate-partner', ...facts };
    expect(insteadIn('R16a', abuse)).toMatch(says);
  },
);

// CYPA 1933 s.50; MCA 1980 s.127: whatever else is answered, nobody is charged.
test('the rules on a child under ten and on time that is over end the case', () => {
  for (const id of ['R03a', 'R50a']) expect(ruleOf(id).endsTheCase, id).toBe(true);
});
