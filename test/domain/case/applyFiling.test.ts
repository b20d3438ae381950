import { describe, expect, test } from 'vitest';
import { applyFiling, applyReport, reopened } from '../../../src/domain/case/applyFiling.ts';
import type { Case, CaseState, HeardReport, Undertaking } from '../../../src/domain/case/case.ts';
import { drafting } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { filingFor } from '../../support/filings.ts';

const course: Undertaking = { intervention: 'course', provider: 'cranstoun', referred: true };
const esol: Undertaking = { intervention: 'esol', provider: 'esol-providers', referred: true };
const said = (
  { intervention, provider }: Undertaking,
  kind: HeardReport['kind'],
  some: Partial<HeardReport> = {},
): HeardReport => ({ id: `${intervention}-${kind}`, kind, at: minute(5), intervention, provider, ...some });

const goingOn: CaseState = { status: 'in-progress', progress: 'sent' };
const both = filingFor({ required: [course, esol] });
const caseWith = (some: Partial<Case>): Case => ({
  ...drafting().theCase,
  filed: both,
  state: goingOn,
  ...some,
});

// R36: an unexcused miss is a strike, of what is required and not done yet, while the case goes on.
describe('given a report, then strikes are', () => {
  const declined: CaseState = { status: 'declined', by: course.provider, intervention: course.intervention };
  const miss = said(course, 'missed');
  test.each<[string, Partial<Case>, HeardReport, number]>([
    ['one, after a first miss', {}, miss, 1],
    ['one more, after another', { strikes: 1 }, miss, 2],
    [
      'one more, while the breach waits for its decision',
      { strikes: 2, state: { status: 'breached', since: minute(1) } },
      miss,
      3,
    ],
    ['as before, after an excused miss', { strikes: 1 }, { ...miss, excused: true }, 1],
    ['one more, where it is said not to be excused', { strikes: 1 }, { ...miss, excused: false }, 2],
    ['as before, after any other report', { strikes: 1 }, said(course, 'attended'), 1],
    ['as before, though their provider gave up on them', { strikes: 1 }, said(course, 'withdrawn'), 1],
    ['as before, of what is done', { reports: [said(course, 'completed')] }, miss, 0],
    ['one, though something else is done', { reports: [said(esol, 'completed')] }, miss, 1],
    ['as before, while something was declined', { state: declined }, miss, 0],
    ['as before, while another is chosen', { state: { status: 'drafting' } }, miss, 0],
  ])('%s', (_what, some, report, strikes) => {
    const after = applyReport(caseWith(some), report);
    expect(after.strikes).toBe(strikes);
    expect(after.reports.at(-1)).toEqual(report);
  });

  test.each<[string, CaseState, string]>([
    ['what goes on, goes on', goingOn, 'in-progress'],
    ['what was declined goes on when its provider accepts after all', declined, 'in-progress'],
    ['a breach stays one', { status: 'breached', since: minute(1) }, 'breached'],
    ['a draft stays one', { status: 'drafting' }, 'drafting'],
  ])('and %s', (_what, state, status) => {
    expect(applyReport(caseWith({ state }), said(course, 'accepted')).state.status).toBe(status);
  });
});

describe('given a case that is filed again, then', () => {
  const miss = said(course, 'missed');
  const again = (some: Partial<Case>, ...required: readonly Undertaking[]) =>
    applyFiling(caseWith(some), filingFor({ required }));

  test('what goes on keeps its reports and strikes; the rest is history', () => {
    const before = { reports: [miss, said(esol, 'missed'), said(esol, 'attended')], strikes: 2 };
    const after = again(before, esol);
    expect(after).toMatchObject({ strikes: 1, earlierReports: [miss] });
    expect(after.reports.map(({ kind }) => kind)).toEqual(['missed', 'attended']);
    expect(again({ ...before, earlierReports: [said(esol, 'declined')] }, esol).earlierReports).toHaveLength(
      2,
    );
  });

  test('nothing is history where all of it goes on', () => {
    const after = again({ reports: [miss], strikes: 1 }, course, esol);
    expect(after.strikes).toBe(1);
    expect(after).not.toHaveProperty('earlierReports');
  });

  test('a strike that the decision on a breach wiped does not come back', () => {
    expect(again({ reports: [miss, { ...miss, id: 'second' }], strikes: 0 }, course).strikes).toBe(0);
  });

  test('an excused miss is no strike of what goes on', () => {
    expect(again({ reports: [{ ...miss, excused: true }], strikes: 1 }, course).strikes).toBe(0);
  });
});

