import type { SessionRecord } from '../../domain/booking/session.ts';
import { readSession } from '../record/asSessionRecord.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { fileNameOf } from './fileNameOf.ts';
import { type RecordFiles, recordFiles } from './recordFiles.ts';

/** The sessions in their folder, one file each, named after the session's key. */
export function sessionFiles(folder: string, damaged: DamagedFolder): RecordFiles<SessionRecord> {
  const nameOf = ({ key }: SessionRecord) => fileNameOf(key);
  return recordFiles(folder, damaged, { noun: 'session', recordOf: readSession, nameOf });
}
