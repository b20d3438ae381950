import { describe, expect, test } from 'vitest';
import { missedLines } from '../../../src/dialogue/screens/breach/missedLines.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Report } from '../../../src/domain/case/case.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import { filed, officer, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';
import { westMidlands as force } from '../../support/westMidlands.ts';

type Step = (story: Story) => Story;

const says =
  (kind: Report['kind'], at: string, some: Partial<Report> = {}): Step =>
  (story) => {
    const report = { id: `r-${story.events.length}`, kind, at, ...some };
    return tell(story, { type: 'report', report, provider: 'cranstoun' }, { by: 'provider', at });
  };

const booked = says('booked', '2026-12-01T09:00:00.000Z', { appointment: '2026-12-05T14:00:00.000Z' });
const missed5 = says('missed', '2026-12-05T14:00:00.000Z');
const attended5 = says('attended', '2026-12-05T17:00:00.000Z');
const missed12 = says('missed', '2026-12-12T14:00:00.000Z');
const attended12 = says('attended', '2026-12-12T17:00:00.000Z');
const missed19 = says('missed', '2026-12-19T14:00:00.000Z');
const missed26 = says('missed', '2026-12-26T14:00:00.000Z');
const ended: Step = says('withdrawn', '2026-12-07T14:00:00.000Z');

const notDone: Step = (story) => tell(story, { type: 'mark-not-done' }, { at: '2026-12-06T09:00:00.000Z' });

const decided = (decision: 'excuse' | 'vary', on: string, by = sergeant): Step => {
  const deadline = decision === 'vary' ? { deadline: day('2027-01-24') } : {};
  const command = { ...({ type: 'decide-breach', decision, reason: 'A mistake' } as const), ...deadline };
  return (story) => tell(story, command, { by, at: `${on}T10:00:00.000Z` });
};
const excusedOn = (on: string, by = sergeant) => decided('excuse', on, by);

const conditions = [courseCondition, remedyCondition].map((one) => ({ ...one, deadline: day('2027-01-10') }));
const storyOf = (...steps: readonly Step[]): Story =>
  steps.reduce((story, step) => step(story), filed(stages.approved(), { conditions }));

/** Without what this version writes, as an earlier one wrote them. */
const asEarlier = ({ events }: Story) =>
  replay(
    events.map((logged) => {
      const { takesBack: _ids, failuresStand: _stand, ...event } = { ...logged.event } as Marked;
      return { ...logged, event: event as CaseEvent };
    }),
  );
const breachedThen = ({ events, theCase }: Story): Story => {
  const event = { type: 'breached' } as const;
  const by = { kind: 'provider', id: 'cranstoun' } as const;
  return { theCase, events: [...events, { at: '2026-12-12T14:00:00.000Z', by, cause: 'earlier', event }] };
};
type Marked = CaseEvent & { readonly takesBack?: unknown; readonly failuresStand?: unknown };

// An officer who recorded a breach may let it pass alone: what a provider reported is no matter of that, unless it is
// enough for a breach. Then whoever decides reads it, and decides on both.
describe('given what a provider reports before and while a breach is open that the officer recorded, when it is decided,', () => {
  test.each<readonly [string, readonly Step[], number, string]>([
    ['one before it counts on', [missed5, notDone, excusedOn('2026-12-07')], 1, 'in-progress'],
    ['and the next is a breach', [missed5, notDone, excusedOn('2026-12-07'), missed12], 2, 'breached'],
    ['one during it counts on', [notDone, missed12, excusedOn('2026-12-14')], 1, 'in-progress'],
    ['also with a new deadline', [missed5, notDone, decided('vary', '2026-12-07')], 1, 'in-progress'],
    [
      'also where its officer alone lets it pass',
      [missed5, notDone, excusedOn('2026-12-07', officer)],
      1,
      'in-progress',
    ],
    // Otherwise it went on with as many as make a breach, and nobody had been asked about them.
    [
      'two are decided with it: none is left',
      [missed5, notDone, missed12, excusedOn('2026-12-14')],
      0,
      'in-progress',
    ],
    [
      'and the next is the first',
      [missed5, notDone, missed12, excusedOn('2026-12-14'), missed19],
      1,
      'in-progress',
    ],
    [
      'two with a new deadline, too',
      [missed5, notDone, missed12, decided('vary', '2026-12-14')],
      0,
      'in-progress',
    ],
    // What the provider takes back is none, whatever the officer had recorded meanwhile.
    [
      'one that the provider took back during it counts nothing',
      [booked, missed5, notDone, attended5, excusedOn('2026-12-07')],
      0,
      'in-progress',
    ],
    [
      'so that one of another day is the first',
      [booked, missed5, notDone, attended5, excusedOn('2026-12-07'), missed12],
      1,
      'in-progress',
    ],
    [
      'of two, the one that was not taken back counts on',
      [booked, missed5, notDone, missed12, attended12, excusedOn('2026-12-14')],
      1,
      'in-progress',
    ],
    ['before it is, it is open all the same', [booked, missed5, notDone, attended5], 0, 'breached'],
    // It ended for another reason: no failure made it a breach.
    ['one is taken back where the provider ended it', [booked, missed5, ended, attended5], 0, 'breached'],
    // Whoever decides a breach by failures reads both (and the last word was theirs already).
    ['none is where failures made it', [booked, missed5, missed12, attended12], 2, 'breached'],
    [
      'and whoever lets those pass wipes them',
      [booked, missed5, missed12, attended12, excusedOn('2026-12-14')],
      0,
      'in-progress',
    ],
  ])('then %s', (_what, steps, strikes, status) => {
    const { theCase } = storyOf(...steps);
    expect([theCase.strikes, theCase.state.status]).toEqual([strikes, status]);
  });

  test('then a failure is said to be excused by whoever excused it, and not by who excused what the officer recorded', () => {
    const lines = (...steps: readonly Step[]) => missedLines(storyOf(...steps).theCase, force);
    const first = [missed5, notDone, excusedOn('2026-12-07', officer), missed12] as const;
    expect(lines(...first).join()).not.toContain('excused');
    expect(lines(...first, excusedOn('2026-12-14'), missed19, missed26)).toEqual([
      'Failed to attend: an appointment, reported Saturday 5 December, 14:00 (excused by Sgt Birch, Monday 14 December).',
      'Failed to attend: an appointment, reported Saturday 12 December, 14:00 (excused by Sgt Birch, Monday 14 December).',
      'Failed to attend: an appointment, reported Saturday 19 December, 14:00.',
      'Failed to attend: an appointment, reported Saturday 26 December, 14:00.',
    ]);
  });
});

// What was decided and told then is what it was: nobody is nearer to a charge, or decides a breach by fewer, by an update.
describe('given a case as an earlier version wrote it, when it is read today,', () => {
  test.each<readonly [string, Story, number, string]>([
    [
      'a breach by two failures, one of a day on which they attended, is one by two',
      breachedThen(storyOf(booked, missed5, attended5, missed12)),
      2,
      'breached',
    ],
    ['a failure that was said to count counts on', storyOf(booked, missed5, attended5), 1, 'in-progress'],
    [
      'one that was wiped with what its officer recorded is wiped',
      storyOf(missed5, notDone, excusedOn('2026-12-07')),
      0,
      'in-progress',
    ],
  ])('then %s', (_what, story, strikes, status) => {
    const theCase = asEarlier(story);
    expect([theCase.strikes, theCase.state.status]).toEqual([strikes, status]);
  });

  // What makes it a breach may be no failure: whoever decides reads both.
  test('then whoever decides reads of each failure whether they attended that day, too', () => {
    const earlier = asEarlier(breachedThen(storyOf(booked, missed5, attended5, missed12)));
    expect(missedLines(earlier, force)).toEqual([
      'Failed to attend: an appointment, reported Saturday 5 December, 14:00. The provider says also that they attended that day. Ring the provider, and ask which is true.',
      'Failed to attend: an appointment, reported Saturday 12 December, 14:00.',
    ]);
    const since = storyOf(booked, missed5, missed12, attended12).theCase;
    expect(missedLines(since, force).join()).not.toContain('attended');
  });
});
