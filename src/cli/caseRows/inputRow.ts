import type { Fields, RowFault } from './caseRow.ts';

/**
 * One row of the input, or why it could not be taken apart. `row` counts cases from 1 (a CSV header is row 0), so a
 * fault of the header, which concerns every case, is told with row 0.
 */
export type InputRow =
  | { readonly row: number; readonly fields: Fields }
  | {
      readonly row: number;
      readonly fault: RowFault;
      /** What could be told apart all the same: enough to name the case. */
      readonly fields?: Fields;
    };