describe('given that one was declined and the officer chooses another, then', () => {
  const declined: CaseState = { status: 'declined', by: course.provider, intervention: course.intervention };
  const answers = {
    facts: {},
    intervention: 'course',
    also: ['esol', 'none'],
    conditionsFit: true,
    sessions: { course: { session: 'a' }, esol: { session: 'b' } },
  };
  const anew = () => reopened(caseWith({ state: declined, answers }));

  test('what was declined is chosen no more; the rest stays, and its places with it', () => {
    expect(anew().answers).toEqual({ facts: {}, also: ['esol'], sessions: { esol: { session: 'b' } } });
    expect(anew().filed?.required).toEqual([esol]);
    expect([anew().declined, anew().state]).toEqual([['course'], { status: 'drafting' }]);
  });

  test('the same by another provider was not declined', () => {
    const other = { ...course, provider: 'hampton-trust' };
    const filed = filingFor({ required: [course, other] });
    expect(reopened(caseWith({ state: declined, answers, filed })).filed?.required).toEqual([other]);
  });

  test('one of the further ones may be the one', () => {
    const state = { ...declined, by: esol.provider, intervention: 'esol' };
    expect(reopened(caseWith({ state, answers })).answers.also).toEqual(['course']);
  });

  test('a case in which nothing was declined is a draft again and no more', () => {
    const before = caseWith({ answers });
    expect(reopened(before)).toEqual({ ...before, state: { status: 'drafting' } });
    const { filed: _none, ...unfiled } = caseWith({ state: declined, answers });
    expect(reopened(unfiled)).toEqual({ ...unfiled, state: { status: 'drafting' } });
  });
});

// Victims' Code, right 6: they hear each decision, and the same twice only where something of it was settled anew.
describe('given a victim who heard of a filing, when it is filed again, then they have nothing new to hear', () => {
  const { victim } = drafting().theCase;
  if (victim === undefined) throw new Error('Somebody was rung');
  const told = (disposal?: number, breach?: number): Partial<Case> => ({
    victim: {
      ...victim,
      told: {
        ...(disposal === undefined ? {} : { disposal: minute(disposal) }),
        ...(breach === undefined ? {} : { breach: minute(breach) }),
      },
    },
  });
  const decided = { reason: 'r', by: 'Sgt Birch' };
  const again = (at: number) => ({
    breach: { ...decided, decision: 'decide-again', at: minute(at) } as const,
  });
  const excused = { breach: { ...decided, decision: 'excuse', at: minute(20) } as const };
  const another = { breach: { ...decided, decision: 'excuse', another: true, at: minute(20) } as const };
  const first = filingFor({ at: minute(10), required: [course, esol] });
  test.each<[string, boolean, Partial<Case>]>([
    ['where they heard all of it', true, told(15)],
    ['where they heard it as it was filed', true, told(10)],
    ['not where nobody has told them', false, told()],
    ['not where nobody has rung them', false, { victim: undefined as never }],
    ['not where they heard before it was filed', false, told(5)],
    ['though it was before, where that was the same', true, { ...told(5), heardBefore: true }],
    [
      'not where something else was filed',
      false,
      { ...told(15), filed: { ...first, disposal: 'community-resolution' } },
    ],
    ['where they heard before part of it was declined', true, { ...told(15), declinedSince: minute(20) }],
    ['not where they were rung while that was replaced', false, { ...told(25), declinedSince: minute(20) }],
    ['nor as it was declined', false, { ...told(20), declinedSince: minute(20) }],
    ['not once it was decided again', false, { ...told(15), ...again(20) }],
    ['nor where it was decided again as it was filed', false, { ...told(15), ...again(10) }],
    [
      'where an earlier filing was decided again, and this one they heard',
      true,
      { ...told(15), ...again(5) },
    ],
    [
      'where another takes its place, and they were not told of the breach',
      true,
      { ...told(15), ...another },
    ],
    [
      'where they were told of a breach that was excused, and it goes on',
      true,
      { ...told(15, 22), ...excused },
    ],
    ['not where they were told of that breach', false, { ...told(15, 22), ...another }],
    ['nor as it was filed', false, { ...told(15, 10), ...another }],
    ['where they were told of one before it was filed', true, { ...told(15, 5), ...another }],
  ])('%s: %s', (_when, is, some) => {
    const { heardBefore = false } = applyFiling(caseWith({ filed: first, ...some }), {
      ...first,
      at: minute(30),
    });
    expect(heardBefore).toBe(is);
  });

  test('nor of the first filing', () => {
    const { filed: _none, ...unfiled } = caseWith(told(15));
    expect(applyFiling(unfiled, first)).not.toHaveProperty('heardBefore');
  });
});
