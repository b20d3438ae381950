import { expect, test } from 'vitest';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, type Story, withdrawn } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const keptUp = (story: Story, isKeptUp: boolean): Story => {
  const { filed } = story.theCase;
  if (filed === undefined) throw new Error('Nothing was filed');
  const conditions = filed.conditions.map((one) => (isKeptUp ? { ...one, isKeptUp: true as const } : one));
  return { ...story, theCase: { ...story.theCase, filed: { ...filed, conditions } } };
};
const toldOf = (story: Story) => byClock(story, { type: 'victim-called', call: callAbout('disposal') });

// Who relies on a protection that is over is in danger: its officer sees to that today.
test.each([
  ['sent to the CPS', stages.referredToCps, true, true],
  ['sent to the CPS, nothing to keep up', stages.referredToCps, false, false],
  ['withdrawn', () => withdrawn(toldOf(stages.filedConditionalCaution())), true, true],
  ['still going on', stages.breachedConditionalCaution, true, false],
] as const)('%s, then its officer sees to it that they hear', (_what, of, isKept, says) => {
  const { theCase } = keptUp(toldOf(of()), isKept);
  const before = {
    ...theCase,
    victim: { ...theCase.victim, told: { disposal: '2026-11-01T09:00:00.000Z' } },
  } as typeof theCase;
  const lines = victimLines(before, force)
    .map(({ text }) => text)
    .join(' ');
  expect(lines.includes('See that the victim is told today, before the person')).toBe(says);
});
