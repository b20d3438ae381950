import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWeeks,
  addWorkingDays,
  atLondonHour,
  laterBy,
  londonDay,
  parseDay,
  sayDay,
  sayDayWithYear,
  sayMoment,
} from '../../src/domain/days.ts';
import { type Day, day } from '../../src/law/day.ts';
import { westMidlands } from '../support/westMidlands.ts';

const { bankHolidays } = westMidlands;
const aDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(day('2000-01-01'), days));
const weekday = (when: Day) => new Date(`${when}T12:00:00Z`).getUTCDay();
const isWorkingDay = (when: Day) => weekday(when) % 6 !== 0 && !bankHolidays.includes(when);

describe('given an instant, when the day in London is asked, then', () => {
  test.each([
    ['in winter midnight is midnight', '2026-11-20T23:59:59.999Z', '2026-11-20'],
    ['in winter the next day begins at midnight', '2026-11-21T00:00:00.000Z', '2026-11-21'],
    ['in summer the next day begins an hour early', '2026-06-30T23:00:00.000Z', '2026-07-01'],
    ['in summer a minute before that is the day before', '2026-06-30T22:59:00.000Z', '2026-06-30'],
    ['the spring change: the day begins in winter time', '2026-03-29T00:00:00.000Z', '2026-03-29'],
    ['the spring change: the evening is summer time', '2026-03-29T23:00:00.000Z', '2026-03-30'],
    ['the autumn change: the day begins in summer time', '2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['the autumn change: the evening is winter time', '2026-10-25T23:30:00.000Z', '2026-10-25'],
    ['the year turns at midnight', '2026-12-31T23:59:59.000Z', '2026-12-31'],
  ])('%s', (_what, instant, expected) => {
    expect(londonDay(instant)).toBe(expected);
  });

  test('the last moment of a day and the first of the next are told apart, whichever is asked first', () => {
    const summer = ['2026-07-01T22:59:59.999Z', '2026-07-01T23:00:00.000Z'] as const;
    const winter = ['2026-12-01T23:59:59.999Z', '2026-12-02T00:00:00.000Z'] as const;
    for (const [before, after] of [summer, winter]) {
      expect(londonDay(before)).toBe(before.slice(0, 10));
      expect(londonDay(after)).toBe(addDays(day(before.slice(0, 10)), 1));
      expect(londonDay(before)).toBe(before.slice(0, 10));
    }
  });

  test('it never lies before the day in UTC, and never more than one day after', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const inUtc = day(date.toISOString().slice(0, 10));
        expect([inUtc, addDays(inUtc, 1)]).toContain(londonDay(date.toISOString()));
      }),
    );
  });
});

describe('given a text, when it is read as a day, then', () => {
  test.each(['2026-11-20', '2028-02-29', '2000-02-29'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20/11/2026',
    '',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDay(text)));
  });
});

describe('given a day, when days or weeks are added, then', () => {
  test('taking them away again leads back', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });

  test('a later day compares as later, as text', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 4000 }), (from, count) => addDays(from, count) > from),
    );
  });

  test('weeks keep the weekday, also across a clock change', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (from, weeks) => {
        expect(weekday(addWeeks(from, weeks))).toBe(weekday(from));
      }),
    );
    expect(addWeeks(day('2026-11-20'), 16)).toBe('2027-03-12');
    expect(addWeeks(day('2026-11-20'), 20)).toBe('2027-04-09');
  });
});

