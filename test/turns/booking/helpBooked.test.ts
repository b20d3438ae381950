import { beforeEach, describe, expect, test } from 'vitest';
import type { View } from '../../../src/dialogue/view/view.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { aSessionRecord } from '../../domain/booking/sessions.ts';
import { openStore } from '../../outbox/harness.ts';
import * as booking from '../../support/booking/office.ts';

const key = 'anawim:monday';
const service = 'new-chance-anawim';
const ash = booking.anOfficer('ash');
const session = () => aSessionRecord({ id: 'monday', provider: 'anawim', intervention: service, places: 1 });

let office: booking.Office;
beforeEach(async () => {
  office = booking.officeOn(await openStore());
});

/** A woman says no to what is offered at the scene: the card that diverts nothing. */
async function refused(by = ash): Promise<View> {
  const file = await booking.readyToFile(by, office, { sex: 'female' });
  return (await press(booking.pressOn(by, file, 'file', { consent: 'refuses' }), office)).view;
}

const herYes = { support: service, helpAgreed: 'true', name: 'Zelda Quillfeather', phone: '07700 900461' };
const record = async (card: View, choice: string, by = ash) =>
  (await press(booking.pressOn(by, card, 'record-undiverted', { ...herYes, session: choice }), office)).view;

describe('given a session of help that can be sent though nothing is diverted, then', () => {
  test('it is offered on that card, and the call of the provider is marked', async () => {
    await office.store.sessions.commit(session());
    const { fields } = await refused();
    expect(fields.session).toMatchObject({ value: `${service} phone` });
    expect(fields.session?.choices?.map(({ value }) => value)).toEqual([
      `${service} ${key}`,
      `${service} phone`,
    ]);
  });

  test('chosen, the place is theirs, and nobody waits for a call', async () => {
    await office.store.sessions.commit(session());
    const card = await record(await refused(), `${service} ${key}`);
    expect(card.card).toBe('case');
    const { help } = await booking.theCaseOf(card.target.caseId, office);
    expect(help?.support).toMatchObject([{ intervention: service, appointment: { session: key } }]);
    expect(help?.support[0]?.firstContactBy).toBeUndefined();
    expect(await booking.placesIn(key, office)).toBe('ash booked');
    expect(JSON.stringify(card.data)).toContain('Place booked: ');
  });

  test('the last place is given once', async () => {
    await office.store.sessions.commit(session());
    const elm = booking.anOfficer('elm');
    const [first, second] = [await refused(), await refused(elm)];
    await record(first, `${service} ${key}`);
    const late = await record(second, `${service} ${key}`, elm);
    expect(late.fields.session?.error).toMatch(/full or off by now/);
    expect(await booking.placesIn(key, office)).toBe('ash booked');
  });

  test('without one the provider makes contact within its hours', async () => {
    const { fields } = await refused();
    expect(Object.keys(fields)).not.toContain('session');
    const card = await record(await refused(), '');
    const { help } = await booking.theCaseOf(card.target.caseId, office);
    expect(help?.support[0]?.firstContactBy).toBe('2026-11-23T09:00:00.000Z');
  });
});
