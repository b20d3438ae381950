import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/dialogue/view/view.ts';
import { daysLater } from '../../../src/domain/alerts/drugAlert.ts';
import type { CaseRecord, Store } from '../../../src/store/store.ts';
import { alertNotice } from '../../../src/turns/alerts/alertCard.ts';
import { postAlert } from '../../../src/turns/alerts/postAlert.ts';
import { pressAlert } from '../../../src/turns/alerts/pressAlert.ts';
import { readersOf } from '../../../src/turns/alerts/readersOf.ts';
import { listAlerts, writeAlert } from '../../../src/turns/alerts/writeAlert.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Message, Press } from '../../../src/turns/turns.ts';
import { deps as officerDeps } from '../../dialogue/sitting.ts';
import { openStore } from '../../outbox/harness.ts';
import { aDelivery, anAlert } from '../../store/alertContract.ts';
import { minute } from '../../support/caseStories.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';

const lead = { id: 'sergeant-1', name: 'Sgt Birch' };
const inspector = { id: 'inspector-1', name: 'Insp Cedar' };
const constable = { id: 'officer-1', name: 'PC Ash' };
const home = { kind: 'personal', conversation: 'a:lead', address: { kind: 'personal' } } as const;

/** Turns on a real store, on which the clock can be moved. */
async function alertTurns() {
  const store = await openStore();
  let now = minute(0);
  let woken = 0;
  let ids = 0;
  const deps: TurnDeps = {
    ...officerDeps,
    store,
    now: () => now,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    rankOf: (id) => (id === lead.id ? 'sergeant' : id === inspector.id ? 'inspector' : undefined),
    isLiaison: () => false,
    hasAddress: () => true,
    returned: () => {},
    wake: () => {
      woken += 1;
    },
  };
  return {
    store,
    deps,
    woken: () => woken,
    days: (count: number) => {
      now = daysLater(minute(0), count);
    },
  };
}

const said = (id: string, by = lead): Message => ({ id, text: '', by, where: home });
const write = (deps: TurnDeps, id = 'm-1') => writeAlert(said(id), 'heroin in Dudley for 3 days: x', deps);

function pressOn(view: View, verb: 'send-alert' | 'drop-alert', by = lead): Press {
  const { caseId, step, revision } = view.target;
  return { caseId, step, revision, nonce: `n-${by.id}`, verb, inputs: {}, by, where: home };
}

const headingOf = ({ view }: { view: View }) => ('heading' in view.data ? view.data.heading : view.card);

