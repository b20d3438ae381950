import { describe, expect, test } from 'vitest';
import { codeInForce, runningClocks } from '../../../src/domain/victim/clocks.ts';
import { dueCall } from '../../../src/domain/victim/dueCall.ts';
import { day } from '../../../src/law/day.ts';
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
