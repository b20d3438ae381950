import { replay } from '../../../src/domain/case/apply.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { appendEvents } from '../../../src/turns/appendEvents.ts';
import { pressCall } from '../../../src/turns/calls/pressCall.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { deps as officerDeps } from '../../dialogue/sitting.ts';
import { keepCase, openStore } from '../../outbox/harness.ts';

export const nine = '2026-11-20T09:00:00.000Z';

/** Somebody of that id: `lia-…` is of the liaison, `sgt-…` a sergeant, `officer-1` has the case. */
export const staff = (id: string) => ({ id, name: `Name of ${id}` });

/** A victim of an assault that is denied; nobody has spoken to them. */
export const harmed: CaseEvent = {
  type: 'answered',
  step: 'questions',
  answers: {
    facts: {
      offence: 'common-assault',
      age: 24,
      admission: 'denies',
      victim: 'person',
      hateCrime: false,
      domesticAbuse: 'none',
    },
  },
};

/** Calls on a real store, with a clock that is moved by what happens. */
export async function callOffice() {
  const store = await openStore();
  const clock = { now: nine };
  let ids = 0;
  let wakes = 0;
  const heardOf: string[] = [];
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const deps: TurnDeps = {
    ...officerDeps,
    store,
    newId,
    now: () => clock.now,
    isLiaison: (id) => id.startsWith('lia-'),
    rankOf: (id) => (id.startsWith('sgt-') ? 'sergeant' : undefined),
    hasAddress: () => true,
    returned: (address) => void heardOf.push(address),
    wake: () => {
      wakes += 1;
    },
  };
  await keepCase(store, 'case-1', []);

  async function theCase(id = 'case-1'): Promise<Case> {
    return replay((await store.load(id))?.events ?? []);
  }
  /** Commits what happened to the case, as a turn does. */
  async function happens(by: string, ...events: readonly CaseEvent[]): Promise<void> {
    const record = await store.load('case-1');
    if (record === undefined) throw new Error('The case is gone');
    const change = { events, by: { kind: 'staff', ...staff(by) }, cause: newId() } as const;
    await store.commit(appendEvents({ record, theCase: replay(record.events) }, change, deps).record);
  }
  /** Presses a button of the card of the case as it stands, or as it stood at that revision. */
  async function press(by: string, verb: Press['verb'], some: Partial<Press> = {}) {
    const where = { kind: 'personal', conversation: `a:${by}`, address: null } as const;
    const { revision } = await theCase();
    return pressCall(
      {
        ...{
          caseId: 'case-1',
          step: 'call',
          revision,
          nonce: newId(),
          verb,
          inputs: {},
          by: staff(by),
          where,
        },
        ...some,
      },
      deps,
    );
  }
  return { deps, store, theCase, happens, press, clock, woken: () => wakes, heardOf };
}
