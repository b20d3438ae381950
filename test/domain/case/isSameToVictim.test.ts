import { expect, test } from 'vitest';
import type { CaseCondition } from '../../../src/domain/case/case.ts';
import { isSameToVictim } from '../../../src/domain/case/isSameToVictim.ts';
import { day } from '../../../src/law/day.ts';

const by = day('2027-03-12');
const course = {
  id: 'a',
  text: 'Go.',
  objective: 'rehabilitation',
  from: 'intervention',
  deadline: by,
} as const;
const money = {
  ...{ id: 'compensation', text: 'Pay.', objective: 'reparation', from: 'victim', deadline: by },
  ...{ measure: 'compensation', amount: 40, payee: 'victim' },
} as const satisfies CaseCondition;
const before = { disposal: 'conditional-caution', conditions: [course, money] } as const;

// She hears of "sessions about what led to this", of money with its amount, payee and day, and of the last day of all of it.
test.each<[string, boolean, readonly CaseCondition[]]>([
  ['nothing', true, [course, money]],
  ['another course by the same day', true, [{ ...course, id: 'b', text: 'Come.' }, money]],
  ['two courses in place of one', true, [course, { ...course, id: 'b' }, money]],
  ['their order', true, [money, course]],
  ['another day', false, [{ ...course, deadline: day('2027-03-19') }, money]],
  ['no course', false, [money]],
  ['another amount', false, [course, { ...money, amount: 30 }]],
  ['somebody else is paid', false, [course, { ...money, payee: 'charity' }]],
  ['something more', false, [course, money, { ...course, id: 'no-contact', from: 'officer' }]],
  ['something less', false, [course]],
])('of two filings that differ in %s a victim hears the same: %s', (_what, isSame, conditions) => {
  expect(isSameToVictim(before, { ...before, conditions })).toBe(isSame);
});

test('another disposal is another decision', () => {
  expect(isSameToVictim(before, { ...before, disposal: 'community-resolution' })).toBe(false);
});
