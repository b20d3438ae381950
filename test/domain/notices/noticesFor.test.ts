import { describe, expect, test } from 'vitest';
import type { Report, Undertaking } from '../../../src/domain/case/case.ts';
import type { Draft, Notice } from '../../../src/domain/notices/notice.ts';
import { noticesFor } from '../../../src/domain/notices/noticesFor.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import {
  byClock,
  filed,
  minute,
  officer,
  reported,
  reportOf,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { everyCommand } from '../case/commands.ts';

let count = 0;
const ids = () => {
  count += 1;
  return `notice-${count}`;
};

/** What must be said because the story went on. */
function noticesOf(before: Story, after: Story): readonly Notice[] {
  const events = after.events.slice(before.events.length).map(({ event }) => event);
  return noticesFor(events, { before: before.theCase, after: after.theCase }, minute(99), ids);
}

/** "officer-message officer booked", one line a notice. */
const lines = (notices: readonly Notice[]) =>
  notices
    .map(({ kind, to, provider, session, news }) =>
      [kind, to, provider, session, news].filter(Boolean).join(' '),
    )
    .sort();

const decide = (decision: string) => (story: Story) =>
  tell(story, { type: 'decide-breach', decision, reason: 'r', deadline: day('2027-04-01') } as never, {
    by: sergeant,
  });
const give = (name: string) => (story: Story) =>
  tell(story, everyCommand[name] ?? { type: 'withdraw' }, {
    by: name === 'approve' ? sergeant : officer,
  });

const refused = () =>
  tell(
    stages.awaitingSergeant(),
    { type: 'decide-authority', approved: false, reason: 'r' },
    { by: sergeant },
  );

const card = 'officer-card officer';
const breachClosed = ['breach-outcome officer', 'breach-outcome supervisors'];
const toCranstoun = 'referral-update provider cranstoun';

type Row = readonly [string, () => Story, (story: Story) => Story, readonly string[]];

