import type { Day } from './day.ts';
import type { FactName, Known, PreviousKind, PreviousOutcome } from './facts.ts';
import { yearsBefore } from './limits.ts';
import { always, known, type Predicate, type RuleInput, type Truth } from './truth.ts';

type Word = Known<'history'>;
/** What a record is in one word; that there are several is counted beside it. */
type RecordWord = Exclude<Word, 'several'>;

const formal: readonly PreviousKind[] = [
  'conviction',
  'conditional-caution',
  'simple-caution',
  'youth-caution',
  'youth-conditional-caution',
];
const unknown = (...ask: readonly FactName[]): Truth => ({ is: 'unknown', ask });

/**
 * The record of earlier outcomes in one word: those from two years before the offence to the decision. Without the
 * day of the offence, what lies within two years of the decision counts surely and the rest perhaps; undefined when
 * that makes a difference.
 */
export function historyOf(
  previous: readonly PreviousOutcome[],
  offenceDate: Day | undefined,
  decisionDay: Day,
): RecordWord | undefined {
  const known = before(previous, decisionDay);
  const since = (from: Day) => known.filter(({ day }) => day >= from);
  const sure = inOneWord(since(yearsBefore(offenceDate ?? decisionDay, 2)));
  return offenceDate !== undefined || sure === inOneWord(known) ? sure : undefined;
}

/**
 * Reads the last two years, from the one word an officer gives or from the record. Asked only where `plausible`.
 * Where word and record disagree, either counts; a rule of its own says that nothing can be settled.
 */
export function history(test: (word: Word) => boolean, plausible: Predicate = always): Predicate {
  return (input) => {
    const { facts, decisionDay } = input;
    if (facts.previous === undefined) {
      if (facts.history !== undefined) return known(test(facts.history));
      return plausible(input).is === 'no' ? known(false) : unknown('history');
    }
    const recorded = historyOf(facts.previous, facts.offenceDate, decisionDay);
    if (facts.history !== undefined && test(facts.history)) return known(true);
    if (recorded !== undefined) return known(test(recorded));
    return unknown('offenceDate');
  };
}

/** Holds where the officer's word and the record say different things. */
export const historyContradicts: Predicate = ({ facts, decisionDay }) => {
  if (facts.history === undefined || facts.previous === undefined) return known(false);
  if (facts.history === 'several') return known(before(facts.previous, decisionDay).length < 2);
  const recorded = historyOf(facts.previous, facts.offenceDate, decisionDay);
  return known(recorded !== undefined && recorded !== facts.history);
};

/**
 * At least two outcomes came before, so this is the third time or more: in the whole record where it is known, in the
 * last two years by the officer's word. Asked only where `plausible`.
 */
export function thirdTime(plausible: Predicate): Predicate {
  return (input) => {
    const { facts, decisionDay } = input;
    if (facts.history === 'several') return known(true);
    if (facts.previous !== undefined) return known(before(facts.previous, decisionDay).length >= 2);
    if (facts.history !== undefined || plausible(input).is === 'no') return known(false);
    return unknown('history');
  };
}

/** Something similar is on record, or may be among several. */
export const maybeSimilar = (word: Word): boolean => word === 'similar' || word === 'several';

/**
 * A conviction or caution for something similar in the two years before the offence (CJCA 2015 s.17(4)). The record
 * counts where it is known; the officer's one word where it is not.
 */
export const similarFormalOutcome: Predicate = (input) => {
  const { previous, offenceDate } = input.facts;
  if (previous === undefined) return history(maybeSimilar)(input);
  const similar = previous.filter((one) => one.similar && formal.includes(one.kind));
  if (similar.length === 0) return known(false);
  if (offenceDate === undefined) return unknown('offenceDate');
  const from = yearsBefore(offenceDate, 2);
  return known(similar.some(({ day }) => day >= from && day <= offenceDate));
};

/** The record, once known, holds such an outcome, however old. */
export function recordHolds(test: (one: PreviousOutcome) => boolean): Predicate {
  return ({ facts }: RuleInput) => known(facts.previous?.some(test) ?? false);
}

function inOneWord(outcomes: readonly PreviousOutcome[]): RecordWord {
  if (outcomes.some(({ similar }) => similar)) return 'similar';
  return outcomes.length > 0 ? 'some' : 'none';
}

function before(previous: readonly PreviousOutcome[], decisionDay: Day): readonly PreviousOutcome[] {
  return previous.filter(({ day }) => day <= decisionDay);
}
