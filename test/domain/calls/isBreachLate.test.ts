import { expect, test } from 'vitest';
import { isBreachLate } from '../../../src/domain/calls/isBreachLate.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const drafted = stages.drafting().theCase;
if (drafted.victim === undefined) throw new Error('Somebody was rung');
const { victim } = drafted;
/** Friday 20 November 2026, decided on the Monday. */
const since = minute(0);
const breach = {
  decision: 'excuse',
  reason: 'r',
  by: 'Sgt Birch',
  at: '2026-11-23T09:00:00.000Z',
  since,
} as const;
const { since: _unknown, ...ofOld } = breach;
const told = (at: string): Partial<Case> => ({ victim: { ...victim, told: { breach: at } } });
const enhanced: Partial<Case> = { victim: { ...victim, wishes: { enhanced: true } } };
const { victim: _nobody, ...unheard } = drafted;

// The force: five working days, one where they have enhanced rights, as for the disposal (Victims' Code, right 6). What was
// decided since makes it no less late.
test.each<[string, string, boolean, Partial<Case>]>([
  ['on the last day', '2026-11-27', false, { breach }],
  ['on the day after', '2026-11-28', true, { breach }],
  ['of enhanced rights, on the last day', '2026-11-23', false, { breach, ...enhanced }],
  ['of enhanced rights, on the day after', '2026-11-24', true, { breach, ...enhanced }],
  ['who heard of it', '2026-11-28', false, { breach, ...told(minute(5)) }],
  ['who heard of it as it was reported', '2026-11-28', false, { breach, ...told(since) }],
  ['who heard of an earlier one', '2026-11-28', true, { breach, ...told('2026-11-10T09:00:00.000Z') }],
  ['where nothing was breached', '2026-11-28', false, {}],
  ['of a breach of which nobody wrote down when it was', '2026-11-28', false, { breach: ofOld }],
])('a victim %s (%s) hears of the breach late: %s', (_who, today, is, some) => {
  expect(isBreachLate({ ...drafted, ...some }, westMidlands, day(today))).toBe(is);
});

test('a victim of whom nothing is on record hears of it late as well', () => {
  expect(isBreachLate({ ...unheard, breach }, westMidlands, day('2026-11-28'))).toBe(true);
});