const table: readonly Row[] = [
  ['an answer', stages.drafting, give('answer'), []],
  [
    'withdrawing what was declined',
    () => refused(),
    give('withdraw'),
    [card, 'authorisation-outcome supervisors', 'officer-message supervisors withdrawn-after-refusal'],
  ],
  [
    'handing over a child after a refusal',
    () => refused(),
    give('hand-over'),
    ['joint-decision provider yjs-dudley', 'officer-message supervisors handed-over-after-refusal'],
  ],
  ['asking for authority', stages.drafting, give('ask-authority'), ['authorisation-card supervisors']],
  [
    'taking the question back',
    stages.awaitingSergeant,
    give('stop-asking'),
    ['authorisation-outcome supervisors'],
  ],
  [
    'an approval',
    stages.awaitingSergeant,
    give('approve'),
    ['authorisation-outcome supervisors', card, 'officer-message officer authority-approved'],
  ],
  [
    'a refusal of authority',
    stages.awaitingSergeant,
    (story) => tell(story, { type: 'decide-authority', approved: false, reason: 'No.' }, { by: sergeant }),
    ['authorisation-outcome supervisors', card, 'officer-message officer authority-declined'],
  ],
  ['filing with a provider', stages.drafting, give('file'), ['referral provider cranstoun']],
  [
    'filing with nobody',
    stages.drafting,
    (story) =>
      tell(story, {
        type: 'file',
        filing: { ...stages.filedWithoutProvider().theCase.filed, at: minute(5) } as never,
        record: {} as never,
      }),
    [],
  ],
  ['recording that it is not diverted', stages.drafting, give('record-undiverted'), []],
  ['handing over', stages.drafting, give('hand-over'), ['joint-decision provider yjs-dudley']],
  ...(['accepted', 'declined', 'booked', 'attended', 'missed'] as const).map(
    (kind): Row => [
      `the report "${kind}"`,
      stages.filedConditionalCaution,
      (story) => reported(story, kind),
      [card, `officer-message officer ${kind}`],
    ],
  ),
  [
    'completion, told once',
    stages.filedForDivert,
    (story) => reported(story, 'completed'),
    [card, 'officer-message officer completed'],
  ],
  [
    'the miss that makes a breach: the breach outweighs it',
    () => reported(stages.filedConditionalCaution(), 'missed'),
    (story) => reported(story, 'missed'),
    ['breach-alert officer', 'breach-alert supervisors', card, 'officer-message officer breached'],
  ],
  [
    'the provider giving up',
    stages.filedConditionalCaution,
    (story) => reported(story, 'withdrawn'),
    ['breach-alert officer', 'breach-alert supervisors', card, 'officer-message officer breached'],
  ],
  ...(['excuse', 'vary', 'charge', 'no-further-action'] as const).map(
    (decision): Row => [
      `the breach decision "${decision}"`,
      stages.breachedConditionalCaution,
      decide(decision),
      [...breachClosed, card, 'officer-message officer breach-decided', toCranstoun],
    ],
  ),
  [
    'sending it to the CPS after a breach',
    stages.breachedDomesticAbuse,
    decide('refer-cps'),
    [...breachClosed, card, 'officer-message officer breach-decided', toCranstoun],
  ],
  [
    'deciding a deferred prosecution again',
    stages.breachedDeferredProsecution,
    decide('decide-again'),
    [...breachClosed, card, 'officer-message officer breach-decided', toCranstoun],
  ],
  [
    'a breach decision where nobody was referred',
    () => tell(stages.filedWithoutProvider(), { type: 'mark-not-done' }),
    decide('excuse'),
    [...breachClosed, card, 'officer-message officer breach-decided'],
  ],
  ['choosing another', stages.declinedByProvider, give('choose-another'), []],
  [
    'filing with a place: its session is told',
    stages.drafting,
    (story) => filed(story, { appointment: stages.appointment }),
    ['referral provider cranstoun', 'place sessions cranstoun:thursday'],
  ],
  [
    'withdrawing what has a place',
    stages.filedWithPlace,
    give('withdraw'),
    [card, toCranstoun, 'place sessions cranstoun:thursday'],
  ],
  [
    'a provider that declines what has a place',
    stages.filedWithPlace,
    (story) => reported(story, 'declined'),
    [card, 'officer-message officer declined', 'place sessions cranstoun:thursday'],
  ],
  [
    'a place that became free',
    stages.filedWaiting,
    (story) => byClock(story, { type: 'place-offered', appointment: stages.appointment, until: minute(99) }),
    [card, 'officer-message officer cranstoun:thursday place-free', 'place sessions cranstoun:thursday'],
  ],
  [
    'taking it: the provider hears of it',
    stages.placeOffered,
    give('take-place'),
    [card, `${toCranstoun} cranstoun:thursday`, 'place sessions cranstoun:thursday'],
  ],
  ['leaving it', stages.placeOffered, give('leave-place'), [card, 'place sessions cranstoun:thursday']],
  [
    'letting it run out',
    stages.placeOffered,
    (story) => byClock(story, { type: 'place-lapsed', session: stages.appointment.session }),
    [card, 'officer-message officer cranstoun:thursday place-lapsed', 'place sessions cranstoun:thursday'],
  ],
  [
    'a session that was called off',
    stages.filedWithPlace,
    (story) => byClock(story, { type: 'place-lost', session: stages.appointment.session, why: 'called-off' }),
    [card, 'officer-message officer cranstoun:thursday place-lost', 'place sessions cranstoun:thursday'],
  ],
  [
    'the officer’s word that it is done',
    stages.courseCompleted,
    give('mark-done'),
    [card, 'officer-message officer completed'],
  ],
  ['how it went on, of a case that was not diverted', stages.notDiverted, give('charge-instead'), [card]],
  [
    'what the CPS decided: the breach is settled',
    stages.referredToCps,
    give('charge-by-cps'),
    [card, ...breachClosed],
  ],
  [
    'youth justice with a service by choice meanwhile',
    stages.drafting,
    (story) =>
      tell(story, {
        type: 'hand-over',
        provider: 'yjs-dudley',
        record: frozenRecord,
        help: [{ intervention: 'debts', provider: 'citizens-advice', referred: true }],
      }),
    ['joint-decision provider yjs-dudley', 'referral provider citizens-advice'],
  ],
  [
    'asking whether what was signed may be withdrawn',
    stages.filedConditionalCaution,
    (story) => tell(story, { type: 'withdraw', reason: 'They have moved abroad.' }),
    ['authorisation-card supervisors'],
  ],
  [
    'a withdrawal that is declined',
    stages.askedToWithdraw,
    (story) => tell(story, { type: 'decide-authority', approved: false, reason: 'No.' }, { by: sergeant }),
    ['authorisation-outcome supervisors', card, 'officer-message officer withdrawal-declined'],
  ],
  [
    'a withdrawal that is agreed, after a refusal too: whoever declined knows',
    () =>
      tell(
        filed(
          tell(
            tell(refused(), everyCommand['ask-authority'] ?? { type: 'withdraw' }),
            everyCommand.approve ?? { type: 'withdraw' },
            { by: sergeant },
          ),
        ),
        { type: 'withdraw', reason: 'They have moved abroad.' },
      ),
    give('approve'),
    [
      ...['authorisation-outcome supervisors', card, 'officer-message officer withdrawal-approved'],
      toCranstoun,
    ],
  ],
  [
    'a completion before that is decided: the card of the question says so',
    stages.askedToWithdraw,
    (story) => reported(story, 'completed'),
    ['authorisation-outcome supervisors', card, 'officer-message officer completed'],
  ],
  [
    'a report on a breach: those who have it before them read it',
    stages.breachedConditionalCaution,
    (story) => reported(story, 'completed'),
    [...breachClosed, card, 'officer-message officer completed'],
  ],
  ['withdrawing a draft', stages.drafting, give('withdraw'), [card]],
  [
    'withdrawing while somebody is asked',
    stages.awaitingSergeant,
    give('withdraw'),
    ['authorisation-outcome supervisors', card],
  ],
  [
    'withdrawing after an approval',
    stages.approved,
    give('withdraw'),
    ['authorisation-outcome supervisors', card],
  ],
  ['withdrawing a referral', stages.filedForDivert, give('withdraw'), [card, toCranstoun]],
  ['withdrawing with nobody referred', stages.filedWithoutProvider, give('withdraw'), [card]],
  [
    'withdrawing from youth justice',
    stages.withYouthJustice,
    give('withdraw'),
    [card, 'referral-update provider yjs-dudley'],
  ],
];

