import { expect, test } from 'vitest';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { keptUpIsOver } from '../../src/domain/case/keptUpIsOver.ts';
import { addDays, londonDay } from '../../src/domain/days.ts';
import type { Day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, minute, type Story, withdrawn } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const keptUp = (story: Story, until: Day | undefined): Story => {
  const { filed } = story.theCase;
  if (filed === undefined) throw new Error('Nothing was filed');
  const conditions = filed.conditions.map((one) =>
    until === undefined ? one : { ...one, isKeptUp: true as const, deadline: until },
  );
  return { ...story, theCase: { ...story.theCase, filed: { ...filed, conditions } } };
};
const toldOf = (story: Story) => byClock(story, { type: 'victim-called', call: callAbout('disposal') });

const today = londonDay(minute(0));
const later = addDays(today, 60);

// Who relies on a protection that is over is in danger: its officer sees to that today.
test.each([
  ['sent to the CPS', stages.referredToCps, later, true],
  ['sent to the CPS on its last day', stages.referredToCps, today, true],
  ['sent to the CPS once its last day was over', stages.referredToCps, addDays(today, -1), false],
  ['sent to the CPS, nothing to keep up', stages.referredToCps, undefined, false],
  ['withdrawn', () => withdrawn(toldOf(stages.filedConditionalCaution())), later, true],
  ['still going on', stages.breachedConditionalCaution, later, false],
] as const)('%s, then its officer sees to it that they hear', (_what, of, until, says) => {
  const { theCase } = keptUp(toldOf(of()), until);
  const before = {
    ...theCase,
    victim: { ...theCase.victim, told: { disposal: '2026-11-01T09:00:00.000Z' } },
  } as typeof theCase;
  const lines = victimLines(before, force)
    .map(({ text }) => text)
    .join(' ');
  expect(lines.includes('See that the victim is told today, before the person')).toBe(says);
});

test('who never heard of it, or saw it kept to its end, is told nothing of the kind', () => {
  const { told: _told, ...unheard } = keptUp(stages.referredToCps(), later).theCase.victim ?? { told: {} };
  const { theCase } = keptUp(stages.referredToCps(), later);
  expect(keptUpIsOver({ ...theCase, victim: { ...unheard, told: {} } } as typeof theCase)).toBe(false);
  const done = keptUp(toldOf(stages.completed()), later).theCase;
  expect(keptUpIsOver(done)).toBe(false);
});
