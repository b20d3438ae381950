import { aboutTheInput } from '../caseRows/aboutTheInput.ts';

export const assessHelp = `Assesses every case of a file: what may be done with it, who decides, and why.

  npm run -s assess -- FILE [--force NAME] [--as-of DAY]     (- for standard input)

One JSON object a line comes out for each case, in order. A row that cannot be read comes out as
{ id, row, error: { field, message } } and the rest goes on; row counts cases from 1, and row 0 is the header.
Exit status: 0 when every row was assessed, 1 when a row was not, 2 when nothing could be read.

${aboutTheInput}`;
