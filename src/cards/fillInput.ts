import type { Choice, Field, Fields } from '../dialogue/view/view.ts';
import { type Element, elementsOf, isInput, type Json } from './element.ts';
import { escapeText } from './escapeText.ts';

/** The label of an input as a question, without the word that says whether it must be answered. */
export function questionOf(input: Element): string {
  return String(input.label).replace(/ \((?:required|optional)[^)]*\)$/, '');
}

/** The inputs of a card or a template, by id. */
export function inputsOf(tree: Json): ReadonlyMap<string, Element> {
  return inputsAmong(elementsOf(tree));
}

/** The inputs among these elements, by id. */
export function inputsAmong(elements: readonly Element[]): ReadonlyMap<string, Element> {
  return new Map(elements.filter(isInput).map((input) => [String(input.id), input]));
}

/** The choices an input offers, as its card writes them. */
export function choicesOf(input: Element): readonly Choice[] {
  return (input.choices ?? []) as unknown as readonly Choice[];
}

/** Another question, with the template's word that says whether it must be answered. */
function labelOf(input: Element, question: string): string {
  return `${escapeText(question)}${String(input.label).slice(questionOf(input).length)}`;
}

function choicesFor(input: Element, field: Field): readonly Choice[] {
  const fromData = field.choices?.map(({ title, value }) => ({ title: escapeText(title), value }));
  const all = fromData ?? choicesOf(input);
  return field.only ? all.filter(({ value }) => field.only?.includes(value)) : all;
}

/** What the input may be given as its value; undefined where a client would reject it. */
function valueFor(input: Element, value: string, choices: readonly Choice[]): string | number | undefined {
  const offered = (one: string) => choices.some((choice) => choice.value === one);
  switch (input.type) {
    case 'Input.Number':
      return /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : undefined;
    case 'Input.Date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
    case 'Input.Toggle':
      return value === 'true' || value === 'false' ? value : undefined;
    case 'Input.ChoiceSet':
      return (
        (input.isMultiSelect ? value.split(',').filter(offered).join(',') : offered(value) && value) ||
        undefined
      );
    default:
      return value === '' ? undefined : value;
  }
}

/** More choices than this are a list to scroll on a phone; those that come from data then fold into a menu. */
const mostInSight = 8;

function choiceSet(field: Field, choices: readonly Choice[]): { readonly [key: string]: Json } {
  const folds = field.choices !== undefined && choices.length > mostInSight;
  return { choices: choices as unknown as Json, ...(folds ? { style: 'compact' } : {}) };
}

function filledWith(input: Element, field: Field): readonly Json[] {
  const choices = choicesFor(input, field);
  const value = valueFor(input, field.value, choices);
  const filled = {
    ...input,
    ...(field.label === undefined ? {} : { label: labelOf(input, field.label) }),
    ...(input.type === 'Input.ChoiceSet' ? choiceSet(field, choices) : {}),
    ...(value === undefined ? {} : { value }),
  };
  if (field.error === '') return [filled];
  const error = { type: 'TextBlock', text: `Error: ${escapeText(field.error)}`, wrap: true };
  return [
    { ...error, color: 'Attention', weight: 'Bolder', spacing: 'Medium' },
    { ...filled, spacing: 'Small' },
  ];
}

/** An input of the card when it is asked, with its value, its choices and, right above it, what is wrong with it. */
export function fillInput(input: Element, fields: Fields): readonly Json[] {
  const field = Object.hasOwn(fields, String(input.id)) ? fields[String(input.id)] : undefined;
  return field ? filledWith(input, field) : [];
}

/** One line for the top of the card that counts and names the inputs that need attention; empty when none does. */
export function problemLine(wrong: readonly Element[], fields: Fields): string {
  if (wrong.length === 0) return '';
  const named = wrong
    .map((input) => `“${escapeText(fields[String(input.id)]?.label ?? questionOf(input))}”`)
    .join(', ');
  return `There is a problem: check ${wrong.length === 1 ? 'one answer' : `${wrong.length} answers`}: ${named}`;
}
