import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesLeft, withoutRuledOut, wrongFor } from '../../src/domain/assessment/factsSettledBy.ts';
import type { FactName, Facts } from '../../src/law/facts.ts';
import { contradicted, settledBy, withSettled } from '../../src/law/settledBy.ts';
import { partial } from '../domain/assessment/anyFacts.ts';
import { samples } from '../support/samples.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { settledRows } from './settledRows.ts';

const named = (id: string) => {
  const row = westMidlands.offences.find((one) => one.id === id);
  if (row === undefined) throw new Error(`No offence ${id}`);
  return row;
};
const idsOf = (offences: string): readonly string[] => offences.trim().split(/\s+/);

describe('given an offence of the force’s list, then it settles', () => {
  const expected = new Map<string, Record<string, readonly unknown[]>>();
  for (const [offences, fact, values] of settledRows)
    for (const id of idsOf(offences)) expected.set(id, { ...expected.get(id), [fact]: values });
  // No person is wronged by what the list marks so (`victimless`).
  for (const { id, flags } of westMidlands.offences)
    if (flags.includes('victimless')) expected.set(id, { ...expected.get(id), victim: ['none'] });

  test.each(westMidlands.offences.map(({ id }) => id))(
    '%s: what its statute says, and nothing else',
    (id) => {
      const settled = Object.entries(settledBy(named(id))).map(([fact, { oneOf }]) => [fact, oneOf]);
      expect(Object.fromEntries(settled)).toEqual(expected.get(id) ?? {});
    },
  );

  test('nothing of an offence that is not on the list', () => {
    const unknown = settledRows.flatMap(([offences]) => idsOf(offences)).filter((id) => !named(id));
    expect(unknown).toEqual([]);
  });

  test('each for a reason that reads as the end of a sentence', () => {
    for (const row of westMidlands.offences)
      for (const { because } of Object.values(settledBy(row)))
        expect(because).toMatch(/^(\p{Ll}|[A-Z]{2,}|SCA).*[^.]$/u);
  });
});

describe('given a fact that the offence rules out, when the rules read it, then the offence counts', () => {
  test.each<[string, Facts, FactName, unknown]>([
    ['theft-shop', { victim: 'person' }, 'victim', 'business'],
    ['common-assault', { victim: 'none' }, 'victim', 'person'],
    ['common-assault', { victim: 'business' }, 'victim', 'person'],
    ['common-assault', { victim: 'child' }, 'victim', 'child'],
    ['abh', { injury: 'none' }, 'injury', 'minor'],
    ['abh', { injury: 'serious' }, 'injury', 'serious'],
    ['gbh', { injury: 'none' }, 'injury', 'serious'],
    ['threatening-blade', { weapon: 'none' }, 'weapon', 'threatened'],
    ['bladed-article', { weapon: 'none' }, 'weapon', 'possessed'],
    ['possession-class-a', { drug: 'cannabis' }, 'drug', 'unknown'],
    ['racially-aggravated-s5', { hateCrime: false }, 'hateCrime', true],
    ['bladed-article', { victim: 'person' }, 'victim', 'none'],
    // Nobody is asked, but a constable or a child whom the officer names counts: it never makes the answer lighter.
    ['bladed-article', { victim: 'police' }, 'victim', 'police'],
    ['breach-sexual-harm-order', { victim: 'child' }, 'victim', 'child'],
  ])('%s with %j', (id, facts, fact, value) => {
    expect(withSettled(facts, named(id))[fact]).toBe(value);
    expect(wrongFor(facts, named(id))).toBeUndefined();
  });

  test('what may still be either stays open while nobody has said', () => {
    expect(withSettled({}, named('abh')).injury).toBeUndefined();
    expect('injury' in withSettled({}, named('abh'))).toBe(false);
    expect(withSettled({}, named('gbh')).injury).toBe('serious');
  });

  test('nobody harmed is settled while nobody is named (`victimless`)', () => {
    expect(withSettled({}, named('bladed-article')).victim).toBe('none');
  });

  test('a fact noted as not known stays unknown where the offence leaves a choice', () => {
    const facts = withSettled(Object.fromEntries([['injury', undefined]]), named('abh'));
    expect(facts.injury).toBeUndefined();
  });

  test('the facts of an offence that settles nothing are those very facts', () => {
    const facts: Facts = { age: 30 };
    const plain = westMidlands.offences.find((row) => Object.keys(settledBy(row)).length === 0);
    if (plain === undefined) throw new Error('Every offence settles something');
    expect(withSettled(facts, plain)).toBe(facts);
  });

  // Nobody of 30 commits it, so it is another offence: to count them as a child would give them a child's disposal.
  test.each<[string, Facts, FactName, unknown]>([
    ['fireworks-child', { age: 30 }, 'age', 30],
    ['air-weapon-child', { age: 40 }, 'age', 40],
    ['coercive-control', { domesticAbuse: 'none' }, 'domesticAbuse', 'none'],
  ])('what its door turns away is left as it was said: %s with %j', (id, facts, fact, value) => {
    expect(withSettled(facts, named(id))[fact]).toBe(value);
  });

  test('whatever is known, every fact is one that the offence can have, unless it is refused in words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...westMidlands.offences), partial, (row, facts) => {
        const settled = withSettled(facts, row);
        for (const [name, { oneOf, keeps = [], refusesOthers }] of Object.entries(settledBy(row))) {
          const value = settled[name as FactName];
          const allowed: readonly unknown[] = [...oneOf, ...keeps];
          if (value !== undefined && refusesOthers !== true) expect(allowed).toContain(value);
        }
      }),
      { numRuns: samples(500) },
    );
  });
});

