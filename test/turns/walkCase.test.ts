import { describe, expect, test } from 'vitest';
import type { Booking, SessionRecord } from '../../src/domain/booking/session.ts';
import { walkCase } from '../../src/turns/walkCase.ts';
import { aSessionRecord } from '../domain/booking/sessions.ts';
import { database } from '../support/booking/database.ts';
import { officeOn, readyToFile, theCaseOf } from '../support/booking/office.ts';
import { filedForDivert } from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';
import { atStep } from './chat/buttons/stages.ts';

const by = { id: 'officer-ash', name: 'PC Ash' };

/** A case that is about to be filed with Divert, and what is published for it as the officer is offered it. */
async function toFile(bookings: (caseId: string) => readonly Booking[] = () => []) {
  const office = officeOn(database().connect(async () => undefined));
  const { target } = await readyToFile(by, office);
  const record: SessionRecord = { ...aSessionRecord({ places: 1 }), bookings: bookings(target.caseId) };
  await office.store.sessions.commit(record);
  const way = await walkCase(await theCaseOf(target.caseId, office), office);
  return { way, left: way?.state.published?.sessions.map((one) => one.bookings) };
}

const held = (caseId: string): Booking => ({ caseId, state: 'held', at: minute(0), until: minute(10) });

describe('given a case about to be filed, when it is walked,', () => {
  test('then it comes to that card with the sessions of what it begins with', async () => {
    const { way, left } = await toFile();
    expect(way?.current.name).toBe('file');
    expect(left).toEqual([[]]);
    expect(way?.state.published?.at).toBe(minute(0));
  });

  // A filing that was cut off holds the place: it must not keep its own case from it.
  test('then a place that it holds itself is free to it', async () => {
    expect((await toFile((caseId) => [held(caseId)])).left).toEqual([[]]);
  });

  test('then a place that another case holds is not', async () => {
    expect((await toFile(() => [held('another')])).left).toEqual([[held('another')]]);
  });
});

describe('given a case elsewhere, when it is walked,', () => {
  const never = officeOn(database().connect(() => Promise.reject(new Error('Nobody asks the store'))));

  test.each([
    ['a card of the dialogue that begins nothing', atStep.questions],
    ['the offence', atStep.offence],
    ['a refusal that sends nobody for help', atStep.refused],
  ])('then no session is looked up on %s', async (_what, story) => {
    expect((await walkCase(story().theCase, never))?.state.published).toBeUndefined();
  });

  test('then there is no way for one that is no draft', async () => {
    expect(await walkCase(filedForDivert().theCase, never)).toBeUndefined();
  });
});
