import { describe, expect, test } from 'vitest';
import { daysLater } from '../../../src/domain/alerts/drugAlert.ts';
import { alertCard, alertNotice, daysOf, reachedOf, sentAlert } from '../../../src/turns/alerts/alertCard.ts';
import { deps } from '../../dialogue/sitting.ts';
import { aDelivery, anAlert } from '../../store/alertContract.ts';
import { minute } from '../../support/caseStories.ts';

const { force } = deps;
const by = { kind: 'staff', id: 'lead-1', name: 'Sgt Birch' } as const;
const other = { kind: 'staff', id: 'lead-2', name: 'Sgt Oak' } as const;
const drafted = { at: minute(1), by, what: 'drafted', cause: 'message:1' } as const;
const sent = { at: minute(30), by: other, what: 'sent', cause: 'press:1' } as const;
const later = { at: minute(40), by, what: 'dropped', cause: 'press:2' } as const;

describe('given an alert, when somebody is to be told,', () => {
  const card = { place: { conversation: 'c', activity: 'a' }, to: 'person:lead-1' };
  const record = anAlert({ card, alert: { ...anAlert().alert, expiresAt: minute(60) } });
  const toldAt = (at: number, to: 'officer' | 'provider' | 'sender', given = record) =>
    alertNotice(aDelivery({ to }), given, { force, now: () => minute(at) });

  test('then an officer hears of it in their own chat', () => {
    expect(toldAt(5, 'officer')).toMatchObject({ to: 'person:o-1' });
    expect(JSON.stringify(toldAt(5, 'officer')?.view.data)).toContain('Drug alert: nitazenes');
  });

  test('then its sender sees on the card from which it was sent how far it got', () => {
    expect(toldAt(5, 'sender')).toMatchObject(card);
    expect(JSON.stringify(toldAt(5, 'sender')?.view.data)).toContain('Drug alert sent: nitazenes');
  });

  test('then nobody is told in Teams where it is a provider, or no card stands, or it is over', () => {
    expect(toldAt(5, 'provider')).toBeUndefined();
    const { card: _none, ...cardless } = record;
    expect(toldAt(5, 'sender', cardless)).toBeUndefined();
    for (const to of ['officer', 'sender'] as const) expect(toldAt(60, to)).toBeUndefined();
  });
});

describe('who sent it, and when,', () => {
  test('is whoever pressed, and whoever wrote it while it is a draft', () => {
    expect(sentAlert(anAlert({ events: [drafted] }))).toMatchObject({ by, at: minute(1) });
    expect(sentAlert(anAlert({ events: [drafted, sent] }))).toMatchObject({ by: other, at: minute(30) });
    expect(sentAlert(anAlert({ events: [drafted, sent, later] }))).toMatchObject({ by: other });
  });

  test('is known of every alert', () => {
    expect(() => sentAlert(anAlert({ events: [] }))).toThrow('An alert begins with an event');
  });

  test('says for how many days a draft was written', () => {
    const alert = { ...anAlert().alert, expiresAt: daysLater(minute(1), 3) };
    expect(daysOf(anAlert({ alert, events: [drafted] }))).toBe(3);
  });
});

describe('how far it got', () => {
  const [service] = force.youthJustice;
  const to = (who: string, state: 'sent' | 'waiting' | 'parked' | 'expired') =>
    aDelivery({ id: `${who}-${state}`, to: 'provider', who, state });

  test('names each provider that has not got it, and no officer', () => {
    const deliveries = [
      aDelivery({ state: 'parked' }),
      to('cranstoun', 'sent'),
      to('hampton-trust', 'parked'),
      to(service?.provider ?? '', 'waiting'),
      to('unheard-of', 'expired'),
    ];
    expect(reachedOf(anAlert({ deliveries }), force)).toEqual({
      deliveries,
      missing: ['Hampton Trust', service?.title, 'unheard-of'],
    });
  });

  test('is not known before it is found out who is to be told', () => {
    expect(reachedOf(anAlert(), force)).toBeUndefined();
  });
});

describe('the card', () => {
  test('of a draft names the providers it goes to', () => {
    const view = alertCard(anAlert({ status: 'draft', alert: { ...anAlert().alert, drug: 'heroin' } }), {
      force,
    });
    expect(JSON.stringify(view.data)).toMatch(/Providers: [^"]*Cranstoun/);
    expect(view.verbs).toEqual(['send-alert', 'drop-alert']);
  });

  test('of one given up says that nobody was told, and sends nothing', () => {
    const view = alertCard(anAlert({ status: 'dropped' }), { force });
    expect(JSON.stringify(view.data)).toContain('Nobody was told. Write it again to send it.');
    expect(view.verbs).toEqual([]);
  });

  test('carries what is to be said above it', () => {
    for (const status of ['draft', 'sent'] as const)
      expect(alertCard(anAlert({ status }), { force }, 'A note.').note).toBe('A note.');
  });
});
