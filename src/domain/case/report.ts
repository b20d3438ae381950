import type { Instant } from '../instant.ts';

/** `course-completed`: every provider is done, the victim's remedy is still to be confirmed by the officer. */
export type Progress = 'sent' | 'accepted' | 'booked' | 'attended' | 'course-completed';

type Meaning = {
  /** Which piece of news it is to the officer. */
  readonly news: string;
  /** How far it brings what it is about. Absent where it is more than a step on the way, or none. */
  readonly brings?: Progress | 'declined' | 'ended';
  /** What such a report may hold: a booking must say for when, a miss may be excused. */
  readonly holds?: 'appointment' | 'excused';
};

const meanings = {
  accepted: { news: 'accepted', brings: 'accepted' },
  declined: { news: 'declined', brings: 'declined' },
  booked: { news: 'booked', brings: 'booked', holds: 'appointment' },
  attended: { news: 'attended', brings: 'attended' },
  missed: { news: 'missed', holds: 'excused' },
  completed: { news: 'completed' },
  withdrawn: { news: 'withdrawn-by-provider', brings: 'ended' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type ReportKind = keyof typeof meanings;

/** News that a report brings to the officer. */
export type ReportNews = (typeof meanings)[ReportKind]['news'];

/** What providers may report, and what each kind means to the case. */
export const reportKinds: Readonly<Record<ReportKind, Meaning & { readonly news: ReportNews }>> = meanings;

/** True for news of what a provider reported. */
export function isReportNews(news: string): news is ReportNews {
  return Object.values(reportKinds).some((kind) => kind.news === news);
}

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

/** Why a miss is no failure to attend: nothing booked was due by then, or that day's was reported missed before, or attended. */
export type Uncounted = 'early' | 'again' | 'attended';

/** A report as it is kept: by whom, and its `intervention` the one it was found to be about. */
export type HeardReport = Report & { readonly provider: string; readonly uncounted?: Uncounted };

/** True for a failure to attend that counts: an appointment that was missed, with no good reason known. */
export function isFailure({
  kind,
  excused,
  uncounted,
}: Pick<HeardReport, 'kind' | 'excused' | 'uncounted'>): boolean {
  return kind === 'missed' && excused !== true && uncounted === undefined;
}
