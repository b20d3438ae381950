import { describe, expect, test } from 'vitest';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { possession } from '../../support/westMidlands.ts';
import { behind, cc, cr, man, partner, thief } from './people/person.ts';
import { suggestFor } from './suggestFor.ts';

const drinker = { ...man, ...behind('alcohol'), alcoholPattern: 'binge' } satisfies Facts;
const damage = { ...drinker, offence: 'criminal-damage' } satisfies Facts;
const thinker = { ...thief, ...behind('attitudes') } satisfies Facts;

/** The facts without one of them. */
function without(facts: Facts, name: FactName): Facts {
  const { [name]: _, ...rest } = facts;
  return rest;
}

describe('given a suggestion, when it says why, then', () => {
  test.each<[string, Facts, Disposal, string, string]>([
    [
      'what led to this stands before the evidence, with its source',
      drinker,
      cc,
      'alcohol-related-violence',
      'Drinking played a part in this violence. 6.9% reoffended, against 30.2% of those who did not take it: 77% fewer (West Midlands diversion paper 2018).',
    ],
    [
      'whom it is made for, where nothing was shown',
      { ...thief, age: 20, ...behind('ete') },
      cr,
      'sova',
      'Work would help them stay out of trouble. It is made for young adults.',
    ],
    [
      'nothing is said twice',
      { ...thief, ...behind('finance') },
      cr,
      'debt-advice',
      'Money played a part in this.',
    ],
    [
      'only what was told: an earlier diversion, not an earlier time',
      { ...thief, ...behind('drugs'), drug: 'cannabis', divertHistory: 'none' },
      cr,
      'cannabis-group',
      'Cannabis played a part in this, and they were not sent to drug diversion before.',
    ],
    [
      'only what was told: whom it helps, where the family alone was ticked',
      { ...thief, ...behind('family') },
      cr,
      'kikit',
      'It helps people who use drugs, and their families.',
    ],
    [
      'only what was told: nobody said that they are out of work',
      { ...thief, ...behind('health', 'ete') },
      cr,
      'thrive-into-work',
      'Their health and work both played a part in this. The force’s paper calls it an evaluated project; it gives no figures (West Midlands diversion paper 2018).',
    ],
  ])('%s', (_, facts, disposal, id, because) => {
    const { suggestions } = suggestFor(facts, disposal);
    expect(suggestions.find(({ intervention }) => intervention.id === id)?.because).toBe(because);
  });
});

describe('given a suggestion, when it has notes, then among them stands', () => {
  test.each<[string, Facts, Disposal, string, RegExp, boolean]>([
    [
      'advice for 18 to 35',
      { ...drinker, age: 24 },
      cc,
      'alcohol-related-violence',
      /^At 18 to 35 .*attend/,
      true,
    ],
    ['no such advice at forty', drinker, cc, 'alcohol-related-violence', /^At 18 to 35/, false],
    ['the fee', { ...thinker, canPay: true }, cr, 'victim-awareness', /^It costs £25\.$/, true],
    [
      'the waiver, when they cannot pay',
      { ...thinker, canPay: false },
      cr,
      'victim-awareness',
      /waive it\.$/,
      true,
    ],
    [
      'the waiver, when nobody knows',
      thinker,
      cr,
      'victim-awareness',
      /^It costs £25\. If they cannot/,
      true,
    ],
    ['no fee where there is none', drinker, cc, 'alcohol-related-violence', /£/, false],
    [
      'the interpreter, carried',
      { ...drinker, interpreterNeeded: true },
      cc,
      'drug-alcohol-cc',
      /referral says so/,
      true,
    ],
    [
      'the interpreter, to be told',
      { ...thief, ...behind('finance'), interpreterNeeded: true },
      cr,
      'debt-advice',
      /tell the provider/,
      true,
    ],
    [
      'no interpreter for what is held in their language',
      { ...partner, interpreterNeeded: true, language: 'pl' },
      cc,
      'da-course-polish',
      /interpreter/,
      false,
    ],
    ['that it is not evaluated', damage, cc, 'drug-alcohol-cc', /^It is not evaluated yet\.$/, true],
    ['nothing of the kind where it is', drinker, cc, 'alcohol-related-violence', /evaluated/, false],
    ['that the force must confirm it', damage, cc, 'drug-alcohol-cc', /still to confirm/, true],
    ['when they hear', possession, cr, 'divert', /^Cranstoun makes contact within 72 hours\.$/, true],
    [
      'that they make contact themselves',
      { ...thief, ...behind('finance') },
      cr,
      'debt-advice',
      /make contact themselves/,
      true,
    ],
    [
      'that nobody knows the address yet',
      { ...thief, ...behind('health') },
      cr,
      'nhs-self-help',
      /^Tell them about it: they make contact themselves\. The catalogue has no address for it yet: look it up\.$/,
      true,
    ],
  ])('%s', (_, facts, disposal, id, note, stands) => {
    const { suggestions } = suggestFor(facts, disposal);
    const found = suggestions.find(({ intervention }) => intervention.id === id);
    expect(found, `${id} is suggested`).toBeDefined();
    expect(found?.notes.some((one) => note.test(one))).toBe(stands);
  });
});

describe('given gaps in what is known, when interventions are suggested, then only what could add one is asked', () => {
  test.each<[string, Facts, Disposal, readonly string[]]>([
    ['the cause before every gate', without(thinker, 'needs'), cr, ['needs']],
    ['the gate of what treats the cause', without(thinker, 'digitalAccess'), cr, ['digitalAccess']],
    ['sex, where a women’s service could help', { ...without(drinker, 'sex'), risk: 'high' }, cc, ['sex']],
    ['the risk, where low risk would be required to do less', without(damage, 'risk'), cc, ['risk']],
    ['no risk, where the same is required at any', without(drinker, 'risk'), cc, []],
    [
      'the language, where somebody must interpret',
      { ...partner, interpreterNeeded: true, risk: 'high' },
      cc,
      ['language'],
    ],
    ['their sex alone at the scene of a possession: a woman hears of her service', possession, cr, ['sex']],
    ['nothing more at the scene of a possession', { ...possession, sex: 'male' }, cr, []],
    ['the convictions, above 50 (paper 2018, 18)', { ...drinker, age: 51 }, cc, ['convictions']],
    ['no convictions at 50', { ...drinker, age: 50 }, cc, []],
    ['nothing once all is known', { ...drinker, risk: 'medium' }, cc, []],
  ])('%s', (_, facts, disposal, ask) => {
    expect(suggestFor(facts, disposal).ask).toEqual(ask);
  });
});
