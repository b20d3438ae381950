import type { Button, Card, Question } from './card.ts';

/** What a person puts in, by the question's words: text, the title of a choice or several, or a tick. */
export type Filling = Readonly<Record<string, string | readonly string[] | boolean>>;

/**
 * What a Teams client sends with a press: the button's data with every input merged in. What is left empty is absent,
 * toggles are "true" or "false", numbers arrive as text. Throws when a question or a choice is not on the card.
 */
export function fillIn(card: Card, button: Button, filling: Filling): Record<string, unknown> {
  const unknown = Object.keys(filling).filter((label) => !card.questions.some((one) => one.label === label));
  if (unknown.length > 0) throw new Error(`“${card.heading}” does not ask “${unknown.join('”, “')}”`);
  if (!button.takesInputs) return { ...button.data };
  const inputs = card.questions.flatMap((question) => {
    const given = filling[question.label];
    const value = given === undefined ? question.value : valueFor(question, given);
    if (question.type === 'Input.Toggle') return [[question.id, value || 'false']];
    return value === '' ? [] : [[question.id, value]];
  });
  return { ...button.data, ...Object.fromEntries(inputs) };
}

/** The button with that title. Throws when the card has none. */
export function findButton({ heading, buttons }: Card, title: string): Button {
  const found = buttons.find((one) => one.title === title);
  if (found) return found;
  const others = buttons.map((one) => one.title).join(', ');
  throw new Error(`“${heading}” has no button “${title}”, only: ${others}`);
}

function valueFor(question: Question, given: string | readonly string[] | boolean): string {
  if (typeof given === 'boolean') {
    if (question.type !== 'Input.Toggle') throw new Error(`“${question.label}” is nothing to tick`);
    return String(given);
  }
  const titles = typeof given === 'string' ? [given] : given;
  if (question.choices.length === 0) return titles.join('');
  if (titles.length > 1 && !question.isMulti) throw new Error(`“${question.label}” takes one answer`);
  return titles
    .filter((title) => title !== '')
    .map((title) => valueOfChoice(question, title))
    .join(',');
}

function valueOfChoice({ label, choices }: Question, title: string): string {
  const found = choices.find((choice) => choice.title === title);
  if (found) return found.value;
  throw new Error(`“${label}” offers no “${title}”, only: ${choices.map((one) => one.title).join(', ')}`);
}
