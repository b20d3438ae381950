import { expect, test } from 'vitest';
import { bannerOf } from '../../src/cards/bannerOf.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import type { News, Notice } from '../../src/domain/notices/notice.ts';
import type { VictimCall } from '../../src/domain/victim/victimEvent.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';

type Row = readonly [of: () => Story, banner: 'needs you' | 'news', to?: Notice['to']];

const asked = stages.awaitingSergeant;
const answer = (approved: boolean) => () =>
  tell(asked(), { type: 'decide-authority', approved, reason: 'Why.' }, { by: sergeant });
const decide =
  (decision: 'charge' | 'decide-again' | 'excuse' | 'no-further-action' | 'refer-cps', of: () => Story) =>
  () =>
    tell(of(), { type: 'decide-breach', decision, reason: 'Why.' }, { by: sergeant });
const after = (kind: Parameters<typeof reported>[1]) => () => reported(stages.filedForDivert(), kind);

const decideWithdrawal = (approved: boolean) =>
  tell(stages.askedToWithdraw(), { type: 'decide-authority', approved, reason: 'Why.' }, { by: sergeant });

// A locked phone says whether its owner has to do something, and no more. The officer has where the case is theirs to carry
// on, or waits for a button of theirs; what goes its way at the provider or with a supervisor is news.
const table: Readonly<Record<News, readonly Row[]>> = {
  'authority-approved': [[answer(true), 'needs you']],
  'authority-declined': [
    [answer(false), 'needs you'],
    [() => tell(answer(false)(), { type: 'withdraw' }), 'news'],
  ],
  // It is withdrawn, or goes on with its provider.
  'withdrawal-approved': [[() => decideWithdrawal(true), 'news']],
  'withdrawal-declined': [[() => decideWithdrawal(false), 'news']],
  accepted: [[after('accepted'), 'news']],
  booked: [[after('booked'), 'news']],
  attended: [[after('attended'), 'news']],
  missed: [[after('missed'), 'news']],
  declined: [[after('declined'), 'needs you']],
  completed: [
    [after('completed'), 'news'],
    // The victim's remedy is still to be confirmed by the officer.
    [stages.courseCompleted, 'needs you'],
  ],
  // A supervisor decides.
  'withdrawn-by-provider': [[after('withdrawn'), 'news']],
  'breach-decided': [
    // They put it before the charging decision maker, or send the file, and record what was decided.
    [decide('charge', stages.breachedConditionalCaution), 'needs you'],
    [decide('refer-cps', stages.breachedDomesticAbuse), 'needs you'],
    [decide('decide-again', stages.breachedDeferredProsecution), 'needs you'],
    // Another is to be chosen in place of what its provider ended.
    [decide('excuse', after('withdrawn')), 'needs you'],
    // The provider books them again.
    [decide('excuse', stages.breachedConditionalCaution), 'news'],
  ],
  // Of a breach that they have before them; what is decided or was not theirs is news.
  'reported-since': [
    [() => reported(stages.breachedConditionalCaution(), 'completed'), 'needs you', 'decider'],
    [() => reported(stages.charged(), 'completed'), 'news', 'decider'],
  ],
  'withdrawal-idle': [[() => reported(stages.askedToWithdraw(), 'accepted', 'completed'), 'news', 'decider']],
  'breach-of-approved': [
    [
      () => tell(stages.breachedOfInspector(), { type: 'decide-breach', decision: 'excuse', reason: 'Why.' }),
      'news',
      'decider',
    ],
  ],
  'views-recorded': [
    [stages.drafting, 'needs you'],
    [stages.withdrawn, 'news'],
  ],
  'first-contact-overdue': [[stages.filedForDivert, 'needs you']],
  'child-tasks-due': [[stages.notDiverted, 'needs you']],
  'deadline-passed': [[stages.filedForDivert, 'needs you']],
  'assessment-missed': [[stages.filedForDivert, 'needs you']],
  breached: [[stages.breachedConditionalCaution, 'needs you']],
  'place-free': [[stages.placeOffered, 'needs you']],
  'place-lapsed': [[stages.filedForDivert, 'news']],
  'place-lost': [[stages.filedForDivert, 'needs you']],
  'not-sent': [[stages.filedForDivert, 'needs you']],
  'sent-late': [[stages.filedForDivert, 'news']],
  'not-told': [[stages.filedForDivert, 'needs you']],
  'told-late': [[stages.filedForDivert, 'news']],
  'reached-nobody': [[asked, 'needs you']],
  // Of others: that the officer has something to do is no business of theirs.
  'message-failed': [[stages.filedForDivert, 'needs you', 'liaison']],
  'not-kept': [[stages.filedForDivert, 'needs you', 'officer']],
  'number-wrong': [[stages.filedForDivert, 'needs you', 'officer']],
  'not-covered': [[stages.filedForDivert, 'needs you', 'liaison']],
  'safe-way-known': [[stages.filedForDivert, 'news', 'supervisors']],
  'child-tasks-overdue': [[stages.notDiverted, 'needs you', 'supervisors']],
  'withdrawn-after-refusal': [[stages.withdrawn, 'news', 'supervisors']],
  'handed-over-after-refusal': [[stages.withYouthJustice, 'news', 'supervisors']],
};

