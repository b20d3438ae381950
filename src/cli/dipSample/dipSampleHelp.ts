import { aboutTheInput } from '../caseRows/aboutTheInput.ts';

export const dipSampleHelp = `Looks back at charged cases: which could have been diverted, and what stood in the way of the others.

  npm run dip-sample -- FILE --out DIR [--force NAME] [--as-of DAY]     (- for standard input)

Writes report.md, chart.svg and cases.csv to DIR. The report shows no number under five; cases.csv names single cases.
A row that cannot be read is counted and named, and the rest goes on.
Exit status: 0 when every row was read, 1 when a row was not, 2 when nothing could be read or written.

${aboutTheInput}`;
