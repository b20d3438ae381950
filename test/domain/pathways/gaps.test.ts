import { describe, expect, test } from 'vitest';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { behind, cc, cr, man, partner, thief } from './people/person.ts';
import { suggestFor } from './suggestFor.ts';

const drinker = { ...man, ...behind('alcohol'), alcoholPattern: 'binge' } satisfies Facts;
const thinker = { ...thief, ...behind('attitudes') } satisfies Facts;

/** The facts without one of them. */
function without(facts: Facts, name: FactName): Facts {
  const { [name]: _, ...rest } = facts;
  return rest;
}

describe('given a need that nothing serves, when interventions are suggested, then the gap is', () => {
  test.each<[string, Facts, Disposal, readonly object[]]>([
    [
      'named with what runs elsewhere',
      { ...thief, borough: 'dudley', ...behind('accommodation') },
      cr,
      [
        {
          kind: 'nothing-fits',
          need: 'accommodation',
          borough: 'dudley',
          intervention: 'accommodation-support',
        },
      ],
    ],
    [
      'named with what another disposal would bring',
      partner,
      cr,
      [{ kind: 'nothing-fits', need: 'attitudes', borough: 'birmingham', intervention: 'cara' }],
    ],
    [
      'named without an intervention where none is for them',
      { ...partner, dashRisk: 'medium' },
      cc,
      [{ kind: 'nothing-fits', need: 'attitudes', borough: 'birmingham' }],
    ],
    [
      'the language, where only that stood in the way',
      { ...partner, interpreterNeeded: true, language: 'so' },
      cc,
      [{ kind: 'language', need: 'attitudes', borough: 'birmingham', language: 'so', intervention: 'cara' }],
    ],
    [
      'the language, where it kept them from what would have come first',
      { ...drinker, offence: 'abh', interpreterNeeded: true, language: 'ro' },
      cc,
      [
        {
          kind: 'language',
          need: 'alcohol',
          borough: 'birmingham',
          language: 'ro',
          intervention: 'alcohol-related-violence',
        },
      ],
    ],
    [
      'the pressure of a gang, where nothing is there for it',
      { ...without(thief, 'needs'), age: 19, borough: 'walsall', gangRisk: true },
      cr,
      [{ kind: 'nothing-fits', need: 'attitudes', borough: 'walsall', intervention: 'sova-mentoring' }],
    ],
    ['not counted while nobody has told which language', { ...partner, interpreterNeeded: true }, cc, []],
    ['not counted while something may still fit', without(thinker, 'digitalAccess'), cr, []],
    ['not counted where low risk needs nothing', { ...drinker, risk: 'low' }, cc, []],
    ['not counted where youth justice plans', { ...thinker, age: 15 }, cr, []],
    ['not counted before it is known where they live', without(drinker, 'borough'), cc, []],
  ])('%s', (_, facts, disposal, gaps) => {
    expect(suggestFor(facts, disposal).gaps).toEqual(gaps);
  });
});
