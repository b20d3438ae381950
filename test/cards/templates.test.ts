import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { largestCard } from '../../src/cards/checkDrawn.ts';
import { type Element, elementsOf, isInput, type Json } from '../../src/cards/element.ts';
import { renderCard } from '../../src/cards/renderCard.ts';
import { cardNames, templateOf } from '../../src/cards/templateOf.ts';
import type { Verb } from '../../src/dialogue/view/view.ts';
import { adaptiveCard } from '../support/adaptiveCard.ts';
import { fixtures } from './fixtures.ts';

/** As much of the official renderer as is used; its own types are sources that our compiler flags refuse. */
type Renderer = {
  readonly Versions: { readonly v1_5: unknown };
  readonly SerializationContext: new (
    version: unknown,
  ) => { readonly eventCount: number; getEventAt(index: number): { readonly message: string } };
  readonly AdaptiveCard: new () => {
    parse(card: unknown, context: unknown): void;
    validateProperties(): { readonly validationEvents: readonly unknown[] };
  };
};
const { AdaptiveCard, SerializationContext, Versions }: Renderer = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

const misses = 'Others read this. A check misses other names, nicknames and streets: look yourself.';

const everyVerb: Readonly<Record<Verb, true>> = {
  'child-referred': true,
  'parent-told': true,
  'support-referred': true,
  'meeting-explained': true,
  'letter-passed-on': true,
  'letter-received': true,
  'new-day-agreed': true,
  'charge-taken-back': true,
  'support-stopped': true,
  'statement-taken': true,
  'compensation-answered': true,
  'review-explained': true,
  new: true,
  cases: true,
  help: true,
  answer: true,
  back: true,
  save: true,
  'other-options': true,
  'record-undiverted': true,
  'show-help': true,
  file: true,
  'hand-over': true,
  approve: true,
  decline: true,
  'send-detail': true,
  'decide-breach': true,
  'confirm-breach': true,
  open: true,
  withdraw: true,
  'stop-asking': true,
  'choose-another': true,
  'correct-answers': true,
  'take-place': true,
  'leave-place': true,
  'show-intervention': true,
  'send-alert': true,
  'drop-alert': true,
  'mark-done': true,
  'mark-not-done': true,
  charge: true,
  'no-further-action': true,
  'hand-to-liaison': true,
  'take-back-call': true,
  'take-call': true,
  'leave-call': true,
  told: true,
  'no-answer': true,
  'message-left': true,
  'not-safe': true,
  'wrong-number': true,
  'asked-advocate': true,
  sent: true,
  'wrote-back': true,
  'speak-instead': true,
};

const drawn = Object.entries(fixtures).map(([name, view]) => ({
  name,
  view,
  card: renderCard(view, 'nonce-1').card as Element,
}));

describe.each(drawn)('the card "$name"', ({ view, card }) => {
  const elements = elementsOf(card);
  const presses = elements.filter(({ type }) => type === 'Action.Execute');

  test('uses only what Teams shows on every device', () => {
    expect(adaptiveCard.safeParse(card).error?.issues ?? []).toEqual([]);
  });

  test('is read by the official renderer as version 1.5 without a warning', () => {
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.parse(card, context);
    const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
    expect(events).toEqual([]);
    expect(parsed.validateProperties().validationEvents).toEqual([]);
  });

  test('stays far below what Teams accepts', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(largestCard);
  });

  test('leaves no place of the template unfilled, whatever was typed', () => {
    const shown = elements
      .filter((element) => !isInput(element))
      .flatMap(({ text = '', title = '' }) => textsOf([text, title]));
    expect(shown.filter((text) => text.includes('$\u007b') || text.includes('{{'))).toEqual([]);
  });

  test('has one large heading, before everything but the line about problems', () => {
    const body = card.body as readonly Element[];
    const first = body.find(({ text }) => !String(text).startsWith('There is a problem:'));
    expect(first).toMatchObject({ type: 'TextBlock', style: 'heading', size: 'Large' });
    expect(elements.filter(({ size, style }) => size === 'Large' && style === 'heading')).toHaveLength(1);
  });

  test('asks for exactly what the view asks', () => {
    const ids = elements.filter(isInput).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(view.fields).toSorted());
  });

  test('has exactly the buttons the view names, each with all that a press needs', () => {
    expect(presses.map(({ verb }) => verb).toSorted()).toEqual([...view.verbs].toSorted());
    for (const press of presses) {
      const data = { ...view.target, nonce: 'nonce-1', verb: press.verb };
      expect(press).toMatchObject({ data, fallback: { type: 'Action.Submit', title: press.title, data } });
      expect((press.fallback as Element).associatedInputs).toBe(press.associatedInputs);
    }
  });

  test('opens and closes only what is on it', () => {
    const targets = elements.flatMap((element) => textsOf(element.targetElements ?? []));
    const ids = elements.map(({ id }) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('says what is wrong right above each answer, and once at the top', () => {
    const wrong = Object.values(view.fields).filter(({ error }) => error !== '');
    const said = elements.filter(({ text }) => String(text).startsWith('Error: '));
    const top = elements.filter(({ text }) => String(text).startsWith('There is a problem: '));
    expect(said).toHaveLength(wrong.length);
    expect(top).toHaveLength(wrong.length > 0 ? 1 : 0);
    for (const { text } of top) expect(String(text), 'a question as it is asked').not.toMatch(/\{|\bif\(/);
    for (const error of said) expect(isInput(elements[elements.indexOf(error) + 1] ?? error)).toBe(true);
  });
});

/** Every text of a tree, wherever it stands. */
function textsOf(node: Json): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values<Json>(node).flatMap(textsOf) : [];
}

describe('the templates', () => {
  test.each(cardNames)('of %s stands in at least one fixture', (card) => {
    expect(Object.values(fixtures).some((view) => view.card === card)).toBe(true);
  });

  test.each(cardNames)('of %s names only verbs that mean something', (card) => {
    const verbs = elementsOf(templateOf(card)).flatMap(({ verb }) =>
      verb === undefined ? [] : [String(verb)],
    );
    expect(verbs.filter((verb) => !(verb in everyVerb))).toEqual([]);
  });

  test('together have a button for every verb', () => {
    const verbs = cardNames.flatMap((card) => elementsOf(templateOf(card)).map(({ verb }) => verb));
    expect(Object.keys(everyVerb).filter((verb) => !verbs.includes(verb))).toEqual([]);
  });

  test.each(cardNames)('of %s speaks of people as the house does', (card) => {
    const words = textsOf(templateOf(card) as Json).join('\n');
    expect(words).not.toMatch(/offender|perpetrator|criminal|suspect\b|please|\bjuvenile/i);
  });

  test('say beside each text that others will read what its check misses', () => {
    const beside = cardNames.flatMap((card) => {
      const elements = elementsOf(templateOf(card));
      return elements.flatMap((element, at) =>
        isInput(element) && String(element.label).includes('without names')
          ? [`${card} ${element.id}: ${elements.slice(at, at + 3).some(({ text }) => text === misses)}`]
          : [],
      );
    });
    expect(beside.toSorted()).toEqual([
      'assessment exceptional: true',
      'assessment requestNote: true',
      'authorisation reason: true',
      'breach reason: true',
      'refusal exceptional: true',
      'views remedyUnsuitable: true',
    ]);
  });

  test.each(cardNames)('of %s puts no input out of sight', (card) => {
    const hidden = elementsOf(templateOf(card)).filter(({ isVisible }) => isVisible === false);
    expect(hidden.flatMap((element) => elementsOf(element).filter(isInput))).toEqual([]);
  });
});
