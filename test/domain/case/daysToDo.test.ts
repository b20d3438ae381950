import { expect, test } from 'vitest';
import { daysToDo, toDoBy } from '../../../src/domain/case/daysToDo.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import { filed, reported, type Story } from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';

const early = day('2027-01-15');
const late = day('2027-03-12');
const letter = { ...remedyCondition, deadline: early };
const both = (): Story => filed(stages.approved(), { conditions: [courseCondition, letter] });
/** A condition of a course that no provider runs: its officer finds out. */
const unnamed = (): Story =>
  filed(stages.approved(), { provider: null, conditions: [courseCondition, letter] });

test.each<[string, readonly string[], () => Story]>([
  ['each day once, the first in front', [early, late], both],
  [
    'one day where both are due on it',
    [late],
    () => filed(stages.approved(), { conditions: [courseCondition, remedyCondition] }),
  ],
  [
    'the letter alone, once the course is completed',
    [early],
    () => reported(both(), 'accepted', 'completed'),
  ],
  ['nothing where nothing has a day', [], stages.filedForDivert],
  ['nothing while somebody must decide a breach', [], stages.breachedConditionalCaution],
  ['nothing of a draft', [], stages.drafting],
])('something is to be done by: %s', (_what, days, story) => {
  expect(daysToDo(story().theCase)).toEqual(days);
});

test.each<[string, () => Story, string, readonly string[], readonly string[]]>([
  ['what its provider reports', both, late, [courseCondition.id], []],
  ['what nobody reports', both, early, [], [letter.id]],
  ['a course that no provider reports on, too', unnamed, late, [], [courseCondition.id]],
  ['nothing on another day', both, '2027-02-01', [], []],
])('by that day is due: %s', (_what, story, last, provided, confirmed) => {
  const due = toDoBy(story().theCase, day(last));
  expect(due.reported.map(({ intervention }) => intervention)).toEqual(provided);
  expect(due.confirmed.map(({ id }) => id)).toEqual(confirmed);
});
