import type { Day } from '../../law/day.ts';
import type { Standing } from '../../law/vocabulary.ts';

/** What a victim asked for and its officer does: a statement that is taken, an answer on what was lost, the letter, a review. */
export type TaskClock = 'statement' | 'compensation' | 'letter' | 'review';

/** What the victim must hear, or get, within a length of time. */
export type TimedClock =
  | TaskClock
  | 'views'
  | 'disposal'
  | 'restorative-justice'
  | 'support'
  | 'hate-crime-support'
  | 'completion'
  | 'breach'
  /** Whether what ended yesterday was kept: no contact, or staying away. */
  | 'kept'
  | 'survey'
  /** They were written to: how long they have to answer, before somebody tries to speak to them. */
  | 'answer';

/** `promised`: they were told a day by which they hear next, and that day is kept. */
export type ClockName = TimedClock | 'promised';

/** How long a clock runs: working days of England, or calendar days. */
export type ClockLength = { readonly workingDays: number } | { readonly days: number };

/** How a clock is watched, whatever its length. */
export type Watch = {
  /** Working days before the end at which whoever has the call is reminded. */
  readonly remindBefore: number;
  /** Whether supervisors hear of it when it has run out. */
  readonly alerts: boolean;
  readonly source: string;
  readonly standing: Standing;
};

/** One clock of a version of the Victims' Code, or of the force where the Code says nothing. */
type ClockSetting = Watch & {
  readonly standard: ClockLength;
  readonly enhanced: ClockLength;
  /** Id of the catalogue's service they are referred to, where there is one. */
  readonly service?: string;
  /** The same after domestic abuse, where it is another. */
  readonly serviceAfterAbuse?: string;
};

/** The Victims' Code as it was in force from a day; the latest that has begun counts. */
export type VictimsCode = {
  readonly title: string;
  readonly from: Day;
  readonly source: string;
  readonly clocks: Readonly<Record<TimedClock, ClockSetting>> & { readonly promised: Watch };
};
