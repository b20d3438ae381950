import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, replay } from '../../../src/domain/case/apply.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Command, DecisionContext } from '../../../src/domain/case/command.ts';
import { addWeeks, londonDay } from '../../../src/domain/days.ts';
import { attempt, opened, type Story, tell } from '../../support/caseStories.ts';
import { samples } from '../../support/samples.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { anyBeginning, anyCommands } from './randomCommands.ts';

const { strikes, deadlineWeeks } = westMidlands.policy;

type Moment = {
  readonly before: Story;
  readonly after: Story;
  readonly command: Command;
  readonly by: DecisionContext['by'];
  readonly events: readonly CaseEvent[];
};

/** Gives the commands one after another; the story goes on from those that are accepted. */
function live(
  begin: Story,
  given: readonly { command: Command; by: DecisionContext['by'] }[],
): readonly Moment[] {
  let story = begin;
  return given.map(({ command, by }) => {
    const before = story;
    const outcome = attempt(before, command, { by });
    if (outcome.ok) story = tell(before, command, { by });
    return { before, after: story, command, by, events: outcome.ok ? outcome.value : [] };
  });
}

/** Holds for every moment of any story. */
function always(claim: (moment: Moment, all: readonly Moment[]) => void, runs = 300): void {
  fc.assert(
    fc.property(anyBeginning, anyCommands, (begin, given) => {
      const moments = live(begin, given);
      for (const moment of moments) claim(moment, moments);
    }),
    { numRuns: samples(runs) },
  );
}

const happened = ({ events }: Moment, type: CaseEvent['type']) => events.some((event) => event.type === type);

