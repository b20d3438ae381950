import type { CardName, Choice } from '../dialogue/view/view.ts';
import type { Element } from './element.ts';
import { choicesOf, inputsOf, questionOf } from './fillInput.ts';
import { templateOf } from './templateOf.ts';

export type Wording = {
  /** The question an officer was asked about a fact, as the card words it; the fact's name when no card asks it. */
  question(fact: string): string;
  /** An answer as the card words it; the value itself where the card has no words for it (a number, a day, an id). */
  answer(fact: string, value: unknown): string;
};

/** Cards that ask for facts, those with the fullest question first. */
const asking: readonly CardName[] = [
  'questions',
  'victim',
  'views',
  'file',
  'conditions',
  'refusal',
  'assessment',
];

/** The yes/no facts that are ticked together: each is a choice, and its words are the question. */
const tickedTogether = 'circumstances';

/** Told by ticks among others, or by leaving an input empty; on its own each needs words of its own. */
const toldInTicks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alcoholPattern: {
    question: 'Does drinking play a part?',
    none: 'Not raised',
    binge: 'Yes, in binges',
    dependent: 'Yes, dependent drinking',
  },
  mentalHealth: {
    question: 'Is there a mental illness?',
    none: 'Not raised',
    some: 'Physical or mental health plays a part',
    'severe-enduring': 'Yes, severe and lasting',
  },
  victimContacted: {
    question: 'Was the victim reached?',
    yes: 'Yes',
    attempted: 'Tried, and not reached',
    no: 'Not tried yet',
  },
  statementDate: {
    question: 'When was the victim’s first MG11 or VRI?',
    none: 'Not yet',
  },
  gangRisk: { question: 'Is there pressure from a gang or group?' },
  caringDuties: { question: 'Do they look after a child or somebody else?' },
  inCustody: { question: 'Are they, or were they, in custody for this?' },
  interpreterNeeded: { question: 'Do they need an interpreter?' },
  divertHistory: {
    question: 'Have they been sent to drug diversion before?',
    none: 'No',
    engaged: 'Yes, and they took part',
    'not-engaged': 'Yes, and they did not take part',
  },
};

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** The choice of that value; where one value is offered in finer ones (`alcohol-binge`), what they have in common. */
function titleFor(input: Element, value: string): string | undefined {
  const choices = choicesOf(input);
  const exact = choices.find((choice) => choice.value === value);
  return (
    exact?.title ?? choices.find((choice) => choice.value.startsWith(`${value}-`))?.title.replace(/:.*$/, '')
  );
}

function inputsThatAsk(): ReadonlyMap<string, Element> {
  const inputs = new Map<string, Element>();
  for (const card of asking) {
    for (const [id, input] of inputsOf(templateOf(card))) if (!inputs.has(id)) inputs.set(id, input);
  }
  return inputs;
}

/** A day as people read it; anything else as it is. */
function asDay(text: string): string {
  return isoDay.test(text) ? longDay.format(new Date(text)).replace(',', '') : text;
}

/**
 * Reads questions and answers from the templates, so that what is filed can be kept as the words that were read.
 *
 * @param own the choices of a question that are the force's data and stand in no template
 */
export function wording(own: Readonly<Record<string, readonly Choice[]>> = {}): Wording {
  const inputs = inputsThatAsk();
  const ticked = inputs.get(tickedTogether);
  const ticks = new Map(ticked ? choicesOf(ticked).map(({ title, value }) => [value, title]) : []);

  function question(fact: string): string {
    if (toldInTicks[fact]) return String(toldInTicks[fact].question);
    const input = inputs.get(fact);
    if (input?.type === 'Input.Toggle') return String(input.title);
    return ticks.get(fact) ?? (input ? questionOf(input).replace(/ Tick any .*$/, '') : fact);
  }

  function answer(fact: string, value: unknown): string {
    if (Array.isArray(value)) return value.map((one) => answer(fact, one)).join(', ') || 'None';
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    const text = String(value);
    if (toldInTicks[fact]) return toldInTicks[fact][text] ?? asDay(text);
    const input = inputs.get(fact);
    const words = own[fact]?.find(({ value }) => value === text)?.title ?? (input && titleFor(input, text));
    return words ?? asDay(text);
  }

  return { question, answer };
}
