import type { Day } from '../../law/day.ts';

/** What the victim must hear, or get, in time. */
export const clockNames = [
  'views',
  'disposal',
  'restorative-justice',
  'support',
  'hate-crime-support',
  'completion',
  'breach',
  'survey',
] as const;
export type ClockName = (typeof clockNames)[number];

/** How long a clock runs: working days of England, or calendar days. */
export type ClockLength = { readonly workingDays: number } | { readonly days: number };

/** One clock of a version of the Victims' Code, or of the force where the Code says nothing. */
export type ClockSetting = {
  readonly standard: ClockLength;
  readonly enhanced: ClockLength;
  /** Working days before the end at which whoever has the call is reminded. */
  readonly remindBefore: number;
  /** Whether supervisors hear of it when it has run out. */
  readonly alerts: boolean;
  readonly source: string;
  readonly standing: 'confirmed' | 'to-confirm';
};

/** The Victims' Code as it was in force from a day; the latest that has begun counts. */
export type VictimsCode = {
  readonly title: string;
  readonly from: Day;
  readonly source: string;
  readonly clocks: Readonly<Record<ClockName, ClockSetting>>;
};

/** A clock of one case that runs: since when, until when, and from when on a reminder is due. */
export type RunningClock = {
  readonly name: ClockName;
  readonly since: Day;
  readonly remindOn: Day;
  readonly dueBy: Day;
};
