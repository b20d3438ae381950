import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/domain/case/case.ts';
import { uncounted } from '../../../src/domain/case/uncounted.ts';
import * as stages from '../../support/caseStages.ts';
import { type Story, tell } from '../../support/caseStories.ts';

type Said = Pick<Report, 'kind' | 'at'> & Partial<Report>;

const booked = (at: string, appointment: string): Said => ({ kind: 'booked', at, appointment });
const missed = (at: string, some: Partial<Report> = {}): Said => ({ kind: 'missed', at, ...some });
const attended = (at: string): Said => ({ kind: 'attended', at });

const tuesday = '2026-12-01T09:00:00.000Z';
const wednesday = '2026-12-02T09:00:00.000Z';
const saturday = '2026-12-05T14:00:00.000Z';
const late = '2026-12-05T17:00:00.000Z';
const week = '2026-12-12T14:00:00.000Z';

const say = (story: Story, said: Said, place: number): Story =>
  tell(
    story,
    { type: 'report', report: { id: `r-${place}`, ...said }, provider: 'cranstoun' },
    { by: 'provider' },
  );
const heard = (...said: readonly Said[]) => said.reduce(say, stages.filedConditionalCaution()).theCase;

// What the failures count is appointments missed (R36: two failures to attend).
describe('given what a provider reports, when it is looked at how many appointments were missed,', () => {
  test.each<readonly [string, readonly Said[], number, boolean]>([
    ['one before the appointment is none', [booked(tuesday, saturday), missed(wednesday)], 0, false],
    [
      'two before it are none, and no breach',
      [booked(tuesday, saturday), missed(wednesday), missed(wednesday)],
      0,
      false,
    ],
    ['on its day it is one', [booked(tuesday, saturday), missed(saturday)], 1, false],
    [
      'twice for one booking on its day is one',
      [booked(tuesday, saturday), missed(saturday), missed(late)],
      1,
      false,
    ],
    [
      'attended and missed on one day is none',
      [booked(tuesday, saturday), attended(saturday), missed(late)],
      0,
      false,
    ],
    // Which of the two is true its officer asks: until then nobody is a step nearer to a charge.
    [
      'missed and then attended on one day is none',
      [booked(tuesday, saturday), missed(saturday), attended(late)],
      0,
      false,
    ],
    [
      'so that one of another day is the first',
      [booked(tuesday, saturday), missed(saturday), attended(late), missed(week)],
      1,
      false,
    ],
    [
      'attended on another day takes nothing back',
      [booked(tuesday, wednesday), missed(wednesday), attended(saturday)],
      1,
      false,
    ],
    [
      'the second of two, and then attended, is a breach that stands until somebody decides it',
      [booked(tuesday, saturday), missed(wednesday), missed(saturday), missed(week), attended(week)],
      2,
      true,
    ],
    [
      'with nothing booked, attended on that day takes nothing back',
      [missed(saturday), attended(late)],
      1,
      false,
    ],
    [
      'early, and then on its day, is one',
      [booked(tuesday, saturday), missed(wednesday), missed(saturday)],
      1,
      false,
    ],
    [
      'the booked one and the next are two, and a breach',
      [booked(tuesday, saturday), missed(saturday), booked(late, week), missed(week)],
      2,
      true,
    ],
    [
      'a week later, where the next was never said to be booked, too',
      [booked(tuesday, saturday), missed(saturday), missed(week)],
      2,
      true,
    ],
    [
      'an earlier one that is heard of after the next was booked counts',
      [booked(tuesday, wednesday), booked(wednesday, saturday), missed(wednesday)],
      1,
      false,
    ],
    [
      'one that was excused first and then not is one',
      [booked(tuesday, saturday), missed(saturday, { excused: true }), missed(late)],
      1,
      false,
    ],
    // Who never says what it booked is believed.
    ['with nothing booked, two are two', [missed(tuesday), missed(wednesday)], 2, true],
  ])('then %s', (_what, said, strikes, isBreach) => {
    const theCase = heard(...said);
    expect([theCase.strikes, theCase.state.status === 'breached']).toEqual([strikes, isBreach]);
  });

  test('then a place that was booked here counts as booked', () => {
    const theCase = [missed('2026-11-24T09:00:00.000Z'), missed('2026-11-25T09:00:00.000Z')].reduce(
      say,
      stages.filedWithPlace(),
    ).theCase;
    expect([theCase.strikes, theCase.state.status]).toEqual([0, 'in-progress']);
    expect(theCase.reports.map((report) => report.uncounted)).toEqual(['early', 'early']);
  });

  test('then what is early leaves the appointment where it is', () => {
    expect(heard(booked(tuesday, saturday), missed(wednesday)).state).toMatchObject({
      progress: 'booked',
      appointment: saturday,
    });
  });

  test('then only a miss without a good reason is asked about', () => {
    const [row] = stages.filedWithPlace().theCase.filed?.required ?? [];
    if (row === undefined) throw new Error('Nothing is required');
    const at = '2026-11-24T09:00:00.000Z';
    expect(uncounted(row, [], { id: 'a', kind: 'missed', at })).toBe('early');
    expect(uncounted(row, [], { id: 'a', kind: 'missed', at, excused: true })).toBeUndefined();
    expect(uncounted(row, [], { id: 'a', kind: 'attended', at })).toBeUndefined();
  });
});
