import type { Instant } from '../instant.ts';

export type ReportKind =
  | 'accepted'
  | 'declined'
  | 'booked'
  | 'attended'
  | 'missed'
  | 'completed'
  | 'withdrawn';

/** What the provider says back. */
export type Report = {
  /** The provider's own id of this report: the same id is the same report. */
  readonly id: string;
  readonly kind: ReportKind;
  readonly at: Instant;
  readonly appointment?: Instant;
  /** For a miss: the provider accepts the reason, so it is no strike. */
  readonly excused?: boolean;
  /** Which intervention it is about; they say it where they run several for one person. */
  readonly intervention?: string;
};

/** A report as it is kept: by whom, and its `intervention` the one it was found to be about. */
export type HeardReport = Report & { readonly provider: string };
