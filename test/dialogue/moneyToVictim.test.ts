import { expect, test } from 'vitest';
import { slotsOf } from '../../src/dialogue/victim/slotsOf.ts';
import type { CaseCondition } from '../../src/domain/case/case.ts';
import { composeScript } from '../../src/domain/victim/composeScript.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { usual } from '../support/everyScript.ts';
import { remedyCondition } from '../support/filings.ts';
import { westMidlands } from '../support/westMidlands.ts';

const money: CaseCondition = {
  ...{ id: 'compensation', text: 'Pay for the loss or damage: £40, to the victim.' },
  ...{ objective: 'reparation', from: 'victim', measure: 'compensation' },
  ...{ amount: 40, payee: 'victim', deadline: day('2026-12-03') },
};
const { deadline: _day, ...withoutDay } = money;
const { amount: _amount, ...withoutAmount } = money;
const { payee: _payee, ...withoutPayee } = money;

// 3 December 2026 is a Thursday. Who was harmed must not have to ask how much they get, and when.
test.each<[string, CaseCondition, string]>([
  ['to them, by a day', money, 'money for the loss or damage: £40 to you, by Thursday 3 December'],
  [
    'with pence',
    { ...money, amount: 12.5 },
    'money for the loss or damage: £12.50 to you, by Thursday 3 December',
  ],
  [
    'to a business or organisation',
    { ...money, payee: 'business' },
    'money for the loss or damage: £40 to the business or organisation, by Thursday 3 December',
  ],
  [
    'to a council',
    { ...money, payee: 'public-body' },
    'money for the loss or damage: £40 to a public body, by Thursday 3 December',
  ],
  ['to nobody who was named', withoutPayee, 'money for the loss or damage: £40, by Thursday 3 December'],
  ['with no day', withoutDay, 'money for the loss or damage: £40 to you'],
  ['of no amount', withoutAmount, 'money for the loss or damage'],
])('money that was agreed, %s, is said to the victim as it was agreed', (_what, condition, says) => {
  const { theCase } = stages.filedConditionalCaution();
  const of = { caller: 'officer', conditions: [condition], today: day('2026-11-20') } as const;
  const slots = slotsOf(theCase, westMidlands, of);
  expect(slots.conditions).toBe(says);
  const situation = { ...usual, occasion: 'disposal', disposal: 'conditional-caution' } as const;
  const aloud = composeScript(westMidlands.victimScripts, situation, slots).pieces.map(({ words }) => words);
  expect(aloud.join(' ')).toContain(`${says.charAt(0).toUpperCase()}${says.slice(1)}.`);
});

// Whoever manages a shop, a school or a church hears it of their own; a parent hears what their child is to get.
test.each([
  ['business', 'business', 'to your business or organisation'],
  ['business', 'public-body', 'to your business or organisation'],
  ['business', 'victim', 'to you'],
  ['child', 'victim', 'to your child'],
  ['person', 'business', 'to the business or organisation'],
  ['police', 'victim', 'to you'],
] as const)('where a %s was harmed, and the %s is paid, it is said %s', (victim, payee, says) => {
  const { theCase } = stages.filedConditionalCaution();
  const { offence: _offence, ...facts } = theCase.answers.facts;
  const harmed = { ...theCase, answers: { ...theCase.answers, facts: { ...facts, victim } } };
  const of = { caller: 'officer', conditions: [{ ...money, payee }], today: day('2026-11-20') } as const;
  expect(slotsOf(harmed, westMidlands, of).conditions).toContain(`£40 ${says}, by`);
});

test('what is no money has no amount in these words', () => {
  const { theCase } = stages.filedConditionalCaution();
  const work = { ...remedyCondition, id: 'unpaid-work', measure: 'attendance-hours', amount: 8 } as const;
  expect(
    slotsOf(theCase, westMidlands, { caller: 'officer', conditions: [work], today: day('2026-11-20') })
      .conditions,
  ).not.toMatch(/8|£/);
});
