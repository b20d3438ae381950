import { describe, expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { confirmPlaces, holdPlaces } from '../../../src/turns/booking/holdPlace.ts';
import { sweepBookings } from '../../../src/turns/booking/startSweep.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { aSessionRecord } from '../../domain/booking/sessions.ts';
import { listeningLog, temporaryFolder } from '../../store/lowdb/dataFolder.ts';
import * as booking from '../../support/booking/office.ts';

const key = 'cranstoun:thursday';
const folder = temporaryFolder();
const officers = Array.from({ length: 50 }, (_, count) => booking.anOfficer(`number-${count}`));

async function openedOffice(name: string) {
  const store = await openLowdbStore({ folder: `${folder}/${name}`, log: listeningLog() });
  await store.sessions.commit(aSessionRecord({ places: 5 }));
  return booking.officeOn(store);
}

/** What the cases say, next to what the session says: how many have a place. */
async function counts(cases: readonly string[], office: booking.Office) {
  const filings = await Promise.all(cases.map((caseId) => booking.theCaseOf(caseId, office)));
  const claims = (await office.store.sessions.load(key))?.bookings ?? [];
  const withPlace = filings.filter(({ filed }) => filed?.required[0]?.appointment?.session === key);
  expect(claims.map(({ caseId }) => caseId).toSorted()).toEqual(withPlace.map(({ id }) => id).toSorted());
  return { filed: filings.filter(({ filed }) => filed).length, withPlace: withPlace.length, claims };
}

describe('fifty officers press for five places at once', () => {
  test('five get one; the others have their card back with everything kept, and can go on', async () => {
    const office = await openedOffice('at once');
    const cards = await Promise.all(officers.map((by) => booking.readyToFile(by, office)));
    const cases = cards.map(({ target }) => target.caseId);
    const presses = officers.map((by, index) => {
      const card = cards[index];
      if (card === undefined) throw new Error('no card');
      return booking.filingPress(by, card, key);
    });
    const answers = await Promise.all(presses.map((one) => press(one, office)));

    const filed = answers.filter(({ view }) => view.card === 'case');
    const back = answers.flatMap(({ view }, index) => (view.card === 'file' ? [{ view, index }] : []));
    expect([filed.length, back.length]).toEqual([5, 45]);
    expect(await counts(cases, office)).toMatchObject({ filed: 5, withPlace: 5 });
    for (const { view } of back) {
      expect(view.fields.session?.error).toContain('full or off by now');
      expect(view.fields.session?.choices?.map(({ title }) => title)).toEqual([
        'Sunday 22 November at 9 am, Digbeth: full, put them on the waiting list',
        'Cranstoun phones within 72 hours',
      ]);
      expect(view.fields.consent?.value).toBe('agrees');
      expect(view.data).toMatchObject({
        recorded: [{ text: 'Name: recorded' }, { text: 'Phone number: recorded' }],
      });
    }

    // Each of them delivered once more, as Teams does: the same answers, no second effect.
    const again = await Promise.all(presses.map((one) => press(one, office)));
    expect(again.map(({ view }) => view.card)).toEqual(answers.map(({ view }) => view.card));
    expect(await counts(cases, office)).toMatchObject({ filed: 5, withPlace: 5 });

    const rest = back.map(({ view, index }) => {
      const by = officers[index];
      if (by === undefined) throw new Error('no officer');
      return press(booking.filingPress(by, view, `wait ${key}`), office);
    });
    expect(new Set((await Promise.all(rest)).map(({ view }) => view.card))).toEqual(new Set(['case']));
    await booking.tellSessions(cases, office);
    const claims = (await office.store.sessions.load(key))?.bookings ?? [];
    expect(claims.filter(({ state }) => state === 'booked')).toHaveLength(5);
    expect(claims.filter(({ state }) => state === 'waiting')).toHaveLength(45);
    await office.store.close();
  });

  test('while sweeps run and each press comes twice at once: five, and each of them once', async () => {
    const office = await openedOffice('twice');
    const cards = await Promise.all(officers.map((by) => booking.readyToFile(by, office)));
    const cases = cards.map(({ target }) => target.caseId);
    const presses = cards.flatMap((card, index) => {
      const one = booking.filingPress(officers[index] ?? booking.anOfficer('nobody'), card, key);
      return [one, one];
    });
    const failed: unknown[] = [];
    // A sweep by a clock that is ahead takes every hold for one that ran out.
    const ahead = booking.officeOn(office.store);
    ahead.clock(30);
    const sweeps = Array.from({ length: 6 }, () => sweepBookings(ahead, (error) => failed.push(error)));
    await Promise.all([...presses.map((one) => press(one, office)), ...sweeps]);
    await sweepBookings(ahead, (error) => failed.push(error));
    expect(failed).toEqual([]);
    const { withPlace, filed, claims } = await counts(cases, office);
    expect([withPlace, filed]).toEqual([5, 5]);
    expect(claims.map(({ state }) => state)).toEqual(Array(5).fill('booked'));
    await office.store.close();
  });
});

test('fifty cases that want a place in each of two sessions: five have both, and nobody has only one', async () => {
  const office = await openedOffice('two sessions');
  const other = aSessionRecord({ id: 'monday', provider: 'esol-providers', intervention: 'esol', places: 5 });
  await office.store.sessions.commit(other);
  const cases = officers.map((_, index) => `case-${index}`);
  const got = await Promise.all(
    cases.map(async (caseId, index) => {
      const keys = index % 2 === 0 ? [key, other.key] : [other.key, key];
      const isHeld = await holdPlaces(keys, caseId, office);
      if (isHeld) await confirmPlaces(keys, caseId, office);
      return isHeld ? [caseId] : [];
    }),
  );
  expect(got.flat()).toHaveLength(5);
  for (const session of [key, other.key]) {
    const claims = (await office.store.sessions.load(session))?.bookings ?? [];
    expect(claims.map(({ caseId, state }) => `${caseId} ${state}`).toSorted(), session).toEqual(
      got
        .flat()
        .map((caseId) => `${caseId} booked`)
        .toSorted(),
    );
  }
  await office.store.close();
});
