import { describe, expect, test } from 'vitest';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { alertQueue } from '../../src/outbox/alertQueue.ts';
import { caseQueue } from '../../src/outbox/caseQueue.ts';
import type { Deliver } from '../../src/outbox/deliver.ts';
import { recipientOf } from '../../src/outbox/orderPerRecipient.ts';
import { startOutbox } from '../../src/outbox/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { isTheirsNoMore } from '../../src/turns/chat/isTheirsNoMore.ts';
import { tellWhoDecides } from '../../src/turns/chat/tellWhoDecides.ts';
import { aDelivery, anAlert } from '../store/alertContract.ts';
import { breachedConditionalCaution } from '../support/caseStages.ts';
import { minute, opened } from '../support/caseStories.ts';
import { addressOf, mostMails, troubledWorld } from '../support/faults/troubledWorld.ts';
import { samples } from '../support/samples.ts';
import { steadyRandom } from '../support/steadySeed.ts';
import { depsOn } from '../turns/chat/buttons/depsOn.ts';
import { pressers } from '../turns/chat/buttons/people.ts';
import { aNotice, keepCase, openStore, until } from './harness.ts';

const hours = (count: number) => minute(count * 60);
const named = (what: string, count: number) =>
  Array.from({ length: count }, (_one, index) => `${what}-${index}`);
const agreed = named('case', 4);
/** More than a handful, so that they are listed. */
const breached = named('breach', 7);
const officers = named('officer', 3);
/** Who may decide a breach. */
const deciders = [pressers.sergeant.by.id, pressers.inspector.by.id];
/**
 * Which chats, channel, provider and mailbox take nothing, what they answer and until when: a while, and a day. What Teams answers
 * with 400 is tried no more until they are back, and two are back together.
 */
const closed: Readonly<Record<string, { readonly status: number; readonly until: string }>> = {
  'a:officer-0': { status: 400, until: hours(4) },
  'a:officer-1': { status: 400, until: hours(4) },
  [`a:${pressers.inspector.by.id}`]: { status: 403, until: hours(2) },
  '19:supervisors': { status: 403, until: hours(1) },
  cranstoun: { status: 503, until: hours(24) },
  'duty-mail': { status: 550, until: hours(3) },
};

const news = (id: string, name: string, at: number, some: Partial<Notice>) =>
  aNotice(`${id} ${name}`, { dueAt: minute(at), ...some });

/** News of some days: to an officer, the channel and two providers, in the order in which it came about. */
function newsOf(id: string): readonly Notice[] {
  const toProvider = { to: 'provider', kind: 'referral' } as const;
  return [
    news(id, 'asked', 0, { to: 'supervisors', kind: 'authorisation-outcome' }),
    news(id, 'approved', 1, {}),
    news(id, 'referral', 1, { ...toProvider, provider: 'cranstoun' }),
    news(id, 'other referral', 1, { ...toProvider, provider: 'anawim' }),
    news(id, 'booked', 2, {}),
    news(id, 'attended', 300, {}),
    news(id, 'update', 300, { ...toProvider, kind: 'referral-update', provider: 'cranstoun' }),
    news(id, 'breach', 301, { to: 'supervisors', kind: 'authorisation-outcome' }),
    news(id, 'breached', 301, {}),
  ];
}

/** What a breach makes: the alert to its officer and to the channel, and the look whether the channel has it. */
function alertsOf(id: string): readonly Notice[] {
  return [
    news(id, 'alert', 0, { to: 'supervisors', kind: 'breach-alert' }),
    news(id, 'own alert', 0, { kind: 'breach-alert' }),
    news(id, 'look', 5, { to: 'on-duty', kind: 'second-route', deadline: minute(5) }),
  ];
}