describe('given a day, when working days are added, then', () => {
  test.each([
    ['a Friday and one is Monday', '2026-11-20', 1, '2026-11-23'],
    ['a week is five', '2026-11-20', 5, '2026-11-27'],
    ['a Saturday and one is Monday', '2026-11-21', 1, '2026-11-23'],
    ['Christmas Eve and one is after both bank holidays', '2026-12-24', 1, '2026-12-29'],
    ['Christmas Eve and five passes the new year', '2026-12-24', 5, '2027-01-05'],
    ['Christmas on a weekend moves the bank holidays', '2027-12-24', 1, '2027-12-29'],
    ['over Easter', '2027-03-25', 1, '2027-03-30'],
    ['the late August bank holiday', '2026-08-28', 1, '2026-09-01'],
    ['none is the day itself', '2026-11-21', 0, '2026-11-21'],
  ])('%s', (_what, from, count, expected) => {
    expect(addWorkingDays(day(from), count, bankHolidays)).toBe(expected);
  });

  test('it ends on a working day with exactly so many of them passed', () => {
    const inTheYears = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day('2026-01-01'), days));
    fc.assert(
      fc.property(inTheYears, fc.integer({ min: 1, max: 20 }), (from, count) => {
        const until = addWorkingDays(from, count, bankHolidays);
        expect(isWorkingDay(until)).toBe(true);
        let passed = 0;
        for (let when = addDays(from, 1); when <= until; when = addDays(when, 1)) {
          if (isWorkingDay(when)) passed += 1;
        }
        expect(passed).toBe(count);
      }),
    );
  });
});

describe('given a day or a moment, when it is said, then', () => {
  test('days are said as people say them', () => {
    expect(sayDay(day('2026-11-24'))).toBe('Tuesday 24 November');
    expect(sayDayWithYear(day('2027-03-01'))).toBe('1 March 2027');
  });

  test.each([
    ['2026-11-24T14:00:00.000Z', 'Tuesday 24 November, 14:00'],
    ['2026-06-30T23:30:00.000Z', 'Wednesday 1 July, 00:30'],
    ['2026-03-29T00:59:00.000Z', 'Sunday 29 March, 00:59'],
    ['2026-03-29T01:00:00.000Z', 'Sunday 29 March, 02:00'],
    ['2026-10-25T00:30:00.000Z', 'Sunday 25 October, 01:30'],
    ['2026-10-25T01:30:00.000Z', 'Sunday 25 October, 01:30'],
    ['2026-10-25T00:00:00.000Z', 'Sunday 25 October, 01:00'],
    ['2026-11-24T00:00:00.000Z', 'Tuesday 24 November, 00:00'],
  ])('%s is %s in London', (instant, said) => {
    expect(sayMoment(instant)).toBe(said);
  });
});

// A reminder for nine in the morning comes at nine by the clock on the wall, on either side of a change of the clocks.
test.each<[string, Day, number, string]>([
  ['in winter', day('2026-11-20'), 9, '2026-11-20T09:00:00.000Z'],
  ['in summer', day('2026-07-01'), 9, '2026-07-01T08:00:00.000Z'],
  ['in summer after midnight', day('2026-07-01'), 0, '2026-06-30T23:00:00.000Z'],
  ['nine o’clock the day after', day('2026-11-20'), 24 + 9, '2026-11-21T09:00:00.000Z'],
  [
    'the day after is the one on which summer time begins',
    day('2026-03-28'),
    24 + 9,
    '2026-03-29T08:00:00.000Z',
  ],
  ['the day on which summer time ends', day('2026-10-25'), 9, '2026-10-25T09:00:00.000Z'],
  ['the day before that', day('2026-10-24'), 9, '2026-10-24T08:00:00.000Z'],
  ['two days on, over the end of a month', day('2026-04-30'), 48 + 12, '2026-05-02T11:00:00.000Z'],
])('the hour of the London clock: %s', (_what, when, hour, expected) => {
  expect(atLondonHour(when, hour)).toBe(expected);
});

test.each([
  ['2026-11-20T09:00:00.000Z', 240, '2026-11-20T13:00:00.000Z'],
  ['2026-11-20T23:59:00.000Z', 1, '2026-11-21T00:00:00.000Z'],
  ['2026-11-20T09:00:00.000Z', -1, '2026-11-20T08:59:00.000Z'],
])('%s and %i minutes is %s', (from, minutes, expected) => {
  expect(laterBy(from, minutes)).toBe(expected);
});
