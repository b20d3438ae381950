import { expect, test } from 'vitest';
import { keepPlace } from '../../src/turns/keepPlace.ts';
import { keepCase, openStore } from '../outbox/harness.ts';
import { officeOn } from '../support/booking/office.ts';
import { approved, awaitingSergeant, breachedConditionalCaution, charged } from '../support/caseStages.ts';
import { depsOn, keep } from './chat/buttons/depsOn.ts';
import { pressers } from './chat/buttons/people.ts';

const place = { conversation: 'a:1', activity: '1' };

test('where a card stands is kept, and written again only when it stands elsewhere', async () => {
  const store = await openStore();
  await keepCase(store, 'case-1', []);
  const office = officeOn(store);
  const kept = async (to: typeof place, slot: 'officerCard' | 'breachCard' = 'officerCard') => {
    await keepPlace('case-1', slot, to, office);
    const record = await store.load('case-1');
    return [record?.revision, record?.[slot]];
  };
  expect(await kept(place)).toEqual([2, place]);
  expect(await kept({ ...place }), 'the same place').toEqual([2, place]);
  const sent = { ...place, activity: '2' };
  expect(await kept(sent), 'another card of that chat').toEqual([3, sent]);
  const moved = { ...sent, conversation: 'a:2' };
  expect(await kept(moved), 'a card of that name in another chat').toEqual([4, moved]);
  expect(await kept(moved, 'breachCard'), 'another card of the case').toEqual([5, moved]);
  expect((await store.load('case-1'))?.officerCard).toEqual(moved);
});

test('a case that is not there keeps no place, and nothing fails', async () => {
  const store = await openStore();
  await keepPlace('nobody', 'officerCard', place, officeOn(store));
  expect(await store.load('nobody')).toBeUndefined();
});

test.each([
  ['while it waits, and it stays as it is', awaitingSergeant(), []],
  [
    'once it was decided on its way, and it is drawn anew at once',
    approved(),
    [{ card: '1', to: 'decider' }],
  ],
])('a card of what a request rests on is kept %s', async (_what, { events }, redrawn) => {
  const deps = await depsOn(await openStore());
  const { id } = await keep(events, pressers['its officer'], deps);
  const { by } = pressers.sergeant;
  await keepPlace(id, { detailOf: by.id }, place, deps);
  await keepPlace(id, { detailOf: by.id }, { ...place }, deps);
  const record = await deps.store.load(id);
  expect(record?.detailCards).toEqual([{ person: by.id, place }]);
  expect(record?.notices).toMatchObject(redrawn);
  expect(record?.nextDueAt).toBe(redrawn.length === 0 ? null : deps.now());
});

test.each([
  ['while it is to be decided, and it stays as it is', breachedConditionalCaution(), []],
  [
    'once it was decided on its way, and it is drawn anew at once',
    charged(),
    [{ kind: 'breach-outcome', card: '1', to: 'decider' }],
  ],
])('a breach in somebody’s own chat is kept %s', async (_what, { events }, redrawn) => {
  const deps = await depsOn(await openStore());
  const { id } = await keep(events, pressers['its officer'], deps);
  const { by } = pressers.sergeant;
  await keepPlace(id, { detailOf: by.id, about: 'breach' }, place, deps);
  const record = await deps.store.load(id);
  expect(record?.detailCards).toEqual([{ person: by.id, place, about: 'breach' }]);
  expect(record?.notices).toMatchObject(redrawn);
});