async function prepared(): Promise<Store> {
  const store = await openStore();
  for (const [index, id] of [...agreed, ...breached].entries()) {
    const isBreach = breached.includes(id);
    await keepCase(
      store,
      id,
      isBreach ? alertsOf(id) : newsOf(id),
      isBreach ? breachedConditionalCaution() : opened(),
    );
    const record = await store.load(id);
    if (record === undefined) throw new Error('It was just kept');
    await store.commit({ ...record, officer: officers[index % officers.length] ?? '', revision: 2 });
  }
  const people = [...officers, ...deciders];
  for (const id of people) await store.remember(`person:${id}`, addressOf(`a:${id}`));
  await store.remember('supervisors:w', addressOf('19:supervisors'));
  const deliveries = [
    ...officers.map((who) => aDelivery({ id: `alert to ${who}`, who })),
    aDelivery({ id: 'alert to cranstoun', to: 'provider', who: 'cranstoun' }),
  ];
  const { alert } = anAlert();
  await store.alerts.commit(anAlert({ alert: { ...alert, expiresAt: hours(72) }, deliveries }));
  return store;
}

/** The same, on which somebody else commits just before, now and then. */
function contested(store: Store, random: () => number): Store {
  async function first<R extends { readonly id: string; readonly revision: number }>(
    { id }: R,
    { load, commit }: { load(id: string): Promise<R | undefined>; commit(record: R): Promise<unknown> },
  ): Promise<void> {
    const record = random() < 0.2 ? await load(id) : undefined;
    if (record !== undefined) await commit({ ...record, revision: record.revision + 1 });
  }
  return {
    ...store,
    commit: async (record) => {
      await first(record, store);
      return store.commit(record);
    },
    alerts: {
      ...store.alerts,
      commit: async (record) => {
        await first(record, store.alerts);
        return store.alerts.commit(record);
      },
    },
  };
}

/** Nobody looks more often than this, so that what is due almost together is met together. */
const stepMs = 10_000;

/** Lives through the days under the plan of this seed, from one instant at which something is due to the next. */
async function live(seed: number) {
  let now = minute(0);
  const random = steadyRandom(seed);
  const store = contested(await prepared(), random);
  const world = await troubledWorld({
    random,
    now: () => new Date(now),
    share: 0.3,
    shut: (destination) => {
      const { status, until = '' } = closed[destination] ?? {};
      return now < until ? status : undefined;
    },
  });
  const faults: unknown[] = [];
  const common = {
    ...{ now: () => now, random, report: () => {} },
    failed: (error: unknown) => void faults.push(error),
  };
  const deps = {
    ...(await depsOn(store)),
    ...{ now: common.now, hasDutyMail: true, inToday: () => deciders.map((id) => ({ id })) },
  };
  const means = world.deliverWith(store.recall);
  const deliver: Deliver = async (notice, theCase, record) => {
    if (notice.to !== 'on-duty') return means.notice(notice, theCase, record);
    const looked = await tellWhoDecides(notice, record.id, deps);
    return looked === 'done' ? { result: 'sent' } : { result: 'later', why: 'looks-again', ...looked };
  };
  const queues = [
    caseQueue({
      ...{ ...common, store, deliver, force: { providers: [] } },
      isTheirs: (notice, theCase) => !isTheirsNoMore(notice, theCase, deps),
      postTogether: means.together,
    }),
    alertQueue({ ...common, alerts: store.alerts, address: async () => [], deliver: means.alert }),
  ];
  const outbox = startOutbox(queues, { now: common.now, random, every: 600_000 });
  const noticesNow = async () =>
    (await Promise.all([...agreed, ...breached].map((id) => store.load(id)))).map(
      (one) => one?.notices ?? [],
    );
  const deliveriesNow = async () => (await store.alerts.load('alert-1'))?.deliveries ?? [];
  const nothingIsDue = async () => {
    const due = await Promise.all(queues.map((queue) => queue.due(now, 64, new Set())));
    return due.flat().length === 0;
  };
  for (let steps = 0; ; steps += 1) {
    if (steps > 3_000) throw new Error(`At ${now} it has not come to an end`);
    outbox.wake();
    await until('nothing is due', nothingIsDue);
    const all = [...(await noticesNow()).flat(), ...(await deliveriesNow())];
    const waiting = all.filter(({ state }) => state === 'waiting');
    const [next] = waiting.map(({ dueAt }) => Date.parse(dueAt)).sort((one, other) => one - other);
    if (next === undefined) break;
    // What waits for a list is due, and looked at again a little later.
    const at = new Date(Math.max(Math.ceil(next / stepMs) * stepMs, Date.parse(now) + stepMs)).toISOString();
    // What is shut for a while opens meanwhile: whoever is back is heard of, as when they write, or at a start. What was
    // refused holds up nothing that comes after it, so that what is due in that very moment might overtake it.
    const opened = Object.entries(closed).filter(([, { until: opens }]) => now < opens && opens <= at);
    const back = opened.map(([where]) =>
      where.replace('a:', 'person:').replace('19:supervisors', 'supervisors:w'),
    );
    now = at;
    for (const address of back) outbox.returned(address);
    await until('what was held there is let go', async () => {
      const held = [...(await noticesNow()).flat(), ...(await deliveriesNow())];
      return !held.some(
        ({ state, heldAt }) => state === 'parked' && heldAt !== undefined && back.includes(heldAt),
      );
    });
  }
  await outbox.stop();
  await world.close();
  return { ...world, notices: await noticesNow(), deliveries: await deliveriesNow(), faults };
}

