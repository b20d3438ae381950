import { describe, expect, test } from 'vitest';
import { rankToDecide } from '../../../src/domain/case/decisionOf.ts';
import { rankAfterDecision, standingApproval } from '../../../src/domain/case/rankAfterDecision.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import { awaiting, awaitingSergeant, cps, notDiverted, referredToCps } from '../../support/caseStages.ts';
import {
  attempt,
  filed,
  inspector,
  outcomeOf,
  reported,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';

const says = (story: Story, approved: boolean, by = sergeant): Story =>
  tell(story, { type: 'decide-authority', approved, reason: 'Charge.' }, { by });
const asksAgain = (story: Story): Story =>
  tell(story, { type: 'ask-authority', disposal: 'community-resolution', authority: 'inspector', basis: '' });

test('every refusal of a case is kept with who gave it, in order; an approval is none, and takes none away', () => {
  expect(says(awaitingSergeant(), true).theCase.refusals).toBeUndefined();
  const once = says(awaitingSergeant(), false);
  expect(once.theCase.refusals).toMatchObject([
    { approved: false, disposal: 'conditional-caution', by: sergeant },
  ]);
  const twice = says(asksAgain(once), false, inspector);
  expect(twice.theCase.refusals?.map(({ disposal, by }) => [disposal, by.rank])).toEqual([
    ['conditional-caution', 'sergeant'],
    ['community-resolution', 'inspector'],
  ]);
  expect(says(asksAgain(once), true, inspector).theCase.refusals).toEqual(once.theCase.refusals);
  expect(says(awaiting('inspector'), false, inspector).theCase.refusals).toHaveLength(1);
});

const refusedThenUndiverted = (): Story =>
  tell(says(awaitingSergeant(), false), { type: 'record-undiverted', record: frozenRecord });
const goesOn = (story: Story, disposal: 'charge' | 'no-further-action'): Story =>
  tell(story, { type: 'decide-instead', disposal });

describe('given a refusal in a case that was then not diverted, when it is said how it goes on', () => {
  test('no further action is asked of that rank, and stands as decided once it is approved; it stays closed throughout', () => {
    const asked = goesOn(refusedThenUndiverted(), 'no-further-action');
    expect(asked.theCase.state).toMatchObject({
      status: 'awaiting-authority',
      disposal: 'no-further-action',
      authority: 'sergeant',
      closed: { how: 'not-diverted' },
    });
    expect(asked.theCase.decisionElsewhere).toBeUndefined();
    expect(outcomeOf(attempt(asked, { type: 'withdraw' }))).toBe('refused: closed');
    const agreed = says(asked, true);
    expect(agreed.theCase.decisionElsewhere?.disposal).toBe('no-further-action');
    for (const story of [agreed, says(asked, false), tell(asked, { type: 'stop-asking' })])
      expect(story.theCase.state).toEqual(refusedThenUndiverted().theCase.state);
    expect(says(asked, false).theCase.decisionElsewhere).toBeUndefined();
  });

  test('a charge needs nobody: it is heavier than what was declined', () => {
    expect(goesOn(refusedThenUndiverted(), 'charge').theCase.decisionElsewhere?.disposal).toBe('charge');
  });

  test('nobody is asked without a refusal, nor of what the CPS decided', () => {
    const ended = tell(referredToCps(), { type: 'decide-instead', disposal: 'no-further-action', cps });
    expect(ended.theCase.decisionElsewhere?.disposal).toBe('no-further-action');
    const refused = says(awaitingSergeant(), false).theCase.refusals ?? [];
    expect(rankToDecide({ ...referredToCps().theCase, refusals: refused }, 'no-further-action')).toBe(
      undefined,
    );
    expect(rankToDecide(notDiverted().theCase, 'no-further-action')).toBe(undefined);
  });
});

const noLongerAgrees = (story: Story): Story =>
  tell(story, { type: 'record-undiverted', record: frozenRecord });

describe('given an approval, when the person will not have what was approved', () => {
  test('no further action goes back to that rank, and a charge needs nobody', () => {
    const asked = goesOn(noLongerAgrees(says(awaitingSergeant(), true)), 'no-further-action');
    expect(asked.theCase.state).toMatchObject({ status: 'awaiting-authority', authority: 'sergeant' });
    expect(says(asked, true).theCase.decisionElsewhere?.disposal).toBe('no-further-action');
    const charged = goesOn(noLongerAgrees(says(awaitingSergeant(), true)), 'charge');
    expect(charged.theCase.decisionElsewhere?.disposal).toBe('charge');
  });

  // Lighter than what was approved; the same or heavier is for whom the law says, as ever.
  test.each<[Disposal, 'sergeant' | 'inspector', ReturnType<typeof rankAfterDecision>]>([
    ['no-further-action', 'sergeant', 'sergeant'],
    ['community-resolution', 'sergeant', 'sergeant'],
    ['community-resolution', 'inspector', 'inspector'],
    ['conditional-caution', 'sergeant', undefined],
    ['charge', 'inspector', undefined],
  ])('%s after a conditional caution was approved by a %s: %s', (disposal, rank, expected) => {
    const { theCase } = says(awaiting(rank), true, rank === 'inspector' ? inspector : sergeant);
    expect(rankAfterDecision(disposal, theCase)).toBe(expected);
  });

  test('a decision on a breach begins the case anew: what was approved then binds nobody', () => {
    const begunAnew = tell(
      reported(
        filed(says(awaitingSergeant(), true), { disposal: 'deferred-prosecution' }),
        'missed',
        'missed',
      ),
      { type: 'decide-breach', decision: 'decide-again', reason: 'r' },
      { by: sergeant },
    );
    expect(begunAnew.theCase.authority?.approved).toBe(true);
    expect(rankAfterDecision('community-resolution', begunAnew.theCase)).toBeUndefined();
  });

  test('whoever declined last has approved nothing that stands', () => {
    expect(standingApproval(says(awaiting('inspector'), false, inspector).theCase)).toBeUndefined();
    expect(standingApproval(says(awaiting('inspector'), true, inspector).theCase)?.by).toBe(inspector);
  });
});
