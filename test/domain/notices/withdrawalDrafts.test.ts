import { expect, test } from 'vitest';
import {
  idleWithdrawalDrafts,
  isWithdrawalAgreed,
  isWithdrawalIdle,
} from '../../../src/domain/notices/withdrawalDrafts.ts';
import * as stages from '../../support/caseStages.ts';
import { reported, type Story, sergeant, tell } from '../../support/caseStories.ts';

const asked = stages.askedToWithdraw;
const decided = (approved: boolean) => (): Story =>
  tell(asked(), { type: 'decide-authority', approved, reason: 'r' }, { by: sergeant });
const breached = (): Story => reported(asked(), 'accepted', 'missed', 'missed');
const card = [{ kind: 'authorisation-outcome', to: 'supervisors' }];

// The card of a question that nobody has to answer any more says so, once; of one that is open, or answered, it says that.
test.each<[string, boolean, () => Story, () => Story]>([
  ['it is breached while somebody is asked', true, asked, breached],
  ['it is completed while somebody is asked', true, asked, () => reported(asked(), 'accepted', 'completed')],
  ['its provider accepts while somebody is asked', false, asked, () => reported(asked(), 'accepted')],
  ['somebody agrees', false, asked, decided(true)],
  ['somebody declines', false, asked, decided(false)],
  ['its officer takes the question back', false, asked, () => tell(asked(), { type: 'stop-asking' })],
  ['more is reported once it fell away', false, breached, () => reported(breached(), 'missed')],
  ['nobody was asked', false, stages.filedConditionalCaution, stages.breachedConditionalCaution],
])('where %s the card of the question is drawn anew because the case moved on: %s', (_what, is, was, now) => {
  const cases = { before: was().theCase, after: now().theCase };
  expect(isWithdrawalIdle(cases)).toBe(is);
  expect(idleWithdrawalDrafts(cases)).toEqual(is ? card : []);
});

test.each<[string, boolean, () => Story]>([
  ['somebody agreed', true, decided(true)],
  ['somebody declined', false, decided(false)],
  ['somebody is asked', false, asked],
  ['it fell away', false, breached],
  ['its officer withdrew it alone', false, stages.withdrawn],
])('it was agreed that a case is withdrawn where %s: %s', (_what, is, story) => {
  expect(isWithdrawalAgreed(story().theCase)).toBe(is);
});
