import { CsvError } from 'csv-parse';
import { type Fields, fieldNames } from './caseRow.ts';
import { csvRecords } from './csvRecords.ts';
import type { InputRow } from './inputRow.ts';

const faultAt = (row: number, field: string, message: string): InputRow => ({
  row,
  fault: { field, message },
});

/**
 * CSV with a header. Columns that nobody knows are refused by name before any case is read; after that a bad row is a
 * fault of its own, and only an unclosed quote ends the file.
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<InputRow> {
  let header: readonly string[] | undefined;
  let row = 0;
  try {
    for await (const cells of csvRecords(chunks)) {
      if (header === undefined) {
        header = cells.map((name) => name.trim());
        const faults = faultsOfHeader(header);
        yield* faults;
        if (faults.length > 0) return;
        continue;
      }
      row += 1;
      yield cells.length === header.length
        ? { row, fields: asFields(header, cells) }
        : {
            ...faultAt(row, 'row', `has ${cells.length} cells where the header has ${header.length}`),
            fields: asFields(header, cells),
          };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield faultAt(row + 1, 'row', 'cannot be taken apart: is a quotation mark not closed or out of place?');
  }
}

function faultsOfHeader(header: readonly string[]): readonly InputRow[] {
  return header.flatMap((name, place) => {
    if (name === '') return [faultAt(0, `column ${place + 1}`, 'has no name in the header')];
    if (!fieldNames.includes(name))
      return [faultAt(0, name, 'is no column that can be read: see --help for the names')];
    return header.indexOf(name) < place ? [faultAt(0, name, 'stands twice in the header')] : [];
  });
}

function asFields(header: readonly string[], cells: readonly string[]): Fields {
  const fields: Record<string, string> = {};
  for (const [place, name] of header.entries()) {
    const cell = cells[place]?.trim();
    if (cell) fields[name] = cell;
  }
  return fields;
}