describe('given a case, when something happens, then the right people are told:', () => {
  test.each(table)('%s', (_what, stage, happens, expected) => {
    const story = stage();
    expect(lines(noticesOf(story, happens(story)))).toEqual([...expected].sort());
  });

  test.each(table)(
    '%s: each notice once, waiting, due now, with an id of its own',
    (_what, stage, happens) => {
      const story = stage();
      const notices = noticesOf(story, happens(story));
      expect(new Set(lines(notices)).size).toBe(notices.length);
      expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
      for (const { state, dueAt, attempts } of notices) {
        expect([state, dueAt, attempts]).toEqual(['waiting', minute(99), 0]);
      }
    },
  );

  test('somebody is told of one thing at a time, however much happened at once', () => {
    const story = stages.filedConditionalCaution();
    const after = reported(story, 'accepted', 'booked', 'missed', 'missed');
    const messages = lines(noticesOf(story, after)).filter((line) => line.startsWith('officer-message'));
    expect(messages).toEqual(['officer-message officer breached']);
  });

  test.each([
    [
      'with the filing, where the provider is to phone',
      stages.drafting,
      (story: Story) => filed(story, { firstContactBy: minute(500) }),
    ],
    [
      'anew, where a place was lost',
      stages.filedWithPlace,
      (story: Story) =>
        byClock(story, {
          type: 'place-lost',
          session: stages.appointment.session,
          why: 'full',
          firstContactBy: minute(500),
        }),
    ],
  ])('first contact is looked at when its time is over: %s', (_what, stage, happens) => {
    const story = stage();
    const [watch, another] = noticesOf(story, happens(story)).filter(({ kind }) => kind === 'first-contact');
    expect(watch).toMatchObject({ to: 'officer', dueAt: minute(500), deadline: minute(500) });
    expect(another).toBeUndefined();
  });

  const help = { intervention: 'debts', provider: 'citizens-advice', referred: true } as const;
  const within = { ...help, firstContactBy: minute(500) };
  test.each<[string, Undertaking, Undertaking, boolean]>([
    ['the same again is looked at already', within, within, false],
    ['another time is looked at anew', within, { ...within, firstContactBy: minute(900) }, true],
    ['another provider is looked at anew', within, { ...within, provider: 'stepchange' }, true],
    ['what had no time before is looked at', help, within, true],
  ])('filed a second time, with help by choice: %s', (_what, first, second, isLookedAt) => {
    const declined = reported(filed(stages.drafting(), { support: [first] }), 'declined');
    const story = tell(declined, { type: 'choose-another' });
    const again = filed(story, { provider: 'hampton-trust', support: [second] });
    expect(noticesOf(story, again).some(({ kind }) => kind === 'first-contact')).toBe(isLookedAt);
  });

  test('nobody is looked after for a place that was lost, where nobody has to phone', () => {
    const story = stages.filedWithPlace();
    const lost = { type: 'place-lost', session: stages.appointment.session, why: 'called-off' } as const;
    expect(noticesOf(story, byClock(story, lost)).map(({ kind }) => kind)).not.toContain('first-contact');
    const elsewhere = { ...lost, session: 'cranstoun:friday', firstContactBy: minute(500) };
    expect(noticesOf(story, byClock(story, elsewhere)).map(({ kind }) => kind)).not.toContain(
      'first-contact',
    );
  });

  test('news of a report says which report it was', () => {
    const story = reported(stages.filedConditionalCaution(), 'accepted');
    const [news] = noticesOf(story, reported(story, 'booked')).filter(
      ({ kind }) => kind === 'officer-message',
    );
    expect(news).toMatchObject({ news: 'booked', report: 1 });
  });

  test('each later day, each clock, each message and each end of a call is heard of by itself', () => {
    const { theCase } = stages.filedForDivert();
    const news = { kind: 'officer-message', to: 'officer' } as const;
    const passed = { ...news, news: 'deadline-passed', deadline: minute(500) } as const;
    const call = { kind: 'call-card', to: 'liaison', deadline: minute(200) } as const;
    const reminder = { kind: 'victim-reminder', to: 'liaison', deadline: minute(500) } as const;
    const clock = (name: 'disposal' | 'support') => ({ clock: { name, dueBy: day('2026-11-27') } });
    const all: readonly Draft[] = [
      ...[passed, { ...passed, deadline: minute(900) }, { ...passed, news: 'child-tasks-due' } as const],
      ...[call, { ...call, deadline: minute(240) }],
      ...[
        { ...reminder, ...clock('disposal') },
        { ...reminder, ...clock('support') },
      ],
      { kind: 'victim-message', to: 'victim', message: 'disposal' },
      { kind: 'victim-message', to: 'victim', message: 'survey' },
    ];
    const said = noticesFor([], { before: theCase, after: theCase }, minute(99), ids, all);
    expect(said).toMatchObject(all);
    const twice = noticesFor([], { before: theCase, after: theCase }, minute(99), ids, [...all, ...all]);
    expect(twice).toHaveLength(all.length);
  });

  test('of two pieces of news at once the later is heard, whatever session they are about', () => {
    const { theCase } = stages.filedForDivert();
    const news = { kind: 'officer-message', to: 'officer' } as const;
    const said = noticesFor([], { before: theCase, after: theCase }, minute(99), ids, [
      { ...news, news: 'place-free', session: 'cranstoun:thursday' },
      { ...news, news: 'breached' },
    ]);
    expect(lines(said)).toEqual(['officer-message officer breached']);
  });

  test('a provider to whom nobody was referred hears of no place', () => {
    const { theCase } = filed(stages.drafting(), { appointment: stages.appointment });
    const { filed: filing } = theCase;
    if (filing === undefined) throw new Error('It was not filed');
    const required = filing.required.map(({ referred: _none, ...row }) => row);
    const after = { ...theCase, filed: { ...filing, required } };
    const taken = (session: string) =>
      lines(
        noticesFor(
          [{ type: 'place-taken', appointment: { ...stages.appointment, session } }],
          { before: after, after },
          minute(99),
          ids,
        ),
      );
    expect(taken(stages.appointment.session)).toEqual([card]);
    expect(taken('cranstoun:friday')).toEqual([card]);
  });

  test('nothing happened, nothing is said', () => {
    const story = stages.filedForDivert();
    expect(noticesOf(story, story)).toEqual([]);
  });
});

