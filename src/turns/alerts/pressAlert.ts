import { type AlertEvent, daysLater, isOver } from '../../domain/alerts/drugAlert.ts';
import { changeRecord } from '../../shared/changeRecord.ts';
import type { AlertRecord } from '../../store/store.ts';
import { beside } from '../caseFor.ts';
import { personKey, supervisorsKey } from '../heardFrom.ts';
import { isSupervisor, type TurnDeps } from '../turnDeps.ts';
import type { Answer, Press } from '../turns.ts';
import { alertCard, daysOf, sentAlert } from './alertCard.ts';

/** A draft older than this may no longer be true. */
const draftDays = 1;

/**
 * A press on the card of a drug alert: sent, or given up, once; whoever presses again sees what became of it. Anybody
 * else is told whose it is, whichever alert it is and whether there is one.
 */
export async function pressAlert(pressed: Press, deps: TurnDeps): Promise<Answer> {
  if (!isSupervisor(pressed.by.id, deps))
    return beside('A sergeant or an inspector must decide this', ['Type “alerts” for those in force.']);
  const { load, commit } = deps.store.alerts;
  return changeRecord<AlertRecord, Answer>({ load: () => load(pressed.caseId), commit }, (record) => {
    if (record === undefined)
      return { answer: beside('This drug alert is not known here', ['Type “alerts” for those in force.']) };
    if (record.status !== 'draft') return { answer: { view: alertCard(record, deps) } };
    const refusal = refusalFor(pressed, record, deps);
    if (refusal !== '') return { answer: { view: alertCard(record, deps, refusal) } };

    const next = pressed.verb === 'drop-alert' ? dropped(record, pressed, deps) : sent(record, pressed, deps);
    const answer = () => {
      deps.wake();
      return { view: alertCard(next, deps) };
    };
    return { next, answer };
  });
}

function refusalFor({ verb }: Press, record: AlertRecord, deps: TurnDeps): string {
  const isOld = isOver(daysLater(sentAlert(record).at, draftDays), deps.now());
  return verb === 'send-alert' && isOld
    ? 'This was written more than a day ago. If it still holds, write the alert again.'
    : '';
}

/** In force from now on, for as long as was written. */
function sent(record: AlertRecord, pressed: Press, deps: TurnDeps): AlertRecord {
  const { card, where, by } = pressed;
  const to = where.kind === 'personal' ? personKey(by.id) : supervisorsKey(deps.force.id);
  return {
    ...withEvent(record, 'sent', pressed, deps),
    status: 'sent',
    alert: { ...record.alert, expiresAt: daysLater(deps.now(), daysOf(record)) },
    ...(card === undefined ? {} : { card: { place: card, to } }),
  };
}

function dropped(record: AlertRecord, pressed: Press, deps: TurnDeps): AlertRecord {
  return { ...withEvent(record, 'dropped', pressed, deps), status: 'dropped' };
}

function withEvent(
  record: AlertRecord,
  what: AlertEvent['what'],
  { by, nonce }: Press,
  { now }: TurnDeps,
): AlertRecord {
  const event = { at: now(), by: { kind: 'staff', ...by }, what, cause: `press:${nonce}` } as const;
  return { ...record, revision: record.revision + 1, events: [...record.events, event] };
}
