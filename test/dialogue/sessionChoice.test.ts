import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../src/domain/booking/session.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import { aSessionRecord } from '../domain/booking/sessions.ts';
import { minute } from '../support/caseStories.ts';
import { barFight, possession } from '../support/westMidlands.ts';
import { decided, deps, type Inputs, press, type Sitting, sitDown, walkThrough } from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const key = 'cranstoun:thursday';
/** What the choice of a session says: for which intervention, and which. */
const divert = (choice: string) => `divert ${choice}`;
const when = 'Sunday 22 November at 9 am, Digbeth';
const phones = 'Cranstoun phones within 72 hours';
const gone = 'That session is full or off by now. Choose another, or let the provider phone.';
const contact: Inputs = { name: 'Zebedee Quillfeather', phone: '07700 900461' };
const agrees: Inputs = { consent: 'agrees', ...contact };
const full = { bookings: [{ caseId: 'other', state: 'booked', at: minute(0) }] } as const;

const oneLeft = aSessionRecord({ places: 1 });
const taken: SessionRecord = { ...oneLeft, ...full };
const inPolish = aSessionRecord({ language: 'pl' });

const contextWith = (...sessions: readonly SessionRecord[]) => ({
  ...deps,
  published: { at: minute(0), sessions },
});

/** Possession, at the card that files it, with these sessions published. */
function atFileCard(...sessions: readonly SessionRecord[]): Sitting {
  const searched = walkThrough([{ words: 'weed' }], sitDown(undefined, contextWith(...sessions)));
  const shown = press(searched, 'answer', answersFor(searched.view, possession));
  expect(shown.view.card).toBe('file');
  return shown;
}

/** The same case later, with other sessions. */
const laterWith = ({ story }: Sitting, ...sessions: readonly SessionRecord[]) =>
  sitDown(story, contextWith(...sessions));

const fieldOf = ({ view }: Sitting) => view.fields.session;
const titles = (sitting: Sitting) => fieldOf(sitting)?.choices?.map(({ title }) => title) ?? [];
const courseOf = ({ story }: Sitting) => story.theCase.filed?.required[0];
const filingOf = ({ story }: Sitting) => story.theCase.filed;

describe('the card to file offers', () => {
  test.each([
    ['nothing to choose where nothing is published', [], []],
    ['nothing to choose where nothing fits', [inPolish], []],
    ['a session with a place, and the call', [oneLeft], [`${when}: 1 place left`, phones]],
    ['how many places are left', [aSessionRecord()], [`${when}: 2 places left`, phones]],
    ['to wait where all are full', [taken], [`${when}: full, put them on the waiting list`, phones]],
  ] as const)('%s', (_what, sessions, expected) => {
    expect(titles(atFileCard(...sessions))).toEqual(expected);
  });

  test('the call, unless somebody chooses: it costs no tap', () => {
    expect(fieldOf(atFileCard(oneLeft))?.value).toBe(divert('phone'));
  });

  test('when the provider phones, in words, where there is nothing to choose', () => {
    const lines = (sitting: Sitting) => JSON.stringify(sitting.view.data);
    expect(lines(atFileCard())).toContain(`${phones}.`);
    expect(lines(atFileCard(oneLeft))).not.toContain(`${phones}.`);
  });
});

describe('filed with', () => {
  test('a session: the place is in the filing, and nobody has to phone', () => {
    const filed = press(atFileCard(oneLeft), 'file', { ...agrees, session: divert(key) });
    expect(filed.happened).toBe('answered + person-recorded + filed');
    expect(courseOf(filed)).toMatchObject({ appointment: { session: key, where: 'Digbeth' } });
    expect(courseOf(filed)).not.toHaveProperty('firstContactBy');
  });

  test('the waiting list: the provider phones meanwhile, and the missing place is counted', () => {
    const filed = press(atFileCard(taken), 'file', { ...agrees, session: divert(`wait ${key}`) });
    expect(courseOf(filed)).toMatchObject({
      waitingFor: { session: key },
      firstContactBy: '2026-11-23T09:00:00.000Z',
    });
    expect(filingOf(filed)).toMatchObject({
      gaps: [{ kind: 'no-place', need: 'drugs', borough: 'birmingham', intervention: 'divert' }],
    });
    expect(courseOf(filed)).not.toHaveProperty('appointment');
  });

  test('the call, because sessions are in a language they do not speak: counted', () => {
    const filed = press(atFileCard(inPolish), 'file', agrees);
    expect(filingOf(filed)).toMatchObject({
      gaps: [{ kind: 'language', need: 'drugs', borough: 'birmingham', intervention: 'divert' }],
    });
  });

  test.each([
    ['the call, chosen', [oneLeft], { session: divert('phone') }],
    ['the call, where nothing is published', [], {}],
    ['the call, by a client that sends what it was not asked', [], { session: divert('phone') }],
  ])('%s: by when the provider phones, and no gap', (_what, sessions, choice: Inputs) => {
    const filed = press(atFileCard(...sessions), 'file', { ...agrees, ...choice });
    expect(courseOf(filed)).toEqual({
      ...{ intervention: 'divert', provider: 'cranstoun', referred: true },
      firstContactBy: '2026-11-23T09:00:00.000Z',
    });
    expect(filingOf(filed)).not.toHaveProperty('gaps');
  });
});

