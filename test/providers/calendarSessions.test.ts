import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sessionsIn } from '../../src/providers/calendar/sessionsIn.ts';
import { samples } from '../support/samples.ts';
import { calendar, event, feed, read, starts } from './calendars.ts';

// The parser complains aloud; in the product that happens in a thread whose output is thrown away.
beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`${list.length} instead of one`);
  return first;
}

describe('when a session of a calendar starts', () => {
  it.each<[string, string[], string[]]>([
    ['in London’s winter', ['DTSTART;TZID=Europe/London:20261119T140000'], ['2026-11-19T14:00:00.000Z']],
    ['in London’s summer', ['DTSTART;TZID=Europe/London:20261019T140000'], ['2026-10-19T13:00:00.000Z']],
    ['without a zone, as London’s clock says', ['DTSTART:20261019T140000'], ['2026-10-19T13:00:00.000Z']],
    ['in UTC', ['DTSTART:20261019T140000Z'], ['2026-10-19T14:00:00.000Z']],
    [
      'as Outlook names the zone',
      ['DTSTART;TZID="GMT Standard Time":20261019T140000'],
      ['2026-10-19T13:00:00.000Z'],
    ],
    [
      'every week by the same clock, across the end of summer time',
      ['DTSTART;TZID=Europe/London:20261019T140000', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      ['2026-10-19T13:00:00.000Z', '2026-10-26T14:00:00.000Z', '2026-11-02T14:00:00.000Z'],
    ],
    [
      'every week without a zone, across the end of summer time',
      ['DTSTART:20261019T140000', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2026-10-19T13:00:00.000Z', '2026-10-26T14:00:00.000Z'],
    ],
    [
      'until the last one',
      ['DTSTART;TZID=Europe/London:20261019T140000', 'RRULE:FREQ=WEEKLY;UNTIL=20261102T140000Z;BYDAY=MO,WE'],
      [
        '2026-10-19T13:00:00.000Z',
        '2026-10-21T13:00:00.000Z',
        '2026-10-26T14:00:00.000Z',
        '2026-10-28T14:00:00.000Z',
        '2026-11-02T14:00:00.000Z',
      ],
    ],
    [
      'but not on a day that is excepted',
      [
        'DTSTART;TZID=Europe/London:20261019T140000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;TZID=Europe/London:20261026T140000',
      ],
      ['2026-10-19T13:00:00.000Z', '2026-11-02T14:00:00.000Z'],
    ],
    [
      'nor on one that is excepted without a zone',
      ['DTSTART:20261019T140000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261026T140000'],
      ['2026-10-19T13:00:00.000Z', '2026-11-02T14:00:00.000Z'],
    ],
    [
      'though a leap day is excepted',
      ['DTSTART:20261019T140000Z', 'EXDATE:20280229T140000Z'],
      ['2026-10-19T14:00:00.000Z'],
    ],
    ['not when it is over', ['DTSTART:20260930T140000Z'], []],
    ['not when it is more than 90 days ahead', ['DTSTART:20261231T140000Z'], []],
  ])('%s', (_when, lines, expected) => {
    expect(starts(event('u-1', ...lines))).toEqual(expected);
  });

  it('is the next 90 days of a rule that never ends and began years ago', () => {
    const found = starts(event('u-1', 'DTSTART;TZID=Europe/London:20200106T100000', 'RRULE:FREQ=WEEKLY'));
    expect([found.length, found[0], found.at(-1)]).toEqual([
      13,
      '2026-10-05T09:00:00.000Z',
      '2026-12-28T10:00:00.000Z',
    ]);
  });

  it('is the new time of one occasion that was moved', () => {
    const moved = [
      ...event('u-1', 'DTSTART;TZID=Europe/London:20261019T140000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...event(
        'u-1',
        'RECURRENCE-ID;TZID=Europe/London:20261026T140000',
        'DTSTART;TZID=Europe/London:20261027T150000',
      ),
    ];
    expect(starts(moved)).toEqual([
      '2026-10-19T13:00:00.000Z',
      '2026-10-27T15:00:00.000Z',
      '2026-11-02T14:00:00.000Z',
    ]);
  });

  it.each(['Our own', '/example.org/Europe/London', 'Customized Time Zone'])(
    'follows a zone that the calendar defines itself as "%s"',
    (name) => {
      const zone = [
        'BEGIN:VTIMEZONE',
        `TZID:${name}`,
        'BEGIN:STANDARD',
        'DTSTART:16010101T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:16010101T010000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
      ];
      const lines = event('u-1', `DTSTART;TZID=${name}:20261019T140000`, 'RRULE:FREQ=WEEKLY;COUNT=2');
      expect(starts([...zone, ...lines])).toEqual(['2026-10-19T13:00:00.000Z', '2026-10-26T14:00:00.000Z']);
    },
  );
});

describe('what a session of a calendar is', () => {
  const at = 'DTSTART:20261119T140000Z';
  it('as its event says', () => {
    const lines = event(
      'u-1',
      at,
      'DTEND:20261119T160000Z',
      'LOCATION;LANGUAGE=en:Digbeth Hall\\, Room 2\\nBirmingham',
      'X-WAYMARK-PLACES:5',
      'X-WAYMARK-LANGUAGE:PA',
      'X-WAYMARK-ONLY-FOR:female',
    );
    expect(only(read(lines).sessions)).toMatchObject({
      provider: 'cranstoun',
      intervention: 'arv',
      endsAt: '2026-11-19T16:00:00.000Z',
      where: 'Digbeth Hall, Room 2 Birmingham',
      places: 5,
      language: 'pa',
      onlyFor: 'female',
    });
  });

  it('as its categories say, where nobody can write more', () => {
    const lines = event('u-1', at, 'CATEGORIES:Courses,Places=5,language=pl', 'CATEGORIES:only-for=male');
    expect(only(read(lines).sessions)).toMatchObject({ places: 5, language: 'pl', onlyFor: 'male' });
  });

  it('else as the feed’s entry says', () => {
    const lines = event('u-1', at, 'LOCATION:');
    const entry = { places: 3, language: 'ur', where: 'Aston', onlyFor: 'female' } as const;
    expect(only(read(lines, entry).sessions)).toMatchObject(entry);
  });

  it('else in English, for everybody, and without an end', () => {
    const session = only(read(event('u-1', at)).sessions);
    expect(session).toMatchObject({ places: 8, language: 'en', where: 'Digbeth' });
    expect(session).not.toHaveProperty('onlyFor');
    expect(session).not.toHaveProperty('endsAt');
    expect(session).not.toHaveProperty('cancelled');
  });

  it('called off when its event is', () => {
    expect(only(read(event('u-1', at, 'STATUS:CANCELLED')).sessions).cancelled).toBe(true);
  });

  it('called off alone, as one occasion of many', () => {
    const lines = [
      ...event(
        'u-1',
        'DTSTART;TZID=Europe/London:20261019T140000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'X-WAYMARK-PLACES:5',
      ),
      ...event(
        'u-1',
        'RECURRENCE-ID;TZID=Europe/London:20261026T140000',
        'DTSTART;TZID=Europe/London:20261026T140000',
        'STATUS:CANCELLED',
      ),
    ];
    const { sessions } = read(lines);
    expect(sessions.map(({ cancelled, places }) => [cancelled, places])).toEqual([
      [undefined, 5],
      [true, 5],
      [undefined, 5],
    ]);
  });

  it('on line when its place is a link, which is for those who come', () => {
    const lines = event('u-1', at, 'LOCATION:Join: https://meet.example/abc?pwd=1');
    expect(only(read(lines).sessions).where).toBe('on line');
  });

  it('known again by its event, start and place, and by no word of its id', () => {
    const id = (...lines: string[]) => only(read(event('robin@provider.example', ...lines)).sessions).id;
    const known = id(at);
    expect(known).toMatch(/^ical\.[0-9a-f]{20}\.20261119t140000z\.[0-9a-f]{8}$/);
    expect(id(at, 'X-WAYMARK-PLACES:2', 'STATUS:CANCELLED')).toBe(known);
    expect(id('DTSTART:20261119T150000Z')).not.toBe(known);
    expect(id(at, 'LOCATION:Aston')).not.toBe(known);
  });

  it('nothing of its title, description or guests', () => {
    const reading = read(event('robin@provider.example', at));
    expect(JSON.stringify(reading)).not.toMatch(/Robin|07700|provider\.example/i);
  });
});

describe('an event that cannot be understood', () => {
  const right = event('right', 'DTSTART:20261119T140000Z');
  it.each<[string, readonly string[]]>([
    ['no-start', event('wrong', 'DTSTART:hello')],
    ['no-start', event('wrong', 'DTEND:20261119T140000Z')],
    ['no-time', event('wrong', 'DTSTART;VALUE=DATE:20261119')],
    ['zone', event('wrong', 'DTSTART;TZID=Mars/Phobos:20261119T140000')],
    ['zone', event('wrong', 'DTSTART;TZID=Somewhere:20261119T140000', 'RRULE:FREQ=WEEKLY')],
    ['places', event('wrong', 'DTSTART:20261119T140000Z', 'X-WAYMARK-PLACES:lots')],
    ['places', event('wrong', 'DTSTART:20261119T140000Z', 'X-WAYMARK-PLACES:501')],
    ['language', event('wrong', 'DTSTART:20261119T140000Z', 'X-WAYMARK-LANGUAGE:Punjabi please')],
    ['only-for', event('wrong', 'DTSTART:20261119T140000Z', 'CATEGORIES:only-for=children')],
    ['no-place', event('wrong', 'DTSTART:20261119T140000Z', 'LOCATION: ')],
    ['not-understood', event('wrong', 'DTSTART:20261119T140000Z', 'RRULE:FREQ=SOMETIMES')],
    ['not-understood', event('wrong', 'DTSTART:20261119T140000Z', 'DTSTART:20261119T150000Z')],
    ['rdate', event('wrong', 'DTSTART:20261119T140000Z', 'RDATE:20261126T140000Z')],
    [
      'range',
      [
        ...event('wrong', 'DTSTART:20261019T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'),
        ...event('wrong', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261026T140000Z', 'DTSTART:20261027T140000Z'),
      ],
    ],
    ['no-such-time', event('wrong', 'DTSTART:20261131T170000Z')],
    ['no-such-time', event('wrong', 'DTSTART:20261119T250000Z')],
    ['no-such-time', event('wrong', 'DTSTART;TZID=Europe/London:20261119T146000')],
    ['no-such-time', event('wrong', 'DTSTART:20261119T140000Z', 'DTEND:20261119T260000Z')],
    ['no-such-time', event('wrong', 'DTSTART:20261119T1400Z')],
    [
      'no-such-time',
      [
        ...event('wrong', 'DTSTART:20261019T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'),
        ...event('wrong', 'RECURRENCE-ID:20261032T140000Z', 'DTSTART:20261027T140000Z'),
      ],
    ],
    [
      'no-such-time',
      event(
        'wrong',
        'DTSTART:20261019T140000Z',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20261019T140000Z,20261320T140000Z',
      ),
    ],
    [
      'id-twice',
      [...event('wrong', 'DTSTART:20261119T140000Z'), ...event('wrong', 'DTSTART:20261120T140000Z')],
    ],
    ['too-often', event('wrong', 'DTSTART:20261001T140000Z', 'RRULE:FREQ=HOURLY')],
    ['no-id-or-end', ['BEGIN:VEVENT', 'DTSTART:20261119T140000Z', 'LOCATION:x', 'END:VEVENT']],
    ['no-id-or-end', event('wrong', 'DTSTART:20261119T140000Z').slice(0, -1)],
  ])('is counted as "%s" and loses no other', (code, wrong) => {
    const { sessions, bad, notUnderstood } = read([...wrong, ...right]);
    expect(sessions.map(({ startsAt }) => startsAt)).toEqual(['2026-11-19T14:00:00.000Z']);
    expect(bad).toEqual({ [code]: 1 });
    expect(notUnderstood).toHaveLength(code === 'no-id-or-end' ? 0 : 1);
  });

  it('is known by what its sessions’ ids begin with, so that they are not called off', () => {
    const [session] = read(event('same', 'DTSTART:20261119T140000Z')).sessions;
    const [prefix = 'none'] = read(event('same', 'DTSTART:hello')).notUnderstood;
    expect(session?.id.startsWith(prefix)).toBe(true);
  });
});

describe('a calendar that cannot be read as a whole', () => {
  const whole = calendar(...event('u-1', 'DTSTART:20261119T140000Z'));
  const now = new Date('2026-10-01T09:00:00Z');
  it.each<[string, string, string]>([
    ['a page for people', '<!doctype html><title>Sign in</title>', 'not-a-whole-calendar'],
    ['nothing', '', 'not-a-whole-calendar'],
    ['one that was cut off', whole.slice(0, -20), 'not-a-whole-calendar'],
    [
      'one with more sessions than there can be',
      calendar(
        ...[1, 2, 3, 4, 5, 6].flatMap((n) =>
          event(`u-${n}`, 'DTSTART:20261001T100000Z', 'RRULE:FREQ=DAILY', `LOCATION:${n}`),
        ),
      ),
      'too-many-sessions',
    ],
  ])('%s', (_what, text, why) => {
    expect(sessionsIn(text, feed, now)).toEqual({ result: 'failed', why });
  });

  it('never throws, whatever is spoilt', () => {
    const text = calendar(
      ...event('u-1', 'DTSTART;TZID=Europe/London:20261019T140000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 20 }), (from, length, noise) => {
        const spoilt = text.slice(0, from) + noise + text.slice(from + length);
        expect(['read', 'failed']).toContain(sessionsIn(spoilt, feed, now).result);
      }),
      { numRuns: samples(300) },
    );
  });

  it('may fold its lines and end them as it likes', () => {
    const folded = whole.replace('LOCATION:Digbeth', 'LOCATION:Dig\r\n beth').replaceAll('\r\n', '\n');
    const outcome = sessionsIn(folded, feed, now);
    expect(outcome).toMatchObject({ result: 'read', reading: { sessions: [{ where: 'Digbeth' }] } });
  });
});
