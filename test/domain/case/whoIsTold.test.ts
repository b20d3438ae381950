import { describe, expect, test } from 'vitest';
import type { BreachDecision, Case, HeardReport, Undertaking } from '../../../src/domain/case/case.ts';
import {
  concernedByBreach,
  concernedByEnd,
  concernedByFiling,
  concernedByUndiverted,
  type Told,
} from '../../../src/domain/case/whoIsTold.ts';
import { day } from '../../../src/law/day.ts';
import { drafting } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { courseCondition, filingFor, remedyCondition } from '../../support/filings.ts';

const row = (intervention: string, provider: string): Undertaking => ({
  intervention,
  provider,
  referred: true,
});
const course = row('course', 'cranstoun');
const second = row('second', 'cranstoun');
const esol = row('esol', 'esol-providers');
const debts = row('debts', 'citizens-advice');
/** They are told where to go, and nothing is sent. */
const byThemselves: Undertaking = { intervention: 'mutual-aid', provider: 'aa' };

const said = (of: Undertaking, kind: HeardReport['kind'], some: Partial<HeardReport> = {}): HeardReport => ({
  id: `${of.intervention}-${kind}`,
  kind,
  at: minute(5),
  intervention: of.intervention,
  provider: of.provider,
  ...some,
});
const by = (deadline: string, ...rows: readonly Undertaking[]) =>
  rows.map(({ intervention }) => ({ ...courseCondition, id: intervention, deadline: day(deadline) }));
const filingOf = (
  required: readonly Undertaking[],
  support: readonly Undertaking[] = [],
  deadline = '2027-03-12',
) => filingFor({ required, support, conditions: by(deadline, ...required) });
const caseWith = (some: Partial<Case>): Case => ({ ...drafting().theCase, ...some });
/** "referral cranstoun" */
const lines = (told: readonly Told[]) => told.map(({ kind, provider }) => `${kind} ${provider}`);

// A provider learns of a person when it gets a referral of its own, and never of what others run.
describe('given a filing, then who hears of it is', () => {
  const later = (rows: readonly Undertaking[]) => filingOf(rows, [], '2027-03-19');
  // By an accident of names it has the id of the course.
  const withRemedyBy = (deadline: string) => {
    const remedy = { ...remedyCondition, id: course.intervention, deadline: day(deadline) };
    return filingFor({ required: [course], conditions: [remedy, ...by('2027-03-12', course)] });
  };
  const undated = filingFor({ required: [course, esol], conditions: [] });
  test.each<[string, Partial<Case>, ReturnType<typeof filingOf>, readonly string[]]>([
    [
      'each provider once',
      {},
      filingOf([course, second], [debts]),
      ['referral cranstoun', 'referral citizens-advice'],
    ],
    ['nobody where they go by themselves', {}, filingOf([byThemselves], [byThemselves]), []],
    [
      'nobody, filed again as it was',
      { filed: filingOf([course], [debts]) },
      filingOf([course], [debts]),
      [],
    ],
    ['whoever is new', { filed: filingOf([course]) }, filingOf([course, esol]), ['referral esol-providers']],
    [
      'whoever has another deadline',
      { filed: filingOf([course, esol]) },
      later([course, esol]),
      ['referral-update cranstoun', 'referral-update esol-providers'],
    ],
    [
      'not whoever is done, whatever the deadline',
      { filed: filingOf([course, esol]), reports: [said(course, 'completed')] },
      later([course, esol]),
      ['referral-update esol-providers'],
    ],
    [
      'whoever has no part any more',
      { filed: filingOf([course, esol]) },
      filingOf([course]),
      ['referral-update esol-providers'],
    ],
    [
      'whoever has one part less',
      { filed: filingOf([course, second]) },
      filingOf([course]),
      ['referral-update cranstoun'],
    ],
    [
      'by a referral alone, whoever has another part in place of one',
      { filed: filingOf([course]) },
      filingOf([second]),
      ['referral cranstoun'],
    ],
    [
      'whoever has another deadline, and not who runs the other part',
      { filed: filingOf([course, esol]) },
      filingFor({
        required: [course, esol],
        conditions: [...by('2027-03-12', course), ...by('2027-03-19', esol)],
      }),
      ['referral-update esol-providers'],
    ],
    [
      'nobody, of another day for what the victim chose',
      { filed: withRemedyBy('2027-03-12') },
      withRemedyBy('2027-03-19'),
      [],
    ],
    ['nobody, of parts that have no deadline', { filed: undated }, undated, []],
    [
      'nobody of a course they went to by themselves',
      { filed: filingOf([byThemselves]) },
      filingOf([course]),
      ['referral cranstoun'],
    ],
  ])('%s', (_what, before, filing, expected) => {
    expect(lines(concernedByFiling(caseWith(before), filing))).toEqual(expected);
  });
});

