import type { InputRow } from './inputRow.ts';
import { jsonRow } from './jsonRow.ts';
import { longestRow } from './longestRow.ts';

type Scan = { depth: number; inString: boolean; escaped: boolean; ended: boolean };

/**
 * A JSON list of objects, without holding the whole list: the text is cut where a comma or the closing bracket stands
 * outside every string and inner bracket, and each piece is then parsed. A piece that cannot be read is a fault of its
 * own and the next goes on; a list that never ends is a fault after its last row.
 */
export async function* jsonListRows(chunks: AsyncIterable<string>): AsyncGenerator<InputRow> {
  const scan: Scan = { depth: 0, inString: false, escaped: false, ended: false };
  let row = 0;
  let piece = '';
  const fault = (message: string): InputRow => ({ row: row + 1, fault: { field: 'row', message } });
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const found = advance(scan, chunk[at] ?? '');
      if (found === undefined) continue;
      if (found === 'stray') return yield fault('stands after the end of the list');
      const text = piece + chunk.slice(from, at);
      piece = '';
      from = at + 1;
      if (found === 'cut' || (found === 'end' && text.trim() !== '')) yield jsonRow(text, ++row);
    }
    piece += chunk.slice(from);
    if (piece.length > longestRow) return yield fault('is too long to be one case');
  }
  if (!scan.ended) yield fault('is not the end of the list: the closing bracket is missing');
}

/** Takes one more character. `cut` and `end` close a piece of the list. */
function advance(scan: Scan, sign: string): 'begin' | 'cut' | 'end' | 'stray' | undefined {
  if (scan.ended) return sign.trim() === '' ? undefined : 'stray';
  if (scan.inString) {
    if (scan.escaped) scan.escaped = false;
    else if (sign === '\\') scan.escaped = true;
    else if (sign === '"') scan.inString = false;
    return undefined;
  }
  if (sign === '"') scan.inString = true;
  else if (sign === ',' && scan.depth === 1) return 'cut';
  else if (sign === '[' || sign === '{') {
    scan.depth += 1;
    if (scan.depth === 1) return 'begin';
  } else if (sign === ']' || sign === '}') {
    scan.depth -= 1;
    scan.ended = scan.depth === 0;
    if (scan.ended) return 'end';
  }
  return undefined;
}
