import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import type { Facts } from '../../src/law/facts.ts';
import { tell } from '../support/caseStories.ts';
import { barFight } from '../support/westMidlands.ts';
import { type Inputs, press, type Sitting, sitDown, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

type Drawn = { readonly [key: string]: unknown };
const all = (node: unknown): readonly Drawn[] => {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(all);
  return Array.isArray(node) ? inside : [node as Drawn, ...inside];
};
const drawn = ({ view }: Sitting) => all(renderCard(view, 'n').card);
const isOpen = (sitting: Sitting, id: string) =>
  drawn(sitting).find((element) => element.id === id)?.isVisible !== false;
/** Teams takes six at most on a card, those that fold among them. */
const buttons = (sitting: Sitting) =>
  drawn(sitting).filter(({ type }) => type === 'Action.ToggleVisibility' || type === 'Action.Execute').length;

/** She uses heroin and drinks: help that is sent, help she is told of, a test and an exception on one card. */
const her = {
  sex: 'female',
  borough: 'birmingham',
  needs: ['drugs', 'alcohol', 'finance'],
  alcoholPattern: 'binge',
  drug: 'heroin',
  inCustody: true,
} satisfies Facts;
const refused = (): Sitting => {
  const grave = { ...barFight, ...her, likelySentence: 'custody' } satisfies Facts;
  const { story } = askedFacts(walkThrough([{ words: 'common assault' }]), grave);
  return sitDown(tell(story, { type: 'answer', step: 'questions', answers: { facts: her } }));
};
const recorded = (inputs: Inputs) => press(refused(), 'record-undiverted', inputs);

describe('given a card where nothing is open, with help, a drug test and an exception to ask for, then', () => {
  test('the form of the exception and who she is are folded away, and no device drops a button', () => {
    const shown = refused();
    expect(Object.keys(shown.view.fields)).toEqual(
      expect.arrayContaining(['drugTest', 'support', 'name', 'disposal']),
    );
    expect(isOpen(shown, 'exception')).toBe(false);
    expect(isOpen(shown, 'contact')).toBe(false);
    expect(isOpen(shown, 'reasons')).toBe(true);
    expect(buttons(shown)).toBeLessThanOrEqual(6);
  });

  test('asking for an exception opens its form, and the reasons seen before make room', () => {
    const shown = press(refused(), 'answer', {});
    expect(isOpen(shown, 'exception')).toBe(true);
    expect(isOpen(shown, 'reasons')).toBe(false);
    expect(buttons(shown)).toBeLessThanOrEqual(6);
  });

  test.each<[string, Inputs]>([
    ['a tick without her own yes', { support: 'new-chance-anawim', drugTest: 'not-tested' }],
    ['a positive test', { drugTest: 'positive-both' }],
  ])('%s opens who she is', (_what, inputs) => {
    const shown = recorded(inputs);
    expect(shown.story.theCase.state.status).toBe('drafting');
    expect(isOpen(shown, 'contact')).toBe(true);
    expect(buttons(shown)).toBeLessThanOrEqual(6);
  });
});
