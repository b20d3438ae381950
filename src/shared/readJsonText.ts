/**
 * What a file of JSON says, as people save it too: some editors on Windows put a byte order mark before the text (RFC 8259,
 * 8.1, lets a reader pass over it). Throws what JSON.parse throws, which can quote the text.
 */
export function readJsonText(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
