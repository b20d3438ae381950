import { randomUUID } from 'node:crypto';
import type { View } from '../../../../src/dialogue/view/view.ts';
import type { LoggedEvent } from '../../../../src/domain/case/caseEvent.ts';
import { newReference } from '../../../../src/domain/reference.ts';
import type { Store } from '../../../../src/store/store.ts';
import { press } from '../../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../../src/turns/turnDeps.ts';
import type { Answer, Press } from '../../../../src/turns/turns.ts';
import { openStore } from '../../../outbox/harness.ts';
import { anAlert } from '../../../store/alertContract.ts';
import { officeOn } from '../../../support/booking/office.ts';
import { minute, officer } from '../../../support/caseStories.ts';
import { cardAt, type Place, type Presser, posted, pressers, supervisorsChannel, whereIs } from './people.ts';

/** The real turns on a real store, in a force whose list knows all who press here. */
export async function depsOn(store: Store): Promise<TurnDeps> {
  const known = (id: string): Presser | undefined => Object.values(pressers).find(({ by }) => by.id === id);
  const office = officeOn(store);
  await store.remember(`supervisors:${office.force.id}`, supervisorsChannel.address);
  return {
    ...office,
    rankOf: (id) => known(id)?.rank,
    isLiaison: (id) => known(id)?.isLiaison === true,
  };
}

/** The same on a store of its own, with how often the outbox was woken, and of which addresses it was told. */
export async function depsThatCount(): Promise<{
  readonly deps: TurnDeps;
  readonly wakes: () => number;
  readonly heardOf: readonly string[];
}> {
  const heardOf: string[] = [];
  const returned = (address: string) => void heardOf.push(address);
  let count = 0;
  const wake = () => {
    count += 1;
  };
  return { deps: { ...(await depsOn(await openStore())), wake, returned }, wakes: () => count, heardOf };
}

/** What a press is aimed at. */
export type Aimed = { readonly id: string; readonly revision: number };

/** A case to which this happened, of whoever presses or of another officer, with its cards posted. */
export async function keep(
  events: readonly LoggedEvent[],
  who: Presser,
  deps: TurnDeps,
): Promise<Aimed & { readonly reference: string }> {
  const id = randomUUID();
  const reference = newReference('WM', Math.random);
  const [first, ...others] = events;
  if (first?.event.type !== 'opened') throw new Error('A case begins with its opening');
  const by = who.isOwn === true ? who.by : { id: officer.id, name: officer.name };
  const opened = { ...first, event: { ...first.event, caseId: id, reference, officer: by } };
  const outcome = await deps.store.commit({
    version: 4,
    id,
    reference,
    officer: by.id,
    revision: 1,
    open: true,
    updatedAt: minute(0),
    events: [opened, ...others],
    notices: [],
    nextDueAt: null,
    authorisationCard: posted,
    breachCard: posted,
  });
  // Hundreds of cases meet one of 6.4 million references twice about once in fifty runs: then another is drawn.
  if (outcome === 'conflict') return keep(events, who, deps);
  return { id, reference, revision: events.length };
}

/** Somebody opened in their own chat what a breach rests on. */
export function readsBreach({ by }: Presser, { id: caseId }: Aimed, { store }: TurnDeps): Promise<void> {
  return store.audit.append({ version: 1, caseId, at: minute(60), by, card: 'breach-detail' });
}

/** A drug alert that nobody has sent yet. */
export async function keepAlert({ store }: TurnDeps): Promise<Aimed> {
  const id = randomUUID();
  const [event] = anAlert().events;
  if (event === undefined) throw new Error('An alert begins with an event');
  const drafted = { ...event, at: minute(0), what: 'drafted' } as const;
  await store.alerts.commit({ ...anAlert(), id, status: 'draft', events: [drafted] });
  return { id, revision: 1 };
}

/** A press as Teams delivers it. */
export function pressOf(
  who: Presser,
  place: Place,
  { step, verb }: { readonly step: string; readonly verb: string },
  { id, revision }: Aimed,
  inputs: Press['inputs'] = {},
): Press {
  const { by } = who;
  const aimed = { caseId: id, step, revision, nonce: randomUUID(), verb: verb as Press['verb'], inputs };
  return { ...aimed, by, where: whereIs(place, by), card: cardAt(place, by) };
}

/** What a press came to, and everything it made happen to what it was aimed at. */
export async function outcomeOf(
  pressed: Press,
  aimed: string,
  deps: TurnDeps,
): Promise<{ readonly answer: Answer; readonly happened: readonly string[] }> {
  const before = await whatHappened(aimed, deps);
  const answer = await press(pressed, deps);
  return { answer, happened: (await whatHappened(aimed, deps)).slice(before.length) };
}

/** Everything that has happened to a case, or to a drug alert, by its types. */
export async function whatHappened(
  id: string,
  { store }: Pick<TurnDeps, 'store'>,
): Promise<readonly string[]> {
  const events = (await store.load(id))?.events.map(({ event }) => event.type) ?? [];
  const ofAlert = (await store.alerts.load(id))?.events.map(({ what }) => what) ?? [];
  return [...events, ...ofAlert];
}

export const headingOf = ({ data }: View): string => ('heading' in data ? String(data.heading) : '');
