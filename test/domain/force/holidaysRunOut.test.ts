import { expect, test } from 'vitest';
import { holidaysRunOut } from '../../../src/domain/force/holidaysRunOut.ts';
import { day } from '../../../src/law/day.ts';

test.each([
  ['2040-01-01T12:00:00.000Z', false, '365 days on is the last day of the list, 2040 being a leap year'],
  ['2040-01-02T12:00:00.000Z', true, 'the year ahead ends after the list'],
  ['2040-12-31T23:30:00.000Z', true, 'the last day of the list'],
])('given it is %s, when the service starts, then that the list runs out is %s: %s', (now, is) => {
  expect(holidaysRunOut({ bankHolidaysUntil: day('2040-12-31') }, now)).toBe(is);
});
