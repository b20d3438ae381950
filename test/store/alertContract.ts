import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AlertDelivery } from '../../src/domain/alerts/drugAlert.ts';
import type { AlertRecord, Store } from '../../src/store/store.ts';
import type { OpenStore } from './contract.ts';
import { aRecord, minute } from './records.ts';

export function aDelivery(some: Partial<AlertDelivery> = {}): AlertDelivery {
  return { id: 'd-1', to: 'officer', who: 'o-1', state: 'waiting', dueAt: minute(5), attempts: 0, ...some };
}

/** An alert that was sent at the first minute and ends at the sixtieth. */
export function anAlert(some: Partial<AlertRecord> = {}): AlertRecord {
  const by = { kind: 'staff', id: 'lead-1', name: 'Sgt Birch' } as const;
  return {
    version: 1,
    id: 'alert-1',
    revision: 1,
    alert: { drug: 'other', named: 'nitazenes', area: ['dudley'], text: 'æ "x" 🚓', expiresAt: minute(60) },
    status: 'sent',
    events: [{ at: minute(1), by, what: 'sent', cause: 'press:1' }],
    ...some,
  };
}

/** What every store must do with drug alerts, and with finding the cases that were touched of late. */
export function alertContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the contract of drug alerts`, () => {
    let space = '';
    let store: Store;
    const reopen = async () => {
      await store.close();
      store = await open(space);
    };
    beforeEach(async () => {
      space = `alerts-${randomUUID()}`;
      store = await open(space);
    });
    afterEach(() => store.close());

    test('one that was committed comes back as it was handed in, now and after a restart', async () => {
      const card = { place: { conversation: 'c', activity: 'a' }, to: 'person:lead-1' };
      const record = anAlert({ card, deliveries: [aDelivery({ lastResult: 'later: no-address' })] });
      expect(await store.alerts.commit(record)).toBe('committed');
      expect(await store.alerts.load('alert-1')).toEqual(record);
      await reopen();
      expect(await store.alerts.load('alert-1')).toEqual(record);
    });

    test.each(['alert-2', '../cases/x', '', '__proto__'])('one nobody stored is unknown: %j', async (id) => {
      await store.alerts.commit(anAlert());
      expect(await store.alerts.load(id)).toBeUndefined();
    });

    test.each([
      ['a first commit that is not revision 1', [], 2, 'conflict'],
      ['the revision that is stored already', [1, 2], 2, 'conflict'],
      ['a revision too far ahead', [1], 3, 'conflict'],
      ['the next revision', [1, 2], 3, 'committed'],
    ] as const)('answers %s', async (_what, before, revision, answer) => {
      for (const one of before) await store.alerts.commit(anAlert({ revision: one }));
      const stored = await store.alerts.load('alert-1');
      const late = anAlert({ revision, status: 'dropped' });
      expect(await store.alerts.commit(late)).toBe(answer);
      expect(await store.alerts.load('alert-1')).toEqual(answer === 'committed' ? late : stored);
    });

    test('pressed “Send” at once on many devices, exactly one commit counts', async () => {
      await store.alerts.commit(anAlert({ status: 'draft' }));
      const presses = Array.from({ length: 8 }, () => store.alerts.commit(anAlert({ revision: 2 })));
      expect((await Promise.all(presses)).toSorted()).toEqual(['committed', ...Array(7).fill('conflict')]);
    });

    test('handed out it does not change what is stored when somebody changes it', async () => {
      await store.alerts.commit(anAlert());
      Object.assign((await store.alerts.load('alert-1')) ?? {}, { status: 'dropped' });
      Object.assign((await store.alerts.inForce(minute(2)))[0] ?? {}, { status: 'dropped' });
      expect(await store.alerts.load('alert-1')).toEqual(anAlert());
    });

    test('in force are those sent that have not expired, the newest first', async () => {
      const at = (id: string, minutes: number, some: Partial<AlertRecord> = {}) =>
        anAlert({ id, events: [{ ...anAlert().events[0], at: minute(minutes) } as never], ...some });
      await store.alerts.commit(at('old', 1));
      await store.alerts.commit(at('new', 9));
      await store.alerts.commit(at('draft', 3, { status: 'draft' }));
      await store.alerts.commit(at('dropped', 3, { status: 'dropped' }));
      await store.alerts.commit(at('short', 5, { alert: { ...anAlert().alert, expiresAt: minute(20) } }));
      const inForce = async (now: string) => (await store.alerts.inForce(now)).map(({ id }) => id);
      expect(await inForce(minute(10))).toEqual(['new', 'short', 'old']);
      await reopen();
      expect(await inForce(minute(20))).toEqual(['new', 'old']);
      expect(await inForce(minute(60))).toEqual([]);
    });

    test('due are those of which somebody is to be found, to be told, or given up when they expire', async () => {
      const due = (now: number, limit = 9) => store.alerts.due(minute(now), limit);
      await store.alerts.commit(anAlert({ id: 'to-be-found' }));
      await store.alerts.commit(anAlert({ id: 'told', deliveries: [aDelivery({ state: 'sent' })] }));
      await store.alerts.commit(anAlert({ id: 'parked', deliveries: [aDelivery({ state: 'parked' })] }));
      await store.alerts.commit(anAlert({ id: 'nobody', deliveries: [] }));
      await store.alerts.commit(anAlert({ id: 'draft', status: 'draft' }));
      const waiting = [aDelivery({ state: 'sent' }), aDelivery({ id: 'd-2' })];
      await store.alerts.commit(anAlert({ id: 'waits', deliveries: waiting }));
      await store.alerts.commit(
        anAlert({ id: 'waits-too-long', deliveries: [aDelivery({ dueAt: minute(90) })] }),
      );
      expect(await due(0)).toEqual([]);
      expect(await due(4)).toEqual(['to-be-found']);
      expect(await due(5)).toEqual(['to-be-found', 'waits']);
      await reopen();
      expect(await due(60)).toEqual(['to-be-found', 'waits', 'waits-too-long']);
      expect(await due(60, 1)).toEqual(['to-be-found']);
      await expect(store.alerts.due('soon', 9)).rejects.toThrow('not an instant');
    });

    test('a case is found by when it was touched last', async () => {
      await store.commit(aRecord({ id: 'old', updatedAt: minute(1) }));
      await store.commit(aRecord({ id: 'new', updatedAt: minute(7), open: false }));
      expect((await store.touchedSince(minute(0))).toSorted()).toEqual(['new', 'old']);
      await reopen();
      expect(await store.touchedSince(minute(2))).toEqual(['new']);
      await store.commit(aRecord({ id: 'old', revision: 2, updatedAt: minute(9) }));
      expect(await store.touchedSince(minute(8))).toEqual(['old']);
      expect(await store.touchedSince(minute(9))).toEqual(['old']);
      expect(await store.touchedSince(minute(10))).toEqual([]);
      await expect(store.touchedSince('lately')).rejects.toThrow('not an instant');
    });

    test('a store that is closed finishes what was asked, then refuses', async () => {
      const asked = store.alerts.commit(anAlert());
      await store.close();
      expect(await asked).toBe('committed');
      await expect(store.alerts.load('alert-1')).rejects.toThrow('closed');
      store = await open(space);
      expect(await store.alerts.load('alert-1')).toEqual(anAlert());
    });
  });
}
