import type { Tally } from './tally.ts';

/** All a report is drawn from. */
export type ReportInput = {
  readonly tally: Tally;
  readonly force: { readonly title: string; readonly dataVersion: string };
  /** Titles of offences by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** The day the report was made. */
  readonly madeOn: string;
  /** Which rules were asked: "those in force on the day of each decision", or those of one day. */
  readonly rulesOf: string;
  /** The first rows that could not be read. */
  readonly faults: readonly { readonly row: number; readonly field: string; readonly message: string }[];
};
