import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../src/domain/notices/notice.ts';
import type { SendResult } from '../../src/outbox/deliver.ts';
import { minute } from '../support/caseStories.ts';
import { aNotice, aWhile, keepCase, noticesOf, openStore, post, until } from './harness.ts';

const later = (why = 'busy', afterSeconds?: number): SendResult => ({
  result: 'later',
  why,
  ...(afterSeconds === undefined ? {} : { afterSeconds }),
});
const toProvider = { kind: 'referral', to: 'provider', provider: 'cranstoun' } as const;

describe('given notices that are due, when the outbox looks, then', () => {
  test('each is sent once and kept as sent', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1'), aNotice('2', toProvider)]);
    const { sends, results } = post(store);
    await until('both are sent', async () =>
      (await noticesOf(store, 'a')).every(({ state }) => state === 'sent'),
    );
    await aWhile();
    expect(sends.sort()).toEqual(['a 1', 'a 2']);
    expect(results).toEqual(['sent', 'sent']);
    expect(await noticesOf(store, 'a')).toMatchObject([
      { attempts: 1, lastResult: 'sent' },
      { attempts: 1, lastResult: 'sent' },
    ]);
  });

  test('what is not due yet waits until it is', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1', { dueAt: minute(10) })]);
    const { sends, clock } = post(store);
    await aWhile();
    expect(sends).toEqual([]);
    clock(10);
    await until('it is sent', () => sends.length === 1);
  });

  test('one place gets its notices in order, and more cases than fit side by side all get theirs', async () => {
    const store = await openStore();
    const cases = Array.from({ length: 12 }, (_, index) => `case-${index}`);
    for (const id of cases)
      await keepCase(
        store,
        id,
        ['1', '2'].map((name) => aNotice(name)),
      );
    const { sends } = post(store, async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      return { result: 'sent' };
    });
    await until('all are sent', () => sends.length === 24);
    for (const id of cases) {
      expect(sends.filter((line) => line.startsWith(`${id} `))).toEqual([`${id} 1`, `${id} 2`]);
    }
  });

  test('waking it sends at once, without waiting for the next look', async () => {
    const store = await openStore();
    const { outbox, sends } = post(store, undefined, 600_000);
    await keepCase(store, 'a', [aNotice('1')]);
    outbox.wake();
    await until('it is sent', () => sends.length === 1);
  });
});

describe('given a notice that does not get through, then', () => {
  test.each<[string, SendResult, readonly number[]]>([
    [
      'it is tried again sooner first and more patiently after',
      later(),
      [1, 2, 4, 8, 15, 30, 60, 120, 300, 900, 3600, 3600],
    ],
    ['when the receiver asked for it, and then no later', later('busy', 120), [120, 120, 120, 120]],
    ['not in the same moment, whatever the receiver asked for', later('busy', 0), [1, 1, 1]],
    ['an unsure one is repeated', { result: 'unsure', why: 'timeout' }, [1, 2, 4]],
    [
      'one whose place is gone too: Teams says so now and then of a place that is there',
      { result: 'gone', why: 'teams-404', at: 'person:a' },
      [1, 2, 4, 8],
    ],
    [
      'who has blocked it is asked from a minute on',
      { result: 'blocked', why: 'teams-403', at: 'person:a' },
      [60, 60, 60, 60, 60, 60, 60, 120, 300],
    ],
  ])('%s', async (_what, result, waits) => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1')]);
    const { sends, clock } = post(store, () => result);
    let minutes = 1;
    for (const [index, wait] of waits.entries()) {
      const tries = index + 1;
      await until('it is tried', async () => (await noticesOf(store, 'a'))[0]?.attempts === tries);
      const [notice] = await noticesOf(store, 'a');
      expect(notice?.dueAt).toBe(minute(minutes + wait / 60));
      expect(notice?.state).toBe('waiting');
      clock(minutes + (wait - 1) / 60);
      await new Promise((resolve) => setTimeout(resolve, 15));
      expect(sends).toHaveLength(tries);
      minutes += wait / 60;
      clock(minutes);
    }
  });

  test('what can never be sent so is parked, with the reason, and holds up nothing', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1'), aNotice('2')]);
    const { sends, clock } = post(store, ({ id }) =>
      id === '1' ? { result: 'refused', why: 'why-not' } : { result: 'sent' },
    );
    await until('the next one is sent', () => sends.includes('a 2'));
    clock(100_000);
    await aWhile();
    expect(sends).toEqual(['a 1', 'a 2']);
    expect((await noticesOf(store, 'a'))[0]).toMatchObject({
      state: 'parked',
      lastResult: 'refused: why-not',
    });
  });

  test('what goes to the same place waits for it; what goes elsewhere does not', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [
      aNotice('referral', toProvider),
      aNotice('update', { ...toProvider, kind: 'referral-update' }),
      aNotice('elsewhere', { ...toProvider, provider: 'anawim' }),
      aNotice('to officer'),
    ]);
    let isUp = false;
    const { sends, clock } = post(store, ({ id }) =>
      id === 'referral' && !isUp ? later() : { result: 'sent' },
    );
    await until('the others are sent', () => sends.length === 3);
    await until('what came of it is kept', async () => (await noticesOf(store, 'a'))[0]?.attempts === 1);
    await aWhile();
    expect(sends.toSorted()).toEqual(['a elsewhere', 'a referral', 'a to officer']);
    isUp = true;
    clock(5);
    await until('the rest is sent', () => sends.length === 5);
    expect(sends.slice(3)).toEqual(['a referral', 'a update']);
  });

  test('after a restart it goes on where it was', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1'), aNotice('2')]);
    const first = post(store, ({ id }) => (id === '1' ? { result: 'sent' } : later()));
    await until('two were tried', async () => (await noticesOf(store, 'a'))[1]?.attempts === 1);
    await first.outbox.stop();
    const second = post(store);
    second.clock(5);
    await until('the second is sent', () => second.sends.length === 1);
    expect(second.sends).toEqual(['a 2']);
  });
});

