import { describe, expect, test } from 'vitest';
import type { AlertDelivery } from '../../src/domain/alerts/drugAlert.ts';
import { type AlertQueueDeps, alertQueue } from '../../src/outbox/alertQueue.ts';
import type { SendResult } from '../../src/outbox/deliver.ts';
import { startOutbox } from '../../src/outbox/outbox.ts';
import type { AlertRecord, Store } from '../../src/store/store.ts';
import { aDelivery, anAlert } from '../store/alertContract.ts';
import { minute } from '../support/caseStories.ts';
import { aWhile, openStore, until } from './harness.ts';

type Answer = SendResult | Promise<SendResult>;
const sent: SendResult = { result: 'sent' };

/** Starts the outbox on the store; `answers` says what becomes of each delivery, by its id. */
function start(
  store: Store,
  answers: (delivery: AlertDelivery, record: AlertRecord) => Answer = () => sent,
  some: Partial<AlertQueueDeps> = {},
) {
  const sends: string[] = [];
  const errors: unknown[] = [];
  let now = minute(6);
  const alerts = alertQueue({
    alerts: store.alerts,
    address: async () => [aDelivery()],
    deliver: async (delivery, record) => {
      sends.push(`${record.id} ${delivery.id}`);
      return answers(delivery, record);
    },
    now: () => now,
    random: () => 0,
    report: () => {},
    failed: (error) => void errors.push(error),
    ...some,
  });
  const outbox = startOutbox([alerts], { now: () => now, random: () => 0, every: 5 });
  const clock = (minutes: number) => {
    now = minute(minutes);
  };
  return { outbox, sends, errors, clock };
}

const statesOf = async (store: Store, id = 'alert-1') =>
  ((await store.alerts.load(id))?.deliveries ?? []).map((one) => `${one.id} ${one.state} ${one.attempts}`);

const threeReaders = [
  aDelivery({ id: 'o-1' }),
  aDelivery({ id: 'p-1', to: 'provider', who: 'cranstoun' }),
  aDelivery({ id: 's-1', to: 'sender', who: '' }),
];

