import type { Card, Question } from '../journeys/card.ts';
import { type Filling, fillIn } from '../journeys/fillIn.ts';
import type { Person } from '../journeys/person.ts';
import type { Shown } from '../journeys/screens.ts';
import { aDrinker, agrees, carer, conditionsFit, contact, inDays, victimWants } from '../journeys/walks.ts';
import type { KeptCard } from './keptCard.ts';

export type Keeper = {
  readonly cards: KeptCard[];
  /** Keeps the card a person has at hand, or another one on their screen, filled in as far as anybody would. */
  keep(name: string, template: string, person: Person, shown?: Shown): void;
};

/** Why a case is exceptional, as somebody would write it. */
export const whyExceptional =
  'Both families ask for it, and the work that is offered is close to that of a court order.';

/** Whatever a card may ask, by the question's words. */
const known: Filling = {
  ...aDrinker,
  ...contact,
  ...carer,
  ...agrees,
  ...conditionsFit,
  ...victimWants,
  'Offence in your own words': 'weed',
  'Have you spoken to the victim?': 'Yes, I spoke to them',
  'What is their view?': 'Supports it',
  'Is an appropriate adult there?': 'Yes, present',
  'Your reason, without names': 'It fits the guidance, and both agree.',
  'If this case is exceptional, say why in a sentence, without names': whyExceptional,
  Explained: true,
  Signed: true,
};

/** Collects open cards for the folder that is kept. */
export function startKeeper(): Keeper {
  const cards: KeptCard[] = [];
  return {
    cards,
    keep: (name, template, person, shown = person.inHand()) => {
      const { who, conversation } = person;
      cards.push({
        name,
        template,
        by: { id: who.aadObjectId, name: `${who.givenName} ${who.surname}` },
        conversation: shown.conversation,
        isChannel: conversation !== `a:${who.id}`,
        activity: shown.id,
        card: shown.json,
        inputs: inputsOf(shown.card),
      });
    },
  };
}

function inputsOf(card: Card): Record<string, string> {
  const filling = Object.fromEntries(card.questions.flatMap((one) => answerTo(one)));
  const asked = fillIn(card, { title: '', verb: '', data: {}, takesInputs: true }, filling);
  return Object.fromEntries(Object.entries(asked).map(([id, value]) => [id, String(value)]));
}

function answerTo(question: Question): readonly (readonly [string, Filling[string]])[] {
  const { label, choices, value, isRequired, type } = question;
  const given = known[label];
  const titles = Array.isArray(given) ? given : [given];
  const isOffered =
    choices.length === 0 || titles.every((title) => choices.some((one) => one.title === title));
  if (given !== undefined && isOffered) return [[label, given]];
  if (value !== '' || !isRequired) return [];
  if (choices.length > 0) return [[label, choices[0]?.title ?? '']];
  if (type === 'Input.Date') return [[label, inDays(30)]];
  return [[label, type === 'Input.Number' ? '24' : 'Made up to be kept, and a whole sentence.']];
}
