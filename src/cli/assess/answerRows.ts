import type { Readable } from 'node:stream';
import { idOf, type RowContext, type RowFault, readCaseRow } from '../caseRows/caseRow.ts';
import type { InputRow } from '../caseRows/inputRow.ts';
import { readRows } from '../caseRows/readRows.ts';
import { answer } from './answer.ts';

export type AnswerLine = { readonly line: string; readonly failed: boolean };

/** One line of JSON for each row of the input, in order: the assessment, or what is wrong with the row. */
export async function* answerRows(input: Readable, context: RowContext): AsyncGenerator<AnswerLine> {
  for await (const row of readRows(input)) yield answerRow(row, context);
}

function answerRow(input: InputRow, context: RowContext): AnswerLine {
  if ('fault' in input) return failure(idOf(input.fields ?? {}), input.row, input.fault);
  const read = readCaseRow(input.fields, context);
  if ('fault' in read) return failure(idOf(input.fields), input.row, read.fault);
  return { line: JSON.stringify(answer(read.row, context.force)), failed: false };
}

function failure(id: string | null, row: number, { field, message }: RowFault): AnswerLine {
  return { line: JSON.stringify({ id, row, error: { field, message } }), failed: true };
}
