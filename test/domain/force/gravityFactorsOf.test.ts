import { expect, test } from 'vitest';
import { gravityFactorsOf } from '../../../src/domain/force/gravityFactorsOf.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { madeUpMatrix } from '../assessment/cases/madeUpMatrix.ts';

const factorsOf = (offence: string, gravityMatrix: typeof madeUpMatrix | null) =>
  gravityFactorsOf({ policy: { ...westMidlands.policy, gravityMatrix } }, offence).map(({ id }) => id);

test('the matrix of a force lists what can make an offence graver, what is of this offence alone last', () => {
  const ofAny = madeUpMatrix.factors.map(({ id }) => id);
  expect(factorsOf('common-assault', madeUpMatrix)).toEqual([...ofAny, 'lone-worker']);
  expect(factorsOf('theft-shop', madeUpMatrix)).toEqual(ofAny);
});

test('while no matrix is loaded, nothing is asked', () => {
  expect(factorsOf('common-assault', null)).toEqual([]);
});
