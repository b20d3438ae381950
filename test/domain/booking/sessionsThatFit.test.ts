import { describe, expect, test } from 'vitest';
import type { Session } from '../../../src/domain/booking/session.ts';
import {
  isLanguageInTheWay,
  isWithInterpreter,
  type SessionNeeds,
  sessionsThatFit,
} from '../../../src/domain/booking/sessionsThatFit.ts';
import { day } from '../../../src/law/day.ts';
import { minute } from '../../support/caseStories.ts';
import { aSessionRecord } from './sessions.ts';

const hour = 60;
const now = minute(0);

const published = (...some: readonly Partial<Session>[]) =>
  some.map((one, index) =>
    aSessionRecord({ id: `session-${index + 1}`, startsAt: minute((10 + index) * hour), ...one }),
  );

function offered(records: ReturnType<typeof published>, needs: Partial<SessionNeeds> = {}) {
  const { open, full } = sessionsThatFit(records, { intervention: 'divert', facts: {}, ...needs }, now);
  return { open: open.map(({ session }) => session.id), full: full.map(({ session }) => session.id) };
}

type Row = readonly [string, Partial<Session>, SessionNeeds['facts'], boolean];

const rows: readonly Row[] = [
  ['English, nothing known about language', { language: 'en' }, {}, true],
  ['British English', { language: 'en-GB' }, {}, true],
  [
    'English, no interpreter needed, another tongue',
    { language: 'en' },
    { language: 'pl', interpreterNeeded: false },
    true,
  ],
  [
    'English, an interpreter is needed',
    { language: 'en' },
    { language: 'pl', interpreterNeeded: true },
    false,
  ],
  [
    'English, an interpreter is needed for a tongue not told',
    { language: 'en' },
    { interpreterNeeded: true },
    false,
  ],
  ['Polish for a Pole', { language: 'pl' }, { language: 'pl', interpreterNeeded: true }, true],
  ['Punjabi as written in India', { language: 'pa-IN' }, { language: 'pa', interpreterNeeded: true }, true],
  ['Polish for somebody else', { language: 'pl' }, {}, false],
  ['women only, a woman', { onlyFor: 'female' }, { sex: 'female' }, true],
  ['women only, a man', { onlyFor: 'female' }, { sex: 'male' }, false],
  ['women only, sex not known', { onlyFor: 'female' }, {}, false],
  ['men only, a man', { onlyFor: 'male' }, { sex: 'male' }, true],
  ['men only, neither', { onlyFor: 'male' }, { sex: 'other' }, false],
  ['for everybody, neither', {}, { sex: 'other' }, true],
  ['called off', { cancelled: true }, {}, false],
  ['begun', { startsAt: minute(0) }, {}, false],
  ['of another intervention', { intervention: 'cara' }, {}, false],
];

describe('a session fits or not:', () => {
  test.each(rows)('%s', (_what, session, facts, fits) => {
    expect(offered(published(session), { facts }).open).toEqual(fits ? ['session-1'] : []);
  });

  test.each([
    ['on the last day', day('2026-11-20'), ['session-1']],
    ['after it', day('2026-11-19'), []],
  ] as const)('that is held %s of the condition', (_what, by, expected) => {
    expect(offered(published({}), { by }).open).toEqual(expected);
  });
});

test('with an interpreter they can come to a session in English, after those in their own language', () => {
  const facts = { language: 'pl', interpreterNeeded: true };
  const records = published({ language: 'en' }, { language: 'pa' }, { language: 'pl' });
  expect(offered(records, { facts, takesInterpreter: true }).open).toEqual(['session-3', 'session-1']);
  expect(offered(records, { facts, takesInterpreter: false }).open).toEqual(['session-3']);
});

test('the next three with a place are offered, by when they begin and not by how they were published', () => {
  const records = published({ startsAt: minute(50 * hour) }, {}, { places: 0 }, {}, {}, {});
  expect(offered(records)).toEqual({ open: ['session-2', 'session-4', 'session-5'], full: [] });
});

test('as long as one has a place, nobody is asked to wait for another', () => {
  expect(offered(published({ places: 0 }, {}, { places: 0 }))).toEqual({ open: ['session-2'], full: [] });
});

test('when all that would fit are full, the next three can be waited for', () => {
  const records = published(
    { places: 0 },
    { places: 0, language: 'pl' },
    { places: 0 },
    { places: 0 },
    { places: 0 },
  );
  expect(offered(records)).toEqual({ open: [], full: ['session-1', 'session-3', 'session-4'] });
});

test('nothing published, nothing offered', () => {
  expect(offered([])).toEqual({ open: [], full: [] });
});

test('of two that begin at the same time it is always the same that comes first', () => {
  const at = { startsAt: minute(10 * hour) };
  const ids = ['b', 'a', 'd', 'c'].map((id) => ({ ...at, id }));
  expect(offered(published(...ids)).open).toEqual(['a', 'b', 'c']);
  expect(offered(published(...ids.toReversed())).open).toEqual(['a', 'b', 'c']);
});

// The officer is told that it is for the language, so that an interpreter is asked for and not another course.
test.each<[string, readonly Partial<Session>[], Partial<SessionNeeds>, boolean]>([
  ['nothing is published', [], { facts: { language: 'pl', interpreterNeeded: true } }, false],
  ['all is in English', [{}, {}], { facts: { language: 'pl', interpreterNeeded: true } }, true],
  [
    'one is in theirs',
    [{}, { language: 'pl' }],
    { facts: { language: 'pl', interpreterNeeded: true } },
    false,
  ],
  [
    'an interpreter may come',
    [{}],
    { facts: { language: 'pl', interpreterNeeded: true }, takesInterpreter: true },
    false,
  ],
  ['none may', [{}], { facts: { language: 'pl', interpreterNeeded: true }, takesInterpreter: false }, true],
  ['they need none', [{}], { facts: { language: 'pl', interpreterNeeded: false } }, false],
  [
    'it is for the other sex alone',
    [{ onlyFor: 'female' }],
    { facts: { sex: 'male', interpreterNeeded: true } },
    false,
  ],
  ['it is too late for them', [{}], { facts: { interpreterNeeded: true }, by: day('2026-11-19') }, false],
])('only the language stands in the way, where %s', (_what, sessions, needs, is) => {
  const needed = { intervention: 'divert', facts: {}, ...needs };
  expect(isLanguageInTheWay(published(...sessions), needed, now)).toBe(is);
});

test.each<[SessionNeeds['facts'], string, boolean]>([
  [{ language: 'pl', interpreterNeeded: true }, 'en', true],
  [{ interpreterNeeded: true }, 'en', true],
  [{ language: 'pl', interpreterNeeded: true }, 'pl', false],
  [{ language: 'pl', interpreterNeeded: false }, 'en', false],
  [{ language: 'pl' }, 'en', false],
  [{}, 'en', false],
])('%j in a session in %s: through an interpreter: %s', (facts, heldIn, is) => {
  expect(isWithInterpreter(facts, heldIn)).toBe(is);
});
