import { createHash } from 'node:crypto';
import type { SessionRecord } from '../../domain/booking/session.ts';
import { readSession } from '../record/asSessionRecord.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { type RecordFiles, recordFiles } from './recordFiles.ts';

/** Below what every file system takes, with room for `.json`, a number and the name of a temporary file. */
const longestName = 150;

/** The sessions in their folder, one file each, named after the session's key. */
export function sessionFiles(folder: string, damaged: DamagedFolder): RecordFiles<SessionRecord> {
  const nameOf = ({ key }: SessionRecord) => nameOfSession(key);
  return recordFiles(folder, damaged, { noun: 'session', recordOf: readSession, nameOf });
}

/**
 * The name of the file a session is kept in: small letters, digits and dashes of its key as they are, every other byte
 * as `_` and its two hexadecimal digits, so that no two keys share a name, capitals that look alike to a file system
 * included, and none means something in a path. A key too long for that goes by its digest.
 */
export function nameOfSession(key: string): string {
  const readable = [...Buffer.from(key, 'utf8')].map(asName).join('');
  if (readable.length <= longestName) return readable;
  return `long_${createHash('sha256').update(key).digest('hex')}`;
}

function asName(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[a-z0-9-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
}
