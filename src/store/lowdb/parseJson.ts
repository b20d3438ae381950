import { unreadable } from '../record/unreadable.ts';

/** The text of a file as JSON. Throws unreadable 'damaged'; the parser's own words would quote the text. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') throw unreadable('damaged', 'it is empty');
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('damaged', 'it is not whole JSON');
  }
}
