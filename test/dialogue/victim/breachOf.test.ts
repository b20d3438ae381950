import { describe, expect, test } from 'vitest';
import { breachOf, isDoneLate } from '../../../src/dialogue/victim/breachOf.ts';
import { clocksOf } from '../../../src/domain/calls/clocksOf.ts';
import { hasEnded } from '../../../src/domain/case/decisionOf.ts';
import type { BreachStands } from '../../../src/domain/force/vocabulary.ts';
import * as stages from '../../support/caseStages.ts';
import { byClock, filed, reported, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const chargeMade = (story: Story): Story => tell(story, { type: 'decide-instead', disposal: 'charge' });
const asked = (story: Story): Story =>
  tell(story, { type: 'decide-instead', disposal: 'no-further-action', reason: 'The witness has moved.' });
const askedBefore = (story: Story): Story =>
  byClock(story, {
    ...{ type: 'authority-requested', disposal: 'no-further-action', authority: 'sergeant', basis: '' },
  });
const endedBefore = (story: Story): Story =>
  byClock(story, { type: 'decided-instead', disposal: 'no-further-action', rank: 'sergeant' });
const answered = (story: Story, approved: boolean): Story =>
  tell(story, { type: 'decide-authority', approved, reason: 'Read.' }, { by: sergeant });
const breachHeard = (story: Story): Story =>
  byClock(story, { type: 'victim-called', call: callAbout('breach', 'breach') });
const isDue = ({ theCase }: Story): boolean =>
  clocksOf(theCase, westMidlands.offences).some(({ name }) => name === 'breach');

// Whoever asks a sergeant for no further action has changed nothing yet: what was recorded stands until they agree, and the
// victim hears what stands (Victims’ Code, right 9).
describe('given a breach that led to a charge, when no further action is asked for, then it stands', () => {
  test.each<[string, BreachStands, () => Story]>([
    ['a charge that was made, before it is asked', 'court', () => chargeMade(stages.charged())],
    // Until 30 November 2026 it could be asked of a charge that was made, too.
    ['a charge that was made, while they wait', 'court', () => askedBefore(chargeMade(stages.charged()))],
    ['once it is declined', 'court', () => answered(askedBefore(chargeMade(stages.charged())), false)],
    [
      'once it is agreed to, of a charge still to be made',
      'ended',
      () => answered(asked(stages.charged()), true),
    ],
    [
      'once the police ended a charge that was made',
      'ended',
      () => endedBefore(chargeMade(stages.charged())),
    ],
    ['once the CPS stopped it', 'cps-ended', () => stages.stoppedByCps()],
    ['before any charge is recorded, while they wait', 'charge-asked', () => asked(stages.charged())],
  ])('%s: %s', (_when, stands, story) => {
    expect(breachOf(story().theCase)).toBe(stands);
  });

  test('ended in court, and not again open, while they wait', () => {
    expect(hasEnded(askedBefore(chargeMade(stages.charged())).theCase)).toBe(true);
    expect(hasEnded(asked(stages.charged()).theCase)).toBe(false);
  });
});

// They were told that not all of it was done; what was done since is no longer said to be undone (Victims’ Code, right 9).
test('a breach after which all of it was done is told as that, while it is open, before a charge, and once it is accepted', () => {
  const open = reported(stages.breachedConditionalCaution(), 'completed');
  expect([breachOf(open.theCase), isDoneLate(open.theCase)]).toEqual(['open', true]);
  const charged = reported(stages.charged(), 'completed');
  expect([breachOf(charged.theCase), isDoneLate(charged.theCase)]).toEqual(['charge-asked', true]);
  const accept = { type: 'decide-breach', decision: 'excuse', reason: 'Done.' } as const;
  const accepted = tell(open, accept, { by: sergeant });
  expect([breachOf(accepted.theCase), isDoneLate(accepted.theCase)], 'put right').toEqual(['goes-on', true]);
  const still = stages.breachedConditionalCaution();
  expect(isDoneLate(still.theCase)).toBe(false);
  expect(isDoneLate(reported(still, 'attended').theCase)).toBe(false);
});

test('a second breach, of money that was never paid, is not told as done because the course was accepted in the first', () => {
  const agreed = filed(stages.approved(), { conditions: [courseCondition, remedyCondition] });
  const first = reported(agreed, 'accepted', 'missed', 'missed', 'completed');
  const accept = { type: 'decide-breach', decision: 'excuse', reason: 'Done.' } as const;
  const second = tell(tell(first, accept, { by: sergeant }), { type: 'mark-not-done' });
  expect([breachOf(second.theCase), isDoneLate(second.theCase)]).toEqual(['open', false]);
});

describe('given a victim who heard of the breach before the charge was recorded', () => {
  const heardBefore = (): Story => chargeMade(breachHeard(stages.charged()));

  test('when no further action is asked for, then that they are charged is still to be told', () => {
    expect(isDue(heardBefore())).toBe(true);
    expect(isDue(askedBefore(heardBefore()))).toBe(true);
  });

  test('when they hear of the charge while it is asked, then they hear again only if it ends', () => {
    const told = breachHeard(askedBefore(heardBefore()));
    expect(isDue(told)).toBe(false);
    expect(isDue(answered(told, false))).toBe(false);
    expect(isDue(endedBefore(answered(told, false)))).toBe(true);
    expect(isDue(stages.stoppedByCps(answered(told, false)))).toBe(true);
  });
});
