import { caseLine, unreadableLine } from '../../reports/dipSample/caseLine.ts';
import { groupOfObserved, groupOfSelf } from '../../reports/dipSample/referenceGroups.ts';
import { reviewCase } from '../../reports/dipSample/reviewCase.ts';
import { countCase, type Tally } from '../../reports/dipSample/tally.ts';
import { type CaseRow, idOf, type RowContext, type RowFault, readCaseRow } from '../caseRows/caseRow.ts';
import type { InputRow } from '../caseRows/inputRow.ts';

export type Fault = RowFault & { readonly row: number };

export type Counted = {
  /** The lines of these rows for `cases.csv`. */
  readonly lines: string;
  readonly faults: readonly Fault[];
};

/** Reviews some rows and counts them into the tally, which is changed. */
export function countBatch(rows: readonly InputRow[], context: RowContext, tally: Tally): Counted {
  const faults: Fault[] = [];
  const lines = rows.map((input) => {
    const read = 'fault' in input ? { fault: input.fault } : readCaseRow(input.fields, context);
    if ('row' in read) return countRow(input.row, read.row, context, tally);
    tally.unreadable += 1;
    faults.push({ row: input.row, ...read.fault });
    return unreadableLine(input.row, 'fields' in input ? idOf(input.fields) : null, read.fault.field);
  });
  return { lines: lines.join(''), faults };
}

function countRow(
  row: number,
  { id, facts, decisionDay, rulesAsOf, ethnicity }: CaseRow,
  { force }: RowContext,
  tally: Tally,
) {
  const review = reviewCase(facts, { force, decisionDay, rulesAsOf });
  const offence = facts.offence ?? '';
  const borough = facts.borough ?? 'not recorded';
  countCase(tally, review, {
    offence,
    borough,
    ethnicitySelf: groupOfSelf(ethnicity.self),
    ethnicityObserved: groupOfObserved(ethnicity.observed),
  });
  return caseLine({ row, id, offence, borough, rulesAsOf }, review);
}
