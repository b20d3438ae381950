import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionsTouched, wantedIn } from '../../../src/domain/case/applyPlace.ts';
import type { ReportKind, Undertaking } from '../../../src/domain/case/case.ts';
import { asBegun } from '../../../src/domain/case/undertakings.ts';
import { noticesFor } from '../../../src/domain/notices/noticesFor.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  byClock,
  filed,
  minute,
  outcomeOf,
  reportOf,
  type Story,
  sergeant,
  tell,
  withdrawn,
} from '../../support/caseStories.ts';
import { courseCondition, filingFor, remedyCondition } from '../../support/filings.ts';

const course: Undertaking = {
  intervention: 'alcohol-related-violence',
  provider: 'cranstoun',
  referred: true,
};
const esol: Undertaking = { intervention: 'esol', provider: 'esol-providers', referred: true };
const secondOfCranstoun: Undertaking = {
  intervention: 'drug-alcohol-cc',
  provider: 'cranstoun',
  referred: true,
};
const byPhone: Undertaking = { intervention: 'esol', provider: 'esol-providers' };
const placeOf = (session: string, provider: string) => ({ ...stages.appointment, session, provider });
const place = placeOf('cranstoun:thursday', 'cranstoun');
const lesson = placeOf('esol-providers:monday', 'esol-providers');
const conditions = [courseCondition, { ...courseCondition, id: 'esol' }];

const filedWith = (...required: readonly Undertaking[]): Story =>
  filed(stages.approved(), { required, conditions });
const both = (): Story => filedWith(course, esol);

function say(story: Story, row: Undertaking, kind: ReportKind, names = true): Story {
  const about = names ? { intervention: row.intervention } : {};
  const report = reportOf(kind, story.events.length, about);
  return tell(story, { type: 'report', report, provider: row.provider }, { by: 'provider' });
}

const all = (story: Story, ...said: readonly (readonly [Undertaking, ReportKind])[]) =>
  said.reduce((told, [row, kind]) => say(told, row, kind), story);

const told = (before: Story, after: Story, to = 'provider') => {
  const events = after.events.slice(before.events.length).map(({ event }) => event);
  return noticesFor(events, { before: before.theCase, after: after.theCase }, minute(1), () => 'id')
    .filter((notice) => notice.to === to)
    .map(({ kind, provider, news }) => [kind, provider ?? news].join(' '));
};

describe('given a course and an English class that are both required, then the case stands', () => {
  test.each<[string, readonly (readonly [Undertaking, ReportKind])[], string]>([
    ['where nobody was heard', [], 'sent'],
    ['with the one that said nothing', [[course, 'attended']], 'sent'],
    [
      'with the one furthest behind',
      [
        [course, 'attended'],
        [esol, 'accepted'],
      ],
      'accepted',
    ],
    [
      'with the other while one is completed',
      [
        [course, 'completed'],
        [esol, 'attended'],
      ],
      'attended',
    ],
  ])('%s', (_what, said, progress) => {
    expect(all(both(), ...said).theCase.state).toMatchObject({ status: 'in-progress', progress });
  });

  test.each([
    ['the course first', [course, esol]],
    ['the class first', [esol, course]],
  ] as const)('completed only once both are: %s', (_what, [first, second]) => {
    const half = say(both(), first, 'completed');
    expect(half.theCase.state.status).toBe('in-progress');
    expect(outcomeOf(attempt(half, { type: 'mark-done' }))).toBe('refused: provider-first');
    expect(say(half, second, 'completed').theCase.state).toMatchObject({
      status: 'closed',
      how: 'completed',
    });
  });

  test('with the officer, where the victim’s remedy is still to come', () => {
    const story = filed(stages.approved(), {
      required: [course, esol],
      conditions: [...conditions, remedyCondition],
    });
    const done = all(story, [course, 'completed'], [esol, 'completed']);
    expect(done.theCase.state).toMatchObject({ status: 'in-progress', progress: 'course-completed' });
    expect(outcomeOf(attempt(done, { type: 'mark-done' }))).toBe('completed');
  });

  test('with the officer, where one of them has no reports', () => {
    const done = say(filedWith(course, byPhone), course, 'completed');
    expect(done.theCase.state).toMatchObject({ status: 'in-progress', progress: 'course-completed' });
    expect(outcomeOf(attempt(done, { type: 'mark-done' }))).toBe('completed');
  });

  test('in breach after a miss of each: strikes count over the whole case', () => {
    const { theCase } = all(both(), [course, 'missed'], [esol, 'missed']);
    expect([theCase.strikes, theCase.state.status]).toEqual([2, 'breached']);
  });

  test('not in breach by a late word about what is completed, which counts for nothing', () => {
    const late = all(both(), [course, 'completed'], [course, 'missed'], [esol, 'missed']);
    expect([late.theCase.strikes, late.theCase.state.status]).toEqual([1, 'in-progress']);
  });
});