describe('given a card that was posted, then its place is kept', () => {
  test.each([
    ['officer-card', 'officer', 'officerCard'],
    ['authorisation-card', 'supervisors', 'authorisationCard'],
    ['authorisation-outcome', 'supervisors', 'authorisationCard'],
    ['breach-alert', 'supervisors', 'breachCard'],
    ['breach-alert', 'officer', 'officerBreachCard'],
    ['breach-outcome', 'supervisors', 'breachCard'],
    ['breach-outcome', 'officer', 'officerBreachCard'],
    ['officer-message', 'officer', undefined],
    ['breach-outcome', 'supervisors', undefined, 'a post that lists many'],
  ] as const)('%s to %s: in %s', async (kind, to, slot, card?: string) => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1', { kind, to, ...(card === undefined ? {} : { card }) })]);
    const place = { conversation: 'chat', activity: 'card' };
    post(store, () => ({ result: 'sent', place }));
    await until('it is sent', async () => (await noticesOf(store, 'a'))[0]?.state === 'sent');
    const record = await store.load('a');
    const slots = ['officerCard', 'authorisationCard', 'breachCard', 'officerBreachCard'] as const;
    expect(slots.filter((name) => record?.[name] !== undefined)).toEqual(slot === undefined ? [] : [slot]);
    if (slot) expect(record?.[slot]).toEqual(place);
  });
});

