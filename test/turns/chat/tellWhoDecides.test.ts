import { beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { type Looked, tellWhoDecides } from '../../../src/turns/chat/tellWhoDecides.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { aNotice } from '../../outbox/harness.ts';
import { approved, awaiting, breachedConditionalCaution } from '../../support/caseStages.ts';
import { minute, type Story } from '../../support/caseStories.ts';
import { depsThatCount, keep } from './buttons/depsOn.ts';
import { pressers, type Who, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
beforeEach(async () => {
  ({ deps } = await depsThatCount());
  for (const { by } of Object.values(pressers))
    await deps.store.remember(`person:${by.id}`, whereIs('chat', by).address);
});

const watch = aNotice('watch', { kind: 'second-route', to: 'on-duty', deadline: minute(5) });
const post = (some: Partial<Notice> = {}) =>
  aNotice('post', { kind: 'authorisation-card', to: 'supervisors', heldAt: 'supervisors:w', ...some });
const sentTo = (person: string, some: Partial<Notice> = {}) =>
  aNotice(`to ${person}`, { kind: 'authorisation-card', to: 'decider', person, state: 'sent', ...some });
const mail = (some: Partial<Notice>) => aNotice('mail', { kind: 'duty-mail', to: 'duty-mail', ...some });

type Some = {
  readonly story?: Story;
  readonly owner?: Who;
  readonly notices?: readonly Notice[];
  readonly inToday?: readonly Who[];
  readonly with?: Partial<TurnDeps>;
};

/** What the look comes to, and what is to be said because of it: "kind to person or news". */
async function looks(some: Some = {}) {
  const { story = awaiting('sergeant'), owner = 'another constable', notices = [post(), watch] } = some;
  const aimed = await keep(story.events, pressers[owner], deps);
  const record = await deps.store.load(aimed.id);
  if (record === undefined) throw new Error('It was just kept');
  await deps.store.commit({ ...record, revision: record.revision + 1, notices, nextDueAt: minute(0) });
  const inToday = () => (some.inToday ?? []).map((who) => ({ id: pressers[who].by.id }));
  const looked = await tellWhoDecides(watch, aimed.id, {
    ...deps,
    inToday,
    now: () => minute(1),
    ...some.with,
  });
  const after = (await deps.store.load(aimed.id))?.notices.slice(notices.length) ?? [];
  const said = after.map(({ kind, to, person, news }) => `${kind} ${person ?? news ?? to}`);
  const isCard = (one: string) => one === 'officer-card officer';
  return { looked, said: said.filter((one) => !isCard(one)), cards: said.filter(isCard).length };
}

/** So much later than the look before: the force's five minutes. */
const slowly = { afterSeconds: 5 * 60 };
const soon = { afterSeconds: 10 };
const nobody = ['officer-message reached-nobody'];
const asked = (who: Who, kind = 'authorisation-card') => [`${kind} ${pressers[who].by.id}`];

describe('given a question that the supervisors’ channel does not have, then it goes to the own chat of', () => {
  // By rank alone, as in the channel: seeing a card is no authority.
  test.each<[string, Some, readonly string[]]>([
    ['a sergeant who is in', { inToday: ['sergeant'] }, asked('sergeant')],
    ['an inspector, who may decide it too', { inToday: ['inspector'] }, asked('inspector')],
    [
      'no constable, and nobody who is not on the list',
      { inToday: ['another constable', 'liaison'] },
      nobody,
    ],
    [
      'no sergeant where an inspector must decide',
      { story: awaiting('inspector'), inToday: ['sergeant'] },
      nobody,
    ],
    [
      'nobody in their own case',
      { owner: 'its officer, a sergeant', inToday: ['its officer, a sergeant'] },
      nobody,
    ],
    ['a sergeant for a breach', breachFor('sergeant'), asked('sergeant', 'breach-alert')],
    ['no constable for a breach', breachFor('another constable'), nobody],
    ['nobody, where nobody is in', {}, nobody],
  ])('%s', async (_what, some, said) => {
    expect((await looks(some)).said).toEqual(said);
  });

  test('nobody who has no chat with the bot', async () => {
    const store = { ...deps.store, recall: async () => undefined };
    expect((await looks({ inToday: ['sergeant'], with: { store } })).said).toEqual(nobody);
  });

  test('those of the case’s own area, where anybody is whose chat takes it, else of everybody', async () => {
    const { sergeant, inspector } = pressers;
    const areas = (one: string, other: string) => ({
      inToday: () => [
        { id: sergeant.by.id, area: one },
        { id: inspector.by.id, area: other },
      ],
    });
    const { events, theCase } = awaiting('sergeant');
    const lives = {
      type: 'answered',
      step: 'questions',
      answers: { facts: { borough: 'birmingham' } },
    } as const;
    const [first, ...others] = events;
    if (first === undefined) throw new Error('A story begins with its opening');
    const story = { theCase, events: [first, { ...first, event: lives }, ...others] };
    expect((await looks({ story, with: areas('birmingham', 'Dudley') })).said).toEqual(asked('sergeant'));
    expect((await looks({ story, with: areas('Walsall', 'Dudley') })).said).toHaveLength(2);
    const blocked = sentTo(sergeant.by.id, { state: 'waiting', heldAt: `person:${sergeant.by.id}` });
    const notices = [post(), watch, blocked];
    const blockedIn = { story, notices, with: areas('birmingham', 'Dudley') };
    expect((await looks(blockedIn)).said, 'theirs refuses it').toEqual(asked('inspector'));
  });
});

function breachFor(who: Who): Some {
  return {
    story: breachedConditionalCaution(),
    notices: [post({ kind: 'breach-alert' }), watch],
    inToday: [who],
  };
}

describe('given that it went that way, then', () => {
  const withMail = { hasDutyMail: true };
  const theirs = pressers.sergeant.by.id;
  const toldNobody = aNotice('watch reached-nobody', {
    ...{ kind: 'officer-message', news: 'reached-nobody', state: 'sent' },
  });
  const onItsWay = sentTo(theirs, { state: 'waiting', askedAt: minute(0), dueAt: minute(9) });

  test.each<[string, Some, readonly string[]]>([
    ['nobody is asked twice', { notices: [post(), watch, sentTo(theirs)], inToday: ['sergeant'] }, []],
    ['nothing is said once the channel has it', { notices: [post({ state: 'sent' }), watch] }, []],
    ['nothing is said of what is decided', { story: approved(), inToday: ['sergeant'] }, []],
    ['nothing is said where nothing was asked', { notices: [watch], inToday: ['sergeant'] }, []],
    [
      'nothing is said by the look of a question before this one',
      {
        notices: [post(), watch, { ...post(), id: 'next' }, { ...watch, id: 'its look' }],
        inToday: ['sergeant'],
      },
      [],
    ],
    [
      'the duty address is written to where nobody who decides has the app',
      { with: withMail },
      ['duty-mail duty-mail'],
    ],
    [
      'and where their chats refuse it',
      {
        notices: [post(), watch, sentTo(theirs, { state: 'waiting', heldAt: `person:${theirs}` })],
        with: withMail,
      },
      ['duty-mail duty-mail'],
    ],
    [
      'not before they have had the force’s time to decide',
      { notices: [post(), watch, sentTo(theirs, { sentAt: minute(0) })], with: withMail },
      [],
    ],
    [
      'and where nobody has decided in it',
      {
        notices: [post(), watch, sentTo(theirs, { sentAt: minute(0) })],
        with: { ...withMail, now: () => minute(5) },
      },
      ['duty-mail duty-mail'],
    ],
    [
      'the officer is told to ring where the mail server takes nothing either',
      { notices: [post(), watch, mail({ state: 'parked', heldAt: 'duty-mail' })], with: withMail },
      nobody,
    ],
    [
      'nothing more once the mail is out',
      { notices: [post(), watch, mail({ state: 'sent' })], with: withMail },
      [],
    ],
  ])('%s', async (_what, some, said) => {
    expect((await looks(some)).said).toEqual(said);
  });

  test.each<[string, Some]>([
    ['once the channel has it', { notices: [post({ state: 'sent' }), watch] }],
    ['once it is decided', { story: approved() }],
  ])('nobody looks again %s', async (_what, some) => {
    expect((await looks(some)).looked).toBe('done');
  });

  // Shifts change and people go home: as long as it is open and the channel does not have it, somebody is looked for.
  test.each<[string, Some, readonly string[]]>([
    [
      'whoever comes on later is asked too',
      { notices: [post(), watch, sentTo(theirs)], inToday: ['sergeant', 'inspector'] },
      asked('inspector'),
    ],
    [
      'whoever comes on after nobody was reached is asked, and nobody is told a second time',
      { notices: [post(), watch, toldNobody], inToday: ['sergeant'] },
      asked('sergeant'),
    ],
    [
      'whoever comes on after the mail is asked too',
      { notices: [post(), watch, mail({ state: 'sent' })], inToday: ['sergeant'], with: withMail },
      asked('sergeant'),
    ],
    [
      'those who have left since count for nobody',
      { notices: [post(), watch, sentTo(theirs)], with: { rankOf: () => undefined } },
      nobody,
    ],
    [
      'those who lost the rank count for nobody: the mail goes at once',
      { notices: [post(), watch, sentTo(theirs)], with: { ...withMail, rankOf: () => 'constable' } },
      ['duty-mail duty-mail'],
    ],
    [
      'whoever it was not theirs to decide, and is again, is asked again',
      {
        notices: [post(), watch, sentTo(theirs, { state: 'parked', lastResult: 'refused: not-theirs' })],
        inToday: ['sergeant'],
      },
      asked('sergeant'),
    ],
    [
      'those who come on later do not put off the mail',
      {
        notices: [
          post(),
          watch,
          sentTo(theirs, { sentAt: minute(0) }),
          sentTo(pressers.inspector.by.id, { state: 'waiting', askedAt: minute(4) }),
        ],
        with: { ...withMail, now: () => minute(5) },
      },
      ['duty-mail duty-mail'],
    ],
    [
      'what is on its way for longer than the force’s time reaches nobody',
      { notices: [post(), watch, onItsWay], with: { now: () => minute(5) } },
      nobody,
    ],
    [
      'a mail that is on its way for longer too',
      {
        notices: [post(), watch, mail({ askedAt: minute(0), dueAt: minute(9) })],
        with: { ...withMail, now: () => minute(5) },
      },
      nobody,
    ],
  ])('%s', async (_what, some, said) => {
    expect((await looks(some)).said).toEqual(said);
  });

  // It says so already once a mail is out, or somebody was asked: drawn again it would be the same card.
  test.each<[string, number, readonly Notice[]]>([
    ['drawn anew as the first are asked', 1, [post(), watch]],
    ['left as it is where the mail went before them', 0, [post(), watch, mail({ state: 'sent' })]],
    ['left as it is where others were asked before', 0, [post(), watch, sentTo('inspector-9')]],
  ])('the officer’s card is %s', async (_what, cards, notices) => {
    const looked = await looks({ notices, inToday: ['sergeant'], with: withMail });
    expect([looked.said, looked.cards]).toEqual([asked('sergeant'), cards]);
  });

  test.each<[string, Some, Looked]>([
    [
      'soon while it is on its way',
      { notices: [post(), watch, onItsWay], with: { now: () => minute(4) } },
      soon,
    ],
    [
      'soon while the mail is on its way',
      { notices: [post(), watch, mail({ askedAt: minute(0) })], with: { ...withMail, now: () => minute(4) } },
      soon,
    ],
    ['soon after somebody was asked', { inToday: ['sergeant'] }, soon],
    ['by the force’s time once somebody has it', { notices: [post(), watch, sentTo(theirs)] }, slowly],
    [
      'by the force’s time once the mail is out',
      { notices: [post(), watch, mail({ state: 'sent' })], with: withMail },
      slowly,
    ],
    ['by the force’s time where nobody was reached', {}, slowly],
    ['by the force’s time after that', { notices: [post(), watch, toldNobody] }, slowly],
  ])('it is looked at again %s', async (_what, some, looked) => {
    expect((await looks(some)).looked).toEqual(looked);
  });

  // The process may end between telling and writing down that it was looked: it looks again, and tells nobody twice.
  test('the officer is told once that nobody was reached, and their card is drawn anew once', async () => {
    const { id } = await keep(awaiting('sergeant').events, pressers['another constable'], deps);
    const record = await deps.store.load(id);
    if (record === undefined) throw new Error('It was just kept');
    const notices = [post(), watch];
    await deps.store.commit({ ...record, revision: record.revision + 1, notices, nextDueAt: minute(0) });
    for (const at of [1, 1, 9]) {
      const looked = await tellWhoDecides(watch, id, { ...deps, inToday: () => [], now: () => minute(at) });
      expect(looked).toEqual(slowly);
    }
    const after = (await deps.store.load(id))?.notices.slice(notices.length) ?? [];
    expect(after.map(({ kind }) => kind)).toEqual(['officer-message', 'officer-card']);
  });
});
