import { describe, expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { BreachDecision } from '../../src/domain/case/case.ts';
import type { VictimCall } from '../../src/domain/victim/victimEvent.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';

const today = day('2026-11-20');
const heard = (story: Story, how: Partial<VictimCall> = {}) =>
  byClock(story, { type: 'victim-called', call: { ...callAbout('breach', 'breach'), ...how } });
const letter = { channel: 'letter', outcome: 'sent' } as const;
const decided = (story: Story, decision: BreachDecision) =>
  tell(story, { type: 'decide-breach', decision, reason: 'No reason was given.' }, { by: sergeant });
const charge = (story: Story) => tell(story, { type: 'decide-instead', disposal: 'charge' });

const lineOf = ({ theCase }: Story) => victimLines(theCase, westMidlands)[0]?.text ?? '';

function callOf({ theCase }: Story) {
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('Nobody waits for a call');
  const speaker = { caller: 'liaison', today } as const;
  const { heading } = callView(theCase, due, westMidlands, speaker).data as { heading: string };
  const said = scriptOf(theCase, due, westMidlands, speaker).pieces.map(({ words }) => words);
  return { heading, said: said.join(' ') };
}

// Victims' Code, right 6: told of each decision, and why. What was told stays told; a later decision adds to it, and rewinds
// nothing.
describe('given a breach of which its victim was told, when something is decided later,', () => {
  test('and the CPS charges, then that is the news, and what they heard stays on record', () => {
    const told = heard(stages.referredToCps());
    const story = tell(told, { type: 'decide-instead', disposal: 'charge', cps: stages.cps });
    expect(lineOf(story)).toMatch(
      /told what was decided after the breach on [^;]*; to be told what the CPS decided by /,
    );
    const { heading, said } = callOf(story);
    expect(heading).toBe('Tell them what the CPS decided');
    expect(said).toMatch(/We told you that what was agreed has not been kept to\./);
    expect(said).toMatch(/The Crown Prosecution Service has decided\. The case goes to court\./);
    expect(said).not.toMatch(/I want you to hear that from us|looked at why|It is about this/);
    expect(lineOf(heard(story))).toMatch(/told what the CPS decided on /);
  });

  test('and it is charged after all, then they hear that this is decided', () => {
    const story = charge(heard(decided(stages.breachedConditionalCaution(), 'charge')));
    expect(lineOf(story)).toMatch(
      /told what was decided after the breach on [^;]*; to be told what was decided on the charge by /,
    );
    const { heading, said } = callOf(story);
    expect(heading).toBe('Tell them what was decided on the charge');
    expect(said).toMatch(/The decision on a charge has been made\. The case goes to court\./);
    expect(said).not.toMatch(/looked at why/);
  });

  test('and they know of the breach alone, then all that was decided is news', () => {
    const story = charge(decided(heard(stages.breachedConditionalCaution()), 'charge'));
    expect(lineOf(story)).toMatch(
      /told of the breach on [^;]*; to be told what was decided after the breach by /,
    );
    const { said } = callOf(story);
    expect(said).toMatch(/We told you that .* We have looked at why\. The case goes to court\./);
  });

  test('and nobody told them, then nothing is said to be told', () => {
    const story = tell(stages.referredToCps(), {
      type: 'decide-instead',
      disposal: 'charge',
      cps: stages.cps,
    });
    expect(lineOf(story)).toMatch(/to be told what was decided after the breach by /);
    expect(lineOf(story)).not.toMatch(/: told|; told|told of the breach/);
    expect(callOf(story).said).toMatch(/I want you to hear that from us\./);
  });

  test('and a letter told them, then it is no news, nor known', () => {
    const story = decided(heard(stages.breachedConditionalCaution(), letter), 'no-further-action');
    expect(lineOf(story)).toMatch(/told of the breach in writing on [^;]*; to be told what was decided/);
    const { said } = callOf(story);
    expect(said).toMatch(/We wrote to you that what was agreed has not been kept to\./);
    expect(said).toMatch(/We have looked at why\. The police will not take the case further\./);
    expect(said).not.toMatch(/I want you to hear that|We told you that what/);
  });

  test('then a second breach is news, after one that was excused or given a new day', () => {
    const first = decided(heard(stages.breachedConditionalCaution()), 'excuse');
    const story = reported(first, 'missed', 'missed');
    const { said } = callOf(story);
    expect(said).toMatch(/What was agreed has not been kept to\. I want you to hear that from us\./);
    expect(lineOf(story)).toMatch(/to be told of the breach by /);
  });

  test('and the charge was recorded by mistake, then what they heard stays', () => {
    const told = heard(charge(heard(decided(stages.breachedConditionalCaution(), 'charge'))));
    const story = tell(told, { type: 'charge-taken-back' });
    expect(lineOf(story)).toMatch(/told what was decided .* on [^;]*; to be told that nobody is charged yet/);
    expect(callOf(story).said).toMatch(/We told you that it goes to court\. That has changed\./);
  });
});
