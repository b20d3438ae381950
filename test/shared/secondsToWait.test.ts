import { expect, test } from 'vitest';
import { secondsToWait } from '../../src/shared/secondsToWait.ts';

const now = new Date('2026-11-20T09:00:00Z');

// RFC 9110, section 10.2.3: a number of seconds, or a date in one of three forms.
test.each([
  ['seconds', '120', 120],
  ['seconds with blanks about them', ' 7 ', 7],
  ['no time at all', '0', 0],
  ['longer than an hour', '86400', 3_600],
  ['a date', 'Fri, 20 Nov 2026 09:02:00 GMT', 120],
  ['a date of the old form', 'Friday, 20-Nov-26 09:00:30 GMT', 30],
  ['a date that has passed', 'Fri, 20 Nov 2026 08:00:00 GMT', 0],
  ['a date far ahead', 'Sat, 21 Nov 2026 09:00:00 GMT', 3_600],
  ['no header', undefined, undefined],
  ['no header, as fetch says it', null, undefined],
  ['an empty one', '', undefined],
  ['a number below zero', '-5', undefined],
  ['a fraction', '1.5', undefined],
  ['words', 'soon', undefined],
  ['a date that is none', 'Fri, soon', undefined],
])('%s', (_what, header, seconds) => {
  expect(secondsToWait(header, now)).toBe(seconds);
});
