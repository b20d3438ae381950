import type { Session } from '../../domain/booking/session.ts';
import type { CalendarEntry } from '../calendarEntry.ts';

/** A calendar and whose sessions of what stand in it. */
export type Feed = CalendarEntry & { readonly provider: string; readonly intervention: string };

/** What was read in a calendar. */
export type Reading = {
  readonly sessions: readonly Session[];
  /** What the ids of those sessions begin with that stand in events which could not be understood. */
  readonly notUnderstood: readonly string[];
  /** How many events could not be understood, by a code for why. */
  readonly bad: Readonly<Record<string, number>>;
};

/** What came of it; `why` is a code without content. */
export type ReadOutcome =
  | { readonly result: 'read'; readonly reading: Reading }
  | { readonly result: 'failed'; readonly why: string };