describe('given that something fails inside, then', () => {
  test('a delivery that throws is reported and repeated, and stops neither its own case nor another', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('bad'), aNotice('good', toProvider)]);
    await keepCase(store, 'b', [aNotice('other')]);
    const { sends, errors, clock } = post(store, ({ id }) => {
      if (id === 'bad') throw new Error('a fault');
      return { result: 'sent' };
    });
    await until('the others are sent', () => sends.includes('a good') && sends.includes('b other'));
    await aWhile();
    expect(errors).toHaveLength(1);
    expect((await noticesOf(store, 'a'))[0]).toMatchObject({
      state: 'waiting',
      attempts: 1,
      lastResult: 'unsure: failed-inside',
    });
    clock(3);
    await until('it is tried again', () => sends.filter((line) => line === 'a bad').length === 2);
  });

  // Those for the supervisors are read before they are due as well, to see whether they are breaches to be listed.
  test.each<Notice['to']>(['officer', 'supervisors'])(
    'case files that cannot be read, however many, starve nobody and do not fill the log: to the %s',
    async (to) => {
      const store = await openStore();
      const broken = Array.from({ length: 12 }, (_, index) => `broken-${index}`);
      for (const id of broken) await keepCase(store, id, [aNotice('1', { to })]);
      await keepCase(store, 'whole', [aNotice('1', { to, dueAt: minute(0.5) })]);
      await keepCase(store, 'elsewhere', [aNotice('1', toProvider)]);
      for (const id of broken) rmSync(`${store.folder}/cases/${id}.json`);
      const { sends, errors, looks, clock } = post(store);
      await until('the whole ones are sent', () => sends.length === 2);
      await aWhile();
      expect(sends.toSorted()).toEqual(['elsewhere 1', 'whole 1']);
      expect(errors).toHaveLength(broken.length);
      expect(looks()).toBeLessThan(120);
      clock(3);
      await until('they are looked at again', () => errors.length === 2 * broken.length);
    },
  );

  test('a store that fails as a whole is reported and asked again', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1')]);
    let isBroken = true;
    const failing = {
      ...store,
      due: (...asked: Parameters<typeof store.due>) =>
        isBroken ? Promise.reject(new Error('no disk')) : store.due(...asked),
    };
    const { sends, errors } = post(failing);
    await until('it is reported', () => errors.length > 0);
    isBroken = false;
    await until('it is sent', () => sends.length === 1);
  });

  test('a result that cannot be written is written later, and the notice is not sent twice', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1')]);
    let isFull = true;
    const failing: typeof store = {
      ...store,
      commit: (record) => (isFull ? Promise.reject(new Error('disk full')) : store.commit(record)),
    };
    const { sends, errors, clock } = post(failing);
    await until('it is reported', () => errors.length === 1);
    for (const minutes of [2, 4, 8]) {
      clock(minutes);
      await until('it is tried again', () => errors.length >= 2);
    }
    isFull = false;
    clock(100);
    await until('it is written', async () => (await noticesOf(store, 'a'))[0]?.state === 'sent');
    expect(sends).toEqual(['a 1']);
  });
});

describe('given that a case changes while its notice is being sent, then', () => {
  test.each([1, 5, 12])(
    'after %i conflicts neither the result nor the change is lost, and it is sent once',
    async (conflicts) => {
      const store = await openStore();
      await keepCase(store, 'a', [aNotice('1')]);
      let left = conflicts;
      const contested: typeof store = {
        ...store,
        commit: async (record) => {
          if (left > 0) {
            left -= 1;
            const now = await store.load('a');
            if (now) {
              const notices = [...now.notices, aNotice(`new-${left}`, { ...toProvider, dueAt: minute(50) })];
              await store.commit({ ...now, revision: now.revision + 1, notices });
            }
          }
          return store.commit(record);
        },
      };
      const { sends, clock } = post(contested);
      await until('it is sent', () => sends.length === 1);
      let minutes = 3;
      await until('the result is written', async () => {
        minutes += 1;
        clock(Math.min(minutes, 40));
        return (await noticesOf(store, 'a'))[0]?.state === 'sent';
      });
      expect(sends).toEqual(['a 1']);
      expect(await noticesOf(store, 'a')).toHaveLength(1 + conflicts);
    },
  );
});

describe('given notices that wait behind a provider that is away, then', () => {
  test('nobody is starved and the outbox does not run in circles', async () => {
    const store = await openStore();
    const waiting = Array.from({ length: 10 }, (_, index) => `waiting-${index}`);
    for (const id of waiting) {
      await keepCase(store, id, [
        aNotice('referral', { ...toProvider, dueAt: minute(50), attempts: 5 }),
        aNotice('update', { ...toProvider, kind: 'referral-update' }),
      ]);
    }
    await keepCase(store, 'other', [aNotice('1', { dueAt: minute(0.5) })]);
    const { sends, looks, clock } = post(store);
    await until('the other one is sent', () => sends.includes('other 1'));
    await aWhile();
    expect(sends).toEqual(['other 1']);
    expect(looks()).toBeLessThan(60);
    clock(50);
    await until('all are sent, in order', () => sends.length === 21);
    const [first, second] = sends.filter((line) => line.startsWith('waiting-7 '));
    expect([first, second]).toEqual(['waiting-7 referral', 'waiting-7 update']);
  });
});

