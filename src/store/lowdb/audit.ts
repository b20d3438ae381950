import { join } from 'node:path';
import { keyedQueue } from '../../shared/keyedQueue.ts';
import { asViewRecord, readView } from '../record/asViewRecord.ts';
import { caseId } from '../record/caseId.ts';
import { checkedForWriting } from '../record/checkedForWriting.ts';
import { whyUnreadable } from '../record/unreadable.ts';
import type { AuditStore, ViewRecord } from '../store.ts';
import { diskFault } from './diskFault.ts';
import { lineFile } from './lineFile.ts';
import { parseJson } from './parseJson.ts';

export type Audit = AuditStore & {
  /** Resolves when every append that was asked for has ended. */
  idle(): Promise<void>;
};

const notRead = 'Who looked at the case could not be read.';

/** Who looked at which case: in `folder` one file a case, named by its id, one line a view. Nothing is kept in memory. */
export function openAudit(folder: string): Audit {
  const queue = keyedQueue();
  const fileOf = (id: string) => lineFile(join(folder, `${id}.jsonl`));

  return {
    append: async (view) => {
      const line = JSON.stringify(checkedForWriting('view', asViewRecord, view));
      await queue.run(view.caseId, () =>
        fileOf(view.caseId)
          .append(line)
          .catch((error: unknown) => {
            throw diskFault('Who looked at the case could not be saved.', error);
          }),
      );
    },
    viewsOf: async (id) => {
      if (!caseId.safeParse(id).success) return [];
      const lines = await queue.run(id, () =>
        fileOf(id)
          .lines()
          .catch((error: unknown) => {
            throw diskFault(notRead, error);
          }),
      );
      return lines.map((line, at) => viewIn(line, `line ${at + 1} of audit/${id}.jsonl`));
    },
    idle: queue.idle,
  };
}

/** Names the line, quotes nothing of it. */
function viewIn(line: string, where: string): ViewRecord {
  try {
    return readView(parseJson(line));
  } catch (error) {
    if (whyUnreadable(error) === undefined || !(error instanceof Error)) throw error;
    throw new Error(`${notRead} In ${where}: ${error.message}. Restore it from a backup.`);
  }
}