describe('given an answer with which it would be another offence, then it is refused in words', () => {
  test.each<[string, Facts, FactName, RegExp]>([
    ['fireworks-child', { age: 30 }, 'age', /under 18.*Fireworks Regulations 2004.*another offence\.$/],
    ['air-weapon-child', { age: 19 }, 'age', /under 18.*Firearms Act 1968/],
    ['coercive-control', { domesticAbuse: 'none' }, 'domesticAbuse', /personally connected/],
    ['breach-non-molestation', { domesticAbuse: 'none' }, 'domesticAbuse', /associated/],
    ['breach-da-protection-order', { domesticAbuse: 'none' }, 'domesticAbuse', /personally connected/],
    [
      'criminal-damage',
      { spouse: true, domesticAbuse: 'family' },
      'domesticAbuse',
      /^The property is a husband’s, .* no other relative .*\. Choose another answer, or another offence\.$/,
    ],
  ])('%s with %j', (id, facts, fact, sentence) => {
    expect(wrongFor(facts, named(id))).toMatchObject({ fact, sentence: expect.stringMatching(sentence) });
  });

  test.each<[string, Facts]>([
    ['fireworks-child', { age: 17 }],
    // The birthday may have been since.
    ['fireworks-child', { age: 18 }],
    ['air-weapon-child', { age: 12 }],
    // Only who holds it must be under 18, not who sets one off in a street.
    ['fireworks-street', { age: 40 }],
    ['air-weapon-public', { age: 40 }],
    ['coercive-control', { domesticAbuse: 'family' }],
    // Nothing said is nothing to turn away.
    ['fireworks-child', {}],
    ['coercive-control', {}],
    // Property of a spouse is a partner's; that it is no abuse is weighed by a rule of its own (R16i).
    ['criminal-damage', { spouse: true, domesticAbuse: 'intimate-partner' }],
    ['criminal-damage', { spouse: true, domesticAbuse: 'none' }],
    ['criminal-damage', { spouse: true }],
    ['criminal-damage', { spouse: false, domesticAbuse: 'family' }],
    ['criminal-damage', { domesticAbuse: 'family' }],
  ])('%s may be so with %j', (id, facts) => {
    expect(contradicted(facts, named(id))).toBeUndefined();
  });
});

describe('given answers told of another offence, then those that this one rules out are asked anew', () => {
  test.each<[string, Facts, Facts]>([
    ['abh', { injury: 'none', age: 30 }, { age: 30 }],
    ['abh', { injury: 'minor' }, { injury: 'minor' }],
    ['coercive-control', { domesticAbuse: 'none' }, {}],
    ['fireworks-child', { age: 30 }, {}],
    ['common-assault', { victim: 'business' }, {}],
    // Settled without a question, so there is nothing to ask.
    ['theft-shop', { victim: 'person' }, { victim: 'person' }],
  ])('%s: of %j there is left %j', (id, told, left) => {
    expect(withoutRuledOut(told, named(id))).toEqual(left);
  });

  test('only the values that are left are offered', () => {
    expect(valuesLeft('injury', [named('abh')])).toEqual(['minor', 'serious']);
    expect(valuesLeft('victim', [named('common-assault')])).toEqual(['person', 'child', 'police']);
    expect(valuesLeft('injury', [named('common-assault')])).toBeUndefined();
  });

  test('while either offence may still be chosen, the values of both', () => {
    expect(valuesLeft('injury', [named('abh'), named('common-assault')])).toBeUndefined();
    expect(valuesLeft('victim', [named('theft-employee'), named('abh')])).toEqual([
      'business',
      'person',
      'child',
      'police',
    ]);
  });
});
