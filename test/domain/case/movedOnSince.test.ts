import { expect, test } from 'vitest';
import { movedOnSince } from '../../../src/domain/case/movedOnSince.ts';
import * as stages from '../../support/caseStages.ts';
import { minute, type Story, tell } from '../../support/caseStories.ts';

/** When the last thing happened that the story tells of. */
const last = ({ events }: Story) => events.at(-1)?.at ?? minute(0);
const before = (at: string) => new Date(Date.parse(at) - 1000).toISOString();

// A line about something that fell away goes once anything newer stands on the card: each thing that can be newer.
test.each<[string, () => Story]>([
  ['what was filed', stages.filedConditionalCaution],
  ['what was approved', stages.approved],
  ['a breach', stages.breachedConditionalCaution],
  [
    'what its officer marked as not done',
    () => tell(stages.filedWithoutProvider(), { type: 'mark-not-done' }),
  ],
  ['how a breach was decided', stages.varied],
  ['what was decided elsewhere', stages.decidedInstead],
  ['what was handed to youth justice', stages.withYouthJustice],
  ['what was withdrawn', stages.withdrawn],
  ['what a provider reported', stages.courseCompleted],
])('a case has moved on by %s, and not in the moment of it', (_what, story) => {
  const told = story();
  expect(movedOnSince(told.theCase, before(last(told))), 'by then').toBe(true);
  expect(movedOnSince(told.theCase, last(told)), 'in that moment').toBe(false);
});

test('a case that was only opened and answered has not moved on', () => {
  expect(movedOnSince(stages.drafting().theCase, before(minute(0)))).toBe(false);
});
