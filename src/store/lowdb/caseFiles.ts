import { readCase } from '../record/readCase.ts';
import type { CaseRecord } from '../store.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { type RecordFiles, recordFiles } from './recordFiles.ts';

export type CaseFiles = RecordFiles<CaseRecord>;

/** The cases in their folder, one file each, named by the case's id. */
export function caseFiles(folder: string, damaged: DamagedFolder): CaseFiles {
  return recordFiles(folder, damaged, { noun: 'case', recordOf: readCase, nameOf: ({ id }) => id });
}