const rows = Object.entries(table).flatMap(([news, some]) =>
  some.map(([of, banner, to = 'officer'], at) => ({ news: news as News, at, of, banner, to })),
);

test.each(rows)('$news ($at) to the $to: “$banner”', ({ news, of, banner, to }) => {
  const { theCase } = of();
  const view = newsView(news, theCase, westMidlands, { to });
  expect(bannerOf(view)).toBe(`${theCase.reference}: ${banner}`);
});

test('what the officer has to do is news to the supervisors', () => {
  const { theCase } = stages.drafting();
  expect(bannerOf(newsView('sent-late', theCase, westMidlands, { to: 'supervisors' }))).toMatch(/: news$/);
  expect(bannerOf(newsView('sent-late', theCase, westMidlands, { to: 'officer' }))).toMatch(/: needs you$/);
});

// A joint decision has no place and no time that anybody was told; help by choice beside it has.
test.each([
  [
    'a request to decide together',
    'yjs-dudley',
    stages.withYouthJustice,
    /asked to decide together, and they answer you\.$/,
  ],
  ['a referral beside that request', 'cranstoun', stages.withYouthJustice, /whether the place or the time/],
  ['a referral', 'cranstoun', stages.filedForDivert, /whether the place or the time/],
  [
    'a request that was withdrawn meanwhile',
    'yjs-dudley',
    () => tell(stages.withYouthJustice(), { type: 'withdraw' }),
    /has reached Dudley youth justice service after all$/,
  ],
])('what is left to do once %s has arrived late', (_what, provider, of, ends) => {
  const { data } = newsView('sent-late', of().theCase, westMidlands, { to: 'officer', provider });
  const { heading, lines } = data as { heading: string; lines: readonly { text: string }[] };
  expect([heading, ...lines.map(({ text }) => text)].join(' ')).toMatch(ends);
});

// What the last call found wrong is what is to be found; after domestic abuse nobody rings round for a number.
test.each<[string, Partial<VictimCall>, () => Story, string, RegExp]>([
  ['a number', {}, stages.filedForDivert, 'the victim’s phone number is wrong', /^Find the right one\./],
  [
    'an e-mail address',
    { channel: 'email' },
    stages.filedForDivert,
    'the victim’s e-mail address is wrong',
    /^Find the right one\./,
  ],
  [
    'where they were to be seen',
    { channel: 'in-person' },
    stages.filedForDivert,
    'the victim’s address is wrong',
    /^Find the right one\./,
  ],
  [
    'a number, after domestic abuse',
    {},
    stages.breachedDomesticAbuse,
    'the victim’s phone number is wrong',
    /^(?!Find the right one)/,
  ],
  [
    'that of their IDVA',
    { channel: 'advocate' },
    stages.breachedDomesticAbuse,
    'the victim’s IDVA has another number, and the one on record is wrong',
    /^Ask the service for the right one\. Open the call/,
  ],
])('%s was wrong: its officer is told which, and where to find another', (_what, call, of, heading, next) => {
  const wrong = { ...callAbout('disposal'), outcome: 'wrong-details', ...call } as const;
  const { theCase } = byClock(of(), { type: 'victim-called', call: wrong });
  const { data } = newsView('number-wrong', theCase, westMidlands, { to: 'officer' });
  const { heading: said, lines } = data as { heading: string; lines: readonly { text: string }[] };
  expect(said).toContain(heading);
  expect(lines.map(({ text }) => text)).toEqual([expect.stringMatching(next)]);
});

// What its officer has to do about it stands on the case's card, whom to ring and what can be chosen instead; in a channel
// the card of another's case is nobody's to open.
const filed = { 'in progress': stages.filedForDivert, withdrawn: stages.withdrawn };
test.each<readonly [News, keyof typeof filed, Notice['to'], readonly string[]]>([
  ['not-sent', 'in progress', 'officer', ['open']],
  ['not-sent', 'withdrawn', 'officer', ['open']],
  ['not-sent', 'in progress', 'supervisors', []],
  ['not-told', 'in progress', 'officer', ['open']],
  ['assessment-missed', 'in progress', 'officer', ['open']],
  ['place-lost', 'in progress', 'officer', ['open']],
  ['sent-late', 'in progress', 'officer', []],
  ['told-late', 'in progress', 'officer', []],
])('%s of a case that is %s, where no card waits for a button, gives the %s %j', (news, how, to, verbs) => {
  const view = newsView(news, filed[how]().theCase, westMidlands, { to, provider: 'cranstoun' });
  expect(view.verbs).toEqual(verbs);
});
