import { alertsView } from '../../dialogue/screens/drugAlert/alertsView.ts';
import { messageView } from '../../dialogue/screens/messageView.ts';
import { exampleAlert, readDrugAlert } from '../../dialogue/text/readDrugAlert.ts';
import { daysLater } from '../../domain/alerts/drugAlert.ts';
import type { Staff } from '../../domain/case/case.ts';
import { changeRecord } from '../../shared/changeRecord.ts';
import type { AlertRecord } from '../../store/store.ts';
import { keptOrKeyed } from '../keyedIds.ts';
import { isSupervisor, type TurnDeps } from '../turnDeps.ts';
import type { Answer, Message } from '../turns.ts';
import { alertCard, reachedOf, sentAlert } from './alertCard.ts';

/**
 * "alert drug …" by a sergeant or an inspector, in their own chat, since a channel would show it to everybody before anybody
 * has checked it: kept as a draft and shown to be checked. What is missing is said in sentences. The same message heard twice is one draft.
 */
export async function writeAlert(written: Message, typed: string, deps: TurnDeps): Promise<Answer> {
  const { by, id, where } = written;
  if (!isSupervisor(by.id, deps)) {
    const lines = ['Tell a sergeant or an inspector what was found; they write it here.'];
    return { view: messageView('A supervisor must send a drug alert', lines) };
  }
  if (where.kind !== 'personal') {
    const lines = [
      'Write it to me in your own chat: you check it there, and others see it once you send it.',
    ];
    return { view: messageView('A drug alert is not written here', lines) };
  }
  const read = readDrugAlert(typed, deps.force);
  if (!read.ok) {
    const lines = [...read.faults, `For example: ${exampleAlert(deps.force)}`];
    return { view: messageView('This drug alert is not complete', lines) };
  }
  const at = deps.now();
  const cause = `message:${id || deps.newId()}`;
  const draft: AlertRecord = {
    version: 1,
    id: await alertIdFor(by.id, cause, deps),
    revision: 1,
    alert: { ...read.alert, expiresAt: daysLater(at, read.days) },
    status: 'draft',
    events: [{ at, by: { kind: 'staff', ...by }, what: 'drafted', cause }],
  };
  const kept = await keepOnce(draft, deps);
  return { view: alertCard(kept, deps) };
}

/** The alerts in force; whoever may send them also sees how far each got. */
export async function listAlerts(by: Staff, deps: TurnDeps): Promise<Answer> {
  const records = await deps.store.alerts.inForce(deps.now());
  const seesAll = isSupervisor(by.id, deps);
  const shown = records.map((record) => {
    const reached = seesAll ? reachedOf(record, deps.force) : undefined;
    return { ...sentAlert(record), ...(reached === undefined ? {} : { reached }) };
  });
  return { view: alertsView(shown, deps.force) };
}

/** Keeps a new record, or gives the one that this cause has made already. */
export function keepOnce(record: AlertRecord, { store }: Pick<TurnDeps, 'store'>): Promise<AlertRecord> {
  const { load, commit } = store.alerts;
  return changeRecord<AlertRecord, AlertRecord>({ load: () => load(record.id), commit }, (known) =>
    known === undefined ? { next: record, answer: () => record } : { answer: known },
  );
}

/** An id that follows from the cause: whatever is heard twice makes one alert. */
export function alertIdFor(
  sender: string,
  cause: string,
  { store, idFor }: Pick<TurnDeps, 'store' | 'idFor'>,
): Promise<string> {
  const what = ['drug alert', sender, cause];
  const isKnown = async (old: string) => (await store.alerts.load(old)) !== undefined;
  return keptOrKeyed(what, JSON.stringify(what), idFor, isKnown);
}