describe('given that three of ten requests go wrong, others commit in between, and the channel, three chats and a provider are shut for hours', () => {
  test.each(Array.from({ length: samples(25, 4) }, (_one, seed) => seed))(
    'then everything arrives in order, and twice only after an uncertain send: plan %i',
    { timeout: 120_000 },
    async (seed) => {
      const { arrived, uncertainOf, notices, deliveries, faults } = await live(seed);
      expect(faults, 'nothing fails inside').toEqual([]);
      const timesOf = (id: string) => arrived.filter(({ notice }) => notice === id).length;
      for (const ofCase of notices) {
        const places = Object.groupBy(
          ofCase.filter(({ to }) => to !== 'on-duty' && to !== 'duty-mail'),
          recipientOf,
        );
        for (const [place, sent = []] of Object.entries(places)) {
          const ids = sent.map(({ id }) => id);
          const came = arrived.filter(({ notice }) => ids.includes(notice)).map(({ notice }) => notice);
          expect(
            came.filter((id, index) => id !== came[index - 1]),
            `in order: ${place}`,
          ).toEqual(ids);
        }
      }
      for (const { id, state } of [...notices.flat(), ...deliveries]) {
        const { kind, doubts = 0 } = notices.flat().find((one) => one.id === id) ?? {};
        const isEnough = kind === 'duty-mail' && state === 'parked' && doubts >= mostMails;
        expect(isEnough ? 'sent' : state, id).toBe('sent');
        expect(timesOf(id) - 1, `${id}: repeated`).toBeLessThanOrEqual(uncertainOf.get(id) ?? 0);
        if (kind !== 'second-route' && !isEnough) expect(timesOf(id), id).toBeGreaterThanOrEqual(1);
      }
      expect(uncertainOf.size, 'the plan was one').toBeGreaterThan(0);

      // What must be decided waited for no channel: of each breach whoever decides was asked, and the duty address.
      const asked = notices.filter((ofCase) => ofCase.some(({ kind }) => kind === 'second-route'));
      expect(asked).toHaveLength(breached.length);
      for (const ofCase of asked) {
        const people = ofCase.filter(({ to }) => to === 'decider').map(({ person = '' }) => person);
        expect(people.sort()).toEqual(deciders.toSorted());
        expect(ofCase.filter(({ kind }) => kind === 'duty-mail')).toHaveLength(1);
      }
      // And some of it came together: one by one a breach is its own post for a handful alone.
      const together = Object.groupBy(arrived, ({ request }) => request);
      expect(Object.values(together).some((some = []) => some.length > 1)).toBe(true);
    },
  );
});
