import { type DrugAlert, isOver } from '../../domain/alerts/drugAlert.ts';
import type { AlertRecord } from '../../store/store.ts';
import type { TurnDeps } from '../turnDeps.ts';
import { alertIdFor, keepOnce } from './writeAlert.ts';

/** What became of an alert that a system posted; `repeated` is the same one again, with no second effect. */
export type PostedAlert = { readonly result: 'recorded' | 'repeated'; readonly alert: string };

/**
 * An alert from a system that is trusted with it: it goes out at once.
 *
 * @param system the id it signed under
 * @param webhookId its own id of this alert: the same id is the same alert
 */
export async function postAlert(
  system: string,
  webhookId: string,
  alert: DrugAlert,
  deps: TurnDeps,
): Promise<PostedAlert> {
  const at = deps.now();
  if (isOver(alert.expiresAt, at)) throw new RangeError('An alert is posted before it expires');
  const cause = `webhook:${webhookId}`;
  const id = await alertIdFor(system, cause, deps);
  const known = await deps.store.alerts.load(id);
  if (known !== undefined) return { result: 'repeated', alert: id };
  const record: AlertRecord = {
    version: 1,
    id,
    revision: 1,
    alert,
    status: 'sent',
    events: [{ at, by: { kind: 'system', id: system }, what: 'sent', cause }],
  };
  const kept = await keepOnce(record, deps);
  deps.wake();
  return { result: kept === record ? 'recorded' : 'repeated', alert: id };
}
