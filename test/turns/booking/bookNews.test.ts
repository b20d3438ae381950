import { beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import { aSessionRecord } from '../../domain/booking/sessions.ts';
import { openStore } from '../../outbox/harness.ts';
import * as booking from '../../support/booking/office.ts';

const key = 'cranstoun:thursday';
const ash = booking.anOfficer('ash');
const day = 24 * 60;

let office: booking.Office;
beforeEach(async () => {
  office = booking.officeOn(await openStore());
});

/** What the first notice of that kind or news would say if it were sent now; undefined when nothing. */
async function said(caseId: string, what: string) {
  const record = await booking.caseRecord(caseId, office);
  const isIt = ({ kind, news }: Notice) => kind === what || news === what;
  const notice = record.notices.find(isIt);
  if (notice === undefined) throw new Error(`There is no ${what}`);
  const drawn = await noticeView(notice, await booking.theCaseOf(caseId, office), record, office);
  if (drawn === undefined || drawn.view.card !== 'message') return undefined;
  const { heading, lines } = drawn.view.data;
  return { to: drawn.to, heading, lines: lines.map(({ text }) => text), verbs: drawn.view.verbs };
}

describe('three days after the filing, the officer', () => {
  const atTheEnd = 3 * day;

  test('is told that the provider was not heard of, by reference alone', async () => {
    const { target } = await booking.fileWith('', ash, office);
    const { filed, reference } = await booking.theCaseOf(target.caseId, office);
    expect(filed?.required[0]?.firstContactBy).toBe('2026-11-23T09:00:00.000Z');
    office.clock(atTheEnd);
    expect(await said(target.caseId, 'first-contact')).toEqual({
      to: 'person:officer-ash',
      heading: `${reference}: nothing heard from the provider in time`,
      lines: ['It should have phoned the person by now. Ring the provider and quote the reference.'],
      verbs: ['open'],
    });
  });

  test.each([
    ['once anything was reported', (id: string) => booking.reports(id, 'accepted', office)],
    ['once it was declined', (id: string) => booking.reports(id, 'declined', office)],
  ])('is told nothing %s', async (_what, happens) => {
    const { target } = await booking.fileWith('', ash, office);
    await happens(target.caseId);
    office.clock(atTheEnd);
    expect(await said(target.caseId, 'first-contact')).toBeUndefined();
  });

  test('is told nothing where a place is booked', async () => {
    await office.store.sessions.commit(aSessionRecord());
    const { target } = await booking.fileWith(key, ash, office);
    // The last is for the day by which its provider should have reported: nobody set one.
    expect(await booking.toBeSaid(target.caseId, office)).toEqual([
      ...['referral', 'place', 'officer-message deadline-passed'],
    ]);
  });
});

test('news of a place that is settled by the time it is read offers no place, and opens the case that is to be led on', async () => {
  const birch = booking.anOfficer('birch');
  await office.store.sessions.commit(aSessionRecord({ places: 1 }));
  const first = await booking.fileWith(key, ash, office);
  const second = await booking.fileWith(`wait ${key}`, birch, office);
  const cases = [first.target.caseId, second.target.caseId];
  await booking.tellSessions(cases, office);
  await booking.reports(first.target.caseId, 'declined', office);
  await booking.tellSessions(cases, office);
  const { reference } = await booking.theCaseOf(second.target.caseId, office);
  expect(await said(second.target.caseId, 'place-free')).toMatchObject({
    heading: `${reference}: a place is free, Sunday 22 November at 9 am, Digbeth`,
    lines: [
      'It is kept for them until Saturday 21 November, 09:00. Ask them, then take it or leave it to the next.',
    ],
    verbs: ['take-place', 'leave-place', 'open'],
  });
  await booking.reports(second.target.caseId, 'declined', office);
  expect(await said(second.target.caseId, 'place-free')).toMatchObject({
    heading: `${reference}: a place was free`,
    // Its provider declined since: the officer has another to choose.
    verbs: ['open'],
  });
});
