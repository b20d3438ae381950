import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/domain/force/gate.ts';
import { sayPlaces } from '../../../src/domain/force/place.ts';
import { sayGate } from '../../../src/domain/pathways/sayGate.ts';
import { sayLanguage } from '../../../src/domain/pathways/sayLanguage.ts';
import { westMidlands } from '../../support/westMidlands.ts';

describe('a gate in words', () => {
  test.each<[Gate, string]>([
    [{ fact: 'sex', isOneOf: ['female'] }, 'women'],
    [{ fact: 'age', atLeast: 18 }, 'aged 18 or over'],
    [{ fact: 'age', atLeast: 18, atMost: 25 }, 'aged 18 to 25'],
    [{ fact: 'age', atMost: 17 }, 'aged 17 or under'],
    [{ fact: 'needs', includesAny: ['drugs', 'accommodation'] }, 'needs help with drugs or housing'],
    [{ fact: 'alcoholPattern', isOneOf: ['binge'] }, 'drinking in binges'],
    [{ fact: 'dashRisk', isOneOf: ['standard', 'medium'] }, 'standard DASH risk or medium DASH risk'],
    [{ fact: 'injury', isOneOf: ['none', 'minor'] }, 'nobody hurt or a minor injury'],
    [{ fact: 'drug', isOneOf: ['heroin', 'crack'] }, 'heroin or crack'],
    [{ fact: 'domesticAbuse', isOneOf: ['none'], toRequire: true }, 'to be required: no domestic abuse'],
    [{ fact: 'language', isOneOf: ['pa', 'pl'] }, 'speaks Punjabi or Polish'],
    [{ fact: 'interpreterNeeded', is: false }, 'needs no interpreter'],
    [{ fact: 'hateCrime', is: true }, 'hate crime'],
    [{ earlierOutcomes: 'convictions', atMost: 0 }, 'no convictions'],
    [{ earlierOutcomes: 'convictions', atMost: 2 }, '2 convictions at most'],
    [{ earlierOutcomes: 'convictions', atLeast: 1 }, 'a conviction or more'],
    [{ earlierOutcomes: 'convictions', atMost: 1 }, 'a conviction at most'],
    [{ earlierOutcomes: 'convictions', atLeast: 1, atMost: 1 }, 'one conviction'],
    [{ earlierOutcomes: 'convictions', atLeast: 3 }, '3 convictions or more'],
    [{ earlierOutcomes: 'convictions', atMost: 2, fromAge: 51 }, 'from 51 years: 2 convictions at most'],
    [{ earlierOutcomes: 'convictions', atLeast: 1, atMost: 3 }, '1 to 3 convictions'],
    [{ offence: 'flag', isOneOf: ['violence', 'drug'] }, 'for violence or a drug offence'],
    [{ offence: 'id', isOneOf: ['theft-shop'] }, 'for theft shop'],
    [{ disposal: 'kind', isOneOf: ['conditional-caution'] }, 'with a conditional caution'],
  ])('%j is “%s”', (gate, words) => {
    expect(sayGate(gate)).toBe(words);
  });

  test('names an offence by its title where that is known', () => {
    const gate: Gate = { offence: 'id', isOneOf: ['theft-shop', 'theft'] };
    expect(sayGate(gate, (id) => `“${id}”`)).toBe('for “theft-shop” or “theft”');
  });

  test.each(westMidlands.interventions.filter(({ gates }) => gates.length > 0))(
    'of $id is no code name',
    ({ gates }) => {
      for (const gate of gates) {
        const words = sayGate(gate, (id) => westMidlands.offences.find((row) => row.id === id)?.title ?? '');
        expect(words).toMatch(/\w/);
        expect(words).not.toMatch(/undefined|another language|[a-z][A-Z]/);
      }
    },
  );
});

test.each([
  ['pl', 'Polish'],
  ['pa', 'Punjabi'],
  ['en-GB', 'British English'],
  ['xx', 'another language'],
  ['not a tag', 'another language'],
  ['', 'another language'],
])('the language of the tag “%s” is %s', (tag, name) => {
  expect(sayLanguage(tag)).toBe(name);
});

test.each([
  [['dudley'], 'Dudley'],
  [['dudley', 'sandwell'], 'Dudley and Sandwell'],
  [['birmingham', 'coventry', 'outside'], 'Birmingham, Coventry and outside the force area'],
  [
    ['birmingham', 'coventry', 'dudley', 'sandwell', 'solihull', 'walsall', 'wolverhampton'],
    'the whole force area',
  ],
] as const)('%j is %s', (boroughs, words) => {
  expect(sayPlaces(boroughs, westMidlands)).toBe(words);
});
