import { createHash } from 'node:crypto';

/** Below what every file system takes, with room for `.json`, a number and the name of a temporary file. */
const longestName = 150;

/**
 * The name of the file in which something with this key is kept: small letters, digits and dashes as they are, every
 * other byte as `_` and its two hexadecimal digits, so that no two keys share a name, capitals that look alike to a file
 * system included, and none means something in a path. A key too long for that goes by its digest.
 */
export function fileNameOf(key: string): string {
  const readable = Array.from(Buffer.from(key, 'utf8'), (byte) => names[byte]).join('');
  if (readable.length <= longestName) return readable;
  return `long_${createHash('sha256').update(key).digest('hex')}`;
}

const names = Array.from({ length: 256 }, (_none, byte) => asName(byte));

function asName(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[a-z0-9-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
}