describe('an alert that was sent', () => {
  test('is addressed once, told to each reader once, and the sender’s card comes last', async () => {
    const store = await openStore();
    await store.alerts.commit(anAlert());
    let asked = 0;
    const { outbox, sends } = start(store, () => sent, {
      address: async () => {
        asked += 1;
        return threeReaders;
      },
    });
    await until('all three are told', async () => (await statesOf(store)).at(-1) === 's-1 sent 1');
    expect(sends).toEqual(['alert-1 o-1', 'alert-1 p-1', 'alert-1 s-1']);
    await aWhile();
    expect(sends).toHaveLength(3);
    expect(asked).toBe(1);
    await outbox.stop();

    const again = start(store);
    await aWhile();
    expect(again.sends, 'a restart').toEqual([]);
    await again.outbox.stop();
  });

  test.each<[string, AlertRecord['status']]>([
    ['a draft', 'draft'],
    ['one that was given up', 'dropped'],
  ])('%s is told to nobody', async (_what, status) => {
    const store = await openStore();
    await store.alerts.commit(anAlert({ status, deliveries: threeReaders }));
    const { outbox, sends } = start(store);
    await aWhile();
    expect(sends).toEqual([]);
    await outbox.stop();
  });

  test.each<[string, SendResult, string]>([
    ['tries again later what did not get through', { result: 'later', why: 'http-503' }, 'd-1 waiting 1'],
    ['repeats what may not have arrived', { result: 'unsure', why: 'timeout' }, 'd-1 waiting 1'],
    ['does not count where no address is known', { result: 'later', why: 'no-address' }, 'd-1 waiting 0'],
    ['asks again whom it cannot reach just now', { result: 'blocked', why: 'teams-403' }, 'd-1 waiting 1'],
    ['parks what is refused', { result: 'refused', why: 'http-400' }, 'd-1 parked 1'],
  ])('%s', async (_what, answer, state) => {
    const store = await openStore();
    await store.alerts.commit(anAlert({ deliveries: [aDelivery()] }));
    const { outbox, sends, clock } = start(store, () => (sends.length > 1 ? sent : answer));
    await until('it was tried', () => sends.length === 1);
    await aWhile();
    expect(await statesOf(store)).toEqual([state]);
    expect(sends).toHaveLength(1);
    clock(20);
    await aWhile();
    expect(sends).toHaveLength(state.includes('parked') ? 1 : 2);
    await outbox.stop();
  });

  test('who hangs holds up nobody else: twenty hang, and the next two and another alert are told', async () => {
    const store = await openStore();
    const twenty = Array.from({ length: 20 }, (_one, index) =>
      aDelivery({ id: `h-${index}`, who: `h-${index}` }),
    );
    const deliveries = [...twenty, aDelivery({ id: 'a', who: 'a' }), aDelivery({ id: 'b', who: 'b' })];
    await store.alerts.commit(anAlert({ deliveries }));
    await store.alerts.commit(anAlert({ id: 'alert-2', deliveries: [aDelivery({ id: 'c', who: 'c' })] }));
    const letGo: (() => void)[] = [];
    const hang = () => new Promise<SendResult>((resolve) => letGo.push(() => resolve(sent)));
    const { outbox, sends } = start(store, ({ id }) => (id.startsWith('h-') ? hang() : sent));
    await until(
      'the others are told',
      async () =>
        [...(await statesOf(store)), ...(await statesOf(store, 'alert-2'))].filter((one) =>
          / sent /.test(one),
        ).length === 3,
    );
    for (const go of letGo) go();
    await until('all are', async () => (await statesOf(store)).every((one) => / sent 1$/.test(one)));
    expect(new Set(sends).size, 'each once').toBe(sends.length);
    await outbox.stop();
  });

  test('of two alerts the same person gets one after the other', async () => {
    const store = await openStore();
    for (const id of ['alert-1', 'alert-2'])
      await store.alerts.commit(anAlert({ id, deliveries: [aDelivery({ id: `d-${id}`, who: 'alex' })] }));
    let under = 0;
    let most = 0;
    const { outbox, sends } = start(store, async () => {
      under += 1;
      most = Math.max(most, under);
      await aWhile();
      under -= 1;
      return sent;
    });
    await until('both are told', () => sends.length === 2);
    await outbox.stop();
    expect(most).toBe(1);
  });

  test.each(['blocked', 'gone', 'refused'] as const)(
    'whose reader could not be reached (%s) comes to them when they are back, and after a restart',
    async (result) => {
      const store = await openStore();
      const deliveries = [aDelivery({ id: 'a' }), aDelivery({ id: 'b' })];
      await store.alerts.commit(anAlert({ deliveries }));
      const refuse = ({ id }: AlertDelivery): SendResult => ({ result, why: 'no', at: `person:${id}` });
      let isBack = false;
      const first = start(store, (one) => (isBack && one.id === 'a' ? sent : refuse(one)));
      await until('both were tried', async () => (await statesOf(store)).every((one) => / 1$/.test(one)));
      isBack = true;
      first.outbox.returned('person:a');
      await until('it is told', async () => (await statesOf(store)).includes('a sent 1'));
      await first.outbox.stop();
      const second = start(store);
      await until('the other is told', () => second.sends.length === 1);
      expect(second.sends).toEqual(['alert-1 b']);
      await second.outbox.stop();
    },
  );

  describe('that somebody refused, who is back, is not lost to them', () => {
    const deliveries = [aDelivery({ id: 'a' }), aDelivery({ id: 'b' })];
    /** Refused at first; `hinder` is asked before each commit, once both are held. */
    async function bothRefused(hinder: (store: Store, outbox: () => void) => Promise<void>, isFrom = 'held') {
      const store = await openStore();
      await store.alerts.commit(anAlert({ deliveries }));
      let isBack = false;
      let isHindered = isFrom === 'start';
      const back: { now?: () => void } = {};
      const alerts: Store['alerts'] = {
        ...store.alerts,
        commit: async (record) => {
          if (isHindered) await hinder(store, () => back.now?.());
          return store.alerts.commit(record);
        },
      };
      const refuse = ({ id }: AlertDelivery): SendResult => ({
        ...{ result: 'refused', why: 'teams-400', at: `person:${id}` },
      });
      const started = start(store, (one) => (isBack ? sent : refuse(one)), { alerts });
      back.now = () => started.outbox.returned('person:a');
      await until('both are held', async () =>
        (await statesOf(store)).every((one) => / parked 1$/.test(one)),
      );
      await aWhile();
      isBack = true;
      isHindered = isFrom === 'held';
      return { ...started, store, returned: back.now };
    }

    test.each([1, 3])('where %i others change the alert meanwhile', async (others) => {
      let left = others;
      const { outbox, sends, store, returned } = await bothRefused(async (behind) => {
        left -= 1;
        const record = await behind.alerts.load('alert-1');
        if (left >= 0 && record !== undefined)
          await behind.alerts.commit({ ...record, revision: record.revision + 1 });
      });
      returned();
      await until('it is told', async () => (await statesOf(store)).includes('a sent 1'));
      expect(
        sends.filter((one) => one.endsWith(' b')),
        'the other is not back',
      ).toHaveLength(1);
      await outbox.stop();
    });

    test('where the disk was full: the next time that they write it comes', async () => {
      let failures = 1;
      const { outbox, errors, store, returned } = await bothRefused(async () => {
        failures -= 1;
        if (failures >= 0) throw new Error('The disk is full');
      });
      returned();
      await until('it failed', () => errors.length === 1);
      expect(await statesOf(store)).toContain('a parked 1');
      returned();
      await until('it is told', async () => (await statesOf(store)).includes('a sent 1'));
      await outbox.stop();
    });

    test('where the disk was full at the start: they need only write', async () => {
      const { outbox: first, store } = await bothRefused(async () => undefined);
      await first.stop();
      let failures = 2;
      const alerts: Store['alerts'] = {
        ...store.alerts,
        commit: async (record) => {
          failures -= 1;
          if (failures >= 0) throw new Error('The disk is full');
          return store.alerts.commit(record);
        },
      };
      const { outbox, errors, sends } = start(store, undefined, { alerts });
      await until('it failed', () => errors.length === 1);
      failures = 0;
      outbox.returned('person:a');
      await until('it is told', async () => (await statesOf(store)).includes('a sent 1'));
      expect(sends).toContain('alert-1 a');
      await outbox.stop();
    });

    test('where they wrote before the refusal was written down: the next time that they write it comes', async () => {
      const { outbox, store, returned } = await bothRefused(async (_behind, isBack) => {
        isBack();
        await aWhile();
      }, 'start');
      returned();
      await until('it is told', async () => (await statesOf(store)).includes('a sent 1'));
      await outbox.stop();
    });
  });

  test('that has expired is told to nobody any more, and says so', async () => {
    const store = await openStore();
    const deliveries = [
      aDelivery({ id: 'told', state: 'sent' }),
      aDelivery({ id: 'untold', dueAt: minute(80) }),
    ];
    await store.alerts.commit(anAlert({ deliveries }));
    const { outbox, sends, clock } = start(store);
    await aWhile();
    expect(sends).toEqual([]);
    clock(60);
    await until('it is given up', async () => (await statesOf(store)).join().includes('expired'));
    expect(await statesOf(store)).toEqual(['told sent 0', 'untold expired 0']);
    clock(90);
    await aWhile();
    expect(sends).toEqual([]);
    await outbox.stop();
  });

  test('whose reader is slow holds up no other alert', async () => {
    const store = await openStore();
    await store.alerts.commit(anAlert({ id: 'slow', deliveries: [aDelivery({ id: 'slow' })] }));
    let release = (_result: SendResult) => {};
    const { outbox, sends } = start(store, ({ id }) =>
      id === 'slow' ? new Promise<SendResult>((resolve) => (release = resolve)) : sent,
    );
    await until('the slow one is under way', () => sends.length === 1);
    await store.alerts.commit(
      anAlert({ id: 'quick', deliveries: [aDelivery({ id: 'quick', who: 'somebody-else' })] }),
    );
    await until('the quick one is told', async () => (await statesOf(store, 'quick'))[0] === 'quick sent 1');
    release(sent);
    await outbox.stop();
    expect(await statesOf(store, 'slow')).toEqual(['slow sent 1']);
  });

  test('is not sent twice when its result could not be written down at first', async () => {
    const store = await openStore();
    await store.alerts.commit(anAlert({ deliveries: [aDelivery()] }));
    let refusals = 2;
    const full = new Error('The disk is full');
    const alerts: Store['alerts'] = {
      ...store.alerts,
      commit: async (record) => {
        refusals -= 1;
        if (refusals >= 0) throw full;
        return store.alerts.commit(record);
      },
    };
    const { outbox, sends, errors, clock } = start(store, () => sent, { alerts });
    await until('it failed', () => errors.length > 0);
    clock(7);
    await until('it failed again', () => errors.length > 1);
    clock(8);
    await until('it stands', async () => (await statesOf(store))[0] === 'd-1 sent 1');
    expect(sends).toHaveLength(1);
    await outbox.stop();
  });

  test('whose readers cannot be found rests, and is tried again', async () => {
    const store = await openStore();
    await store.alerts.commit(anAlert());
    let asked = 0;
    const { outbox, sends, errors, clock } = start(store, () => sent, {
      address: async () => {
        asked += 1;
        if (asked === 1) throw new Error('The disk reported a fault');
        return [aDelivery()];
      },
    });
    await until('it failed', () => errors.length === 1);
    await aWhile();
    expect(asked, 'it rests').toBe(1);
    clock(8);
    await until('it is told', () => sends.length === 1);
    await outbox.stop();
  });

  test('reaches many side by side', async () => {
    const store = await openStore();
    const deliveries = Array.from({ length: 40 }, (_, at) => aDelivery({ id: `o-${at}`, who: `o-${at}` }));
    await store.alerts.commit(anAlert({ deliveries }));
    let under = 0;
    let most = 0;
    const { outbox, sends } = start(store, async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 2));
      under -= 1;
      return sent;
    });
    await until('all are told', async () => (await statesOf(store)).every((one) => one.endsWith('sent 1')));
    expect(new Set(sends).size).toBe(40);
    expect(sends).toHaveLength(40);
    expect(most).toBeLessThanOrEqual(40);
    expect(most).toBeGreaterThan(1);
    await outbox.stop();
  });
});
