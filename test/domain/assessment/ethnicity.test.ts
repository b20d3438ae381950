import { describe, expect, expectTypeOf, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { whatWouldChange } from '../../../src/domain/assessment/whatWouldChange.ts';
import { suggest } from '../../../src/domain/pathways/suggest.ts';
import { disposals } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { sampleOf } from '../../support/samples.ts';
import { context } from '../../support/westMidlands.ts';
import { workedCases } from './cases.ts';

/** The same facts with ethnicity among them; whoever so much as looks at it is found out. */
function guarded(facts: Facts): Facts {
  const known = { ...facts, ethnicitySelf: 'W1', ethnicityObserved: 'IC1' };
  const refuse = (name: PropertyKey) => {
    if (String(name).startsWith('ethnicity')) throw new Error('Ethnicity was read');
  };
  return new Proxy(known, {
    get: (target, name) => {
      refuse(name);
      return Reflect.get(target, name);
    },
    has: (target, name) => {
      refuse(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      refuse(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
}

describe('ethnicity decides nothing', () => {
  test('no rule, gate or answer has a name for it', () => {
    expectTypeOf<Extract<FactName, `${string}thnicity${string}`>>().toEqualTypeOf<never>();
  });

  test('the guard itself works', () => {
    expect(() => ({ ...guarded({}) })).toThrow('Ethnicity was read');
    expect(() => Reflect.get(guarded({}), 'ethnicitySelf')).toThrow('Ethnicity was read');
  });

  test.each(workedCases)('%s: it is not looked at', (_, facts, { where = context }) => {
    expect(assess(guarded(facts), where)).toEqual(assess(facts, where));
    const { force } = where;
    const offence = force.offences.find(({ id }) => id === facts.offence);
    if (!offence) throw new Error('The case names no offence');
    for (const disposal of disposals) suggest(guarded(facts), { force, offence, disposal });
  });

  const pairs = workedCases.flatMap(([what, facts, { where = context }]) =>
    disposals.map((disposal) => ({ what, disposal, facts, where })),
  );

  test.each([...sampleOf(pairs)])(
    '$what: what would change “$disposal” does not look at it',
    ({ disposal, facts, where }) => {
      expect(() => whatWouldChange(disposal, guarded(facts), where)).not.toThrow();
    },
  );
});
