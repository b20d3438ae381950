import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../src/domain/pathways/suggest.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, westMidlands } from '../../support/westMidlands.ts';
import { behind, cc, cr, thief } from './people/person.ts';
import { suggestFor, whyNot } from './suggestFor.ts';

const stepsOf = (facts: Facts, disposal: Disposal) =>
  suggestFor(facts, disposal).nextSteps.map(({ intervention: { id } }) => id);

/** The same asked alone, as where nothing else of the catalogue is wanted. */
const askedAlone = (facts: Facts, disposal: Disposal) => {
  const offence = westMidlands.offences.find(({ id }) => id === facts.offence);
  if (offence === undefined) throw new Error('The case names no offence');
  return nextSteps(facts, { force: westMidlands, offence, disposal }).map(({ id }) => id);
};

describe('given a drug test in custody, when interventions are suggested, then the assessment it requires', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['follows opiates', { ...thief, drugTest: 'positive-opiates' }, ['dip-assessment']],
    ['follows cocaine', { ...thief, drugTest: 'positive-cocaine' }, ['dip-assessment']],
    ['follows both', { ...thief, drugTest: 'positive-both' }, ['dip-assessment']],
    [
      'follows whatever led to it',
      { ...barFight, sex: 'male', drugTest: 'positive-cocaine' },
      ['dip-assessment'],
    ],
    [
      'follows for somebody from elsewhere',
      { ...thief, borough: 'outside', drugTest: 'positive-both' },
      ['dip-assessment'],
    ],
    ['does not follow a negative test', { ...thief, ...behind('drugs'), drugTest: 'negative' }, []],
    ['does not follow where nobody tested', { ...thief, ...behind('drugs'), drugTest: 'not-tested' }, []],
    ['does not follow where nobody said', { ...thief, ...behind('drugs'), drug: 'heroin' }, []],
    ['does not follow for a child', { ...thief, age: 15, drugTest: 'positive-both' }, []],
  ])('%s', (_, facts, ids) => {
    for (const disposal of [cr, cc, 'charge', 'no-further-action'] as const) {
      expect(stepsOf(facts, disposal)).toEqual(ids);
      expect(askedAlone(facts, disposal)).toEqual(ids);
    }
  });

  test('is no suggestion, no condition and nothing that was left out', () => {
    const found = suggestFor({ ...thief, ...behind('drugs'), drugTest: 'positive-opiates' }, cc);
    expect(found.ids).not.toContain('dip-assessment');
    expect(whyNot(found, 'dip-assessment')).toBeUndefined();
    expect(found.nextSteps[0]?.because).toBe(
      'They tested positive in custody, and the assessment is then required.',
    );
  });
});
