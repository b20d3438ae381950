import { expect, test } from 'vitest';
import type { Facts } from '../../../src/law/facts.ts';
import { drafting } from '../../support/caseStages.ts';
import { tell } from '../../support/caseStories.ts';

const answer = (facts: Facts) => ({ type: 'answer', step: 'questions', answers: { facts } }) as const;

test.each<[string, Facts, Facts['victim']]>([
  ['another offence, which may not ask', { offence: 'theft-shop' }, undefined],
  ['the same offence', { offence: 'common-assault' }, 'none'],
  ['another offence that harmed nobody either', { offence: 'affray', victim: 'none' }, 'none'],
])('that nobody was harmed is said of one offence: then %s', (_what, then, victim) => {
  const said = tell(drafting(), answer({ offence: 'common-assault', victim: 'none' }));
  expect(tell(said, answer(then)).theCase.answers.facts.victim).toBe(victim);
});

test('that somebody was harmed stays said, whatever the offence is called then', () => {
  const said = tell(drafting(), answer({ offence: 'common-assault', victim: 'person' }));
  expect(tell(said, answer({ offence: 'affray' })).theCase.answers.facts.victim).toBe('person');
});
