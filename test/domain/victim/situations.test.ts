import { describe, expect, test } from 'vitest';
import { sayClock } from '../../../src/dialogue/words/sayClock.ts';
import { dueCall } from '../../../src/domain/calls/dueCall.ts';
import { codeInForce, runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import { addDays } from '../../../src/domain/days.ts';
import type { ClockName } from '../../../src/domain/force/victimsCode.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { type Happened, lived, situations } from './situations.ts';

/** "disposal 2026-11-27", the one that ends first in front. */
function clocksOf(story: Happened): readonly string[] {
  return runningClocks(lived(story), westMidlands).map(({ name, dueBy }) => `${name} ${dueBy}`);
}

describe('given versions of the Victims’ Code, when one is looked for, then', () => {
  const [code] = westMidlands.victimsCode;
  if (code === undefined) throw new Error('There is no version');
  const newer = { ...code, title: 'The next Code', from: day('2027-04-01') };

  test.each([
    ['the day before it begins, the old one holds', '2027-03-31', code.title],
    ['from its first day, the new one', '2027-04-01', newer.title],
    ['a year later, still', '2028-04-01', newer.title],
    ['before any of them, the first', '2001-01-01', code.title],
  ])('%s', (_what, on, title) => {
    expect(codeInForce([code, newer], day(on)).title).toBe(title);
  });

  test('without any it says so', () => {
    expect(() => codeInForce([], day('2027-04-01'))).toThrow('no version of the Victims’ Code');
  });
});

describe('given what happened so far, when somebody asks what is due with the victim, then', () => {
  test.each(situations)('$what', ({ story, clocks, call }) => {
    expect(clocksOf(story)).toEqual(clocks);
    expect(dueCall(lived(story), westMidlands)?.occasion ?? 'no call').toBe(call);
  });

  test('there are at least forty of them, each said once', () => {
    const names = situations.map(({ what }) => what);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  test('a reminder is due before the end and never before the beginning', () => {
    for (const { what, story } of situations)
      for (const { since, remindOn, dueBy } of runningClocks(lived(story), westMidlands)) {
        expect(remindOn >= since, what).toBe(true);
        expect(remindOn <= dueBy, what).toBe(true);
      }
  });
});

describe('given a list of bank holidays that ends, when a call is due, then', () => {
  const stories = situations.map(({ what, story }) => [what, story] as const);
  const clocksUntil = (story: Happened, until: string) =>
    runningClocks(lived(story), { ...westMidlands, bankHolidaysUntil: day(until) });

  test('no day within the list is in doubt', () => {
    for (const [what, story] of stories)
      for (const clock of clocksUntil(story, '2040-12-31'))
        expect(sayClock(stages.drafting().theCase, clock), what).not.toContain('or later');
  });

  test('every day past it that is counted in working days says so, and no other does', () => {
    let doubted = 0;
    for (const [what, story] of stories)
      for (const clock of clocksUntil(story, '2026-01-01')) {
        const isDoubted = sayClock(stages.drafting().theCase, clock).endsWith(
          ' or later: bank holidays are not counted',
        );
        // The Code counts all of these in working days; what somebody promised is a day of the calendar.
        expect(isDoubted, `${what}: ${clock.name}`).toBe(countedInWorkingDays(clock.name));
        if (isDoubted) doubted += 1;
      }
    expect(doubted).toBeGreaterThan(0);
  });

  test('the last day of the list itself is known', () => {
    const [, story] = stories.find(([, told]) => clocksUntil(told, '2026-01-01')[0]?.pastKnownHolidays) ?? [];
    if (story === undefined) throw new Error('No story has a clock');
    const [clock] = clocksUntil(story, '2026-01-01');
    if (clock === undefined) throw new Error('No clock');
    expect(clocksUntil(story, clock.dueBy)[0]).not.toHaveProperty('pastKnownHolidays');
    expect(clocksUntil(story, addDays(clock.dueBy, -1))[0]).toHaveProperty('pastKnownHolidays', true);
  });
});

function countedInWorkingDays(name: ClockName): boolean {
  const [code] = westMidlands.victimsCode;
  return code !== undefined && name !== 'promised' && 'workingDays' in code.clocks[name].standard;
}
