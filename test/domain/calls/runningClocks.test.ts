import { describe, expect, test } from 'vitest';
import { codeInForce, runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import type { ClockLength, VictimsCode } from '../../../src/domain/force/victimsCode.ts';
import { day } from '../../../src/law/day.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { type Happened, lived } from '../victim/situations.ts';

const [code] = westMidlands.victimsCode;
if (code === undefined) throw new Error('There is no version of the Code');

/** The Code with another clock for the disposal. */
function withClock(standard: ClockLength, remindBefore: number): VictimsCode {
  const disposal = { ...code?.clocks.disposal, standard, remindBefore };
  return { ...code, clocks: { ...code?.clocks, disposal } } as VictimsCode;
}

/** Filed on that day; of all clocks only the one that tells of the disposal runs. */
function filedOn(on: string): Happened {
  const officer = { id: 'officer-1', name: 'PC Ash' };
  const facts = { offence: 'common-assault', age: 24, domesticAbuse: 'none', victim: 'person' } as const;
  return [
    [on, { type: 'opened', caseId: 'c', reference: 'WM-7Q4K-93', force: 'west-midlands', officer }],
    [on, { type: 'answered', step: 'questions', answers: { facts } }],
    [on, { type: 'victim-called', call: callAbout('views', 'views', 'support') }],
    [on, { type: 'filed', filing: filingFor({ at: `${on}T10:00:00.000Z` }), record: frozenRecord }],
  ];
}

// A reminder comes on a working day, so many of them before the end, and never before there is anything to remind of.
describe('given a clock, when it ends and when somebody is reminded:', () => {
  test.each<[string, string, ClockLength, number, string, string]>([
    ['five working days from a Friday', '2026-11-20', { workingDays: 5 }, 1, '2026-11-26', '2026-11-27'],
    ['two days before the end', '2026-11-20', { workingDays: 5 }, 2, '2026-11-25', '2026-11-27'],
    ['on the last day itself', '2026-11-20', { workingDays: 5 }, 0, '2026-11-27', '2026-11-27'],
    ['the end on a Sunday', '2026-11-20', { days: 9 }, 0, '2026-11-27', '2026-11-29'],
    ['a working day before a Sunday', '2026-11-20', { days: 9 }, 1, '2026-11-26', '2026-11-29'],
    ['the end on the day after', '2026-11-20', { days: 1 }, 1, '2026-11-20', '2026-11-21'],
    [
      'more days before the end than there are',
      '2026-11-23',
      { workingDays: 1 },
      5,
      '2026-11-23',
      '2026-11-24',
    ],
    // Christmas Day is a Friday, and Monday 28 December the day in lieu of Boxing Day.
    ['over Christmas', '2026-12-21', { workingDays: 5 }, 1, '2026-12-29', '2026-12-30'],
    ['over Christmas, before it', '2026-12-21', { workingDays: 5 }, 2, '2026-12-24', '2026-12-30'],
  ])('%s', (_what, on, length, before, remindOn, dueBy) => {
    const rules = { ...westMidlands, victimsCode: [withClock(length, before)] };
    const [clock, another] = runningClocks(lived(filedOn(on)), rules);
    expect(clock).toMatchObject({ name: 'disposal', since: on, remindOn, dueBy });
    expect(another).toBeUndefined();
  });
});

test('of three versions of the Code the latest that has begun counts', () => {
  const versions = [code, { ...code, title: 'Next', from: day('2027-04-01') }];
  const three = [...versions, { ...code, title: 'Last', from: day('2028-04-01') }];
  expect(codeInForce(three, day('2028-03-31')).title).toBe('Next');
  expect(codeInForce(three, day('2028-04-01')).title).toBe('Last');
});
