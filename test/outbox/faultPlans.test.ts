import { describe, expect, test } from 'vitest';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { caseQueue } from '../../src/outbox/caseQueue.ts';
import { recipientOf } from '../../src/outbox/orderPerRecipient.ts';
import { startOutbox } from '../../src/outbox/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { minute } from '../support/caseStories.ts';
import { addressOf, troubledWorld } from '../support/faults/troubledWorld.ts';
import { samples } from '../support/samples.ts';
import { steadyRandom } from '../support/steadySeed.ts';
import { aNotice, keepCase, openStore, until } from './harness.ts';

const hours = (count: number) => minute(count * 60);
const cases = Array.from({ length: 6 }, (_one, index) => `case-${index}`);
/** Whose chat, which channel and which provider take nothing, and until when: a while, a while, a day. */
const shutUntil: Readonly<Record<string, string>> = {
  'a:officer-0': hours(5),
  '19:supervisors': hours(3),
  cranstoun: hours(24),
};

/** News of some days: to an officer, the channel and two providers, in the order in which it came about. */
function newsOf(id: string): readonly Notice[] {
  const news = (name: string, at: number, some: Partial<Notice>) =>
    aNotice(`${id} ${name}`, { dueAt: minute(at), ...some });
  const toProvider = { to: 'provider', kind: 'referral' } as const;
  return [
    news('asked', 0, { to: 'supervisors', kind: 'authorisation-outcome' }),
    news('approved', 1, {}),
    news('referral', 1, { ...toProvider, provider: 'cranstoun' }),
    news('other referral', 1, { ...toProvider, provider: 'anawim' }),
    news('booked', 2, {}),
    news('attended', 300, {}),
    news('update', 300, { ...toProvider, kind: 'referral-update', provider: 'cranstoun' }),
    news('breach', 301, { to: 'supervisors', kind: 'authorisation-outcome' }),
    news('breached', 301, {}),
  ];
}

async function prepared(): Promise<Store> {
  const store = await openStore();
  for (const [index, id] of cases.entries()) {
    await keepCase(store, id, newsOf(id));
    const record = await store.load(id);
    if (record === undefined) throw new Error('It was just kept');
    const officer = `officer-${index % 3}`;
    await store.commit({ ...record, officer, revision: 2 });
    await store.remember(`person:${officer}`, addressOf(`a:${officer}`));
  }
  await store.remember('supervisors:w', addressOf('19:supervisors'));
  return store;
}

/** Lives through the days under the plan of this seed, from one instant at which something is due to the next. */
async function live(seed: number) {
  const store = await prepared();
  let now = minute(0);
  const random = steadyRandom(seed);
  const world = troubledWorld({
    random,
    now: () => new Date(now),
    share: 0.3,
    isShut: (destination) => now < (shutUntil[destination] ?? ''),
  });
  const faults: unknown[] = [];
  const failed = (error: unknown) => void faults.push(error);
  const deliver = world.deliverWith(store.recall);
  const queue = caseQueue({
    ...{ store, deliver, force: { providers: [] }, now: () => now, random, report: () => {}, failed },
    isTheirs: () => true,
    postTogether: () => Promise.reject(new Error('There is no breach in these cases')),
  });
  const outbox = startOutbox([queue], { now: () => now, random, every: 600_000 });
  const noticesNow = async () =>
    (await Promise.all(cases.map((id) => store.load(id)))).map((one) => one?.notices ?? []);
  for (let steps = 0; ; steps += 1) {
    if (steps > 3_000) throw new Error(`At ${now} it has not come to an end`);
    outbox.wake();
    await until('nothing is due', async () => (await store.due(now, 1)).length === 0);
    const waiting = (await noticesNow()).flat().filter(({ state }) => state === 'waiting');
    const next = waiting.map(({ dueAt }) => dueAt).sort()[0];
    if (next === undefined) break;
    // What is shut for a while opens meanwhile: whoever is back is heard of, as when they write.
    for (const [where, opens] of Object.entries(shutUntil))
      if (now < opens && opens <= next)
        outbox.returned(where.replace('a:', 'person:').replace('19:supervisors', 'supervisors:w'));
    now = next;
  }
  await outbox.stop();
  return { ...world, notices: await noticesNow(), faults };
}

describe('given that three of ten requests go wrong, somebody and the channel are shut for hours, a provider for a day', () => {
  test.each(Array.from({ length: samples(25, 4) }, (_one, seed) => seed))(
    'then everything arrives in order, and twice only after an uncertain send: plan %i',
    { timeout: 120_000 },
    async (seed) => {
      const { arrived, uncertainOf, notices, faults } = await live(seed);
      expect(faults, 'nothing fails inside').toEqual([]);
      for (const ofCase of notices) {
        const places = Object.groupBy(ofCase, recipientOf);
        for (const [place, sent = []] of Object.entries(places)) {
          const ids = sent.map(({ id }) => id);
          const came = arrived.filter(({ notice }) => ids.includes(notice)).map(({ notice }) => notice);
          expect(
            came.filter((id, index) => id !== came[index - 1]),
            `in order: ${place}`,
          ).toEqual(ids);
        }
        for (const { id, state } of ofCase) {
          expect(state, id).toBe('sent');
          const times = arrived.filter(({ notice }) => notice === id).length;
          expect(times, id).toBeGreaterThanOrEqual(1);
          expect(times - 1, `${id}: repeated`).toBeLessThanOrEqual(uncertainOf.get(id) ?? 0);
        }
      }
      expect(uncertainOf.size, 'the plan was one').toBeGreaterThan(0);
    },
  );
});
