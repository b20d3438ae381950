import { expect, test } from 'vitest';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
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

test('once the day is over, and of what is done, nothing is said of it', () => {
  expect(noteOn('2027-03-13')).not.toContain('Its day is');
  expect(noteOn('2027-03-02', 'mark-done')).not.toContain('Its day is');
});
