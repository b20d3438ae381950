/** A card as a person sees it: words, questions with their choices, buttons. Ids stay out of sight. */
export type Card = {
  readonly heading: string;
  /** Every line of words in order, the messages at the fields among them. */
  readonly lines: readonly string[];
  readonly questions: readonly Question[];
  readonly buttons: readonly Button[];
};

export type Question = {
  readonly label: string;
  readonly id: string;
  readonly type: string;
  /** What stands in it already. */
  readonly value: string;
  /** The message right above it; empty when there is none. */
  readonly error: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly isMulti: boolean;
  readonly isRequired: boolean;
};

export type Button = {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** False when a press sends nothing of what was typed. */
  readonly takesInputs: boolean;
};

type Element = Readonly<Record<string, unknown>>;

/** Reads the JSON of a card. The word "(required)" of a label is left out, as a person leaves it out. */
export function readCard(json: unknown): Card {
  const elements = flatten(json);
  const lines: string[] = [];
  const questions: Question[] = [];
  const buttons: Button[] = [];
  let heading = '';
  for (const element of elements) {
    const type = String(element.type);
    const words = textOf(element);
    if (type.startsWith('Input.')) questions.push(question(element, lines.at(-1) ?? ''));
    if (words !== '') lines.push(words);
    if (element.style === 'heading' && heading === '') heading = words;
    if (type === 'Action.Execute') buttons.push(button(element));
  }
  return { heading, lines, questions, buttons };
}

function question(element: Element, lineAbove: string): Question {
  const choices = (element.choices ?? []) as Question['choices'];
  return {
    label: String(element.label).replace(/ \((required|optional)[^)]*\)$/, ''),
    id: String(element.id),
    type: String(element.type),
    value: element.value === undefined ? '' : String(element.value),
    error: /^Error: /.test(lineAbove) ? lineAbove.slice('Error: '.length) : '',
    choices,
    isMulti: element.isMultiSelect === true,
    isRequired: / \(required\)$/.test(String(element.label)),
  };
}

function button({ title, verb, data, associatedInputs }: Element): Button {
  return {
    title: String(title),
    verb: String(verb),
    data: data as Button['data'],
    takesInputs: associatedInputs !== 'none',
  };
}

function textOf({ type, text, inlines, label, title }: Element): string {
  if (type === 'TextBlock') return String(text);
  if (type === 'RichTextBlock') return (inlines as Element[]).map((run) => String(run.text)).join('');
  if (type === 'Input.Toggle') return `${label}: ${title}`;
  return typeof label === 'string' ? label : '';
}

/** Everything on the card from top to bottom, what stands behind "Show all" included. */
function flatten(json: unknown): readonly Element[] {
  if (Array.isArray(json)) return json.flatMap(flatten);
  if (typeof json !== 'object' || json === null) return [];
  const { body, items, actions, ...own } = json as Record<string, unknown>;
  return [
    ...(typeof own.type === 'string' && own.type !== 'AdaptiveCard' ? [own] : []),
    ...flatten(body),
    ...flatten(items),
    ...flatten(actions),
  ];
}
