import type { Day } from '../../law/day.ts';
import type { Facts } from '../../law/facts.ts';
import { londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { isComing, placesLeft } from './places.ts';
import type { SessionRecord } from './session.ts';

/** More would be a list to scroll on a phone. */
const mostShown = 3;

export type SessionsThatFit = {
  /** With places left, the earliest first. */
  readonly open: readonly SessionRecord[];
  /** When every one that would fit is full: those that can be waited for, the earliest first; otherwise empty. */
  readonly full: readonly SessionRecord[];
};

/** What the person needs of a session, besides a place. */
export type SessionNeeds = {
  readonly intervention: string;
  readonly facts: Pick<Facts, 'language' | 'interpreterNeeded' | 'sex'>;
  /** Whoever runs it takes people with an interpreter: then they can come to a session in English. */
  readonly takesInterpreter?: boolean;
  /** The day by which the condition must be met, where it has one. */
  readonly by?: Day;
};

/**
 * The next three sessions this person can come to: of the right intervention, with a place, held in their language (or
 * in English when they need no interpreter, or one can come with them), not for the other sex alone, and not after their
 * deadline. Those in their own language stand before those with an interpreter.
 */
export function sessionsThatFit(
  records: readonly SessionRecord[],
  { intervention, facts, takesInterpreter = false, by }: SessionNeeds,
  now: Instant,
): SessionsThatFit {
  const fitting = inAnyLanguage(records, { intervention, facts, ...(by === undefined ? {} : { by }) }, now)
    .filter(({ session: { language } }) => canFollow(facts, language, takesInterpreter))
    .toSorted(
      (a, b) =>
        Number(isWithInterpreter(facts, a.session.language)) -
          Number(isWithInterpreter(facts, b.session.language)) ||
        Date.parse(a.session.startsAt) - Date.parse(b.session.startsAt) ||
        byKey(a, b),
    );
  const open = fitting.filter((record) => placesLeft(record) > 0);
  return {
    open: open.slice(0, mostShown),
    full: open.length > 0 ? [] : fitting.slice(0, mostShown),
  };
}

/** True when only the language of what is published stands in the way. */
export function isLanguageInTheWay(
  records: readonly SessionRecord[],
  needs: SessionNeeds,
  now: Instant,
): boolean {
  const possible = inAnyLanguage(records, needs, now);
  const follows = ({ session: { language } }: SessionRecord) =>
    canFollow(needs.facts, language, needs.takesInterpreter ?? false);
  return possible.length > 0 && !possible.some(follows);
}

function inAnyLanguage(
  records: readonly SessionRecord[],
  { intervention, facts, by }: SessionNeeds,
  now: Instant,
): readonly SessionRecord[] {
  return records
    .filter((record) => isComing(record, now))
    .filter(({ session }) => session.intervention === intervention)
    .filter(({ session: { onlyFor } }) => admits(onlyFor, facts.sex))
    .filter(({ session }) => by === undefined || londonDay(session.startsAt) <= by);
}

/** True when they could follow a session in this language only through an interpreter. */
export function isWithInterpreter(facts: SessionNeeds['facts'], heldIn: string): boolean {
  return facts.interpreterNeeded === true && !isTheirs(facts, heldIn);
}

function canFollow(facts: SessionNeeds['facts'], heldIn: string, takesInterpreter: boolean): boolean {
  if (isTheirs(facts, heldIn)) return true;
  return base(heldIn) === 'en' && (facts.interpreterNeeded !== true || takesInterpreter);
}

function isTheirs({ language }: SessionNeeds['facts'], heldIn: string): boolean {
  return language !== undefined && base(language) === base(heldIn);
}

/** "pa-IN" and "pa" are one language. */
function base(tag: string): string {
  return tag.toLowerCase().replace(/-.*$/, '');
}

// Whose sex is not known is not sent to a session that may turn them away.
function admits(onlyFor: 'female' | 'male' | undefined, sex: Facts['sex']): boolean {
  return onlyFor === undefined || onlyFor === sex;
}

function byKey(a: SessionRecord, b: SessionRecord): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
