import { describe, expect, test } from 'vitest';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { day } from '../../src/law/day.ts';
import { breachedConditionalCaution, breachedDeferredProsecution } from '../support/caseStages.ts';
import type { Story } from '../support/caseStories.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const readers = ['officer', 'decider', 'supervisors'] as const;

/** What they read on that day of how it may go on. */
function goesOn({ theCase }: Story, today: string, reader: (typeof readers)[number]): readonly string[] {
  const view = breachView(theCase, { force, today: day(today) }, reader);
  if (view.card !== 'breach') throw new Error('A breach is shown on another card');
  return view.data.lines.map(({ text }) => text).filter((text) => /day has passed/.test(text));
}

const newDeadline = 'Its day has passed: where there was a good reason, it goes on with a new deadline.';
const noDayLeft = 'Its day has passed, and no later one can be given any more.';

// Agreed until Friday 12 March 2027; twenty weeks from 20 November, the longest, end on Friday 9 April: a new day is before that.
describe.each([
  ['a conditional caution', breachedConditionalCaution],
  ['a deferred prosecution', breachedDeferredProsecution],
] as const)(
  'given a breach of %s, when its day has passed, then nobody is promised a day that is not left',
  (_of, story) => {
    test.each<[string, readonly string[]]>([
      ['2027-03-12', []],
      ['2027-03-13', [newDeadline]],
      ['2027-04-08', [newDeadline]],
      ['2027-04-09', [noDayLeft]],
      ['2027-06-01', [noDayLeft]],
    ])('on %s whoever reads it reads %j', (today, lines) => {
      for (const reader of readers) expect(goesOn(story(), today, reader), reader).toEqual(lines);
    });
  },
);