describe('given any reports on both in any order, then', () => {
  const anySaid = fc.array(
    fc.record({
      row: fc.constantFrom(course, esol),
      kind: fc.constantFrom<ReportKind>('completed', 'completed', 'attended', 'booked', 'missed', 'declined'),
    }),
    { maxLength: 8 },
  );

  test('the case is completed exactly when both are, and nothing was declined or broken before', () => {
    let completed = 0;
    fc.assert(
      fc.property(anySaid, (said) => {
        let story = both();
        const done = new Set<string>();
        for (const { row, kind } of said) {
          if (story.theCase.state.status !== 'in-progress') break;
          story = say(story, row, kind);
          if (kind === 'completed') done.add(row.intervention);
        }
        const { state } = story.theCase;
        expect(state.status === 'closed').toBe(done.size === 2);
        if (state.status === 'closed') completed += 1;
      }),
      { numRuns: 400 },
    );
    expect(completed).toBeGreaterThan(50);
  });
});

describe('given a report, when its provider runs', () => {
  const outcome = (story: Story, intervention?: string) => {
    const report = reportOf('missed', 9, intervention === undefined ? {} : { intervention });
    return outcomeOf(attempt(story, { type: 'report', report, provider: 'cranstoun' }, { by: 'provider' }));
  };

  test('one of them, then it need not say which', () => {
    expect(outcome(both())).toBe('reported');
    expect(say(both(), esol, 'missed', false).theCase.reports).toMatchObject([
      { intervention: 'esol', provider: 'esol-providers' },
    ]);
  });

  test('several, then it must', () => {
    const two = filedWith(course, secondOfCranstoun);
    expect([outcome(two), outcome(two, 'esol')]).toEqual(['refused: unclear', 'refused: unclear']);
    expect(outcome(two, 'drug-alcohol-cc')).toBe('reported');
  });

  test('none of them, because what they run is arranged by phone, then it is not theirs', () => {
    const report = reportOf('attended', 9);
    const answer = attempt(
      filedWith(course, byPhone),
      { type: 'report', report, provider: 'esol-providers' },
      { by: 'provider' },
    );
    expect(outcomeOf(answer)).toBe('refused: not-yours');
  });
});

describe('given one that was declined, when another is chosen, then', () => {
  const answered = () =>
    tell(stages.approved(), {
      type: 'answer',
      step: 'intervention',
      answers: { intervention: course.intervention, also: ['esol'] },
    });
  const begun = () =>
    filed(answered(), {
      required: [
        { ...course, appointment: place },
        { ...esol, appointment: lesson },
      ],
      conditions,
    });
  const missed = () =>
    tell(
      all(begun(), [esol, 'attended']),
      {
        type: 'report',
        report: { ...reportOf('missed', 0), at: '2027-03-01T10:00:00.000Z', intervention: 'esol' },
        provider: esol.provider,
      },
      { by: 'provider' },
    );
  const declined = () => all(missed(), [course, 'declined']);
  const again = () => tell(declined(), { type: 'choose-another' });
  const refiled = () =>
    filed(again(), { required: [secondOfCranstoun, { ...esol, appointment: lesson }], conditions });

  test('the case names the provider that declined', () => {
    expect(declined().theCase.state).toEqual({
      status: 'declined',
      by: 'cranstoun',
      intervention: course.intervention,
    });
  });

  test('the others stay chosen, and their places stay booked', () => {
    const { answers, filed: filing, declined: gone } = again().theCase;
    expect([answers.intervention, answers.also, gone]).toEqual([undefined, ['esol'], [course.intervention]]);
    expect(filing?.required.map(({ intervention }) => intervention)).toEqual(['esol']);
    expect(wantedIn(again().theCase, lesson.session)?.state).toBe('booked');
    expect(wantedIn(again().theCase, place.session)).toBeUndefined();
    expect(sessionsTouched(begun().theCase, again().theCase)).toEqual([place.session]);
  });

  test('what goes on keeps its reports and its strike; the new one begins afresh', () => {
    const { reports, earlierReports, strikes, state } = refiled().theCase;
    expect(reports.map(({ kind, intervention }) => `${intervention} ${kind}`)).toEqual([
      'esol attended',
      'esol missed',
    ]);
    expect([earlierReports?.map(({ kind }) => kind), strikes]).toEqual([['declined'], 1]);
    expect(state).toMatchObject({ status: 'in-progress', progress: 'sent' });
  });

  test('only the provider of the new one gets a referral', () => {
    expect(told(again(), refiled())).toEqual(['referral cranstoun']);
  });

  test('a provider that goes on hears of a new deadline, one that does not that it has ended', () => {
    const later = conditions.map((one) => ({ ...one, deadline: day('2027-04-01') }));
    const moved = filed(again(), { required: [secondOfCranstoun, esol], conditions: later });
    expect(told(again(), moved)).toEqual(['referral cranstoun', 'referral-update esol-providers']);
    const dropped = filed(again(), { required: [secondOfCranstoun], conditions });
    expect(told(again(), dropped)).toEqual(['referral cranstoun', 'referral-update esol-providers']);
  });

  test('withdrawn instead, whoever still has it is told', () => {
    expect(told(again(), withdrawn(again()))).toEqual(['referral-update esol-providers']);
  });

  test('meanwhile the other provider can go on reporting', () => {
    expect(say(again(), esol, 'attended').theCase.reports.at(-1)?.kind).toBe('attended');
    const asking = tell(again(), {
      type: 'ask-authority',
      disposal: 'conditional-caution',
      authority: 'sergeant',
      basis: 'b',
    });
    expect(say(asking, esol, 'attended').theCase.reports.at(-1)?.kind).toBe('attended');
  });
});

