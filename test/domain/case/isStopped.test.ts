import { expect, test } from 'vitest';
import { isStopped } from '../../../src/domain/case/isStopped.ts';
import { leavesALog } from '../../../src/domain/case/leavesALog.ts';
import * as stages from '../../support/caseStages.ts';
import { reported, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const ended = (): Story => reported(stages.filedConditionalCaution(), 'accepted', 'withdrawn');
const excused = (story: Story): Story =>
  tell(story, { type: 'decide-breach', decision: 'excuse', reason: 'r' }, { by: sergeant });

// A provider that ends its course has not said that the person failed: a victim is told no such thing either.
test.each<[string, boolean, () => Story]>([
  ['a breach whose provider ended the course', true, ended],
  ['a breach after two misses', false, stages.breachedConditionalCaution],
  [
    'a breach by its officer’s word',
    false,
    () => tell(stages.filedWithoutProvider(), { type: 'mark-not-done' }),
  ],
  ['one that was excused, so that another course is chosen', true, () => excused(ended())],
  ['one that was excused after two misses', false, () => excused(stages.breachedConditionalCaution())],
  ['what goes on without a breach', false, stages.filedConditionalCaution],
  ['a draft', false, stages.drafting],
])('it is told as ended by the provider: %s: %s', (_what, is, story) => {
  expect(isStopped(story().theCase)).toBe(is);
});

// The practice page of Divert (003) asks for an intelligence log; no other course of the catalogue does.
test('a breach of Divert is logged, and of no other course', () => {
  const logged = westMidlands.interventions.filter(({ id }) =>
    leavesALog(westMidlands)({ intervention: id }),
  );
  expect(logged.map(({ id }) => id)).toEqual(['divert']);
  expect(leavesALog(westMidlands)({ intervention: 'no-such-course' })).toBe(false);
});