// Help by choice is nobody's business to chase; where the law sends them, not going is for the officer to look at.
describe('given what they take up beside what is required, when its provider reports, then the officer hears', () => {
  const byLaw = {
    intervention: 'dip',
    provider: 'drug-services',
    referred: true,
    requiredByLaw: true,
  } as const;
  const byChoice = { intervention: 'debts', provider: 'citizens-advice', referred: true } as const;
  const again = { ...byLaw, intervention: 'dip-follow-up' } as const;
  const both = () => filed(stages.drafting(), { support: [byChoice, byLaw, again] });
  const missed = 'officer-message officer assessment-missed';

  test.each<[string, typeof byLaw | typeof again | typeof byChoice, Partial<Report>, readonly string[]]>([
    ['that they were not where the law sent them', byLaw, { kind: 'missed' }, [card, missed]],
    ['nothing of a miss that was excused', byLaw, { kind: 'missed', excused: true }, [card]],
    ['that they were not at one of two', again, { kind: 'missed' }, [card, missed]],
    ['nothing of going there', byLaw, { kind: 'attended' }, [card]],
    ['nothing of a miss of what is by choice', byChoice, { kind: 'missed' }, [card]],
    ['nothing of going where they chose to', byChoice, { kind: 'attended' }, [card]],
  ])('%s', (_what, { intervention, provider }, some, expected) => {
    const story = both();
    const report = { ...reportOf(some.kind ?? 'missed', 60, some), intervention };
    const after = tell(story, { type: 'report', report, provider }, { by: 'provider' });
    expect(lines(noticesOf(story, after))).toEqual([...expected].sort());
  });
});
