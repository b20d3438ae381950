import { describe, expect, test } from 'vitest';
import type { Case, HeardReport, ReportKind, Undertaking } from '../../../src/domain/case/case.ts';
import { isInHand, progressOfCase, standingOf, wasEnded } from '../../../src/domain/case/standingOf.ts';
import { minute } from '../../support/caseStories.ts';
import { filingFor } from '../../support/filings.ts';

const course: Undertaking = { intervention: 'course', provider: 'cranstoun', referred: true };
const esol: Undertaking = { intervention: 'esol', provider: 'esol-providers', referred: true };
const byThemselves: Undertaking = { intervention: 'mutual-aid', provider: 'aa' };
const next = minute(900);

/** Something said of the course, or of the row that is named, as it happened at that minute. */
const said = (kind: ReportKind, at: number, some: Partial<HeardReport> = {}): HeardReport => ({
  id: `${kind}-${at}`,
  kind,
  at: minute(at),
  intervention: course.intervention,
  provider: course.provider,
  ...some,
});
const booking = (at: number) => said('booked', at, { appointment: next });
const ofEsol = { intervention: esol.intervention, provider: esol.provider };

// A report that arrives late never takes back what happened after it; who missed a session has no session booked by it.
describe('given what was heard of one undertaking, then it stands', () => {
  test.each<[string, readonly HeardReport[], string]>([
    ['sent, where nothing was heard', [], 'sent'],
    ['accepted', [said('accepted', 1)], 'accepted'],
    ['booked', [said('accepted', 1), booking(2)], `booked ${next}`],
    [
      'accepted, and nothing is booked by a day that came with it',
      [said('accepted', 1, { appointment: next })],
      'accepted',
    ],
    ['booked, though nobody said for when', [said('booked', 2)], 'booked'],
    ['attended, and nothing is booked by what they came to', [booking(2), said('attended', 3)], 'attended'],
    ['attended, whatever arrives late', [said('attended', 3), booking(2), said('accepted', 1)], 'attended'],
    [
      'as said last of what happened at the same time',
      [said('accepted', 3), said('attended', 3)],
      'attended',
    ],
    ['as said last, the other way round', [said('attended', 3), said('accepted', 3)], 'accepted'],
    ['accepted, once the booked session was missed', [booking(2), said('missed', 3)], 'accepted'],
    ['accepted, where the booking is as old as the miss', [booking(3), said('missed', 3)], 'accepted'],
    ['booked again after a miss', [said('missed', 3), booking(4)], `booked ${next}`],
    ['by the latest miss', [said('missed', 6), booking(4), said('missed', 2)], 'accepted'],
    ['attended, though one was missed after', [said('attended', 2), said('missed', 3)], 'attended'],
    ['sent, where they only missed', [said('missed', 3)], 'sent'],
    ['ended, where the provider gave up', [said('accepted', 1), said('withdrawn', 3)], 'ended'],
    ['ended, though one was missed after', [said('withdrawn', 2), said('missed', 3)], 'ended'],
    [
      'booked again, where the provider takes them after all',
      [said('withdrawn', 1), booking(2)],
      `booked ${next}`,
    ],
    [
      'completed, though the provider ended it since',
      [said('completed', 1), said('withdrawn', 2)],
      'course-completed',
    ],
    ['declined', [said('accepted', 1), said('declined', 2)], 'declined'],
    ['accepted after all', [said('declined', 1), said('accepted', 2)], 'accepted'],
    [
      'completed, whatever comes after',
      [said('completed', 1), said('declined', 2), booking(3)],
      'course-completed',
    ],
    ['as its own provider says', [said('attended', 2, { provider: 'hampton-trust' })], 'sent'],
    ['by what was said of it alone', [said('completed', 2, ofEsol)], 'sent'],
  ])('%s', (_what, heard, expected) => {
    const { progress, appointment } = standingOf(course, heard, false);
    expect([progress, appointment].filter(Boolean).join(' ')).toBe(expected);
  });

  test('accepted, where the provider has it in hand all the same', () => {
    expect(standingOf(course, [], true)).toEqual({ progress: 'accepted' });
    expect(standingOf(course, [said('missed', 1)], true)).toEqual({ progress: 'accepted' });
  });
});

describe('given what was heard of a case, then it stands', () => {
  const goingOn = (progress: string, appointment?: string) => ({
    status: 'in-progress',
    progress,
    ...(appointment === undefined ? {} : { appointment }),
  });
  const both = [course, esol];
  test.each<[string, readonly Undertaking[], readonly HeardReport[], object]>([
    ['sent, where nobody reports', [byThemselves], [said('attended', 1)], goingOn('sent')],
    ['with the one there is', [course], [booking(1)], goingOn('booked', next)],
    ['with the one behind, if it is the second', both, [said('attended', 1)], goingOn('sent')],
    ['with the one behind, if it is the first', both, [said('attended', 1, ofEsol)], goingOn('sent')],
    [
      'with the first of those equally far',
      both,
      [booking(1), said('booked', 1, { ...ofEsol, appointment: minute(999) })],
      goingOn('booked', next),
    ],
    [
      'with what goes on while the other is done',
      both,
      [said('completed', 2), said('accepted', 1, ofEsol)],
      goingOn('accepted'),
    ],
    [
      'declined as soon as one was, however far the other is',
      both,
      [said('completed', 2), said('declined', 1, ofEsol)],
      { status: 'declined', by: esol.provider, intervention: esol.intervention },
    ],
    [
      'declined by the first of two',
      both,
      [said('declined', 1, ofEsol), said('declined', 2)],
      { status: 'declined', by: course.provider, intervention: course.intervention },
    ],
  ])('%s', (_what, required, reports, expected) => {
    expect(progressOfCase({ filed: filingFor({ required }), reports }, false)).toEqual(expected);
  });

  test('sent, where nothing was filed', () => {
    expect(progressOfCase({ reports: [] }, true)).toEqual(goingOn('sent'));
  });
});

test.each<[Case['state'], boolean]>([
  [{ status: 'in-progress', progress: 'sent' }, false],
  [{ status: 'in-progress', progress: 'accepted' }, true],
  [{ status: 'in-progress', progress: 'course-completed' }, true],
  [{ status: 'drafting' }, false],
  [{ status: 'declined', by: 'cranstoun', intervention: 'course' }, false],
])('%j: its providers have it in hand: %s', (state, is) => {
  expect(isInHand({ state })).toBe(is);
});

// Their officer and the victim hear another word of a course that its provider ended than of one that it never took.
test.each<[string, boolean, readonly HeardReport[], (readonly HeardReport[])?]>([
  ['ended it', true, [said('accepted', 1), said('withdrawn', 2)]],
  ['ended it before another was filed', true, [], [said('withdrawn', 2)]],
  ['declined it', false, [said('declined', 1)]],
  ['declined it after it had ended it', false, [said('withdrawn', 1), said('declined', 2)]],
  ['ended it, whatever arrives late', true, [said('withdrawn', 2), said('accepted', 1)]],
  ['took them after all', false, [said('accepted', 3)], [said('withdrawn', 2)]],
  ['ended it after a miss was reported late', true, [said('withdrawn', 2), said('missed', 3)]],
  ['ended something else', false, [said('withdrawn', 2, ofEsol)]],
  ['said nothing', false, []],
])('another was chosen because its provider %s: it was ended, %s', (_what, is, reports, earlierReports) => {
  expect(wasEnded({ reports, ...(earlierReports && { earlierReports }) }, course.intervention)).toBe(is);
});
