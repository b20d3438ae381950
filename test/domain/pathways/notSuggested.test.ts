import { describe, expect, test } from 'vitest';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { westMidlands as force, possession } from '../../support/westMidlands.ts';
import { behind, cc, cr, man, partner, thief, woman } from './people/person.ts';
import { suggestFor, whyNot } from './suggestFor.ts';

const drinker = { ...man, ...behind('alcohol'), alcoholPattern: 'binge' } satisfies Facts;
const thinker = { ...thief, ...behind('attitudes') } satisfies Facts;

/** The facts without one of them. */
function without(facts: Facts, name: FactName): Facts {
  const { [name]: _, ...rest } = facts;
  return rest;
}

describe('given a row the officer would expect, when it is not suggested, then it says', () => {
  test.each<[string, Facts, Disposal, string]>([
    ['It is for women.', drinker, cc, 'new-chance-anawim'],
    ['It is for girls.', { ...thief, age: 15, gangRisk: true }, cr, 'girls-at-risk'],
    [
      'It runs in Birmingham and Solihull; they live in Dudley.',
      { ...thief, borough: 'dudley', ...behind('ete') },
      cr,
      'bita',
    ],
    [
      'It runs in the whole force area; they live outside the force area.',
      { ...drinker, borough: 'outside' },
      cc,
      'alcohol-related-violence',
    ],
    ['It is for people who live outside the force area.', drinker, cc, 'substance-misuse-elsewhere'],
    [
      'It needs good English; ask for Domestic abuse course in Polish.',
      { ...partner, interpreterNeeded: true, language: 'pl' },
      cc,
      'cara',
    ],
    [
      'It needs good English; ask for English lessons (ESOL).',
      { ...partner, interpreterNeeded: true, language: 'so' },
      cc,
      'cara',
    ],
    ['It needs good English.', { ...drinker, interpreterNeeded: true }, cr, 'alcohol-related-violence'],
    [
      'Nobody is named yet who runs it here.',
      { ...man, offence: 'exposure' },
      cr,
      'inappropriate-sexual-behaviour',
    ],
    ['Nobody is named yet who runs it here.', { ...man, hateCrime: true }, cc, 'hate-crime-intervention'],
    [
      'It is for somebody who has 2 needs or more at once.',
      { ...thief, ...behind('accommodation') },
      cr,
      'no-wrong-door',
    ],
    [
      'Not known yet: which language they speak.',
      { ...partner, interpreterNeeded: true },
      cc,
      'da-course-punjabi',
    ],
    [
      'Dependent drinking needs treatment by choice, not a condition.',
      { ...drinker, alcoholPattern: 'dependent' },
      cc,
      'drug-alcohol-cc',
    ],
    [
      'Dependent drinking needs treatment by choice, not a condition.',
      { ...drinker, alcoholPattern: 'dependent' },
      cc,
      'alcohol-related-violence',
    ],
    [
      'At low risk only what is brief, or made for people like them, may be required.',
      { ...thief, ...behind('drugs'), risk: 'low' },
      cc,
      'drug-alcohol-cc',
    ],
    [
      'At low risk one thing at most is required.',
      { ...man, ...behind('alcohol', 'attitudes'), alcoholPattern: 'binge', risk: 'low' },
      cc,
      'victim-awareness-group',
    ],
    [
      'One condition for one need: Alcohol-Related Violence Course is suggested for it.',
      { ...woman, ...behind('alcohol', 'attitudes'), alcoholPattern: 'binge' },
      cc,
      'drug-alcohol-cc',
    ],
    ['Divert comes first, at the scene.', possession, cr, 'kikit'],
    [
      'They were sent to drug diversion before and did not take part.',
      { ...possession, divertHistory: 'not-engaged' },
      cr,
      'divert',
    ],
    [
      'It is for people not sent to drug diversion before.',
      { ...thief, ...behind('drugs'), drug: 'cannabis', divertHistory: 'engaged' },
      cr,
      'cannabis-group',
    ],
    ['There are signs of supply.', { ...possession, supplyIndicated: true }, cr, 'divert'],
    ['It is not for abuse of a partner.', { ...partner, ...behind('drugs') }, cc, 'drug-alcohol-cc'],
    ['It is for standard DASH risk.', { ...partner, dashRisk: 'medium' }, cc, 'cara'],
    [
      'It is not for serious injury.',
      { ...man, injury: 'serious', ...behind('attitudes') },
      cr,
      'victim-awareness',
    ],
    [
      'It is held on line, and they cannot get there.',
      { ...thinker, digitalAccess: false },
      cr,
      'victim-awareness',
    ],
    ['It is not for this offence.', { ...man, offence: 'exposure' }, cr, 'victim-awareness'],
    ['It is for people aged 16 to 25.', { ...thief, ...behind('ete') }, cr, 'princes-trust'],
    ['It is for people under 18.', { ...thief, ...behind('drugs') }, cr, 'young-people-substance-misuse'],
    ['It is for adults.', { ...thinker, age: 16 }, cr, 'victim-awareness'],
    [
      'It is for people with a severe and lasting mental illness.',
      { ...thief, ...behind('health') },
      cr,
      'better-pathways',
    ],
    [
      'It is for people who look after a child or somebody else.',
      { ...thief, ...behind('family') },
      cr,
      'childrens-social-care',
    ],
    ['It comes with a conditional caution, not with this disposal.', partner, cr, 'cara'],
    [
      'From 51 years it is for people with very few convictions.',
      { ...drinker, age: 55, convictions: 6 },
      cc,
      'alcohol-related-violence',
    ],
    ['It has ended.', { ...man, ...behind('attitudes') }, cc, 'violence-prevention'],
    ['It takes the whole case over; it is not for diversion.', { ...thief, gangRisk: true }, cr, 'magu'],
    [
      'Youth justice decides about it together with the police.',
      { ...thinker, age: 15 },
      cr,
      'yjs-birmingham',
    ],
    [
      'Not known yet: whether they can go on line.',
      without(thinker, 'digitalAccess'),
      cr,
      'victim-awareness',
    ],
    ['Not known yet: their sex.', without(drinker, 'sex'), cc, 'new-chance-anawim'],
  ])('%s', (because, facts, disposal, id) => {
    expect(whyNot(suggestFor(facts, disposal), id)).toBe(because);
  });

  test('whose provider declined, and the next best comes up', () => {
    const declined = suggestFor(drinker, cc, force, ['alcohol-related-violence']);
    expect(whyNot(declined, 'alcohol-related-violence')).toBe(
      'Its provider declined or ended it in this case, or could not be reached.',
    );
    expect(declined.ids).toEqual(['drug-alcohol-cc', 'alcohol-help']);
  });

  test.each<[string, Facts, Disposal, string]>([
    ['a course in Punjabi for an English speaker', partner, cc, 'da-course-punjabi'],
    [
      'a course in Punjabi for a Polish speaker',
      { ...partner, interpreterNeeded: true, language: 'pl' },
      cc,
      'da-course-punjabi',
    ],
    ['help with a gang where there is none', thinker, cr, 'teamworx'],
    ['what treats another need', thinker, cr, 'debt-advice'],
  ])('nothing of %s', (_, facts, disposal, id) => {
    expect(whyNot(suggestFor(facts, disposal), id)).toBeUndefined();
  });

  test('what nothing else stands in the way of is marked as near', () => {
    const near = suggestFor(drinker, cc).notSuggested.filter(({ isNear }) => isNear);
    const ids = near.map(({ intervention }) => intervention.id);
    expect(ids).toContain('new-chance-anawim');
    expect(ids).not.toContain('new-chance-bcwa');
  });
});
