import { Template } from 'adaptivecards-templating';
import { cardContracts } from '../dialogue/view/cardContracts.ts';
import type { View } from '../dialogue/view/view.ts';
import { aboutOf, bannerOf } from './bannerOf.ts';
import { checkDrawn, checkExpanded, hasPlace } from './checkDrawn.ts';
import { type Element, elementsOf, isElement, isInput, type Json, replaceElements } from './element.ts';
import { escapeAll } from './escapeText.ts';
import { fillAction } from './fillAction.ts';
import { fillInput, inputsOf, problemLine } from './fillInput.ts';
import { templateOf } from './templateOf.ts';

export type DrawnCard = {
  readonly card: object;
  /** Readable on a locked phone: the reference, and whether it needs its reader. */
  readonly summary: string;
};

/**
 * A template as it is read once: reading its expressions takes most of the time of drawing. `template` is without what
 * is written out in it and needs no expanding: of an input without a place it holds the name alone, and no choices of
 * the others. They stand in `inputs`.
 */
type Compiled = { readonly template: Template; readonly inputs: ReadonlyMap<string, Element> };

const compiled = new Map<View['card'], Compiled>();

/** What is left of a template's property that is to be expanded; its inputs are asked for by name. */
function withPlaces(name: string, held: Json): Json | undefined {
  if (isElement(held) && isInput(held) && !hasPlace(held)) return { type: held.type, id: held.id ?? '' };
  return name !== 'choices' || hasPlace(held) ? held : undefined;
}

/** Compiled when a card is first drawn: all of them at the start would be half of the time that a start takes. */
function compiledOf(card: View['card']): Compiled {
  const known = compiled.get(card);
  if (known !== undefined) return known;
  const whole = templateOf(card);
  const template = new Template(JSON.parse(JSON.stringify(whole, withPlaces)));
  const made = { template, inputs: inputsOf(whole) };
  compiled.set(card, made);
  return made;
}

/** "WM-7Q4K-93 · Common assault · summary offence · step 2 of 5", without what is not known yet. */
function quietLine(view: View): string {
  const about = aboutOf(view);
  const { reference = '', offenceTitle = '', offenceClass = '', step = '' } = about ?? {};
  return [reference, offenceTitle, offenceClass, step].filter((part) => part !== '').join(' · ');
}

/**
 * The view's data, and what templates may ask of the rest: which inputs stand, which of them hold something or are wrong (what
 * is folded away must then be open), and which buttons.
 */
function templateData(view: View, data: Json, inputs: Compiled['inputs']): Json {
  const ids = [...inputs.keys()];
  const wrong = ids.filter((id) => (view.fields[id]?.error ?? '') !== '');
  const ofTheCard = {
    ...(escapeAll(data) as { readonly [key: string]: Json }),
    noteAbove: escapeAll(view.note),
    quiet: escapeAll(quietLine(view)),
    asked: Object.fromEntries(ids.map((id) => [id, Object.hasOwn(view.fields, id)])),
    held: Object.fromEntries(ids.map((id) => [id, (view.fields[id]?.value ?? '') !== ''])),
    wrong: Object.fromEntries(ids.map((id) => [id, wrong.includes(id)])),
    can: { handOver: view.verbs.includes('hand-over') },
  };
  const named = wrong.flatMap((id) => inputs.get(id) ?? []).map((input) => asked(input, ofTheCard));
  return { ...ofTheCard, problem: problemLine(named, view.fields) };
}

/** The input with its label as the card asks it, where that has a place for data. */
function asked(input: Element, data: Json): Element {
  const { label = '' } = input;
  return hasPlace(label) ? { ...input, label: new Template(label).expand({ $root: data }) } : input;
}

/** The input with what its template wrote out, where that needed no expanding. */
function withWrittenOut(element: Element, inputs: Compiled['inputs']): Element {
  const whole = inputs.get(String(element.id));
  if (whole === undefined) return element;
  if (element.label === undefined) return whole;
  const choices = element.choices ?? whole.choices;
  return choices === undefined ? element : { ...element, choices };
}

/**
 * Draws a view with the words of `cards/<card>.json`. `nonce` marks this drawing: a press carries it back. Throws, with
 * nothing about the person in the message, when the data breaks the card's contract or the card could not be right.
 */
export function renderCard(view: View, nonce: string): DrawnCard {
  const checked = cardContracts[view.card].safeParse(view.data);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, code }) => `${path.join('.') || 'data'} (${code})`);
    throw new Error(`Card ${view.card}: its data breaks the contract at ${faults.join(', ')}.`);
  }
  const { template, inputs } = compiledOf(view.card);
  const expanded: Json = template.expand({ $root: templateData(view, checked.data as Json, inputs) });
  checkExpanded(view, expanded);
  const card = replaceElements(expanded, (element) => {
    if (isInput(element)) return fillInput(withWrittenOut(element, inputs), view.fields);
    if (element.type === 'Action.Execute') return fillAction(element, view.verbs, view.target, nonce);
    return [element];
  });
  const elements = elementsOf(card);
  checkDrawn(view, card, elements);
  return { card: card as object, summary: bannerOf(view) };
}
