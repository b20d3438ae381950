import { describe, expect, test } from 'vitest';
import { nextAttempt } from '../../src/outbox/nextAttempt.ts';
import { minute } from '../support/caseStories.ts';
import { steadyRandom } from '../support/steadySeed.ts';

const secondsUntil = (instant: string) => (Date.parse(instant) - Date.parse(minute(0))) / 1000;
const random = steadyRandom();
const forty = (attempts: number, afterSeconds?: number) =>
  Array.from({ length: 40 }, () => secondsUntil(nextAttempt(minute(0), attempts, random, afterSeconds)));

describe('given forty that failed in the same moment, when they are tried again, then', () => {
  test.each([
    ['after the first attempt', 1, undefined, 1],
    ['after the fifth', 5, undefined, 15],
    ['when they were asked to wait', 1, 30, 30],
  ])(
    '%s it is not in the same moment, no sooner, and at most a quarter later',
    (_what, attempts, asked, wait) => {
      const waits = forty(attempts, asked);
      expect(new Set(waits.map((seconds) => Math.round((seconds / wait) * 40))).size).toBeGreaterThan(5);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(wait);
      expect(Math.max(...waits)).toBeLessThan(wait * 1.25);
    },
  );
});