describe('not filed, and everything kept,', () => {
  test.each([
    ['with a session that does not exist', [oneLeft], divert('cranstoun:other'), gone],
    ['with one that is not offered any more', [], divert(key), gone],
    ['with one that is full', [taken], divert(key), gone],
    ['with waiting for one that has a place', [oneLeft], divert(`wait ${key}`), gone],
    ['with one that is held in a language they do not speak', [inPolish], divert(key), gone],
    [
      'with words that are no key',
      [oneLeft],
      'x'.repeat(2000),
      'Choose a session, or let the provider phone.',
    ],
    ['with nothing chosen', [oneLeft], '', 'Choose a session, or let the provider phone.'],
  ])('%s', (_what, sessions, session, error) => {
    const back = press(atFileCard(...sessions), 'file', { ...agrees, session });
    expect([back.view.card, filingOf(back)]).toEqual(['file', undefined]);
    expect(fieldOf(back)?.error).toBe(error);
    expect(back.view.fields.consent?.value).toBe('agrees');
    expect(JSON.stringify(back.view.data)).toContain('Name: recorded');
    expect(back.story.theCase.person).toMatchObject({ name: 'Zebedee Quillfeather' });
  });

  test('opened again, the card still says that the session is gone, and nothing is filed by itself', () => {
    const back = press(atFileCard(taken), 'file', { ...agrees, session: divert(key) });
    const again = laterWith(back);
    expect([fieldOf(again)?.error, fieldOf(again)?.value, titles(again)]).toEqual([gone, '', [phones]]);
    const without = press(again, 'file', agrees);
    expect(filingOf(without)).toBeUndefined();
    expect(filingOf(press(again, 'file', { ...agrees, session: divert('phone') }))).toBeDefined();
  });

  test('saved for later with a session that is gone by then, the same', () => {
    const saved = press(atFileCard(oneLeft), 'save', { ...agrees, session: divert(key) });
    expect(fieldOf(laterWith(saved, oneLeft))?.value).toBe(divert(key));
    expect(fieldOf(laterWith(saved, taken))?.error).toBe(gone);
  });
});

test('a person who refuses is asked for no session', () => {
  const refused = press(atFileCard(oneLeft), 'file', { consent: 'refuses', session: '' });
  expect(refused.view.card).toBe('refusal');
});

test('a session after the deadline of the condition is not offered', () => {
  const course = { intervention: 'alcohol-related-violence' } as const;
  const inTime = aSessionRecord({ ...course, id: 'in-time', startsAt: '2027-03-12T14:00:00.000Z' });
  const late = aSessionRecord({ ...course, id: 'late', startsAt: '2027-03-13T14:00:00.000Z' });
  const result = askedFacts(
    walkThrough([{ words: 'punched' }], sitDown(undefined, contextWith(late, inTime))),
    barFight,
  );
  const approved = decided(press(result, 'answer', { disposal: 'conditional-caution' }), true);
  const shown = walkThrough(
    [
      course,
      { victimContacted: 'reached', victimView: 'supports' },
      { remedyChosen: 'none', victimNextBy: '2026-11-27' },
      { offenceDate: '2026-11-19', deadline: '2027-03-12', conditionsFit: ticks.join(',') },
    ],
    approved,
  );
  expect(shown.view.card).toBe('file');
  expect(titles(shown)).toEqual(['Friday 12 March at 2 pm, Digbeth: 2 places left', phones]);
});
