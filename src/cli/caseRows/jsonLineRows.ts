import type { InputRow } from './inputRow.ts';
import { jsonRow } from './jsonRow.ts';
import { longestRow } from './longestRow.ts';

/** JSON Lines: one object a line. A line that cannot be read is a fault of its own; the next line goes on. */
export async function* jsonLineRows(chunks: AsyncIterable<string>): AsyncGenerator<InputRow> {
  let row = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield jsonRow(line, ++row);
    if (rest.length > longestRow) {
      yield { row: row + 1, fault: { field: 'row', message: 'is too long to be one case' } };
      return;
    }
  }
  if (rest.trim() !== '') yield jsonRow(rest, row + 1);
}
