import type { AlertDelivery, AlertSender, DrugAlert } from '../../../domain/alerts/drugAlert.ts';
import { sayAlertDrug, sayArea, sayReached, saySender } from '../../../domain/alerts/sayAlert.ts';
import { sayMoment } from '../../../domain/days.ts';
import type { Policed } from '../../../domain/force/place.ts';
import type { Instant } from '../../../domain/instant.ts';
import { notFound } from '../../text/personalDetails.ts';
import { aimedAt, type VerbOf } from '../../view/verb.ts';
import type { CardData, View } from '../../view/view.ts';
import { capital } from '../../words/sayDisposal.ts';
import { messageView } from '../messageView.ts';

type Shown = CardData['drugAlert']['alerts'][number];

/** An alert that was sent, as far as its readers may see it. */
export type SentAlert = {
  readonly alert: DrugAlert;
  readonly by: AlertSender;
  readonly at: Instant;
};

/** How far it got, for whoever sends alerts; absent while it is being found out who is to be told. */
export type Reached = {
  readonly deliveries: readonly AlertDelivery[];
  /** Titles of providers who do not have it yet. */
  readonly missing: readonly string[];
};

/** What a lead checks before it goes out, so that a slip of the finger alarms nobody. */
export function draftAlertView(
  { alert, days, providers }: { alert: DrugAlert; days: number; providers: readonly string[] },
  target: { readonly id: string; readonly revision: number },
  force: Policed,
  note = '',
): View {
  const toProviders =
    providers.length === 0 ? 'It goes to no provider.' : `Providers: ${providers.join(', ')}.`;
  const duration = days === 1 ? 'one day' : `${days} days`;
  return card({
    heading: 'Check this drug alert',
    alerts: [shown(alert, [`In force for ${duration} once it is sent.`], force)],
    lines: [
      `Read it before you send it: no names, no addresses. The check misses ${notFound}.`,
      'It goes to each officer who, in the last 90 days, referred somebody from that area for this drug, or for a drug nobody named.',
      toProviders,
    ],
    target,
    note,
    verbs: ['send-alert', 'drop-alert'],
  });
}

/** What officers get, once. It names no case. */
export function receivedAlertView(sent: SentAlert, force: Policed): View {
  return card({
    heading: `Drug alert: ${sayAlertDrug(sent.alert)}`,
    alerts: [shown(sent.alert, [whoAndUntil(sent)], force)],
    lines: ['You have referred somebody for this drug, or for a drug nobody named, in the last 90 days.'],
  });
}

/** The sender's card once it is out, with whom it has reached by now. */
export function sentAlertView(
  sent: SentAlert,
  reached: Reached | undefined,
  force: Policed,
  note = '',
): View {
  return card({
    heading: `Drug alert sent: ${sayAlertDrug(sent.alert)}`,
    alerts: [shown(sent.alert, [whoAndUntil(sent)], force)],
    lines: reached === undefined ? ['Officers and providers are being told now.'] : reachedLines(reached),
    note,
  });
}

/** Every alert that is in force, the newest first; `reached` for those who send alerts only. */
export function alertsView(
  inForce: readonly (SentAlert & { readonly reached?: Reached })[],
  force: Policed,
): View {
  if (inForce.length === 0) return messageView('No drug alert is in force');
  const kept = inForce.slice(0, mostShown);
  const more = inForce.length - kept.length;
  return card({
    heading: 'Drug alerts in force',
    alerts: kept.map(({ reached, ...sent }) =>
      shown(sent.alert, [whoAndUntil(sent), ...(reached === undefined ? [] : reachedLines(reached))], force),
    ),
    lines:
      more === 0 ? [] : [`${more === 1 ? 'One older alert is' : `${more} older alerts are`} not listed.`],
  });
}

const mostShown = 10;

function shown(alert: DrugAlert, details: readonly string[], force: Policed): Shown {
  return {
    title: `${capital(sayAlertDrug(alert))}, ${sayArea(alert, force)}`,
    text: alert.text,
    details: details.map((text) => ({ text })),
  };
}

function whoAndUntil({ alert, by, at }: SentAlert): string {
  return `From ${saySender(by)}, ${sayMoment(at)}. In force until ${sayMoment(alert.expiresAt)}.`;
}

function reachedLines({ deliveries, missing }: Reached): readonly string[] {
  return [
    `Told so far: ${sayReached(deliveries)}.`,
    ...(missing.length === 0 ? [] : [`Not reached yet, so phone them: ${missing.join(', ')}.`]),
  ];
}

function card({
  heading,
  alerts,
  lines,
  target = { id: '', revision: 0 },
  note = '',
  verbs = [],
}: {
  readonly heading: string;
  readonly alerts: readonly Shown[];
  readonly lines: readonly string[];
  readonly target?: { readonly id: string; readonly revision: number };
  readonly note?: string;
  readonly verbs?: readonly VerbOf<'alert'>[];
}): View {
  return {
    card: 'drugAlert',
    data: { heading, alerts, lines: lines.map((text) => ({ text })) },
    fields: {},
    note,
    ...aimedAt('alert', target, verbs),
  };
}
