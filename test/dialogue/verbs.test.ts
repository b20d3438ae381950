import { expect, test } from 'vitest';
import { stepNames } from '../../src/dialogue/steps/step.ts';
import { cardStep, cardSteps, isVerb, verbsOf } from '../../src/dialogue/view/verb.ts';

test('every step of the dialogue has a row of buttons', () => {
  for (const name of stepNames) expect(cardStep(name), name).toBe(name);
});

test.each(['', 'toString', '__proto__', 'constructor', 'Breach', ' breach', 'a step of tomorrow'])(
  'no card is called “%s”',
  (name) => {
    expect(cardStep(name)).toBeUndefined();
  },
);

test('what some card has is a verb, and nothing else is', () => {
  for (const step of cardSteps) for (const verb of verbsOf(step)) expect(isVerb(verb), verb).toBe(true);
  for (const strange of [
    '',
    'toString',
    '__proto__',
    'Approve',
    'delete',
    null,
    undefined,
    1,
    ['approve'],
    {},
  ])
    expect(isVerb(strange)).toBe(false);
});
