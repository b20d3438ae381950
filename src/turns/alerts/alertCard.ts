import {
  draftAlertView,
  type Reached,
  receivedAlertView,
  type SentAlert,
  sentAlertView,
} from '../../dialogue/screens/drugAlert/alertsView.ts';
import { messageView } from '../../dialogue/screens/messageView.ts';
import type { View } from '../../dialogue/view/view.ts';
import { type AlertDelivery, isOver } from '../../domain/alerts/drugAlert.ts';
import { providersConcerned } from '../../domain/alerts/providersConcerned.ts';
import { daysBetween } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import type { AlertRecord } from '../../store/store.ts';
import { personKey } from '../heardFrom.ts';
import type { TeamsNotice } from '../teamsNotice.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** The alert's card as it stands: to check, sent, or given up. */
export function alertCard(record: AlertRecord, { force }: Pick<TurnDeps, 'force'>, note = ''): View {
  const { alert, status, id, revision } = record;
  switch (status) {
    case 'draft': {
      const providers = providersConcerned(alert, force).map((one) => titleOf(one, force));
      return draftAlertView({ alert, days: daysOf(record), providers }, { id, revision }, force, note);
    }
    case 'sent':
      return sentAlertView(sentAlert(record), reachedOf(record, force), force, note);
    case 'dropped':
      return messageView('This drug alert was not sent', ['Nobody was told. Write it again to send it.']);
  }
}

/** An alert for one of its readers in Teams; undefined for a provider, or when it has run out meanwhile. */
export function alertNotice(
  { to, who }: AlertDelivery,
  record: AlertRecord,
  { force, now }: Pick<TurnDeps, 'force' | 'now'>,
): TeamsNotice | undefined {
  if (to === 'provider' || isOver(record.alert.expiresAt, now())) return undefined;
  if (to === 'officer') return { to: personKey(who), view: receivedAlertView(sentAlert(record), force) };
  return record.card && { to: record.card.to, place: record.card.place, view: alertCard(record, { force }) };
}

/** Who sent it and when. A draft counts as sent by whoever wrote it, when it was written. */
export function sentAlert({ alert, events }: AlertRecord): SentAlert {
  const sent = events.findLast(({ what }) => what === 'sent') ?? events[0];
  if (sent === undefined) throw new RangeError('An alert begins with an event');
  return { alert, by: sent.by, at: sent.at };
}

/** How far it got; undefined while it is being found out who is to be told. */
export function reachedOf({ deliveries }: AlertRecord, force: Force): Reached | undefined {
  if (deliveries === undefined) return undefined;
  const missing = deliveries
    .filter(({ to, state }) => to === 'provider' && state !== 'sent')
    .map(({ who }) => titleOf(who, force));
  return { deliveries, missing };
}

/** For how many days a draft is to be in force. */
export function daysOf(record: AlertRecord): number {
  const { at } = sentAlert(record);
  return Math.round(daysBetween(at, record.alert.expiresAt));
}

function titleOf(provider: string, { providers, youthJustice }: Force): string {
  const service = youthJustice.find((row) => row.provider === provider);
  return providers.find(({ id }) => id === provider)?.title ?? service?.title ?? provider;
}
