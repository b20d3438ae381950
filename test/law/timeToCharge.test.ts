import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/days.ts';
import { type Day, day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { canRunOut, type TimeToCharge, timeToCharge } from '../../src/law/timeToCharge.ts';
import { samples } from '../support/samples.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { limits, type Row } from './timeLimitRows.ts';

const rowOf = (id: string) => {
  const row = westMidlands.offences.find((one) => one.id === id);
  if (!row) throw new RangeError(`The first force has no ${id}`);
  return row;
};
const on = (decisionDay: Day, { offence = '', ...facts }: Facts) =>
  timeToCharge({ offence: rowOf(offence), facts, decisionDay });

/** In short, as the rows of the table say it. */
function inShort(time: TimeToCharge): string {
  switch (time.is) {
    case 'in-time':
      return `${time.toCheck ? 'check, believed to be in time' : 'in time'} to ${time.lastDay}`;
    case 'barred':
      return `barred since ${time.lastDay}`;
    case 'needs-statement':
      return `take a statement, to ${time.atMost}`;
    case 'check':
      return `check: ${time.why}`;
    case 'unknown':
      return `ask ${time.ask.join(', ')}`;
    case 'not-looked-up':
      return 'not looked up';
    case 'not-limited':
      return 'not limited';
  }
}

const said = ([, decisionDay, facts]: Row) => inShort(on(day(decisionDay), facts as Facts));

describe('given an offence, what is known of it and a day, when the time to charge is reckoned, then', () => {
  test.each(limits)('%s', (...row) => {
    expect(said(row)).toBe(row[3]);
  });
});

const someDay = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(day('2023-01-01'), days));
const facts = fc.record(
  {
    offenceDate: someDay,
    age: fc.integer({ min: 10, max: 60 }),
    domesticAbuse: fc.constantFrom('none' as const, 'intimate-partner' as const, 'family' as const),
    victim: fc.constantFrom('person' as const, 'child' as const, 'business' as const),
    injury: fc.constantFrom('none' as const, 'minor' as const, 'serious' as const),
    evidence: fc.constantFrom('charge-standard' as const, 'reasonable-suspicion' as const),
    evidenceDate: someDay,
    statementDate: fc.oneof(someDay, fc.constant('none' as const)),
  },
  { requiredKeys: [] },
);
const anyOffence = fc.constantFrom(...westMidlands.offences.map(({ id }) => id));

describe('given anything at all, then', () => {
  test('nobody is told that the time is over while a statement could still be taken', () => {
    fc.assert(
      fc.property(facts, someDay, (known, today) => {
        const { offenceDate = today } = known;
        const time = on(today, {
          ...known,
          ...{ offence: 'common-assault', offenceDate, age: 30, victim: 'person', statementDate: 'none' },
          domesticAbuse: known.domesticAbuse === 'none' ? 'family' : (known.domesticAbuse ?? 'family'),
        });
        const isWithinTwoYears = today <= twoYearsAfter(offenceDate);
        expect(time.is === 'barred').toBe(!isWithinTwoYears);
      }),
      { numRuns: samples(2_000) },
    );
  });

  test('it is never barred before six months are over, nor by a law that was not confirmed', () => {
    const unread = [
      'unread',
      'game',
      'licensing',
      'wildlife',
      'animal-welfare',
      'vehicle-tax',
      'road-traffic',
    ];
    fc.assert(
      fc.property(anyOffence, facts, someDay, (offence, known, today) => {
        const time = on(today, { ...known, offence });
        if (time.is !== 'barred') return;
        const { timeLimit, class: ofClass } = rowOf(offence);
        expect(ofClass).toBe('summary');
        expect(unread).not.toContain(timeLimit);
        // 181 days are the shortest six months.
        expect(today > addDays(known.offenceDate ?? today, 180)).toBe(true);
      }),
      { numRuns: samples(3_000) },
    );
  });

  test('a day that is in time stays so until the last day, and is barred or to check from the next on', () => {
    fc.assert(
      fc.property(anyOffence, facts, someDay, (offence, known, today) => {
        const { age: _, ...ageless } = known;
        const time = on(today, { ...ageless, offence });
        if (time.is !== 'in-time') return;
        const then = on(time.lastDay, { ...ageless, offence });
        expect([then.is, then.is === 'in-time' && then.lastDay >= time.lastDay]).toEqual(['in-time', true]);
        const after = on(addDays(time.lastDay, 1), { ...ageless, offence });
        if (after.is === 'in-time') expect(after.lastDay > time.lastDay).toBe(true);
      }),
      { numRuns: samples(3_000) },
    );
  });

  test('of a force’s own summary offence nobody is told that it is barred, and the day is not asked for', () => {
    const own = { class: 'summary' } as const;
    const time = (facts: Facts) =>
      inShort(timeToCharge({ offence: own, facts, decisionDay: day('2026-11-16') }));
    expect(time({})).toBe('not looked up');
    expect(time({ offenceDate: day('2026-11-01') })).toBe('check, believed to be in time to 2027-05-01');
    expect(time({ offenceDate: day('2026-03-01') })).toBe('check: limit-not-read');
  });

  test('only of a limit that was read can it be said that it ran out', () => {
    expect(canRunOut(rowOf('common-assault'))).toBe(true);
    expect(canRunOut(rowOf('twoc'))).toBe(true);
    expect(canRunOut({ class: 'summary', timeLimit: 'licensing' })).toBe(false);
    expect(canRunOut({ class: 'summary' })).toBe(false);
    expect(canRunOut({ class: 'either-way' })).toBe(false);
  });

  test('when there was enough evidence is not read where a believed limit runs from the offence', () => {
    const licensing = { class: 'summary', timeLimit: 'licensing' } as const;
    const facts = { offenceDate: day('2026-10-01'), evidenceDate: day('2026-09-01') };
    const time = timeToCharge({ offence: licensing, facts, decisionDay: day('2026-11-16') });
    expect(inShort(time)).toBe('in time to 2027-04-01');
  });

  test('an unknown day is a question for every offence with a limit, and for no other', () => {
    for (const { id, timeLimit } of westMidlands.offences)
      expect(on(day('2026-11-16'), { offence: id }).is).toBe(
        timeLimit === undefined ? 'not-limited' : 'unknown',
      );
  });
});

/** The second anniversary; 28 February where that year has no 29th. */
function twoYearsAfter(from: Day): Day {
  const text = `${Number(from.slice(0, 4)) + 2}${from.slice(4)}`;
  return day(text.endsWith('-02-29') ? text.replace('-29', '-28') : text);
}
