import { describe, expect, test } from 'vitest';
import type { LoggedEvent } from '../../src/domain/case/caseEvent.ts';
import type { Json } from '../../src/store/store.ts';
import { surveyBehind, surveyToken } from '../../src/turns/surveyToken.ts';
import { surveyState, takeSurvey } from '../../src/turns/takeSurvey.ts';
import { database } from '../support/booking/database.ts';
import { officeOn } from '../support/booking/office.ts';
import { askedToEndIt, completed, filedForDivert } from '../support/caseStages.ts';
import { minute, type Story } from '../support/caseStories.ts';
import { callAbout, triedCall } from '../support/victimCalls.ts';

const answers = { understood: 5, heard: 4, fair: 3, satisfied: 1 } as const;
const reached = callAbout('disposal');

/** A case with one call to its victim, in a store, and the link of a message about it. */
async function asked(story: Story, call = reached, after: 'call' | 'closure' = 'call') {
  const shared = database();
  const store = shared.connect(async () => undefined);
  const office = officeOn(store);
  const { id, reference, officer } = story.theCase;
  const by = { kind: 'staff', id: officer.id, name: officer.name } as const;
  const called: LoggedEvent = { at: minute(80), by, cause: 'call', event: { type: 'victim-called', call } };
  const events = [...story.events, called];
  await store.commit({
    ...{ version: 4, id, reference, officer: officer.id, revision: 1, open: true, updatedAt: minute(90) },
    ...{ events, notices: [], nextDueAt: null },
  });
  const noticed = { noticeId: 'n-1', caseId: id, after };
  const token = await surveyToken(noticed, office);
  const surveys = async () =>
    (await store.load(id))?.events.filter(({ event }) => event.type === 'victim-surveyed') ?? [];
  return { office, token, noticed, surveys };
}

/** So many days after the first minute of the stories. */
const daysOn = (count: number) => count * 24 * 60;

describe('given the link of a message, when it is followed,', () => {
  test('then it can be answered once, by the victim, and a second time changes nothing', async () => {
    const { office, token, surveys } = await asked(filedForDivert());
    expect(await surveyState(token, office)).toBe('open');
    expect(await takeSurvey(token, answers, office)).toBe('answered');
    expect(await surveyState(token, office)).toBe('answered');
    expect(await takeSurvey(token, { ...answers, fair: 1 }, office)).toBe('answered');
    expect(await surveys()).toMatchObject([
      {
        by: { kind: 'victim' },
        cause: 'survey:call',
        event: { survey: { after: 'call', by: 'link', scriptVersion: 'test', ...answers } },
      },
    ]);
  });

  test.each<[string, Story, typeof triedCall, 'call' | 'closure', string]>([
    ['a call in which nobody was reached is not asked about', filedForDivert(), triedCall, 'call', 'gone'],
    ['how it ended is not asked before it has', filedForDivert(), reached, 'closure', 'gone'],
    ['how it ended is asked once it has', completed(), reached, 'closure', 'open'],
    ['and while somebody is asked how it goes on', askedToEndIt(), reached, 'closure', 'open'],
  ])('then %s', async (_what, story, call, after, state) => {
    const { office, token, surveys } = await asked(story, call, after);
    expect(await surveyState(token, office)).toBe(state);
    expect(await takeSurvey(token, answers, office)).toBe(state === 'open' ? 'answered' : 'gone');
    expect(await surveys()).toHaveLength(state === 'open' ? 1 : 0);
  });

  test('then answers about the call leave those about the end open', async () => {
    const { office, token, noticed, surveys } = await asked(completed());
    await takeSurvey(token, answers, office);
    const end = await surveyToken({ ...noticed, noticeId: 'n-2', after: 'closure' }, office);
    expect(await surveyState(end, office)).toBe('open');
    expect(await takeSurvey(end, answers, office)).toBe('answered');
    expect((await surveys()).map(({ cause }) => cause)).toEqual(['survey:call', 'survey:closure']);
  });

  test('then nothing is behind it when the case is not there', async () => {
    const { office, noticed } = await asked(filedForDivert());
    const token = await surveyToken({ ...noticed, noticeId: 'n-3', caseId: 'nobody' }, office);
    expect(await surveyState(token, office)).toBe('gone');
    expect(await takeSurvey(token, answers, office)).toBe('gone');
  });

  // Ninety days from Friday 20 November 2026 are Thursday 18 February 2027.
  test('then it opens on its ninetieth day, and no more on the day after', async () => {
    const { office, token, surveys } = await asked(filedForDivert());
    office.clock(daysOn(90));
    expect(await surveyState(token, office)).toBe('open');
    office.clock(daysOn(91));
    expect(await surveyState(token, office)).toBe('gone');
    expect(await takeSurvey(token, answers, office)).toBe('gone');
    expect(await surveys()).toEqual([]);
  });

  test('then the same message sent again has the same link, which opens no longer for it', async () => {
    const { office, token, noticed } = await asked(filedForDivert());
    office.clock(daysOn(60));
    expect(await surveyToken(noticed, office)).toBe(token);
    expect(await surveyToken({ ...noticed, noticeId: 'n-2' }, office)).not.toBe(token);
    expect((await surveyBehind(token, office))?.until).toBe('2027-02-18');
  });
});

describe('given what is no link, when it is followed, then nothing is behind it, and the store is not asked', () => {
  const good = 'a'.repeat(32);
  test.each([
    '',
    '../cases/x',
    good.slice(1),
    `${good}a`,
    good.toUpperCase(),
    `${good.slice(1)}g`,
    `x${good}`,
    `${good}\n`,
  ])('%j', async (token) => {
    const { office } = await asked(filedForDivert());
    const known = async () => ({ caseId: 'case-1', after: 'call', until: '2099-01-01' });
    const full = { ...office, store: { ...office.store, recall: known } };
    expect(await surveyBehind(good, full), 'a link would open').toBeDefined();
    expect(await surveyBehind(token, full)).toBeUndefined();
    expect(await surveyState(token, full)).toBe('gone');
  });
});

describe('given something else under the link’s key, when it is followed, then nothing is behind it', () => {
  const link = { caseId: 'case-1', after: 'closure', until: '2099-01-01' };
  const { caseId: _none, ...nameless } = link;
  test.each<[string, Json]>([
    ['null', null],
    ['a word', 'case-1'],
    ['no case', nameless],
    ['a case that is no id', { ...link, caseId: 7 }],
    ['no end', { caseId: 'case-1', after: 'closure' }],
    ['a number for an end', { ...link, until: 4_070_908_800 }],
    ['a list for an end', { ...link, until: ['2099-01-01'] }],
    ['an occasion nobody asks about', { ...link, after: 'views' }],
  ])('%s', async (_what, value) => {
    const { office } = await asked(filedForDivert());
    const holding = (held: Json) => ({ ...office, store: { ...office.store, recall: async () => held } });
    expect(await surveyBehind('a'.repeat(32), holding(link))).toEqual(link);
    expect(await surveyBehind('a'.repeat(32), holding(value))).toBeUndefined();
  });
});