test('given a case that calls itself due for nothing, then it is looked at once and not for ever', async () => {
  const store = await openStore();
  await keepCase(store, 'idle', [aNotice('1', { dueAt: minute(90) })]);
  const kept = await store.load('idle');
  if (kept === undefined) throw new Error('It was kept a moment ago');
  await store.commit({ ...kept, revision: kept.revision + 1, nextDueAt: minute(0) });
  const { sends } = post(store);
  await until('it says when it is due', async () => (await store.load('idle'))?.nextDueAt === minute(90));
  expect(sends).toEqual([]);
  expect(await store.due(minute(80), 10)).toEqual([]);
});

describe('given a receiver that does not answer, then', () => {
  test('others get theirs meanwhile', async () => {
    const store = await openStore();
    await keepCase(store, 'slow', [aNotice('1', toProvider)]);
    let finish = () => {};
    const silence = new Promise<SendResult>((resolve) => {
      finish = () => resolve({ result: 'unsure', why: 'timeout' });
    });
    const { sends, outbox } = post(store, (_notice, { id }) =>
      id === 'slow' ? silence : { result: 'sent' },
    );
    await until('the slow one is being sent', () => sends.length === 1);
    for (const id of ['a', 'b']) await keepCase(store, id, [aNotice('1')]);
    outbox.wake();
    await until('the others are sent', () => sends.length === 3);
    finish();
    await until('the slow one is kept', async () => (await noticesOf(store, 'slow'))[0]?.attempts === 1);
    expect(sends[0]).toBe('slow 1');
    expect(sends.slice(1).sort()).toEqual(['a 1', 'b 1']);
  });
});

// Measured before there were lanes: twenty referrals to a provider that hangs kept an alert of another case for 28 s.
describe('given destinations that hang, then', () => {
  const toOne = (provider: string) => ({ kind: 'referral', to: 'provider', provider }) as const;

  test('a hundred cases for one of them hold up nothing that goes elsewhere, and only a few are tried at once', async () => {
    const store = await openStore();
    for (let count = 0; count < 100; count += 1)
      await keepCase(store, `h${count}`, [aNotice('1', toOne('hangs')), aNotice('2')]);
    await keepCase(store, 'other', [
      aNotice('1', toOne('answers')),
      aNotice('2', { kind: 'breach-alert', to: 'supervisors' }),
    ]);
    let finish = () => {};
    const hanging = new Promise<SendResult>((resolve) => {
      finish = () => resolve(later());
    });
    const { sends } = post(store, ({ provider }) => (provider === 'hangs' ? hanging : { result: 'sent' }));
    const elsewhere = () => sends.filter((send) => !/^h\d+ 1$/.test(send));
    await until('everything else is sent', () => elsewhere().length === 102);
    expect(
      elsewhere()
        .filter((send) => send.startsWith('other'))
        .toSorted(),
    ).toEqual(['other 1', 'other 2']);
    expect(sends.length - elsewhere().length).toBe(4);
    finish();
  });

  test('one chat that hangs is written to once at a time, and no other waits for it', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1'), aNotice('2')]);
    await keepCase(store, 'b', [
      aNotice('1'),
      aNotice('2', { kind: 'officer-message', to: 'decider', person: 'x' }),
    ]);
    let finish = () => {};
    const hanging = new Promise<SendResult>((resolve) => {
      finish = () => resolve({ result: 'sent' });
    });
    const { sends } = post(store, ({ to }) => (to === 'officer' ? hanging : { result: 'sent' }));
    await until('the other is sent', () => sends.includes('b 2'));
    await aWhile();
    expect(sends.filter((send) => send !== 'b 2')).toHaveLength(1);
    finish();
    await until('all are sent', () => sends.length === 4);
  });
});

describe('given nobody has bound a channel yet, then', () => {
  test('waiting for it is no attempt and gets no more patient', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1', { to: 'supervisors', kind: 'breach-alert' })]);
    const { sends, clock } = post(store, () => later('no-address', 30));
    for (const tries of [1, 2, 3, 4, 5, 6]) {
      await until('it is tried', () => sends.length === tries);
      await until(
        'it is kept',
        async () => (await noticesOf(store, 'a'))[0]?.dueAt === minute(1 + tries / 2),
      );
      clock(1 + tries / 2);
    }
    expect((await noticesOf(store, 'a'))[0]).toMatchObject({ state: 'waiting', attempts: 0 });
  });
});

