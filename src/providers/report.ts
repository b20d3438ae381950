import type { Report } from '../domain/case/case.ts';

/** What became of a provider's report. Everything but `recorded` and `repeated` left the case as it was. */
export type ReportOutcome =
  | { readonly result: 'recorded' | 'repeated'; readonly reference: string }
  | { readonly result: 'unknown-case' | 'not-yours' | 'closed' | 'not-filed' };

/** Handed in by `app.ts`; implemented by `turns/report.ts`. */
export type TakeReport = (provider: string, reference: string, report: Report) => Promise<ReportOutcome>;
