import { expect, test } from 'vitest';
import { dialogueStateOf } from '../../../src/dialogue/state/dialogueState.ts';
import { scriptOfWishes } from '../../../src/dialogue/victim/scriptToHear.ts';
import { addDays, londonDay } from '../../../src/domain/days.ts';
import { dialogueContextOf } from '../../../src/turns/turnDeps.ts';
import { drafting } from '../../support/caseStages.ts';
import { byClock, minute } from '../../support/caseStories.ts';
import { deps } from '../sitting.ts';

// Victims’ Code, paragraph 4.5: within two working days, whether or not anything is decided by then.
test.each([
  [0, false],
  [10, true],
])(
  'given help that they asked for before the decision, %s days later it is said to be late: %s',
  (days, isLate) => {
    const { theCase } = byClock(drafting(), { type: 'victim-wishes', wishes: { support: 'wanted' } });
    const today = addDays(londonDay(minute(0)), days);
    const state = { ...dialogueStateOf(theCase, dialogueContextOf(deps)), today };
    const words = scriptOfWishes(state, 'officer')
      .pieces.map((piece) => piece.words)
      .join(' ');
    expect(words.includes('It should have been passed on by now, and I am sorry.')).toBe(isLate);
    expect(words).toContain('You asked for help, and we are seeing to it.');
  },
);
