import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { withStart } from './csvRecords.ts';
import { csvRows } from './csvRows.ts';
import type { InputRow } from './inputRow.ts';
import { jsonLineRows } from './jsonLineRows.ts';
import { jsonListRows } from './jsonListRows.ts';

/** The bytes of a file, or of `input`, the standard one, when it is named `-`. Throws (when read) if there is no such file. */
export function openInput(file: string, input: Readable): Readable {
  return file === '-' ? input : createReadStream(file, { highWaterMark: 64 * 1024 });
}

/**
 * The rows of CSV, a JSON list or JSON Lines, one at a time, in order; the first character tells which it is. Only
 * what is being read is held in memory. Nothing is thrown for the content: faults are rows.
 */
export async function* readRows(input: Readable): AsyncGenerator<InputRow> {
  const decoded = input.setEncoding('utf8');
  const chunks: AsyncIterator<string> = decoded[Symbol.asyncIterator]();
  let start = '';
  for (;;) {
    const next = await chunks.next();
    if (next.done) break;
    start += next.value;
    if (start.replace(/^\uFEFF/, '').trim() !== '') break;
  }
  const text = start.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return;
  const all = withStart(text, chunks);
  if (text.startsWith('[')) yield* jsonListRows(all);
  else if (text.startsWith('{')) yield* jsonLineRows(all);
  else yield* csvRows(all);
}
