import { describe, expect, it, vi } from 'vitest';
import { readCalendar } from '../../src/providers/calendar/readCalendar.ts';
import { calendar, event, feed } from './calendars.ts';

const now = new Date('2026-11-20T09:00:00Z');
const endless = Array.from({ length: 2_000 }, (_, n) =>
  event(`u-${n}`, 'DTSTART:20251230T000000Z', 'RRULE:FREQ=SECONDLY;BYSETPOS=-1;BYMONTH=12;BYDAY=MO'),
);

describe('reading a calendar in a thread of its own', () => {
  it('gives what stands in it', async () => {
    const text = calendar(...event('u-1', 'DTSTART:20261124T140000Z'));
    expect(await readCalendar(text, feed, now)).toMatchObject({
      result: 'read',
      reading: { sessions: [{ startsAt: '2026-11-24T14:00:00.000Z', where: 'Digbeth' }], bad: {} },
    });
  });

  it('ends at its deadline over rules that take for ever, and holds nobody up meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 10);
    expect(await readCalendar(calendar(...endless.flat()), feed, now, { timeoutMs: 1_500 })).toEqual({
      result: 'failed',
      why: 'took-too-long',
    });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(30);
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const outcome = readCalendar(calendar(...endless.flat()), feed, now, { stop: stop.signal });
    stop.abort();
    expect(await outcome).toEqual({ result: 'failed', why: 'stopped' });
  });

  it('prints nothing of what the parser complains about', async () => {
    const printed = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
    const text = calendar(
      ...event('u-1', 'DTSTART;TZID=Robin Example:20261124T140000', 'DURATION:Robin Example'),
    );
    const outcome = await readCalendar(text, feed, now);
    const words = printed.flatMap(({ mock }) => mock.calls.map(([chunk]) => String(chunk)));
    for (const spy of printed) spy.mockRestore();
    expect(outcome).toMatchObject({ result: 'read', reading: { bad: { zone: 1 } } });
    expect(words.join()).not.toContain('Robin');
  });
});
