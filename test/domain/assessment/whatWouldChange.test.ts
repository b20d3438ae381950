import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { otherAnswers } from '../../../src/domain/assessment/otherAnswers.ts';
import { whatWouldChange } from '../../../src/domain/assessment/whatWouldChange.ts';
import { day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { barFight, clear, context, possession, withPolicy } from '../../support/westMidlands.ts';
import { partial } from './anyFacts.ts';

const of = (facts: Facts, disposal: Disposal) => {
  const one = assess(facts, context).disposals.find((row) => row.disposal === disposal);
  if (!one) throw new Error('Every disposal must be assessed');
  return { status: one.status, authority: one.authority };
};
/** The rules that call it exceptional. */
const exceptional = (facts: Facts, disposal: Disposal): readonly string[] =>
  (assess(facts, context).disposals.find((row) => row.disposal === disposal)?.reasons ?? [])
    .filter(({ effect }) => effect === 'exceptional')
    .map(({ rule }) => rule);
const everyFact: readonly FactName[] = [
  ...(Object.keys(barFight) as (keyof typeof barFight)[]),
  ...(['statementDate', 'evidenceDate', 'consent', 'consequencesExplained'] as const),
  ...(['dashRisk', 'coerciveControl', 'protectiveOrder', 'daInLast2Years', 'supplyIndicated'] as const),
  ...(['divertHistory', 'previous', 'victimContacted', 'victimView', 'exceptional'] as const),
  'gravityFactors',
];

describe('what would change a disposal', () => {
  test('a denial is the one thing that closes a caution for this punch', () => {
    const changes = whatWouldChange('conditional-caution', { ...barFight, admission: 'denies' }, context);
    expect(changes).toEqual([
      {
        fact: 'admission',
        wasUnknown: false,
        value: 'full',
        status: 'needs-authority',
        authority: 'sergeant',
      },
    ]);
  });

  test('two blocks at once: no single fact is enough', () => {
    const facts: Facts = { ...barFight, admission: 'denies', evidence: 'insufficient' };
    expect(whatWouldChange('conditional-caution', facts, context)).toEqual([]);
  });

  test('for possession every fact that closes or raises it is named, in the order of asking', () => {
    const changes = whatWouldChange('community-resolution', possession, context);
    const named = [...new Set(changes.map(({ fact }) => fact))];
    expect(named.slice(0, 3)).toEqual(['age', 'admission', 'evidence']);
    expect(named).toEqual(
      expect.arrayContaining([
        ...['wanted', 'onBail', 'onCourtOrder', 'iomManaged', 'supplyIndicated', 'divertHistory'],
      ]),
    );
    expect(named).not.toContain('dashRisk');
    expect(changes).toContainEqual({
      fact: 'onBail',
      wasUnknown: false,
      value: true,
      status: 'needs-authority',
      authority: 'sergeant',
    });
  });

  test('a fact nobody has found out is marked as such', () => {
    const { evidence: _, ...facts } = { ...possession, ...clear };
    expect(whatWouldChange('community-resolution', facts, context)).toContainEqual({
      fact: 'evidence',
      wasUnknown: true,
      value: 'charge-standard',
      status: 'available',
      authority: 'officer',
    });
  });

  // Where cautions for hate crime are piloted, the CPS still decides each one (R15b, R15e).
  test('another decider is a change, though the caution stays open', () => {
    const changes = whatWouldChange('conditional-caution', barFight, withPolicy({ hateCrimePilot: true }));
    expect(changes).toContainEqual({
      fact: 'hateCrime',
      wasUnknown: false,
      value: true,
      status: 'needs-authority',
      authority: 'cps',
    });
  });

  test('the day of the offence can be what is missing', () => {
    const { history: _, offenceDate: __, ...facts } = barFight;
    const previous = [{ day: day('2020-01-01'), kind: 'conviction', similar: true }] as const;
    const changes = whatWouldChange('community-resolution', { ...facts, previous }, context);
    expect(changes).toContainEqual({
      fact: 'offenceDate',
      wasUnknown: true,
      value: '2026-11-20',
      status: 'available',
      authority: 'officer',
    });
  });

  // R12 asks for a reason where prison is likely; a weapon that was used asks for one of its own (R20).
  test('a reason that was written for one thing opens nothing that is exceptional for another', () => {
    const excepted: Facts = {
      ...barFight,
      likelySentence: 'custody',
      exceptional: { 'conditional-caution': 'They have made it good already, and begun the course.' },
    };
    expect(of(excepted, 'conditional-caution').status).toBe('needs-authority');
    const changes = whatWouldChange('conditional-caution', excepted, context);
    const withWeapon = changes.filter(({ fact, value }) => fact === 'weapon' && value !== 'none');
    expect(withWeapon).not.toEqual([]);
    expect([...new Set(withWeapon.map(({ status }) => status))]).toEqual(['exceptional-only']);
    const sentence = changes.filter(({ fact }) => fact === 'likelySentence').map(({ status }) => status);
    expect(sentence, 'with the same rule it stands').not.toContain('exceptional-only');
  });

  test('is every single fact that would, and nothing that would not', () => {
    const disposals = ['community-resolution', 'conditional-caution', 'youth-conditional-caution'] as const;
    fc.assert(
      fc.property(partial, fc.constantFrom(...disposals), (facts, disposal) => {
        const today = of(facts, disposal);
        const found = whatWouldChange(disposal, facts, context).map(({ fact, value, status, authority }) =>
          JSON.stringify([fact, value, { status, authority }]),
        );
        const really = everyFact.flatMap((fact) =>
          otherAnswers(fact, facts, context.decisionDay).flatMap((value) => {
            const changed = { ...facts, [fact]: value };
            // A reason that was written for one rule is no answer to another.
            const isAnswered = exceptional(changed, disposal).every((rule) =>
              exceptional(facts, disposal).includes(rule),
            );
            const then = of(isAnswered ? changed : { ...changed, exceptional: {} }, disposal);
            return JSON.stringify(then) === JSON.stringify(today)
              ? []
              : [JSON.stringify([fact, value, then])];
          }),
        );
        expect([...found].sort()).toEqual([...really].sort());
      }),
    );
  });

  test('an offence that is not on the list is refused', () => {
    expect(() => whatWouldChange('charge', { offence: 'Jo Bloggs' }, context)).toThrow(RangeError);
  });
});
