import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/providers/problemsIn.ts';
import { sessionsBody } from '../../src/providers/sessionsBody.ts';
import { schema } from './schemas.ts';

const published = schema('sessions.v1');
const now = new Date('2026-11-20T09:00:00Z');
const body = sessionsBody(['arv', 'divert'], now);
const one = {
  id: 'one',
  intervention: 'arv',
  startsAt: '2026-11-24T14:00:00Z',
  where: 'Digbeth Community Hall',
  places: 8,
};
const list = (...sessions: readonly object[]) => ({ schemaVersion: 1, sessions });

function problems(content: unknown): readonly string[] {
  const checked = body.safeParse(content, { reportInput: true });
  if (checked.success) return [];
  return problemsIn(checked.error, 'a list of sessions').map(({ field, message }) => `${field} | ${message}`);
}

describe('the published schema of a list of sessions and the check', () => {
  it.each<[string, unknown]>([
    ['a session', list(one)],
    ['none', list()],
    ['some', { schemaVersion: 1, upsert: [one] }],
    ['some, but none', { schemaVersion: 1, upsert: [] }],
    ['both', { ...list(one), upsert: [one] }],
    ['neither', { schemaVersion: 1 }],
    ['another version', { ...list(one), schemaVersion: 2 }],
    ['a field too many', { ...list(one), note: 'x' }],
    ['a field too many in a session', list({ ...one, note: 'x' })],
    [
      'everything',
      list({
        ...one,
        endsAt: '2026-11-24T16:00:00Z',
        language: 'pa-Guru',
        onlyFor: 'female',
        cancelled: true,
      }),
    ],
    ...Object.keys(one).map((field): [string, unknown] => [
      `no ${field}`,
      list({ ...one, [field]: undefined }),
    ]),
    ['an id with a dot', list({ ...one, id: 'ical.one' })],
    ['an id that begins with a dash', list({ ...one, id: '-one' })],
    ['an id of 64', list({ ...one, id: 'x'.repeat(64) })],
    ['an id of 65', list({ ...one, id: 'x'.repeat(65) })],
    ['a number as id', list({ ...one, id: 1 })],
    ['a time without a zone', list({ ...one, startsAt: '2026-11-24T14:00:00' })],
    ['a time with an offset', list({ ...one, startsAt: '2026-11-24T14:00:00+01:00' })],
    ['no end as null', list({ ...one, endsAt: null })],
    ['a place of two lines', list({ ...one, where: 'Digbeth\nHall' })],
    ['a blank place', list({ ...one, where: '  ' })],
    ['an empty place', list({ ...one, where: '' })],
    ['a place of 120', list({ ...one, where: 'x'.repeat(120) })],
    ['a place of 121', list({ ...one, where: 'x'.repeat(121) })],
    ['half a place', list({ ...one, places: 0.5 })],
    ['places as a text', list({ ...one, places: '8' })],
    ['no places', list({ ...one, places: 0 })],
    ['fewer than none', list({ ...one, places: -1 })],
    ['500 places', list({ ...one, places: 500 })],
    ['501 places', list({ ...one, places: 501 })],
    ['a language in words', list({ ...one, language: 'Punjabi please' })],
    ['for children', list({ ...one, onlyFor: 'children' })],
    ['not cancelled', list({ ...one, cancelled: false })],
    ['null', null],
    ['a list alone', [one]],
  ])('agree on %s', (_what, content) => {
    const agreed = published(JSON.parse(JSON.stringify(content))) === 'valid';
    expect(problems(content).length === 0, problems(content).join('\n')).toBe(agreed);
  });

  it('agree on 500 sessions and not one more', () => {
    const many = (count: number) =>
      list(...Array.from({ length: count }, (_, n) => ({ ...one, id: `s${n}` })));
    expect([published(many(500)) === 'valid', problems(many(500))]).toEqual([true, []]);
    expect(published(many(501))).not.toBe('valid');
    expect(problems(many(501))).toEqual(['sessions | sessions may hold 500 sessions.']);
  });

  it('turn whatever else comes into fields and sentences that end', () => {
    const anySession = fc.record(
      {
        id: fc.oneof(fc.constant('one'), fc.anything()),
        intervention: fc.oneof(fc.constant('arv'), fc.anything()),
        startsAt: fc.oneof(fc.constant(one.startsAt), fc.anything()),
        endsAt: fc.anything(),
        where: fc.anything(),
        places: fc.anything(),
        language: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const anyBody = fc.record({ schemaVersion: fc.constantFrom(1, 2), sessions: fc.array(anySession) });
    fc.assert(
      fc.property(fc.oneof(anyBody, fc.anything({ maxDepth: 2 })), (anything) => {
        const checked = body.safeParse(anything, { reportInput: true });
        if (checked.success) return;
        const found = problemsIn(checked.error, 'a list of sessions');
        expect(found.length).toBeGreaterThan(0);
        for (const { message } of found) expect(message).toMatch(/\.$/);
      }),
    );
  });
});

describe('what no schema can say is told by its field', () => {
  it.each<[string, object, string]>([
    [
      'another provider’s intervention',
      { intervention: 'cara' },
      'sessions.0.intervention | sessions.0.intervention is none of yours: use the id from a referral.',
    ],
    [
      'a session of this morning',
      { startsAt: '2026-11-20T07:59:00Z' },
      'sessions.0.startsAt | sessions.0.startsAt is in the past: leave it out.',
    ],
    [
      'a session of next year',
      { startsAt: '2027-05-20T10:00:00Z' },
      'sessions.0.startsAt | sessions.0.startsAt is more than 180 days ahead: publish it later.',
    ],
    [
      'an end before the start',
      { endsAt: '2026-11-24T13:00:00Z' },
      'sessions.0.endsAt | sessions.0.endsAt must be after it starts.',
    ],
    [
      'an end at the start',
      { endsAt: one.startsAt },
      'sessions.0.endsAt | sessions.0.endsAt must be after it starts.',
    ],
    [
      'an end on another day',
      { endsAt: '2026-11-26T14:00:00Z' },
      'sessions.0.endsAt | sessions.0.endsAt is more than 24 hours after it starts: check the date.',
    ],
    [
      'a language there is not',
      { language: 'en-xx-xx' },
      'sessions.0.language | sessions.0.language must be a language tag, such as en or pa.',
    ],
  ])('%s', (_what, change, problem) => {
    expect(problems(list({ ...one, ...change }))).toEqual([problem]);
  });

  it('an id that stands there twice', () => {
    expect(problems(list(one, one))).toEqual(['sessions.1.id | sessions.1.id stands in the list twice.']);
  });

  it('two lists at once', () => {
    expect(problems({ ...list(one), upsert: [one] })).toEqual([
      'body | must hold either sessions or upsert, and not both.',
    ]);
  });

  it('all at once, of every session and each of its fields', () => {
    const wrong = {
      ...one,
      intervention: 'cara',
      startsAt: '2026-11-01T14:00:00Z',
      places: -1,
      language: 'en-x',
    };
    const faults = problems(list(wrong, { ...one, id: 'two', where: '', note: 'x', endsAt: 'soon' }));
    expect(faults.map((fault) => fault.replace(/ \|.*/, ''))).toEqual([
      'sessions.0.intervention',
      'sessions.0.startsAt',
      'sessions.0.places',
      'sessions.0.language',
      'sessions.1.endsAt',
      'sessions.1.where',
      'sessions.1.note',
    ]);
  });

  it('and a session that began within the hour is no fault', () => {
    expect(problems(list({ ...one, startsAt: '2026-11-20T08:01:00Z' }))).toEqual([]);
  });
});

describe('what comes out', () => {
  it('has its times in UTC, its language as BCP 47 writes it, and English where none is told', () => {
    const content = list(
      { ...one, startsAt: '2026-07-24T14:00:00+01:00', language: 'PA-guru', where: ' Digbeth ' },
      { ...one, id: 'two' },
    );
    expect(sessionsBody(['arv'], new Date('2026-07-20T09:00:00Z')).parse(content)).toMatchObject({
      whole: true,
      sessions: [
        { startsAt: '2026-07-24T13:00:00.000Z', language: 'pa-Guru', where: 'Digbeth' },
        { id: 'two', language: 'en' },
      ],
    });
  });

  it('says when it is no whole list', () => {
    expect(body.parse({ schemaVersion: 1, upsert: [one] })).toMatchObject({
      whole: false,
      sessions: [{ id: 'one' }],
    });
  });
});