// An officer blocks the app, a channel is deleted, Teams answers 400 to one card: what was to be said is kept for them.
describe('given what was refused at an address, then', () => {
  const refusals: readonly SendResult[] = (['blocked', 'gone', 'refused'] as const).map((result) => ({
    result,
    why: 'no',
    at: 'person:a',
  }));

  test.each(refusals)(
    '$result: it is sent when they are back, in order, and what is held elsewhere is not',
    async (refusal) => {
      const store = await openStore();
      await keepCase(store, 'a', [aNotice('1'), aNotice('2')]);
      await keepCase(store, 'b', [aNotice('3')]);
      let isBack = false;
      const { sends, outbox } = post(store, (_notice, { id }) => {
        if (id === 'b') return { ...refusal, at: 'person:b' } as SendResult;
        return isBack ? { result: 'sent' } : refusal;
      });
      await until('both are held', async () => (await store.heldAt()).length === 2);
      await aWhile();
      const before = sends.length;
      isBack = true;
      outbox.returned('person:a');
      await until('both of them are sent', async () =>
        (await noticesOf(store, 'a')).every(({ state }) => state === 'sent'),
      );
      expect(sends.slice(before)).toEqual(['a 1', 'a 2']);
      expect(await store.heldAt('person:a')).toEqual([]);
      expect(await store.heldAt('person:b')).toEqual(['b']);
    },
  );

  test.each(refusals)(
    '$result: it is sent also when they are back before that is written down',
    async (refusal) => {
      const store = await openStore();
      await keepCase(store, 'a', [aNotice('1')]);
      const { sends, outbox } = post(store, () => {
        if (sends.length > 1) return { result: 'sent' };
        outbox.returned('person:a');
        return refusal;
      });
      await until('it is sent', async () => (await noticesOf(store, 'a'))[0]?.state === 'sent');
      expect(sends).toEqual(['a 1', 'a 1']);
    },
  );

  test.each(refusals)('$result: a restart tries it again', async (refusal) => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1')]);
    const first = post(store, () => refusal);
    await until('it is held', async () => (await store.heldAt()).length === 1);
    await first.outbox.stop();
    const second = post(store);
    await until('it is sent', () => second.sends.length === 1);
  });

  test('one case that cannot be read or written keeps back none of the others, and it is said', async () => {
    const store = await openStore();
    const ids = ['a', 'b', 'c', 'd'];
    for (const id of ids) await keepCase(store, id, [aNotice('1')]);
    const hold = post(store, () => refusals[2] ?? { result: 'sent' });
    await until('all are held', async () => (await store.heldAt()).length === 4);
    await hold.outbox.stop();
    const faulty: typeof store = {
      ...store,
      load: async (id) => {
        if (id === 'a') throw new Error('The file of case a cannot be read');
        return store.load(id);
      },
      commit: async (record) => (record.id === 'b' ? 'conflict' : store.commit(record)),
    };
    const { sends, errors } = post(faulty);
    await until('the others are sent', () => sends.length === 2);
    expect(sends.sort()).toEqual(['c 1', 'd 1']);
    expect(errors).toHaveLength(1);
    expect((errors[0] as AggregateError).errors.map(String)).toEqual([
      'Error: The file of case a cannot be read',
      'Error: A record was changed by somebody else 256 times in a row',
    ]);
  });

  test('what passes by itself is held nowhere before a minute of trying, and somebody’s coming back hastens nothing', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1')]);
    const { sends, clock, outbox } = post(
      store,
      () => ({ ...later('busy', 60), at: 'person:a' }) as SendResult,
    );
    for (const tries of [1, 2, 3, 4, 5, 6, 7]) {
      await until('it is tried', async () => (await noticesOf(store, 'a'))[0]?.attempts === tries);
      expect(await store.heldAt()).toEqual(tries < 7 ? [] : ['a']);
      if (tries === 1) {
        outbox.returned('person:a');
        await aWhile();
        expect(sends).toHaveLength(1);
      }
      clock(1 + tries);
    }
  });

  test('after about a day of trying it waits for them alone', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1')]);
    const { sends, clock } = post(store, () => ({ result: 'blocked', why: 'no', at: 'person:a' }));
    let hours = 0;
    while ((await noticesOf(store, 'a'))[0]?.state !== 'parked') {
      const tries = sends.length;
      hours += 1.1;
      clock(hours * 60);
      await until(
        'it is tried again, or parked',
        async () => sends.length > tries || (await noticesOf(store, 'a'))[0]?.state === 'parked',
      );
      if (hours > 60) throw new Error('It is tried for ever');
    }
    expect(hours).toBeGreaterThan(24);
    expect(await store.heldAt('person:a')).toEqual(['a']);
  });

  test('what waits for a channel that nobody has bound comes at once when somebody does', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1', { to: 'supervisors', kind: 'breach-alert' })]);
    let isBound = false;
    const { sends, outbox } = post(store, () =>
      isBound
        ? { result: 'sent' }
        : { result: 'later', why: 'no-address', afterSeconds: 300, at: 'supervisors:w' },
    );
    await until('it was looked for', async () => (await store.heldAt('supervisors:w')).length === 1);
    isBound = true;
    outbox.returned('supervisors:w');
    await until('it is sent', () => sends.length === 2);
  });
});

