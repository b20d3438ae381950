import { describe, expect, test } from 'vitest';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { wishing } from '../support/caseStages.ts';
import { tell, withdrawn } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

/** Filed with these conditions, after the victim chose that remedy. */
function chose(remedyChosen: string, conditions: NonNullable<Case['filed']>['conditions']): Case {
  const { theCase } = wishing({ statement: 'offered' });
  const { filed, answers } = theCase;
  if (filed === undefined) throw new Error('It was not filed');
  const facts = { ...answers.facts, remedyChosen };
  return { ...theCase, answers: { ...answers, facts }, filed: { ...filed, conditions } };
}

const money = { ...remedyCondition, id: 'pay', measure: 'compensation', amount: 40 } as const;

// ASBCPA 2014 s.101: a victim may choose of the remedies. What she chose and did not get she hears of.
describe('given what a victim chose of the remedies, then the words say whether it is left out', () => {
  test.each<[string, string, NonNullable<Case['filed']>['conditions'], boolean]>([
    ['the letter is part of it', 'written-apology', [remedyCondition], false],
    ['nothing of it is', 'repair', [remedyCondition], true],
    ['a course is one that they go to', 'course', [courseCondition], false],
    ['no course is among it', 'course', [remedyCondition], true],
    ['money by another row is money', 'compensation', [money], false],
    ['they chose none', 'none', [remedyCondition], false],
  ])('%s', (_what, chosen, conditions, isLeftOut) => {
    expect(scriptInputOf(chose(chosen, conditions), force, 'disposal').leftOut === true).toBe(isLeftOut);
    expect(scriptInputOf(chose(chosen, conditions), force, 'completion')).not.toHaveProperty('leftOut');
  });
});

// One no is enough: who chose money or a repair, and asked for it, hears of it once. A letter is another thing.
test.each([
  ['compensation', false],
  ['repair', false],
  ['meeting', true],
])(
  'given a victim who chose %s and asked for money, neither agreed, then both are said: %s',
  (chosen, isBoth) => {
    const asked = { ...wishing({ compensation: 'wanted' }).theCase.victim };
    const theCase = { ...chose(chosen, [remedyCondition]), victim: asked } as Case;
    const input = scriptInputOf(theCase, force, 'disposal');
    expect(input.loss).toBe('not-agreed');
    expect(input.leftOut === true).toBe(isBoth);
  },
);

// Victims’ Code, right 7: what she asked for is open until it was done; then nobody asks her again.
test('what a victim asked for is open in the words until it is ticked as done, and gone once it is withdrawn', () => {
  const asked = wishing({ statement: 'wanted', compensation: 'wanted' });
  const open = { statement: 'open', compensation: 'open' };
  expect(scriptInputOf(asked.theCase, force, 'disposal')).toMatchObject(open);
  const taken = tell(asked, { type: 'statement-taken' });
  expect(scriptInputOf(taken.theCase, force, 'completion')).toMatchObject({ ...open, statement: 'done' });
  const over = scriptInputOf(withdrawn(asked).theCase, force, 'disposal');
  expect(over).not.toHaveProperty('statement');
  expect(over).not.toHaveProperty('compensation');
});
