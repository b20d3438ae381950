import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleBehind, ticks } from '../../../src/domain/conditions/check.ts';
import { deadlinesFrom } from '../../../src/domain/conditions/deadlines.ts';
import { addDays, addWeeks } from '../../../src/domain/days.ts';
import { monthsAfter, penaltyCaps } from '../../../src/law/limits.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { composed, type Person, today } from './composed.ts';

const { interventions, remedies, conditions: offers, offences, policy } = westMidlands;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const someOf = (ids: readonly string[], most: number) => fc.subarray([...ids], { maxLength: most });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Anybody, with anything chosen for them, sensible or not. */
const anybody: fc.Arbitrary<Person> = fc
  .record({
    offence: fc.constantFrom(...idsOf(offences)),
    interventions: someOf(idsOf(interventions), 3),
    support: someOf(idsOf(interventions), 3),
    remedy: maybe(fc.constantFrom(...idsOf(remedies))),
    added: someOf(idsOf(offers), 2),
    hours: fc.integer({ min: 0, max: 40 }),
    compensation: fc.integer({ min: 0, max: 900 }),
    penalty: fc.integer({ min: 0, max: 200 }),
    age: fc.integer({ min: 10, max: 30 }),
    risk: maybe(fc.constantFrom('low' as const, 'medium' as const, 'high' as const)),
    canPay: maybe(fc.boolean()),
    working: fc.boolean(),
    daysAgo: fc.integer({ min: 0, max: 400 }),
    daysLeft: fc.integer({ min: -10, max: 200 }),
  })
  .map(
    ({ hours, compensation, penalty, age, risk, canPay, working, daysAgo, daysLeft, remedy, ...rest }) => ({
      ...rest,
      disposal: age < 18 ? ('youth-conditional-caution' as const) : ('conditional-caution' as const),
      ...(remedy === undefined ? {} : { remedy }),
      amounts: { 'attendance-hours': hours, compensation, 'financial-penalty': penalty },
      deadline: addDays(today, daysLeft),
      facts: {
        age,
        offenceDate: addDays(today, -daysAgo),
        remedyChosen: remedy ?? 'none',
        ...(risk === undefined ? {} : { risk }),
        ...(canPay === undefined ? {} : { canPay }),
        ...(working ? { employment: 'working' as const } : {}),
      },
    }),
  );

/** What an officer could confirm: nothing in it blocks. */
function confirmed(person: Person) {
  const { conditions, checks } = composed(person);
  return checks.some(({ is }) => is === 'blocks') ? undefined : conditions;
}

const holds = (says: (person: Person) => void) => fc.assert(fc.property(anybody, says), { numRuns: 1500 });

describe('given anybody and anything chosen for them, then', () => {
  test('a penalty that can be confirmed is never over the cap of class and age', () => {
    let seen = 0;
    holds((person) => {
      const pounds = (confirmed(person) ?? [])
        .filter(({ measure }) => measure === 'financial-penalty')
        .reduce((sum, { amount = 0 }) => sum + amount, 0);
      const offence = offences.find(({ id }) => id === person.offence);
      const { age = 0 } = person.facts ?? {};
      const caps = penaltyCaps.find(({ ages: [from, to] }) => age >= from && age <= to);
      if (pounds > 0) seen += 1;
      expect(pounds).toBeLessThanOrEqual(caps?.pounds[offence?.class ?? 'summary'] ?? 0);
    });
    expect(seen).toBeGreaterThan(10);
  });

  test('attendance that can be confirmed and is not there to help them change is never over 20 hours', () => {
    let seen = 0;
    holds((person) => {
      const hours = (confirmed(person) ?? [])
        .filter(({ objective }) => objective !== 'rehabilitation')
        .reduce((sum, { measure, amount = 0, hours: contact = 0 }) => {
          return sum + (measure === 'attendance-hours' ? amount : contact);
        }, 0);
      if (hours > 0) seen += 1;
      expect(hours).toBeLessThanOrEqual(20);
    });
    expect(seen).toBeGreaterThan(10);
  });

  test('a deadline that can be confirmed is never past the longest time, and leaves time to charge', () => {
    holds((person) => {
      const offence = offences.find(({ id }) => id === person.offence);
      const sixMonths = monthsAfter(person.facts?.offenceDate ?? today, 6);
      for (const { deadline = today } of confirmed(person) ?? []) {
        expect(deadline > today && deadline <= addWeeks(today, 20)).toBe(true);
        if (offence?.timeLimit === 'six-months') expect(deadline <= sixMonths).toBe(true);
      }
    });
  });

  test('the deadline that stands there before anybody types one is within the limit too', () => {
    holds(({ offence: id, facts = {} }) => {
      const offence = offences.find((row) => row.id === id);
      const { usual, latest, chargeBy } = deadlinesFrom(today, policy, offence && { offence, facts });
      expect(usual <= latest && latest <= addWeeks(today, 20)).toBe(true);
      if (chargeBy !== undefined) expect(latest <= chargeBy).toBe(true);
    });
  });

  test('every condition says what, where, by when, how it is shown, and what the law lets it be for', () => {
    holds((person) => {
      for (const { text, where, deadline, shownBy, objective } of composed(person).conditions) {
        for (const part of [text, shownBy]) expect(part).toMatch(/^\p{Lu}.+\.$/u);
        expect(where).toMatch(/^\p{Lu}.{5,}/u);
        expect(deadline).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(['rehabilitation', 'reparation', 'punishment']).toContain(objective);
      }
    });
  });

  test('nothing voluntary is ever among the conditions', () => {
    const voluntary = idsOf(interventions.filter(({ offeredAs }) => offeredAs === 'voluntary'));
    expect(voluntary.length).toBeGreaterThan(0);
    holds((person) => {
      const ids = idsOf(composed(person).conditions);
      const byChoice = [...voluntary, ...(person.support ?? [])];
      expect(ids.filter((id) => byChoice.includes(id))).toEqual([]);
    });
  });

  test('nobody is asked for the same thing twice', () => {
    holds((person) => {
      const { conditions } = composed(person);
      expect(new Set(idsOf(conditions)).size).toBe(conditions.length);
      const counted = conditions.flatMap(({ measure }) => measure ?? []);
      expect(new Set(counted).size).toBe(counted.length);
    });
  });

  test('money never blocks: with or without it the same can be confirmed', () => {
    holds((person) => {
      const blocks = (canPay: boolean) =>
        composed({ ...person, facts: { ...person.facts, canPay } }).checks.filter(
          ({ is }) => is === 'blocks',
        );
      expect(blocks(false)).toEqual(blocks(true));
    });
  });

  test('each of the three ticks has a check behind it, and each check a row of the rule book', () => {
    holds((person) => {
      const { conditions, checks } = composed(person);
      const behind = new Set(checks.map(({ tick }) => tick));
      if (conditions.length > 0) expect([...behind]).toEqual([...ticks]);
      for (const check of checks) {
        expect(ruleBehind(check).disposals).toContain(person.disposal);
        expect(check.sentence).toMatch(/^\p{Lu}.+\.$/u);
      }
    });
  });
});
