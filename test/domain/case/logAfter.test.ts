import { expect, test } from 'vitest';
import { logAfter } from '../../../src/domain/case/logAfter.ts';
import * as stages from '../../support/caseStages.ts';
import { filed, minute, reported, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { remedyCondition } from '../../support/filings.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const divert = { disposal: 'community-resolution', intervention: 'divert' } as const;

const withRemedy = (): Story => filed(stages.drafting(), { ...divert, conditions: [remedyCondition] });
const excused = (story: Story): Story =>
  tell(story, { type: 'decide-breach', decision: 'excuse', reason: 'r' }, { by: sergeant });

// "There is no penalty for non-compliance, but an intelligence log is submitted to prevent the participant being offered the
// course again … providing they engage each time" (Divert, 003): a log says of the person that they did not engage.
test.each<[string, ReturnType<typeof logAfter>, () => Story]>([
  ['two failures to attend', 'owed', stages.breachedCommunityResolution],
  [
    'two failures, after which its provider ended it',
    'owed',
    () => reported(stages.breachedCommunityResolution(), 'withdrawn'),
  ],
  [
    'an end by the provider, of somebody who missed nothing',
    'if-not-engaged',
    () => reported(stages.filedForDivert(), 'accepted', 'withdrawn'),
  ],
  [
    'an end by the provider after one failure, which is no breach yet',
    'if-not-engaged',
    () => reported(stages.filedForDivert(), 'accepted', 'missed', 'withdrawn'),
  ],
  [
    'an end by the provider, after failures that were let pass',
    'if-not-engaged',
    () => reported(excused(stages.breachedCommunityResolution()), 'withdrawn'),
  ],
  [
    'a course that was done, and a letter that was not',
    undefined,
    () => tell(reported(withRemedy(), 'accepted', 'completed'), { type: 'mark-not-done' }),
  ],
  [
    'two failures, and then the course was done',
    undefined,
    () => reported(stages.breachedCommunityResolution(), 'completed'),
  ],
  ['another course', undefined, stages.breachedConditionalCaution],
])('%s leaves a log: %s', (_what, log, story) => {
  expect(logAfter(story().theCase, westMidlands)).toBe(log);
});

// What comes late about a course that was done is noted, and counts for nothing: not in the place of what counted either.
test('late words about another course that was completed leave the log owed', () => {
  const { theCase } = stages.breachedCommunityResolution();
  const other = { intervention: 'alcohol-related-violence', provider: 'cranstoun' } as const;
  const report = (kind: 'completed' | 'missed', minutes: number) => ({ ...other, kind, at: minute(minutes) });
  const reports = [report('completed', 1), ...theCase.reports, report('missed', 30), report('missed', 31)];
  const required = [...(theCase.filed?.required ?? []), { ...other, referred: true as const }];
  const both = { ...theCase, reports, filed: { ...theCase.filed, required } } as typeof theCase;
  expect(logAfter(both, westMidlands)).toBe('owed');
});
