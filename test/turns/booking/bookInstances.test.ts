import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { View } from '../../../src/dialogue/view/view.ts';
import type { SessionRecord } from '../../../src/domain/booking/session.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import { sweepBookings } from '../../../src/turns/booking/startSweep.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { aSessionRecord } from '../../domain/booking/sessions.ts';
import { type Database, database } from '../../support/booking/database.ts';
import * as booking from '../../support/booking/office.ts';

const key = 'cranstoun:thursday';
const never = (error: unknown) => expect.fail(`it failed: ${error}`);
const atOnce = async () => undefined;

type Officer = { readonly by: ReturnType<typeof booking.anOfficer>; readonly card: View };

/** The same officers in every run: their cards are made once, and the rows copied. */
async function readyOfficers(count: number): Promise<{ rows: Database; officers: readonly Officer[] }> {
  const rows = database();
  const office = booking.officeOn(rows.connect(atOnce));
  const officers: Officer[] = [];
  for (let number = 0; number < count; number += 1) {
    const by = booking.anOfficer(`number-${number}`);
    officers.push({ by, card: await booking.readyToFile(by, office) });
  }
  return { rows, officers };
}
const ready = await readyOfficers(8);

async function copied(places: number): Promise<Database> {
  const rows = database();
  const store = rows.connect(atOnce);
  for (const record of ready.rows.cases.values()) {
    for (let revision = 1; revision <= record.revision; revision += 1)
      await store.commit({ ...record, revision });
  }
  await store.sessions.commit(aSessionRecord({ places }));
  return rows;
}

const taken = ({ bookings }: SessionRecord) => bookings.filter(({ state }) => state !== 'waiting').length;

function holders({ cases }: Database): readonly string[] {
  return [...cases.values()]
    .map(({ events }) => replay(events))
    .filter(({ filed }) => filed?.required[0]?.appointment?.session === key)
    .map(({ id }) => id)
    .toSorted();
}

/** Cases that were told they have a place, and then that they have none. */
function deceived({ cases }: Database): readonly string[] {
  return [...cases.values()]
    .filter(({ events }) => events.some(({ event }) => event.type === 'place-lost'))
    .map(({ id }) => id);
}

test('two instances that share rows and nothing else give each place once, however their steps interleave', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.record({
        places: fc.integer({ min: 1, max: 3 }),
        /** Minutes by which the second instance's clock is ahead: it takes the other's holds for lapsed. */
        ahead: fc.constantFrom(0, 0, 30),
        wayOf: fc.array(fc.constantFrom('one', 'two', 'both'), { minLength: 8, maxLength: 8 }),
        sweeps: fc.integer({ min: 0, max: 3 }),
      }),
      async (scheduler, { places, ahead, wayOf, sweeps }) => {
        runs += 1;
        const rows = await copied(places);
        const onTheWay = () => scheduler.schedule(Promise.resolve());
        const one = booking.officeOn(rows.connect(onTheWay));
        const two = booking.officeOn(rows.connect(onTheWay));
        two.clock(ahead);

        const work = ready.officers.flatMap(({ by, card }, index) => {
          const pressed = booking.filingPress(by, card, key);
          const offices = wayOf[index] === 'both' ? [one, two] : [wayOf[index] === 'one' ? one : two];
          return offices.map((office) => press(pressed, office));
        });
        const swept = Array.from({ length: sweeps }, () => sweepBookings(two, never));
        await scheduler.waitFor(Promise.all([...work, ...swept]));

        for (const record of rows.history) expect(taken(record)).toBeLessThanOrEqual(places);
        const quiet = booking.officeOn(rows.connect(atOnce));
        quiet.clock(60);
        await booking.tellSessions([...rows.cases.keys()], quiet);
        await sweepBookings(quiet, never);
        expect(deceived(rows)).toEqual([]);
        expect(holders(rows)).toHaveLength(places);
        const { bookings = [] } = rows.history.at(-1) ?? {};
        expect(bookings.map(({ state }) => state)).toEqual(Array(places).fill('booked'));
        expect(bookings.map(({ caseId }) => caseId).toSorted()).toEqual(holders(rows));
      },
    ),
    { numRuns: 25 },
  );
  expect(runs).toBeGreaterThanOrEqual(25);
});

test('two instances that hand on the places of those who withdraw offer each place once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      async (scheduler, places, leaving) => {
        const rows = await copied(places);
        const quiet = booking.officeOn(rows.connect(atOnce));
        const cases: string[] = [];
        for (const { by, card } of ready.officers) {
          const choice = cases.length < places ? key : `wait ${key}`;
          const { view } = await press(booking.filingPress(by, card, choice), quiet);
          expect(view.card).toBe('case');
          cases.push(card.target.caseId);
          await booking.tellSessions([card.target.caseId], quiet);
        }
        const gone = Math.min(leaving, places);
        for (const { by, card } of ready.officers.slice(0, gone)) {
          const { revision } = await booking.theCaseOf(card.target.caseId, quiet);
          const target = { caseId: card.target.caseId, step: 'withdraw', revision } as const;
          await press(booking.pressOn(by, { ...card, target, fields: {} }, 'withdraw'), quiet);
        }

        const onTheWay = () => scheduler.schedule(Promise.resolve());
        const offices = [booking.officeOn(rows.connect(onTheWay)), booking.officeOn(rows.connect(onTheWay))];
        const work = offices.flatMap((office) =>
          cases.slice(0, gone).map((caseId) => booking.tellSessions([caseId], office)),
        );
        await scheduler.waitFor(Promise.all(work));

        for (const record of rows.history) expect(taken(record)).toBeLessThanOrEqual(places);
        const { bookings = [] } = rows.history.at(-1) ?? {};
        const offered = bookings.filter(({ state }) => state === 'held').map(({ caseId }) => caseId);
        expect(offered).toEqual(cases.slice(places, places + gone));
        for (const caseId of cases.slice(places)) {
          const said = await booking.toBeSaid(caseId, quiet);
          const times = said.filter((line) => line === 'officer-message place-free').length;
          expect(times).toBe(offered.includes(caseId) ? 1 : 0);
        }
      },
    ),
    { numRuns: 15 },
  );
});
