import { readCase } from '../record/readCase.ts';
import type { CaseRecord } from '../store.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { type RecordFiles, recordFiles } from './recordFiles.ts';

export type CaseFiles = RecordFiles<CaseRecord>;

/** What the program of today makes of a case that an earlier one kept. */
export type BroughtUpToDate = (record: CaseRecord) => CaseRecord;

/** The cases in their folder, one file each, named by the case's id. */
export function caseFiles(
  folder: string,
  damaged: DamagedFolder,
  upToDate: BroughtUpToDate = (record) => record,
): CaseFiles {
  const recordOf = (data: unknown) => upToDate(readCase(data));
  return recordFiles(folder, damaged, { noun: 'case', recordOf, nameOf: ({ id }) => id });
}
