import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ALEX_CARTER, SAM_PATEL } from '../../../src/dev/local/localPerson.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { LoggedEvent } from '../../../src/domain/case/caseEvent.ts';
import { newReference } from '../../../src/domain/reference.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { appendEvents } from '../../../src/turns/appendEvents.ts';
import { aRecord } from '../../store/records.ts';
import {
  approved,
  breachedChildsDeferral,
  breachedDeferredProsecution,
  decidedAgain,
  draftingWith,
} from '../caseStages.ts';
import { type Story, sergeant, tell } from '../caseStories.ts';
import { westMidlands } from '../westMidlands.ts';
import type { KeptWorld } from './keptWorld.ts';

/** What no journey comes to, because the first force has not said whether it uses it. */
const madeUp: Readonly<Record<string, () => Story>> = {
  breachedDeferredProsecution,
  breachedChildsDeferral,
  decidedAgain,
  'the prosecution stands': () =>
    tell(
      breachedChildsDeferral(),
      { type: 'decide-breach', decision: 'prosecution-stands', reason: 'Nothing was done.' },
      { by: sergeant },
    ),
  'a departure from the gravity score': () =>
    draftingWith({ exceptional: { 'conditional-caution': 'A first time, at once owned up.' } }),
  'an approval on words of an earlier day': approved,
};

/** Commits these cases event by event, as the bot would have, and lets it go on with them. */
export async function stages({ world }: KeptWorld): Promise<void> {
  await world.stop();
  const folder = join(world.folder, 'data');
  const store = await openLowdbStore({ folder, log: { warn: () => undefined } });
  for (const stage of Object.values(madeUp)) {
    const id = randomUUID().replaceAll('-', '');
    const text = JSON.stringify(stage().events)
      .replaceAll('case-1', id)
      .replaceAll('WM-7Q4K-93', newReference(westMidlands.referencePrefix, Math.random))
      .replaceAll('officer-1', ALEX_CARTER.aadObjectId)
      .replaceAll('PC Ash', 'Alex Carter')
      .replaceAll('sergeant-1', SAM_PATEL.aadObjectId)
      .replaceAll('Sgt Birch', 'Sam Patel');
    const events: readonly LoggedEvent[] = JSON.parse(text);
    let record: CaseRecord | undefined;
    for (const cause of new Set(events.map((one) => one.cause))) {
      const some = events.filter((one) => one.cause === cause);
      record = record === undefined ? begun(some) : after(record, some);
      if ((await store.commit(record)) === 'conflict') throw new Error('It is there already');
    }
  }
  await store.close();
  await world.start();
}

function begun(events: readonly LoggedEvent[]): CaseRecord {
  const [first] = events;
  if (first?.event.type !== 'opened') throw new Error('A case begins with its opening');
  const { caseId: id, reference, officer } = first.event;
  return aRecord({ id, reference, officer: officer.id, updatedAt: first.at, events });
}

function after(record: CaseRecord, events: readonly LoggedEvent[]): CaseRecord {
  const [first] = events;
  if (first === undefined) return record;
  const { at, by, cause } = first;
  const deps = { force: westMidlands, now: () => at, newId: randomUUID };
  const stored = { record, theCase: replay(record.events) };
  return appendEvents(stored, { events: events.map(({ event }) => event), by, cause }, deps).record;
}