describe('given several providers, when something is decided, then', () => {
  test('each gets one referral, however much it runs', () => {
    const before = stages.approved();
    const after = filed(before, { required: [course, secondOfCranstoun, esol], conditions });
    expect(told(before, after)).toEqual(['referral cranstoun', 'referral esol-providers']);
  });

  test.each([
    ['excuse', undefined, ['referral-update cranstoun']],
    ['vary', day('2027-03-19'), ['referral-update cranstoun', 'referral-update esol-providers']],
    ['charge', undefined, ['referral-update cranstoun', 'referral-update esol-providers']],
  ] as const)('%s: those hear of it whom it concerns', (decision, deadline, expected) => {
    const breached = all(both(), [course, 'missed'], [course, 'missed']);
    const command = { type: 'decide-breach', decision, reason: 'r' } as const;
    const after = tell(breached, deadline === undefined ? command : { ...command, deadline }, {
      by: sergeant,
    });
    expect(told(breached, after)).toEqual(expected);
  });

  test('a withdrawal is told to all of them', () => {
    expect(told(both(), withdrawn(both()))).toEqual([
      'referral-update cranstoun',
      'referral-update esol-providers',
    ]);
  });

  test('each has its own clock, looked at when its own time is over', () => {
    const before = stages.approved();
    const after = filed(before, {
      required: [{ ...course, firstContactBy: minute(500) }],
      support: [{ ...esol, firstContactBy: minute(500) }],
    });
    expect(told(before, after, 'officer')).toEqual([
      'first-contact cranstoun',
      'first-contact esol-providers',
    ]);
  });
});

describe('given places in several sessions, then', () => {
  const waiting = () =>
    filedWith({ ...course, waitingFor: place }, { ...esol, waitingFor: lesson, firstContactBy: minute(900) });
  const offer = (story: Story, appointment: typeof place) =>
    byClock(story, { type: 'place-offered', appointment, until: minute(600) });
  const states = ({ theCase }: Story) =>
    [place, lesson].map(({ session }) => wantedIn(theCase, session)?.state ?? 'nothing');

  test('each is offered for itself, and taken or left in the order of the offers', () => {
    const offered = offer(offer(waiting(), lesson), place);
    expect(states(offered)).toEqual(['offered', 'offered']);
    const taken = tell(offered, { type: 'take-place' });
    expect(states(taken)).toEqual(['offered', 'booked']);
    expect(taken.theCase.filed?.required[1]).toEqual({ ...esol, appointment: lesson });
    expect(states(tell(taken, { type: 'leave-place' }))).toEqual(['nothing', 'booked']);
  });

  test('an offer that runs out is told to the officer once, and touches no other place', () => {
    const offered = offer(waiting(), lesson);
    const after = byClock(offered, { type: 'place-lapsed', session: lesson.session });
    expect(states(after)).toEqual(['waiting', 'nothing']);
    expect(told(offered, after, 'officer')).toContain('officer-message place-lapsed');
  });

  test('what is completed keeps its booked place and waits no more; the other waits on', () => {
    const booked = filedWith({ ...course, appointment: place }, { ...esol, waitingFor: lesson });
    expect(states(say(booked, course, 'completed'))).toEqual(['booked', 'waiting']);
    expect(states(say(waiting(), course, 'completed'))).toEqual(['nothing', 'waiting']);
  });

  test('a place for support goes on when the case is completed, and is given up when it is withdrawn', () => {
    const story = filed(stages.approved(), {
      required: [course],
      support: [{ ...esol, appointment: lesson }],
    });
    expect(states(say(story, course, 'completed'))[1]).toBe('booked');
    expect(states(withdrawn(story))[1]).toBe('nothing');
  });
});

// What began goes on as it is: it is not offered a second time, nor begun afresh.
test.each<[string, Undertaking | undefined, Parameters<typeof asBegun>[0]]>([
  ['required of them by the filing before', course, { filed: filingFor({ required: [esol, course] }) }],
  ['taken up with that filing', course, { filed: filingFor({ required: [], support: [course] }) }],
  ['taken up though nothing was diverted', course, { help: { at: minute(1), support: [esol, course] } }],
  ['with another provider', undefined, { filed: filingFor({ required: [{ ...course, provider: 'sova' }] }) }],
  ['something else', undefined, { help: { at: minute(1), support: [esol] } }],
  ['nothing', undefined, {}],
])('what began before was %s', (_what, begun, before) => {
  const { intervention, provider } = course;
  expect(asBegun(before, { intervention, provider })).toEqual(begun);
});
