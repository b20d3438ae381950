import type { Report } from '../domain/case/case.ts';
import type { Reported } from '../turns/report.ts';

/** Takes a report into its case; handed in by `app.ts`. */
export type TakeReport = (provider: string, reference: string, report: Report) => Promise<Reported>;
