import type { AlertDelivery } from '../../domain/alerts/drugAlert.ts';
import { daysLater, lookBackDays } from '../../domain/alerts/drugAlert.ts';
import { concernsCase, providersConcerned } from '../../domain/alerts/providersConcerned.ts';
import { replay } from '../../domain/case/apply.ts';
import type { AlertRecord } from '../../store/store.ts';
import type { TurnDeps } from '../turnDeps.ts';
import { sentAlert } from './alertCard.ts';

type ReaderDeps = Pick<TurnDeps, 'store' | 'force' | 'now' | 'newId'> & {
  /** Told of a case that cannot be read: its officer may be missed, everybody else is not. */
  readonly failed: (error: unknown) => void;
};

/**
 * Who is to hear of an alert: each officer and each provider concerned once, officers first, and at the end the card of
 * whoever sent it. Looks at the cases of ninety days, so it is asked once, and not while somebody waits for an answer.
 */
export async function readersOf(record: AlertRecord, deps: ReaderDeps): Promise<readonly AlertDelivery[]> {
  const { alert, at } = sentAlert(record);
  const now = deps.now();
  const delivery = (to: AlertDelivery['to'], who: string): AlertDelivery => ({
    id: deps.newId(),
    to,
    who,
    state: 'waiting',
    dueAt: now,
    attempts: 0,
  });
  const officers = new Set<string>();
  for (const caseId of await deps.store.touchedSince(daysLater(at, -lookBackDays))) {
    const officer = await officerOf(caseId, alert, at, deps);
    if (officer !== undefined) officers.add(officer);
  }
  return [
    ...[...officers].map((id) => delivery('officer', id)),
    ...providersConcerned(alert, deps.force).map((id) => delivery('provider', id)),
    ...(record.card === undefined ? [] : [delivery('sender', '')]),
  ];
}

async function officerOf(
  caseId: string,
  alert: AlertRecord['alert'],
  sentAt: string,
  { store, force, failed }: ReaderDeps,
): Promise<string | undefined> {
  try {
    const record = await store.load(caseId);
    if (record === undefined) return undefined;
    const theCase = replay(record.events);
    return concernsCase(alert, sentAt, { theCase, events: record.events }, force)
      ? record.officer
      : undefined;
  } catch (error) {
    failed(error);
    return undefined;
  }
}
