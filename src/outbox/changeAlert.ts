import type { AlertRecord, AlertStore } from '../store/store.ts';

/** Everybody may be told at once, and each writes their result down: one of them is the last. */
const mostTries = 256;

/** Commits the change on the record of a drug alert as it is by now; nothing when it changes nothing. Throws when the store does. */
export async function changeAlert(
  id: string,
  { alerts }: { readonly alerts: Pick<AlertStore, 'load' | 'commit'> },
  how: (record: AlertRecord) => AlertRecord,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const record = await alerts.load(id);
    if (record === undefined) return;
    const next = how(record);
    if (next === record) return;
    if ((await alerts.commit({ ...next, revision: record.revision + 1 })) === 'committed') return;
  }
  throw new Error('A drug alert could not be written down: it kept changing');
}
