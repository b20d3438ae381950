import type { Readable } from 'node:stream';

type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

const width = 30;

/**
 * Draws how far reading has come, on a terminal only, at most ten times a second. `total` is the size of the input in
 * bytes, 0 when it is not known; `now` counts milliseconds. Call what comes back for each step, and with `done` at the end to clear the line.
 */
export function progressBar(
  terminal: Terminal,
  input: Readable & { readonly bytesRead?: number },
  total: number,
  now = () => performance.now(),
): (rows: number | 'done') => void {
  if (!terminal.isTTY) return () => undefined;
  let drawn = Number.NEGATIVE_INFINITY;
  return (rows) => {
    if (rows === 'done') return void terminal.write('\r\u001B[K');
    if (now() - drawn < 100) return;
    drawn = now();
    const part = total > 0 ? Math.min(1, (input.bytesRead ?? 0) / total) : 0;
    const full = Math.round(part * width);
    const bar =
      total > 0 ? `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${Math.round(100 * part)} % ` : '';
    terminal.write(`\r${bar}${rows.toLocaleString('en-GB')} cases\u001B[K`);
  };
}