describe('given a decision on a breach, then who hears of it is', () => {
  const filed = filingOf([course, esol], [debts]);
  const missed = said(course, 'missed');
  const both = ['referral-update cranstoun', 'referral-update esol-providers'];
  test.each<[string, BreachDecision, readonly HeardReport[], readonly string[]]>([
    ['whoever runs what is required, not who helps by choice', 'no-further-action', [], both],
    ['them though one is done', 'charge', [said(course, 'completed')], both],
    [
      'whoever is not done, of a new deadline',
      'vary',
      [said(esol, 'completed')],
      ['referral-update cranstoun'],
    ],
    ['whoever reported what is excused', 'excuse', [missed], ['referral-update cranstoun']],
    ['nobody who ended it: nothing is booked there again', 'excuse', [said(esol, 'withdrawn')], []],
    [
      'whoever takes them after all',
      'excuse',
      [said(esol, 'withdrawn'), said(esol, 'accepted')],
      ['referral-update esol-providers'],
    ],
    ['nobody, of an excuse for what was excused already', 'excuse', [{ ...missed, excused: true }], []],
    ['nobody, of an excuse where nobody missed anything', 'excuse', [said(course, 'attended')], []],
    ['nobody who is done since', 'excuse', [missed, said(course, 'completed')], []],
  ])('%s', (_what, decision, reports, expected) => {
    expect(lines(concernedByBreach(caseWith({ filed, reports }), decision))).toEqual(expected);
  });

  test('nobody where nothing was filed', () => {
    expect(concernedByBreach(caseWith({}), 'charge')).toEqual([]);
  });
});

describe('given a case that the officer takes back, then who hears of it is', () => {
  test.each<[string, Partial<Case>, readonly string[]]>([
    ['nobody of a draft', {}, []],
    [
      'everybody with a referral, by choice or not',
      { filed: filingOf([course, byThemselves], [debts]) },
      ['referral-update cranstoun', 'referral-update citizens-advice'],
    ],
    ['youth justice, where it was asked', { handedOverTo: 'yjs-dudley' }, ['referral-update yjs-dudley']],
    [
      'youth justice and who helps meanwhile',
      { handedOverTo: 'yjs-dudley', help: { at: minute(1), support: [debts] } },
      ['referral-update citizens-advice', 'referral-update yjs-dudley'],
    ],
    [
      'youth justice where what was filed since went to nobody',
      { handedOverTo: 'yjs-dudley', filed: filingOf([byThemselves]) },
      ['referral-update yjs-dudley'],
    ],
    [
      'not youth justice once it was filed with others',
      { handedOverTo: 'yjs-dudley', filed: filingOf([course]) },
      ['referral-update cranstoun'],
    ],
  ])('%s', (_what, some, expected) => {
    expect(lines(concernedByEnd(caseWith(some)))).toEqual(expected);
  });
});

describe('given that nothing is diverted, then who hears of it is', () => {
  test.each<[string, Partial<Case>, readonly Undertaking[], readonly string[]]>([
    ['nobody, where nothing was begun', {}, [], []],
    ['whoever helps all the same', {}, [debts, byThemselves], ['referral citizens-advice']],
    ['whoever had a part', { filed: filingOf([course]) }, [], ['referral-update cranstoun']],
    ['not who goes on helping', { filed: filingOf([], [debts]) }, [debts], []],
    [
      'who had a part, and not who goes on helping',
      { filed: filingOf([course], [debts]) },
      [debts],
      ['referral-update cranstoun'],
    ],
    [
      'who goes on with one part and has lost another',
      { filed: filingOf([second], [row('help', 'cranstoun')]) },
      [row('help', 'cranstoun')],
      ['referral-update cranstoun'],
    ],
    ['not who goes on helping beside another', { filed: filingOf([], [debts, esol]) }, [debts, esol], []],
    [
      'not who goes on with both of its parts',
      { filed: filingOf([], [course, second]) },
      [course, second],
      [],
    ],
    [
      'youth justice, that was asked, while they go where nothing is sent',
      { handedOverTo: 'yjs-dudley', filed: filingOf([], [byThemselves]) },
      [byThemselves],
      ['referral-update yjs-dudley'],
    ],
    [
      'who has lost one part, and who begins',
      { filed: filingOf([course]) },
      [debts],
      ['referral-update cranstoun', 'referral citizens-advice'],
    ],
  ])('%s', (_what, before, help, expected) => {
    expect(lines(concernedByUndiverted(caseWith(before), help))).toEqual(expected);
  });
});
