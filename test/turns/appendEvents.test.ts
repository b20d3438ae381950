import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import type { BreachDecision, Case } from '../../src/domain/case/case.ts';
import type { CaseEvent } from '../../src/domain/case/caseEvent.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { day } from '../../src/law/day.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { appendEvents, wasApplied } from '../../src/turns/appendEvents.ts';
import { aNotice } from '../outbox/harness.ts';
import {
  approved,
  awaitingSergeant,
  breachedChildsDeferral,
  breachedConditionalCaution,
  breachedDomesticAbuse,
  completed,
  draftingWith,
  filedConditionalCaution,
  filedForDivert,
  unheardWith,
} from '../support/caseStages.ts';
import { byClock, minute, officer, type Story } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';

const by = { kind: 'staff', id: officer.id, name: officer.name } as const;
const handedOver: CaseEvent = { type: 'victim-handed-over' };
const withdrawn: CaseEvent = { type: 'withdrawn' };
let ids = 0;
const deps = {
  force: westMidlands,
  now: () => minute(5),
  newId: () => {
    ids += 1;
    return `notice-${ids}`;
  },
};

/** A draft whose victim nobody rang yet, with these notices; the record once these things happened to it. */
function recordAfter(
  events: readonly CaseEvent[],
  notices: readonly Notice[] = [],
  more: Partial<Parameters<typeof appendEvents>[1]> = {},
): CaseRecord {
  const { theCase, events: told } = unheardWith({});
  const { id, reference } = theCase;
  const record: CaseRecord = {
    ...{ version: 4, id, reference, officer: officer.id, revision: 7, open: true, updatedAt: minute(0) },
    ...{ events: told, notices, nextDueAt: null },
  };
  return appendEvents({ record, theCase }, { events, by, cause: 'press:1', ...more }, deps).record;
}

const remindersIn = ({ notices }: CaseRecord) => notices.filter(({ kind }) => kind === 'victim-reminder');

describe('given a case, when something happens to it, then the record', () => {
  test('holds it as said, by whom, when and through what, on the next revision', () => {
    const record = recordAfter([withdrawn]);
    expect(record.events.at(-1)).toEqual({ at: minute(5), by, cause: 'press:1', event: withdrawn });
    expect([record.revision, record.updatedAt]).toEqual([8, minute(5)]);
    expect(wasApplied(record, 'press:1')).toBe(true);
    expect(wasApplied(record, 'press:2')).toBe(false);
  });

  test('is open until the case is closed', () => {
    expect(recordAfter([handedOver]).open).toBe(true);
    expect(recordAfter([withdrawn]).open).toBe(false);
  });

  // Outcome 1 is charged or summonsed: until somebody records that, or what the CPS decided, it is still to do.
  test.each<[string, () => Story, BreachDecision]>([
    ['a charge', breachedConditionalCaution, 'charge'],
    ['the CPS', breachedDomesticAbuse, 'refer-cps'],
    ['a prosecution that stands', breachedChildsDeferral, 'prosecution-stands'],
  ])(
    'stays on the list after a breach that leads to %s, until what came of it is recorded',
    (_to, story, decision) => {
      const { theCase, events: told } = story();
      const { id, reference } = theCase;
      const breached: CaseRecord = {
        ...{ version: 4, id, reference, officer: officer.id, revision: 7, open: true, updatedAt: minute(0) },
        ...{ events: told, notices: [], nextDueAt: null },
      };
      const then = (stood: { readonly record: CaseRecord; readonly theCase: Case }, event: CaseEvent) =>
        appendEvents(stood, { events: [event], by, cause: event.type }, deps);
      const decided = then({ record: breached, theCase }, { type: 'breach-decided', decision, reason: 'r' });
      expect(decided.record.open).toBe(true);
      const recorded = then(decided, { type: 'decided-instead', disposal: 'charge' });
      expect(recorded.record.open).toBe(false);
    },
  );

  test('holds where the pressed card stands, and nothing where there is none', () => {
    const card = { conversation: 'c', activity: 'a' };
    expect(recordAfter([handedOver], [], { place: { slot: 'breachCard', card } }).breachCard).toEqual(card);
    expect(recordAfter([handedOver])).not.toHaveProperty('officerCard');
  });

  test('says when the next thing is due, and keeps what was due before', () => {
    const earlier = aNotice('n-0', { dueAt: minute(1) });
    const record = recordAfter([handedOver], [earlier]);
    expect(record.notices[0]).toEqual(earlier);
    expect(record.nextDueAt).toBe(minute(1));
  });

  test('lists the call once it is handed over, and no more once it was made', () => {
    expect(recordAfter([handedOver]).call?.clocks).toEqual(['views']);
    expect(recordAfter([handedOver]).call).not.toHaveProperty('takenBy');
    const taken = recordAfter([handedOver, { type: 'victim-call-taken' }]);
    expect(taken.call?.takenBy).toEqual({ id: officer.id, name: officer.name });
    const call = callAbout('views', 'views', 'support', 'restorative-justice');
    const made = { events: [{ type: 'victim-called', call } as const], by, cause: 'press:2' };
    const listed = { record: taken, theCase: replay(taken.events) };
    expect(appendEvents(listed, made, deps).record).not.toHaveProperty('call');
  });
});

