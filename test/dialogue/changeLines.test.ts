import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/law/facts.ts';
import { barFight, possession } from '../support/westMidlands.ts';
import { press, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

// Nobody's age can change: what another one would have brought helps nobody, and asks for a false one.
test.each<[string, Facts, string]>([
  ['an adult at the result', barFight, 'assessment'],
  ['somebody of 18', { ...barFight, age: 18 }, 'assessment'],
  ['an adult who denies it', { ...barFight, admission: 'denies' }, 'refusal'],
])('%s is told of other answers, of no other age', (_who, facts, step) => {
  const { view } = askedFacts(walkThrough([{ words: 'punched' }]), facts);
  expect(view.target.step).toBe(step);
  const words = JSON.stringify(view.data);
  expect(words).toContain('If “Does the person admit it?” were');
  expect(words).not.toContain('How old is the person?” were');
});

// Nobody is abused, hurt or threatened by a drug in a pocket: the case never asks, so nothing would come of the answer.
describe('given possession of a drug, which has no victim', () => {
  const lines = (facts: Facts) => {
    const shown = askedFacts(walkThrough([{ words: 'weed' }]), facts);
    const { view } =
      shown.view.target.step === 'file' ? askedFacts(press(shown, 'other-options'), facts) : shown;
    if (view.card !== 'assessment' && view.card !== 'refusal') throw new Error(view.card);
    return view.data.wouldChange.map(({ text }) => text);
  };

  test.each<[string, Facts]>([
    ['at the result', { ...possession, likelySentence: 'fine-or-discharge' }],
    ['where signs of supply leave an exception alone', { ...possession, supplyIndicated: true }],
  ])('%s the card names no question about a victim, a weapon or abuse', (_where, facts) => {
    expect(lines(facts).length).toBeGreaterThan(0);
    expect(lines(facts).join('\n')).not.toMatch(/victim|weapon|domestic|hurt|hate/i);
  });

  test('what is asked of it stands there', () => {
    const result = lines({ ...possession, likelySentence: 'fine-or-discharge' }).join('\n');
    expect(result).toContain('If “Does the person admit it?” were');
    expect(result).toContain('If “On bail” were “Yes”');
  });
});

test('of an assault nobody was asked about, a weapon and who the victim is are named', () => {
  const { view } = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  expect(JSON.stringify(view.data)).toMatch(/If “Was there a weapon\?” were/);
});

test('of an affray in which nobody was harmed, no line supposes that somebody was', () => {
  const facts = {
    ...barFight,
    offence: 'affray',
    victim: 'none',
    injury: 'none',
  } as const;
  const { view } = askedFacts(walkThrough([{ words: 'affray' }]), facts);
  if (view.card !== 'assessment') throw new Error(view.card);
  const lines = view.data.wouldChange.map(({ text }) => text).join('\n');
  expect(lines).not.toMatch(/domestic|hurt\?|emergency worker/i);
});