describe('given any commands by anybody in any order, then', () => {
  test('the stories reach every state, so that what follows says something', () => {
    const seen = new Set<string>();
    always(({ after: { theCase } }) => {
      const { state } = theCase;
      seen.add(state.status === 'closed' ? state.how : state.status);
    }, 1500);
    expect([...seen].sort()).toEqual([
      'awaiting-authority',
      'breached',
      'charged',
      'completed',
      'declined',
      'drafting',
      'in-progress',
      'no-further-action',
      'not-diverted',
      'referred-cps',
      'with-youth-justice',
      'withdrawn',
    ]);
  });

  test('the case replays to the same, also from what was written to disk', () => {
    always(({ after: { events, theCase } }) => {
      expect(replay(JSON.parse(JSON.stringify(events)))).toEqual(theCase);
    }, 150);
  });

  test('every event is one revision', () => {
    always(({ before, after, events }) => {
      expect(after.theCase.revision).toBe(before.theCase.revision + events.length);
    });
  });

  test('strikes are never negative and never more than the unexcused misses of this filing', () => {
    always(({ after: { theCase } }) => {
      const misses = theCase.reports.filter(({ kind, excused }) => kind === 'missed' && excused !== true);
      expect(theCase.strikes).toBeGreaterThanOrEqual(0);
      expect(theCase.strikes).toBeLessThanOrEqual(misses.length);
    });
  });

  test('a closed case accepts nothing, but what became of one that was not diverted, and what bears on a charge', () => {
    always(({ before, events, command }) => {
      const { state } = before.theCase;
      if (state.status !== 'closed') return;
      const bearsOnCharge = state.how === 'charged' || state.how === 'referred-cps';
      if (bearsOnCharge && command.type === 'report' && command.report.kind === 'completed') return;
      // What becomes of a charge that is asked for after a breach is recorded of it, too.
      const isDecidedElsewhere = state.how === 'not-diverted' || bearsOnCharge;
      const others = isDecidedElsewhere ? events.filter((one) => one.type !== 'decided-instead') : events;
      expect(others).toEqual([]);
    });
  });

  test('an authority decision is by another person of the rank asked for', () => {
    always((moment) => {
      if (!happened(moment, 'authority-decided')) return;
      const { state, officer } = moment.before.theCase;
      const by = typeof moment.by === 'string' ? undefined : moment.by;
      expect(by?.id).not.toBe(officer.id);
      const enough =
        state.status === 'awaiting-authority' && state.authority === 'inspector'
          ? ['inspector']
          : ['sergeant', 'inspector'];
      expect(enough).toContain(by?.rank);
      expect(state).toMatchObject({ authority: expect.stringMatching(/^(sergeant|inspector)$/) });
    });
  });

  test('each report of a provider counts once', () => {
    always(({ after: { events } }) => {
      const heard: string[] = [];
      for (const { event } of events) {
        if (event.type === 'reported') heard.push(`${event.provider} ${event.report.id}`);
      }
      expect(new Set(heard).size).toBe(heard.length);
    });
  });

  test('a breach comes at the policy’s strikes, from the provider giving up, or on the officer’s word', () => {
    always(({ before: { theCase: before }, after: { theCase: after }, command, events }) => {
      const breached = events.some(({ type }) => type === 'breached');
      if (breached) {
        const isLastStrike = after.strikes === strikes && before.strikes === strikes - 1;
        const gaveUp = command.type === 'report' && command.report.kind === 'withdrawn';
        expect(isLastStrike || gaveUp || command.type === 'mark-not-done').toBe(true);
      }
      const { state } = after;
      if (state.status === 'in-progress' && state.progress !== 'course-completed') {
        expect(after.strikes).toBeLessThan(strikes);
      }
    });
  });

  test('a breach is decided once: between two decisions lies another breach', () => {
    always(({ after: { events } }) => {
      const line = events
        .map(({ event }) => event.type)
        .filter((type) => type === 'breached' || type === 'breach-decided');
      line.forEach((type, index) => {
        expect(type).toBe(index % 2 === 0 ? 'breached' : 'breach-decided');
      });
    });
  });

  test('the police charge after a breach only a conditional caution they know to be no domestic abuse and no hate', () => {
    let charges = 0;
    always(({ before: { theCase }, events }) => {
      for (const event of events) {
        if (event.type !== 'breach-decided' || event.decision !== 'charge') continue;
        charges += 1;
        expect(theCase.filed?.disposal).toBe('conditional-caution');
        expect(theCase.answers.facts).toMatchObject({ domesticAbuse: 'none', hateCrime: false });
      }
    }, 1500);
    expect(charges, 'charges in these stories').toBeGreaterThan(0);
  });

  test('a new deadline never passes the longest and is never past', () => {
    always(({ before: { theCase }, events }) => {
      for (const event of events) {
        if (event.type !== 'breach-decided' || event.deadline === undefined) continue;
        const filedOn = londonDay(theCase.filed?.at ?? '');
        expect(event.deadline <= addWeeks(filedOn, deadlineWeeks.longest)).toBe(true);
        expect(event.deadline > filedOn).toBe(true);
      }
    });
  });

  test('a report never takes a case from somebody who must decide, nor reopens it', () => {
    always(({ before, after, command }) => {
      if (command.type !== 'report') return;
      const [was, is] = [before.theCase.state, after.theCase.state];
      if (was.status !== 'in-progress' && was.status !== 'declined') expect(is).toEqual(was);
    });
  });

  test('a report older than all others takes no progress back', () => {
    const way = ['sent', 'accepted', 'booked', 'attended', 'course-completed'];
    const progressOf = ({ state }: Case) =>
      state.status === 'in-progress' ? way.indexOf(state.progress) : -1;
    const sayWhereTheyAre = ['accepted', 'booked', 'attended'];
    always(({ before: { theCase: before }, after: { theCase: after }, command }) => {
      if (command.type !== 'report' || !sayWhereTheyAre.includes(command.report.kind)) return;
      if (before.reports.some(({ at }) => at <= command.report.at)) return;
      if (before.state.status === 'in-progress')
        expect(progressOf(after)).toBeGreaterThanOrEqual(progressOf(before));
    });
  });
});

describe('given a log, when it is replayed, then', () => {
  test('it begins with the opening or is refused', () => {
    expect(() => replay([])).toThrow(RangeError);
    const at = '2026-11-20T09:00:00.000Z';
    const withdrawn = { at, by: { kind: 'clock' }, cause: 'c', event: { type: 'withdrawn' } } as const;
    expect(() => replay([withdrawn])).toThrow('opened');
    expect(apply(opened().theCase, withdrawn).state).toEqual({ status: 'closed', how: 'withdrawn', at });
  });
});