describe('a draft', () => {
  test('heard twice is one, and nobody is told of it', async () => {
    const { deps, store, woken } = await alertTurns();
    const [first, second] = await Promise.all([write(deps), write(deps)]);
    expect(second.view.target).toEqual(first.view.target);
    expect(await store.alerts.inForce(minute(1))).toEqual([]);
    expect(woken()).toBe(0);
  });

  test('is in force from when it is sent, for as long as was written, with who did what', async () => {
    const { deps, store, days, woken } = await alertTurns();
    const { view } = await write(deps);
    days(0.5);
    const answer = await pressAlert(pressOn(view, 'send-alert', inspector), deps);
    expect(headingOf(answer)).toBe('Drug alert sent: heroin');
    expect(woken()).toBe(1);
    const record = await store.alerts.load(view.target.caseId);
    expect(record?.alert.expiresAt).toBe(daysLater(minute(0), 3.5));
    expect(record?.events.map(({ what, by }) => [what, by.id])).toEqual([
      ['drafted', lead.id],
      ['sent', inspector.id],
    ]);
  });

  test('pressed by two leads at once is sent once', async () => {
    const { deps, store } = await alertTurns();
    const { view } = await write(deps);
    const answers = await Promise.all(
      [lead, inspector].map((by) => pressAlert(pressOn(view, 'send-alert', by), deps)),
    );
    expect(answers.map(headingOf)).toEqual(Array(2).fill('Drug alert sent: heroin'));
    const record = await store.alerts.load(view.target.caseId);
    expect(record?.events.filter(({ what }) => what === 'sent')).toHaveLength(1);
  });

  test('of yesterday is not sent any more, and can still be given up', async () => {
    const { deps, store, days } = await alertTurns();
    const { view } = await write(deps);
    days(1.1);
    const late = await pressAlert(pressOn(view, 'send-alert'), deps);
    expect(late.view.note).toContain('more than a day ago');
    expect(await store.alerts.inForce(deps.now())).toEqual([]);
    expect(headingOf(await pressAlert(pressOn(view, 'drop-alert'), deps))).toBe(
      'This drug alert was not sent',
    );
    expect(headingOf(await pressAlert(pressOn(view, 'send-alert'), deps)), 'given up for good').toBe(
      'This drug alert was not sent',
    );
  });

  test('is sent by no constable, who learns nothing of it by pressing', async () => {
    const { deps, store } = await alertTurns();
    const { view } = await write(deps);
    const channel = { kind: 'channel', conversation: '19:leads', address: { kind: 'channel' } } as const;
    await store.remember(`supervisors:${deps.force.id}`, channel.address);
    const pressed = pressOn(view, 'send-alert', constable);
    const refused = await pressAlert(pressed, deps);
    expect(headingOf(refused)).toBe('A sergeant or an inspector must decide this');
    expect(refused.beside, 'the card stays for those it is for').toBeDefined();
    expect(await pressAlert({ ...pressed, where: channel }, deps)).toEqual(refused);
    expect(await pressAlert({ ...pressed, caseId: '../x' }, deps)).toEqual(refused);
    expect((await store.alerts.load(view.target.caseId))?.status).toBe('draft');
  });

  test.each([
    ['their own chat', home, `person:${lead.id}`],
    [
      'the channel',
      { kind: 'channel', conversation: '19:leads', address: null },
      `supervisors:${officerDeps.force.id}`,
    ],
  ] as const)('sent from %s is counted on that card', async (_where, where, to) => {
    const { deps, store } = await alertTurns();
    const { view } = await write(deps);
    const place = { conversation: 'c', activity: 'a' };
    await pressAlert({ ...pressOn(view, 'send-alert'), where, card: place }, deps);
    expect(await store.alerts.load(view.target.caseId)).toMatchObject({ revision: 2, card: { place, to } });
  });

  test('sent from a card that Teams does not name is counted on none', async () => {
    const { deps, store } = await alertTurns();
    const { view } = await write(deps);
    await pressAlert(pressOn(view, 'send-alert'), deps);
    expect(await store.alerts.load(view.target.caseId)).not.toHaveProperty('card');
  });

  test('that nobody knows is said to be none', async () => {
    const { deps } = await alertTurns();
    const { view } = await write(deps);
    const unknown = await pressAlert({ ...pressOn(view, 'send-alert'), caseId: '../x' }, deps);
    expect(headingOf(unknown)).toBe('This drug alert is not known here');
  });
});

