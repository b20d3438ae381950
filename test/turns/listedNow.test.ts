import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/store/store.ts';
import { listedNow } from '../../src/turns/listedNow.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, minute, officer, reported, type Story } from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';

const deps = { force: westMidlands };

/** As an earlier version kept it: off the list with the decision that closed the case. */
function keptOff({ theCase: { id, reference }, events }: Story): CaseRecord {
  return {
    ...{ version: 4, id, reference, officer: officer.id, revision: 7, open: false, updatedAt: minute(0) },
    ...{ events, notices: [], nextDueAt: null },
  };
}

const wishing = () => reported(stages.wishing({ statement: 'wanted' }), 'accepted', 'completed');
const ended = (how: 'charge' | 'no-further-action') =>
  byClock(stages.notDiverted(), { type: 'decided-instead', disposal: how });

// Its officer still has to do something: say whether they were charged, for the child, or for whoever was harmed.
describe('a closed case of an earlier version', () => {
  test.each<[string, () => Story, boolean]>([
    ['after a breach that leads to a charge', stages.charged, true],
    ['after a breach that went to the CPS', stages.referredToCps, true],
    ['that was not diverted, of which nobody has said whether they were charged', stages.notDiverted, true],
    ['that was completed, whose victim still waits for a statement to be taken', wishing, true],
    ['of which the CPS’s charge is recorded', stages.chargedByCps, false],
    ['that was not diverted, and charged', () => ended('charge'), false],
    ['that was not diverted, and went no further', () => ended('no-further-action'), false],
    ['that was completed', stages.completed, false],
    ['that was withdrawn', stages.withdrawn, false],
    [
      'whose victim’s statement was taken since',
      () => byClock(wishing(), { type: 'statement-taken' }),
      false,
    ],
    [
      'that was withdrawn, whatever its victim had asked for',
      () => byClock(stages.wishing({ statement: 'wanted' }), { type: 'withdrawn' }),
      false,
    ],
  ])('%s is on its officer’s list: %#', (_which, story, isListed) => {
    const kept = keptOff(story());
    expect(listedNow(kept, deps)).toEqual({ ...kept, open: isListed });
  });

  test('that is open is left as it is, and so is what cannot be read as a case', () => {
    const open = { ...keptOff(stages.completed()), open: true };
    expect(listedNow(open, deps)).toBe(open);
    const cut = { ...keptOff(stages.charged()), events: [] };
    expect(listedNow(cut, deps)).toBe(cut);
  });
});