// Where the channel is silent nothing is refused: only the look, which is set when the question is asked, finds another way.
describe('given a question to the supervisors’ channel, when it is asked,', () => {
  const { theCase, events: told } = draftingWith({});
  const asked: CaseEvent = {
    ...{
      type: 'authority-requested',
      disposal: 'conditional-caution',
      authority: 'sergeant',
      basis: 'these',
    },
  };
  const lookAfter = (before: typeof told, about: typeof theCase, event: CaseEvent) => {
    const { id, reference } = about;
    const record: CaseRecord = {
      ...{ version: 4, id, reference, officer: officer.id, revision: 9, open: true, updatedAt: minute(0) },
      ...{ events: before, notices: [], nextDueAt: null },
    };
    const change = { events: [event], by, cause: 'press:1' };
    const { notices } = appendEvents({ record, theCase: about }, change, deps).record;
    return notices.filter(({ kind }) => kind === 'second-route');
  };

  test('then another way is looked for after the force’s minutes, whatever the channel answers', () => {
    const minutes = westMidlands.policy.secondRouteAfterMinutes;
    const due = { to: 'on-duty', state: 'waiting', dueAt: minute(5 + minutes) };
    expect(lookAfter(told, theCase, asked)).toMatchObject([due]);
    const filed = filedConditionalCaution();
    const breached: CaseEvent = { type: 'breached' };
    expect(lookAfter(filed.events, filed.theCase, breached)).toMatchObject([due]);
  });

  test('then nothing else sets a look', () => {
    expect(lookAfter(told, theCase, withdrawn)).toEqual([]);
  });
});

describe('given a card in somebody’s own chat that says what a request rests on, when something happens,', () => {
  const detailCards = [{ person: 'sergeant-1', place: { conversation: 'c', activity: 'a' } }];
  const redrawnAfter = (event: CaseEvent) => {
    const { theCase, events } = awaitingSergeant();
    const { id, reference } = theCase;
    const record: CaseRecord = {
      ...{ version: 4, id, reference, officer: officer.id, revision: 9, open: true, updatedAt: minute(0) },
      ...{ events, notices: [], nextDueAt: null, detailCards },
    };
    const { notices } = appendEvents(
      { record, theCase },
      { events: [event], by, cause: 'press:1' },
      deps,
    ).record;
    return notices.filter(({ to }) => to === 'decider').map(({ kind, card }) => [kind, card]);
  };

  test('then it stays as it is while it waits, though the post in the channel is drawn anew', () => {
    const call = callAbout('views', 'views');
    expect(redrawnAfter({ type: 'victim-called', call })).toEqual([]);
  });

  test('then it is drawn anew once nobody decides it any more', () => {
    expect(redrawnAfter(withdrawn)).toEqual([['authorisation-outcome', 'a']]);
  });
});

describe('given a clock that begins to run, when it is watched already,', () => {
  const watching = remindersIn(recordAfter([handedOver])).at(0);
  const clock = watching?.clock ?? { name: 'views', dueBy: day('2026-11-24') };
  const first = aNotice('n-1', { kind: 'victim-reminder', to: 'liaison', clock });

  test('then it is not watched twice', () => {
    expect(watching?.clock?.name).toBe('views');
    const other = aNotice('n-2', { kind: 'victim-reminder', to: 'liaison' });
    expect(remindersIn(recordAfter([handedOver], [other, first]))).toEqual([other, first]);
  });

  test.each<[string, Partial<Notice>]>([
    ['the reminder has gone out', { state: 'sent' }],
    ['only an alert waits', { kind: 'victim-overdue' }],
    ['it is another clock', { clock: { ...clock, name: 'disposal' } }],
    ['it was due on another day', { clock: { ...clock, dueBy: day('2026-11-19') } }],
  ])('then it is watched anew where %s', (_what, some) => {
    const record = recordAfter([handedOver], [{ ...first, ...some }]);
    const begun = remindersIn(record).filter((one) => one.id !== first.id);
    expect(begun).toMatchObject([{ state: 'waiting', clock }]);
  });
});

describe('given a case as far as a story, when one thing more happens, then the record', () => {
  const afterStory = ({ theCase, events }: Story, event: CaseEvent, notices: readonly Notice[] = []) => {
    const { id, reference } = theCase;
    const record: CaseRecord = {
      ...{ version: 4, id, reference, officer: officer.id, revision: 7, open: true, updatedAt: minute(0) },
      ...{ events, notices, nextDueAt: null },
    };
    const later = { ...deps, now: () => minute(90) };
    return appendEvents({ record, theCase }, { events: [event], by, cause: 'press:9' }, later).record;
  };

  test('stays on the list while what a victim asked for is to be done, and leaves it once it is', () => {
    const asked = { type: 'victim-wishes', wishes: { statement: 'wanted' } } as const;
    expect(afterStory(completed(), asked).open).toBe(true);
    const done = byClock(completed(), asked);
    expect(afterStory(done, { type: 'statement-taken' }).open).toBe(false);
  });

  test('sends a referral no more that was given up', () => {
    const referral = { kind: 'referral', to: 'provider', provider: 'cranstoun' } as const;
    const undertakings = [{ provider: 'cranstoun', intervention: 'divert' }];
    const held = aNotice('r', { ...referral, state: 'waiting', heldAt: 'provider:cranstoun' });
    const { notices } = afterStory(filedForDivert(), { type: 'given-up', undertakings }, [held]);
    expect(notices.find(({ id }) => id === 'r')).toMatchObject({ state: 'parked', lastResult: 'not-needed' });
  });

  test('has its officer told on the morning after the day by which something was to be done', () => {
    const { events } = filedConditionalCaution();
    const at = events.findIndex(({ event }) => event.type === 'filed');
    const last = events[at]?.event;
    if (last === undefined) throw new Error('It was not filed');
    const { notices } = afterStory(approved(), last);
    expect(notices.filter(({ news }) => news === 'deadline-passed').length).toBeGreaterThan(0);
  });
});
