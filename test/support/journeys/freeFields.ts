import type { Card, Question } from './card.ts';
import type { Filling } from './fillIn.ts';
import { typed } from './markers.ts';

/**
 * Every field of the cards for text of one's own, by its id. `marked`: what a story leaves empty is filled in with a
 * marker, so that each story carries one in every such field. `as told`: only what the story says stands there, since
 * more would make another story of it. Both are looked for wherever others read. `details`: the markers of people.
 */
export const freeFields: Readonly<Record<string, 'marked' | 'as told' | 'details' | 'a number'>> = {
  requestNote: 'marked',
  victimWords: 'marked',
  endReason: 'as told',
  withdrawReason: 'as told',
  cpsReference: 'as told',
  safeToCall: 'as told',
  exceptional: 'as told',
  remedyUnsuitable: 'as told',
  reason: 'as told',
  words: 'as told',
  name: 'details',
  phone: 'details',
  carerName: 'details',
  carerPhone: 'details',
  victimContact: 'details',
  victimSafePlace: 'details',
  victimAdvocate: 'details',
  value: 'a number',
};

const markers: Readonly<Record<string, string>> = {
  requestNote: 'they hummed a plumwhiffle',
  victimWords: typed.victimWords,
};

/** What a person fills in, with a marker in each free field that the story leaves empty. */
export function withMarkers({ questions }: Card, filling: Filling): Filling {
  const left = questions.filter(
    ({ id, label, type, value, isRequired }) =>
      type === 'Input.Text' &&
      freeFields[id] === 'marked' &&
      value === '' &&
      !isRequired &&
      !(label in filling),
  );
  return { ...Object.fromEntries(left.map(({ id, label }) => [label, markers[id] ?? ''])), ...filling };
}

/** What stands in the free fields when it is sent, as far as it is long enough to be found by itself. */
export function freeTexts({ questions }: Card, filling: Filling): readonly string[] {
  const isFree = ({ id, type }: Question) =>
    type === 'Input.Text' && id !== 'words' && ['marked', 'as told'].includes(freeFields[id] ?? 'marked');
  return questions.flatMap((question) => {
    const given = filling[question.label];
    return isFree(question) && typeof given === 'string' && given.trim().length >= 10 ? [given.trim()] : [];
  });
}
