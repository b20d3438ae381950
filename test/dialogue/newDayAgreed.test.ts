import { describe, expect, test } from 'vitest';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { nextStep } from '../../src/dialogue/screens/case/nextStep.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { officerActionsOpen } from '../../src/domain/case/decideOfficerAction.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import { attempt, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { deps } from './sitting.ts';

const context = dialogueContextOf(deps);

const varied = (story = stages.breachedConditionalCaution()) =>
  tell(
    story,
    { type: 'decide-breach', decision: 'vary', reason: 'They were ill', deadline: day('2027-04-02') },
    { by: sergeant },
  );
const agreed = (story = varied()) => tell(story, { type: 'new-day-agreed' });
const next = ({ theCase }: Story) => nextStep(theCase, westMidlands, everybodyReached);

function said({ theCase }: Story): string {
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('Nobody waits for a call');
  const speaker = { caller: 'liaison', today: day('2026-11-23') } as const;
  return scriptOf(theCase, due, westMidlands, speaker)
    .pieces.map(({ words }) => words)
    .join(' ');
}

// They signed the conditions with another day (CJA 2003 s.23(5)); no source that was read says that a new one holds without them.
describe('given a caution whose breach was given a new day, when the person', () => {
  test('has not agreed yet, then the victim is not to count on it, and its officer asks them', () => {
    expect(said(varied())).toMatch(
      /We will ask the person to agree to a new day\..* Until they agree, do not count on that day\./,
    );
    expect(said(varied())).not.toMatch(/There is a new day for it/);
    expect(next(varied())).toMatch(/press “They agreed to the new day” on the case/);
    expect(JSON.stringify(caseView(varied().theCase, westMidlands))).toContain('new-day-agreed');
  });

  test('has agreed, then the victim hears it as it is, and its officer is asked for it no more', () => {
    expect(said(agreed())).toMatch(/There is a new day for it\..* This is what they still have to do\. /);
    expect(said(agreed())).not.toMatch(/do not count on|agree to/);
    expect(next(agreed())).not.toContain('agree');
    expect(officerActionsOpen(agreed().theCase)).not.toContain('new-day-agreed');
    expect(attempt(agreed(), { type: 'new-day-agreed' })).toMatchObject({ code: 'nothing-to-tick' });
  });

  test('breaches it again and gets another day, then that is asked anew', () => {
    const second = varied2(reported(agreed(), 'missed', 'missed'));
    expect(officerActionsOpen(second.theCase)).toContain('new-day-agreed');
  });

  const varied2 = (story: Story) =>
    tell(
      story,
      { type: 'decide-breach', decision: 'vary', reason: 'Ill again', deadline: day('2027-04-09') },
      { by: sergeant },
    );

  // A day that they did not agree to stands on no card as if they had.
  test.each<[string, () => Story, RegExp]>([
    ['agreed', agreed, /agreed to the new day on [A-Z]\w+ \d+ \w+\./],
    ['did not agree', varied, /It is not on record that the person agreed to the new day\./],
  ])('%s, then whoever decides the next breach reads it', (_what, story, says) => {
    const { theCase } = reported(story(), 'missed', 'missed');
    for (const reader of ['officer', 'decider'] as const)
      expect(JSON.stringify(breachView(theCase, context, reader).data)).toMatch(says);
  });

  test('signed nothing, then nobody is asked to record it', () => {
    const resolution = tell(stages.breachedCommunityResolution(), {
      ...{ type: 'decide-breach', decision: 'vary', reason: 'They were ill' },
      deadline: day('2027-02-12'),
    });
    expect(officerActionsOpen(resolution.theCase)).not.toContain('new-day-agreed');
    expect(said(resolution)).toContain('There is a new day for it.');
  });
});
