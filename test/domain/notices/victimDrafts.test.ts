import { describe, expect, test } from 'vitest';
import { runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { noticesFor } from '../../../src/domain/notices/noticesFor.ts';
import { remindedTogether } from '../../../src/domain/notices/remindedTogether.ts';
import { clockDrafts, safeWayDrafts } from '../../../src/domain/notices/victimDrafts.ts';
import type { VictimCall } from '../../../src/domain/victim/victimEvent.ts';
import { day } from '../../../src/law/day.ts';
import { unheardWith } from '../../support/caseStages.ts';
import { tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { type Happened, lived, situations } from '../victim/situations.ts';

/** What must be said because of the last thing that happened; whoever made the calls in it is the officer, or another. */
function noticesOf(story: Happened, caller?: string): readonly Notice[] {
  const cases = { before: lived(story.slice(0, -1)), after: calledBy(lived(story), caller) };
  const [at, event] = story.at(-1) ?? [];
  if (at === undefined || event === undefined) throw new Error('An empty story');
  let count = 0;
  const ids = () => `notice-${++count}`;
  const known = runningClocks(cases.before, westMidlands).map((clock) => ({ clock }));
  const now = `${at.slice(0, 10)}T10:00:00.000Z`;
  const clocks = clockDrafts(cases.before, cases.after, westMidlands, known, now);
  return noticesFor([event], cases, now, ids, clocks);
}

function calledBy(theCase: Case, id: string | undefined): Case {
  const { victim } = theCase;
  if (victim === undefined || id === undefined) return theCase;
  return {
    ...theCase,
    victim: { ...victim, calls: victim.calls.map((call) => ({ ...call, by: { id, name: 'Lee' } })) },
  };
}

const storyOf = (what: string): Happened => {
  const found = situations.find((one) => one.what === what);
  if (found === undefined) throw new Error(`No situation "${what}"`);
  return found.story;
};

/** "victim-overdue supervisors disposal 2026-11-28T08:00" */
const watched = (story: Happened) =>
  noticesOf(story).flatMap(({ kind, to, clock, dueAt }) =>
    clock === undefined ? [] : [`${kind} ${to} ${clock.name} ${dueAt.slice(0, 16)}`],
  );
const kindsOf = (story: Happened) =>
  noticesOf(story).map(({ kind, news, message }) => [kind, news, message].filter(Boolean).join(' '));

const wishes = (preferred: 'text' | 'phone', messages: boolean) =>
  [
    '2026-11-20',
    { type: 'victim-wishes', wishes: { preferred, messages } },
  ] as const satisfies Happened[number];
const recorded: Happened[number] = [
  '2026-11-20',
  { type: 'victim-recorded', details: { phone: '07700 900123' } },
];

const asked: Happened[number] = [
  '2026-11-20',
  { type: 'authority-requested', disposal: 'conditional-caution', authority: 'sergeant', basis: 'b' },
];
const views: Happened[number] = ['2026-11-21', { type: 'victim-called', call: callAbout('views', 'views') }];
const news: Happened[number] = [
  '2026-11-21',
  { type: 'victim-called', call: callAbout('disposal', 'support') },
];

/** The story with these just before its last step. */
const withBefore = (story: Happened, ...some: Happened): Happened => [
  ...story.slice(0, -1),
  ...some,
  ...story.slice(-1),
];

describe('given a clock that begins to run, when it is noted, then', () => {
  test.each([
    [
      'filed: five working days',
      [
        'victim-reminder liaison disposal 2026-11-26T08:00',
        'victim-overdue supervisors disposal 2026-11-28T08:00',
      ],
    ],
    [
      'filed on Maundy Thursday 2027',
      [
        'victim-reminder liaison disposal 2027-04-02T07:00',
        'victim-overdue supervisors disposal 2027-04-06T07:00',
      ],
    ],
    [
      'handed over before anybody rang',
      ['victim-reminder liaison views 2026-11-23T08:00', 'victim-overdue supervisors views 2026-11-25T08:00'],
    ],
    [
      'a breach',
      [
        'victim-reminder liaison breach 2027-01-14T08:00',
        'victim-overdue supervisors breach 2027-01-16T08:00',
      ],
    ],
    ['told of the disposal: the survey may be asked', ['victim-reminder liaison survey 2026-12-07T08:00']],
    ['a breach they were told of', []],
  ])('%s: a reminder before and an alert after, in the morning', (what, expected) => {
    expect(watched(storyOf(what))).toEqual(expected);
  });

  test('a clock that begins while another with the same end runs is watched too', () => {
    const begun = storyOf(
      'sent word by text and never reached: nobody asks them how they were spoken to',
    ).slice(0, -2);
    expect(watched(begun)).toEqual([
      'victim-reminder liaison disposal 2026-11-26T08:00',
      'victim-overdue supervisors disposal 2026-11-28T08:00',
    ]);
  });

  test('a clock that ends sooner, because they have enhanced rights, is watched to its new end', () => {
    const enhanced: Happened[number] = ['2026-11-20', { type: 'victim-wishes', wishes: { enhanced: true } }];
    expect(watched([...storyOf('filed: five working days'), enhanced])).toEqual([
      // Of a morning that has passed the reminder comes at once, and for itself: another of that morning was said already.
      'victim-reminder liaison disposal 2026-11-20T10:00',
      'victim-overdue supervisors disposal 2026-11-24T08:00',
    ]);
  });

  test('what has nothing to do with a clock sets it no second time', () => {
    expect(
      watched([...storyOf('filed: five working days'), ['2026-11-23', { type: 'victim-call-taken' }]]),
    ).toEqual([]);
  });
});

// What a version watches that the one before it did not, was promised all the same.
test('given a clock that ran before a version watched it, when anything happens, then it is watched, once', () => {
  const story = storyOf('filed: five working days');
  const [before, after] = [lived(story), lived([...story, ['2026-11-23', { type: 'victim-call-taken' }]])];
  const now = '2026-11-23T10:00:00.000Z';
  const kinds = (notices: readonly Pick<Notice, 'clock'>[]) =>
    clockDrafts(before, after, westMidlands, notices, now).map(({ kind, clock }) => `${kind} ${clock?.name}`);
  expect(kinds([])).toEqual(['victim-reminder disposal', 'victim-overdue disposal']);
  expect(kinds(clockDrafts(before, after, westMidlands, [], now))).toEqual([]);
});

// Supervisors who heard on Saturday of what else was due on Friday have not heard of this.
test('given a clock whose day is over before a version watched it, then what is said of it joins nothing said before', () => {
  const story = storyOf('filed: five working days');
  const [before, after] = [lived(story), lived([...story, ['2026-12-02', { type: 'victim-call-taken' }]])];
  const drafts = clockDrafts(before, after, westMidlands, [], '2026-12-02T10:00:00.000Z');
  const clock = { name: 'disposal' as const, dueBy: day('2026-11-27') };
  const said = {
    kind: 'victim-overdue',
    deadline: '2026-11-28T08:00:00.000Z',
    clock: { ...clock, name: 'statement' },
  } as const;
  const alert = drafts.find(({ kind }) => kind === 'victim-overdue');
  const running = runningClocks(after, westMidlands).map((one) => ({ ...one, name: 'statement' as const }));
  const all = [said, { kind: 'victim-overdue', clock, deadline: alert?.deadline ?? '' } as const];
  expect(remindedTogether(all[1] ?? said, all, [...running, ...runningClocks(after, westMidlands)])).toEqual([
    clock,
  ]);
});

describe('given a victim who may want messages, when there is news for them, then', () => {
  const filed = storyOf('filed: five working days');

  test.each<[string, Happened, boolean]>([
    ['consent, text and a number: a message', withBefore(filed, recorded, wishes('text', true)), true],
    ['no consent: none', withBefore(filed, recorded, wishes('text', false)), false],
    ['no number: none', withBefore(filed, wishes('text', true)), false],
    ['rather by phone: none', withBefore(filed, recorded, wishes('phone', true)), false],
    ['nothing was recorded: none', filed, false],
    [
      'domestic abuse: none',
      withBefore(storyOf('domestic abuse: a meeting is not offered'), recorded, wishes('text', true)),
      false,
    ],
  ])('%s', (_what, story, isSent) => {
    expect(kindsOf(story).includes('victim-message disposal')).toBe(isSent);
  });

  test.each([
    ['completed', 'victim-message completion'],
    ['a breach', 'victim-message breach'],
  ])('%s is told by message too', (what, kind) => {
    expect(kindsOf(withBefore(storyOf(what), recorded, wishes('text', true)))).toContain(kind);
  });

  test.each([
    ['not diverted, and charged the week after', 'victim-message disposal'],
    ['a breach that the CPS charges: told again', 'victim-message breach'],
  ])('%s: what was decided elsewhere is told by message too', (what, kind) => {
    const kinds = kindsOf(withBefore(storyOf(what), recorded, wishes('text', true)));
    expect(kinds.filter((one) => one.startsWith('victim-message'))).toEqual([kind]);
  });

  test('they are rung about it all the same', () => {
    expect(watched(withBefore(filed, recorded, wishes('text', true)))).toContain(
      'victim-reminder liaison disposal 2026-11-26T08:00',
    );
  });

  // At once, besides the reminder of the clock that waits for some days.
  const askedAtOnce = (story: Happened) =>
    noticesOf(story).some(({ message, clock }) => message === 'survey' && clock === undefined);
  test.each<[string, string, boolean]>([
    ['the end', 'completed and told: the four questions once more', true],
    ['a charge', 'charged after a breach, and told: the four questions once more', true],
    ['a breach, which is no end', 'a breach they were told of', false],
  ])('they are asked at once after the call about %s', (_about, what, isAsked) => {
    expect(askedAtOnce(withBefore(storyOf(what), recorded, wishes('text', true)))).toBe(isAsked);
  });

  test('a call about help alone, once it is over, asks nothing', () => {
    const over = storyOf('completed and told: the four questions once more').slice(0, -1);
    const help: Happened[number] = [
      '2027-03-02',
      { type: 'victim-called', call: callAbout('completion', 'support') },
    ];
    expect(askedAtOnce([...over, recorded, wishes('text', true), help])).toBe(false);
  });

  test('nobody is asked to ring because the questions did not arrive', () => {
    const story = withBefore(storyOf('a message that failed tells nothing'));
    const asked = story.map(([at, event]): Happened[number] =>
      event.type === 'victim-messaged' ? [at, { ...event, message: 'survey' }] : [at, event],
    );
    expect(kindsOf(asked)).not.toContain('officer-message message-failed');
    expect(kindsOf(asked)).toContain('officer-card');
  });

  test('who gets messages is asked the four questions by message, ten days after they were told', () => {
    const told = withBefore(
      storyOf('told of the disposal: the survey may be asked'),
      recorded,
      wishes('text', true),
    );
    expect(noticesOf(told).filter(({ message }) => message === 'survey')).toMatchObject([
      { kind: 'victim-message', to: 'victim' },
      { kind: 'victim-message', to: 'victim', clock: { name: 'survey' }, dueAt: '2026-12-07T08:00:00.000Z' },
    ]);
    expect(kindsOf(told)).not.toContain('victim-reminder');
  });

  test('the officer hears when a message failed, and not when it arrived', () => {
    expect(kindsOf(storyOf('a message that failed tells nothing'))).toContain(
      'officer-message message-failed',
    );
    expect(
      kindsOf(storyOf('a message that was delivered tells them only that there is news: the call stays due')),
    ).not.toContain('officer-message message-failed');
  });

  test('what became of a sent message is looked up ten minutes later', () => {
    const story = storyOf('a message that failed tells nothing').slice(0, -1);
    expect(noticesOf(story)).toMatchObject([
      { kind: 'victim-message-check', to: 'victim', notifyId: 'n-1', dueAt: '2026-11-20T10:10:00.000Z' },
    ]);
  });
});

describe('given a victim who said something the words do not cover, then', () => {
  test.each([
    ['the liaison is told by the officer, at the scene', { notCovered: true }, 'liaison'],
    ['nobody is told where the words covered it', {}, undefined],
  ] as const)('%s', (_what, said, to) => {
    const call = { ...callAbout('views'), ...said };
    const heard: Happened[number] = ['2026-11-20', { type: 'victim-called', call }];
    const about = noticesOf([...storyOf('a draft in which nobody was rung'), heard]);
    expect(about.find(({ news }) => news === 'not-covered')?.to).toBe(to);
  });
});

describe('given a call to a victim, when it is logged, then', () => {
  const filed = storyOf('filed: five working days');
  const said = (call: Partial<VictimCall>, by?: string) =>
    noticesOf([...filed, ['2026-11-23', { type: 'victim-called', call: { ...triedCall, ...call } }]], by)
      .filter(({ kind }) => kind === 'officer-message')
      .map(({ to, news }) => `${to} ${news}`);

  // Whoever wrote the number down finds the right one.
  test.each<[string, Partial<VictimCall>, string | undefined, readonly string[]]>([
    [
      'the officer hears that the number is wrong',
      { outcome: 'wrong-details' },
      'liaison-1',
      ['officer number-wrong'],
    ],
    ['not where they found it out', { outcome: 'wrong-details' }, undefined, []],
    ['nor where nobody answered', { outcome: 'no-answer' }, 'liaison-1', []],
    [
      'a supervisor hears what the words did not cover, from the liaison',
      { outcome: 'reached', notCovered: true },
      'liaison-1',
      ['supervisors not-covered'],
    ],
  ])('%s', (_what, call, by, heard) => {
    expect(said(call, by)).toEqual(heard);
  });

  // A call that is logged makes no request out of date, unless it recorded their view (README, decision 20).
  test.each<[string, Happened, boolean]>([
    ['with their views, while a sergeant is asked', [asked, views], true],
    ['about something else, while a sergeant is asked', [asked, news], false],
    ['with their views, while nobody is asked', [views], false],
  ])('the card of a request says what they say: %s', (_what, more, isRedrawn) => {
    const story: Happened = [...storyOf('a draft in which nobody was rung'), ...more];
    expect(kindsOf(story).includes('authorisation-outcome')).toBe(isRedrawn);
  });

  test('it is free again for others four hours after somebody took it', () => {
    const taken = noticesOf([...filed, ['2026-11-23', { type: 'victim-call-taken' }]]);
    expect(taken).toMatchObject([{ kind: 'call-card', to: 'liaison', dueAt: '2026-11-23T14:00:00.000Z' }]);
  });

  test('of a text that failed its officer hears, though the questions went before it', () => {
    const story = storyOf('a message that failed tells nothing');
    const survey = { type: 'victim-messaged', message: 'survey', channel: 'text', notifyId: 'n-0' } as const;
    const all: Happened = [...story.slice(0, -2), ['2026-11-20', survey], ...story.slice(-2)];
    expect(kindsOf(all)).toContain('officer-message message-failed');
  });
});

// Repeated calls endanger her: somebody has to see her, or to find whoever supports her.
test('supervisors hear once that no safe way is on record to a victim of abuse who is to be called', () => {
  const draft = unheardWith({ domesticAbuse: 'intimate-partner' });
  const handed = tell(draft, { type: 'hand-to-liaison' });
  const said = (before: Case, after: Case) => safeWayDrafts(before, after, westMidlands);
  expect(said(draft.theCase, handed.theCase)).toEqual([{ kind: 'victim-unsafe', to: 'supervisors' }]);
  expect(said(handed.theCase, handed.theCase)).toEqual([]);
  expect(said(handed.theCase, draft.theCase)).toEqual([]);
  expect(said(draft.theCase, draft.theCase)).toEqual([]);
});

describe('given a call that the officer handed over, when', () => {
  test('it is handed over, then the liaison is asked', () => {
    expect(kindsOf(storyOf('the same, handed to the liaison'))).toContain('call-asked');
  });

  test('the liaison heard them, then the officer is told to carry on', () => {
    expect(kindsOf(storyOf('handed over, and the liaison heard them'))).toContain(
      'officer-message views-recorded',
    );
  });

  test('the officer heard them, then nobody tells the officer so', () => {
    const heard: Happened[number] = [
      '2026-11-20',
      { type: 'victim-called', call: callAbout('views', 'views') },
    ];
    const story = storyOf('a draft in which nobody was rung');
    expect(kindsOf([...story, heard]).filter((kind) => kind.startsWith('officer'))).toEqual([]);
    expect(kindsOf(storyOf('handed over, and the liaison heard them'))).toContain('officer-card');
  });

  test('nobody answered, then the officer is told nothing yet', () => {
    expect(kindsOf(storyOf('handed over, nobody answered: it runs on'))).toEqual([]);
  });
});

describe('given a case that is not diverted, when its victim wants messages', () => {
  const undiverted = (age: number): Happened => [
    ...(situations[0]?.story.slice(0, 1) ?? []),
    [
      '2026-11-20',
      { type: 'answered', step: 'questions', answers: { facts: { offence: 'theft-shop', age } } },
    ],
    recorded,
    wishes('text', true),
    ['2026-11-20', { type: 'not-diverted', record: frozenRecord }],
  ];

  // Below ten the law has decided (CYPA 1933 s.50); of any other they hear once somebody has.
  test('then they hear at once where the law allows no prosecution, and else not yet', () => {
    expect(kindsOf(undiverted(9))).toContain('victim-message disposal');
    expect(kindsOf(undiverted(10))).not.toContain('victim-message disposal');
  });
});