describe('who is told', () => {
  /** A case this officer filed for possession of a class A drug in Dudley. */
  function filedBy(officer: string, id: string, days = 0): CaseRecord {
    const at = daysLater(minute(0), -days);
    const by = { kind: 'clock' } as const;
    const facts = { offence: 'possession-class-a', borough: 'dudley' } as const;
    const opened = {
      type: 'opened',
      caseId: id,
      reference: `WM-${id}`,
      force: 'west-midlands',
      officer: { id: officer, name: '' },
    } as const;
    const answered = { type: 'answered', step: 'questions', answers: { facts } } as const;
    const filed = { type: 'filed', filing: filingFor({}), record: frozenRecord } as const;
    return {
      version: 4,
      id,
      reference: `WM-${id}`,
      officer,
      revision: 1,
      open: true,
      updatedAt: at,
      events: [opened, answered, filed].map((event) => ({ at, by, cause: event.type, event })),
      notices: [],
      nextDueAt: null,
    };
  }

  async function readers(store: Store, deps: TurnDeps, some: Parameters<typeof anAlert>[0] = {}) {
    const failed: unknown[] = [];
    const record = anAlert({ alert: { ...anAlert().alert, drug: 'heroin' }, ...some });
    const found = await readersOf(record, { ...deps, store, failed: (error) => void failed.push(error) });
    return { failed, found, officers: found.filter(({ to }) => to === 'officer').map(({ who }) => who) };
  }

  test('is each officer once, however many cases they have, then the providers, then the sender', async () => {
    const { store, deps } = await alertTurns();
    for (const id of ['a', 'b']) await store.commit(filedBy('officer-1', id));
    await store.commit(filedBy('officer-2', 'c'));
    await store.commit(filedBy('officer-3', 'd', 100));
    const card = { place: { conversation: 'c', activity: 'a' }, to: 'person:sergeant-1' };
    const { found, officers } = await readers(store, deps, { card });
    expect(officers.toSorted()).toEqual(['officer-1', 'officer-2']);
    const kinds = found.map(({ to }) => to);
    expect(kinds.slice(0, 2)).toEqual(['officer', 'officer']);
    expect(kinds.at(-1)).toBe('sender');
    expect(found.map(({ who }) => who)).toContain('cranstoun');
    expect(new Set(found.map(({ id }) => id)).size, 'every delivery has an id of its own').toBe(found.length);
  });

  test('is no sender where their card is not known, and no officer of a case that is gone', async () => {
    const { store, deps } = await alertTurns();
    await store.commit(filedBy('officer-1', 'a'));
    const { failed, found, officers } = await readers({ ...store, load: async () => undefined }, deps);
    expect(found.map(({ to }) => to)).not.toContain('sender');
    expect([officers, failed]).toEqual([[], []]);
  });

  test('leaves out, and reports, a case that cannot be read', async () => {
    const { store, deps } = await alertTurns();
    await store.commit(filedBy('officer-1', 'a'));
    await store.commit(filedBy('officer-2', 'b'));
    const halfBroken: Store = {
      ...store,
      load: async (id) => {
        if (id === 'a') throw new Error('The case file a.json is damaged');
        return store.load(id);
      },
    };
    const { failed, officers } = await readers(halfBroken, deps);
    expect(officers).toEqual(['officer-2']);
    expect(failed).toHaveLength(1);
  });
});

describe('a posted alert', () => {
  const alert = { ...anAlert().alert, expiresAt: daysLater(minute(0), 2) };

  test('goes out at once, and once for each webhook id and system', async () => {
    const { deps, store, woken } = await alertTurns();
    const all = await Promise.all([1, 2, 3].map(() => postAlert('lab', 'w-1', alert, deps)));
    expect(new Set(all.map((one) => one.alert)).size).toBe(1);
    expect(all.filter(({ result }) => result === 'recorded')).toHaveLength(1);
    const before = woken();
    expect((await postAlert('lab', 'w-1', { ...alert, text: 'changed' }, deps)).result).toBe('repeated');
    expect(woken(), 'nothing is to be said').toBe(before);
    expect((await postAlert('lab', 'w-2', alert, deps)).result).toBe('recorded');
    expect(woken()).toBe(before + 1);
    expect(await store.alerts.inForce(minute(1))).toHaveLength(2);
  });

  test('that is over is refused, and nothing is kept', async () => {
    const { deps, store, woken, days } = await alertTurns();
    days(2);
    await expect(postAlert('lab', 'w-1', alert, deps)).rejects.toThrow(
      'An alert is posted before it expires',
    );
    expect(await store.alerts.inForce(minute(1))).toEqual([]);
    expect(woken()).toBe(0);
  });

  test('that has run out is not drawn for anybody any more', async () => {
    const { deps, days } = await alertTurns();
    const record = anAlert({ alert });
    expect(alertNotice(aDelivery(), record, deps)?.to).toBe('person:o-1');
    days(2);
    expect(alertNotice(aDelivery(), record, deps)).toBeUndefined();
  });
});

test('the list shows how far an alert got to leads alone', async () => {
  const { deps, store } = await alertTurns();
  const deliveries = [
    aDelivery({ state: 'sent' }),
    aDelivery({ id: 'd-2', to: 'provider', who: 'cranstoun', state: 'parked' }),
  ];
  await store.alerts.commit(anAlert({ deliveries }));
  const textOf = async (by: typeof lead) => JSON.stringify((await listAlerts(by, deps)).view.data);
  expect(await textOf(lead)).toContain('Told so far: 1 officer and no provider.');
  expect(await textOf(lead)).toContain('phone them: Cranstoun.');
  expect(await textOf(constable)).not.toMatch(/Told so far|Cranstoun/);
});
