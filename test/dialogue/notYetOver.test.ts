import { expect, test } from 'vitest';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import type { CaseCondition } from '../../src/domain/case/case.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { remedyCondition } from '../support/filings.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const { theCase } = stages.filedWithoutProvider();
const noteOn = (today: string, verb: 'mark-not-done' | 'mark-done' = 'mark-not-done') =>
  confirmView(theCase, { force, today: day(today) }, verb, everybodyReached).note;

// The letter is to be written by Friday 12 March 2027: until then they have not failed to.
test.each([
  ['2027-03-02', 'Its day is Friday 12 March, 10 days to go: they still have until then.'],
  ['2027-03-11', 'Its day is tomorrow: they still have until then.'],
  ['2027-03-12', 'Its day is today: they still have until then.'],
])('on %s “Mark as not completed” asks once, and says: %s', (today, says) => {
  expect(noteOn(today)).toContain(says);
  expect(noteOn(today)).toContain('This cannot be undone.');
});

const { filed } = theCase;
if (filed === undefined) throw new Error('It is filed');
const [letter = remedyCondition] = filed.conditions;
const away: CaseCondition = { ...letter, id: 'stay-away', isKeptUp: true, deadline: day('2026-12-18') };
const { deadline: _day, ...forGood } = away;
const asked = (...conditions: readonly CaseCondition[]) =>
  confirmView(
    { ...theCase, filed: { ...filed, conditions } },
    { force, today: day('2026-11-20') },
    'mark-not-done',
    everybodyReached,
  ).note;

// Somebody who was seen where they were to stay away has not until its last day to keep to it.
test.each<[string, readonly CaseCondition[], RegExp]>([
  ['of a letter', [letter], /^Was it not done\? .* Its day is Friday 12 March, 112 days to go: they still/],
  ['of staying away', [away], /^Was it not kept up\? (?!.*Its day|.*still have)/],
  ['of staying away without a last day', [forGood], /^Was it not kept up\? (?!.*Its day|.*still have)/],
  [
    'of both',
    [away, letter],
    /^Was it not done, or not kept up\? .* The day of what is to be done is Friday 12 March, 112 days to go: they still/,
  ],
  [
    'of both, where what is to be done is over',
    [
      { ...away, deadline: day('2027-03-20') },
      { ...letter, deadline: day('2026-11-19') },
    ],
    /^Was it not done, or not kept up\? (?!.*day of what|.*still have)/,
  ],
])('%s it asks what may be, and names no day until which they may go on', (_what, conditions, says) => {
  expect(asked(...conditions)).toMatch(says);
});

test('once the day is over, and of what is done, nothing is said of it', () => {
  expect(noteOn('2027-03-13')).not.toContain('Its day is');
  expect(noteOn('2027-03-02', 'mark-done')).not.toContain('Its day is');
});
