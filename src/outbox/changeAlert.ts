import { changeRecord } from '../shared/changeRecord.ts';
import type { AlertRecord, AlertStore } from '../store/store.ts';

/** Commits the change on the record of a drug alert as it is by now; nothing when it changes nothing. Throws when the store does. */
export async function changeAlert(
  id: string,
  { alerts }: { readonly alerts: Pick<AlertStore, 'load' | 'commit'> },
  how: (record: AlertRecord) => AlertRecord,
): Promise<void> {
  const records = { load: () => alerts.load(id), commit: (next: AlertRecord) => alerts.commit(next) };
  await changeRecord<AlertRecord, undefined>(records, (record) => {
    const next = record && how(record);
    return next === undefined || next === record ? { answer: undefined } : { next, answer: () => undefined };
  });
}