test.each([
  ['cranstoun', 24],
  ['sova', 48],
])(
  'given a referral that reaches %s late, then first contact is looked for again in its %i hours',
  async (provider, hours) => {
    const store = await openStore();
    const missed = { kind: 'first-contact', provider, deadline: minute(0), state: 'sent' } as const;
    const told = aNotice('r not-sent', { state: 'sent' });
    await keepCase(store, 'a', [aNotice('r', { ...toProvider, provider }), told, aNotice('w', missed)]);
    post(store);
    await until('it is sent', async () => (await noticesOf(store, 'a'))[0]?.state === 'sent');
    const again = (await noticesOf(store, 'a')).find(({ id }) => id === 'w late');
    expect(again?.dueAt).toBe(minute(1 + hours * 60));
  },
);

describe('given that the service stops, then', () => {
  test('it waits for the send under way, writes its result and begins no other', async () => {
    const store = await openStore();
    await keepCase(store, 'a', [aNotice('1'), aNotice('2')]);
    let finish = () => {};
    const { outbox, sends } = post(
      store,
      () => new Promise((resolve) => (finish = () => resolve({ result: 'sent' }))),
    );
    await until('it is being sent', () => sends.length === 1);
    let isStopped = false;
    const stopping = outbox.stop().then(() => (isStopped = true));
    await aWhile();
    expect(isStopped).toBe(false);
    finish();
    await stopping;
    expect((await noticesOf(store, 'a')).map(({ state }) => state)).toEqual(['sent', 'waiting']);
    outbox.wake();
    await aWhile();
    expect(sends).toEqual(['a 1']);
  });
});

// Each result is a change of the same case: one of those who are told at once is the last to write theirs down.
test('given thirty who are asked about one case at once, then each is asked once, and every result is written down', async () => {
  const store = await openStore();
  const people = Array.from({ length: 30 }, (_one, index) => `sergeant-${index}`);
  const asked = people.map((person) =>
    aNotice(`to ${person}`, { kind: 'authorisation-card', to: 'decider', person }),
  );
  await keepCase(store, 'a', asked);
  let begun = 0;
  let commits = 0;
  const commit: typeof store.commit = (record) => {
    commits += 1;
    return store.commit(record);
  };
  const { sends, errors } = post({ ...store, commit }, async () => {
    begun += 1;
    await until('all are being asked', () => begun === people.length);
    return { result: 'sent' };
  });
  await until('all is settled', async () => {
    const isSettled = (await noticesOf(store, 'a')).every(({ state }) => state === 'sent');
    return isSettled || errors.length > 0;
  });
  expect(errors).toEqual([]);
  expect(sends).toHaveLength(people.length);
  // Were each tried until it is first, whoever presses a button meanwhile would come hundreds of times too late.
  expect(commits).toBeLessThan(2 * people.length);
});
