import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateLimit, rateLimit } from '../../src/teams/rateLimit.ts';

// Microsoft, "Optimize your bot with rate limiting in Teams": per bot per thread 7 in 1 s, 8 in 2 s, 60 in 30 s and
// 1,800 in an hour; 50 requests a second for the app in a tenant.

/** Sends so many, each as soon as it may and answered at once; the instants at which they went. */
function burst(limit: RateLimit, count: number, conversation: (at: number) => string, from = 0): number[] {
  let now = from;
  return Array.from({ length: count }, (_, index) => {
    now += limit.wait(conversation(index), now);
    limit.goes(conversation(index), now)(now);
    return now;
  });
}
const channel = () => '19:supervisors';

describe('into one conversation', () => {
  it('seven go at once, the eighth a second later, the ninth when the first is two seconds old', () => {
    expect(burst(rateLimit(), 10, channel)).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000, 2_000]);
  });

  it('the sixty-first waits until the first is thirty seconds old', () => {
    const went = burst(rateLimit(), 61, channel);
    expect(went[59]).toBeLessThan(30_000);
    expect(went[60]).toBe(30_000);
  });

  it('the 1,801st waits until the first is an hour old', () => {
    const went = burst(rateLimit(), 1_801, channel);
    expect(went[1_799]).toBeLessThan(3_600_000);
    expect(went[1_800]).toBe(3_600_000);
  });

  it('another conversation does not wait for it', () => {
    const limit = rateLimit();
    burst(limit, 7, channel);
    expect([limit.wait('19:supervisors', 0), limit.wait('a:alex', 0)]).toEqual([1_000, 0]);
  });
});

describe('for the app', () => {
  it('fifty go at once into as many chats, the next a second later', () => {
    const went = burst(rateLimit(), 101, (index) => `a:${index}`);
    expect([went[49], went[50], went[99], went[100]]).toEqual([0, 1_000, 1_000, 2_000]);
  });

  it('counts what goes into no conversation too', () => {
    const limit = rateLimit();
    for (let count = 0; count < 50; count += 1) limit.goes(undefined, 0)(0);
    expect([limit.wait(undefined, 0), limit.wait('a:alex', 999), limit.wait('a:alex', 1_000)]).toEqual([
      1_000, 1, 0,
    ]);
  });
});

describe('what is under way', () => {
  it('counts as late as it can have arrived', () => {
    const limit = rateLimit();
    const answers = Array.from({ length: 7 }, () => limit.goes('a:alex', 0));
    for (const answered of answers) answered(200);
    expect([limit.wait('a:alex', 1_199), limit.wait('a:alex', 1_200)]).toEqual([1, 0]);
  });

  it('holds up nobody when it hangs: it counts as arrived two seconds after it left', () => {
    const limit = rateLimit();
    for (let count = 0; count < 50; count += 1) limit.goes(`a:${count}`, 0);
    expect([limit.wait('a:alex', 2_999), limit.wait('a:alex', 3_000)]).toEqual([1, 0]);
  });
});

describe('a conversation that was closed', () => {
  it('opens when it was said, and no sooner for a shorter time said later', () => {
    const limit = rateLimit();
    limit.close('a:alex', 7_000);
    limit.close('a:alex', 3_000);
    expect([0, 6_999, 7_000, 8_000].map((at) => limit.wait('a:alex', at))).toEqual([7_000, 1, 0, 0]);
    expect(limit.wait('a:sam', 0)).toBe(0);
  });
});

it('forgets what was said more than an hour ago, and a conversation can be closed through it', () => {
  const limit = rateLimit();
  burst(limit, 1_800, channel);
  limit.close('19:supervisors', 8_000_000);
  limit.goes('a:alex', 7_300_000)(7_300_000);
  expect(limit.wait('19:supervisors', 7_300_000)).toBe(700_000);
  expect(limit.wait('19:supervisors', 8_000_000)).toBe(0);
});

it('the first one goes at any instant, broken ones too', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (at) => {
      const limit = rateLimit();
      expect(limit.wait('a:alex', at)).toBe(0);
    }),
  );
});

const limits = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
] as const;

/** How many of these lie within any stretch of so many milliseconds, at most. */
function mostWithin(arrivals: readonly number[], ms: number): number {
  const sorted = [...arrivals].sort((one, other) => one - other);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + ms).length));
}

it('keeps every limit in every sliding second where it is counted: at the other end', () => {
  const wish = fc.record({
    gap: fc.integer({ min: 0, max: 400 }),
    to: fc.constantFrom('19:one', '19:one', '19:two', 'a:alex'),
    onTheWay: fc.integer({ min: 0, max: 1_000 }),
    back: fc.integer({ min: 0, max: 1_000 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 20, maxLength: 150 }), (wishes) => {
      const limit = rateLimit();
      const underWay: { at: number; tell: (at: number) => void }[] = [];
      const arrived = new Map<string, number[]>();
      let now = 0;
      for (const { gap, to, onTheWay, back } of wishes) {
        now += gap;
        for (let wait = limit.wait(to, now); wait > 0; wait = limit.wait(to, now)) now += wait;
        for (const { at, tell } of underWay) if (at <= now) tell(at);
        const tell = limit.goes(to, now);
        underWay.push({ at: now + onTheWay + back, tell });
        arrived.set(to, [...(arrived.get(to) ?? []), now + onTheWay]);
      }
      for (const instants of arrived.values())
        for (const [most, ms] of limits) expect(mostWithin(instants, ms)).toBeLessThanOrEqual(most);
      expect(mostWithin([...arrived.values()].flat(), 1_000)).toBeLessThanOrEqual(50);
    }),
  );
});
