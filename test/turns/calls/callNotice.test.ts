import { beforeEach, describe, expect, test } from 'vitest';
import { callReminderView } from '../../../src/dialogue/screens/calls/callAskedView.ts';
import { runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { sayDay } from '../../../src/domain/days.ts';
import { day } from '../../../src/law/day.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { appendEvents } from '../../../src/turns/appendEvents.ts';
import { callNotice } from '../../../src/turns/calls/callNotice.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { keepCase, openStore } from '../../outbox/harness.ts';
import { draftingWith } from '../../support/caseStages.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const staff = (id: string) => ({ kind: 'staff', id, name: `Name of ${id}` }) as const;
const harmed: CaseEvent = {
  type: 'answered',
  step: 'questions',
  answers: {
    facts: {
      ...{ offence: 'common-assault', age: 24, admission: 'denies', victim: 'person', hateCrime: false },
      domesticAbuse: 'none',
    },
  },
};
const heard: CaseEvent = { type: 'victim-called', call: callAbout('views', 'views', 'support') };
const handedOver: CaseEvent = { type: 'victim-handed-over' };
const taken: CaseEvent = { type: 'victim-call-taken' };
const filed: CaseEvent = {
  type: 'filed',
  filing: filingFor({ at: '2026-11-20T09:00:00.000Z' }),
  record: frozenRecord,
};

let office: Pick<TurnDeps, 'store' | 'force' | 'now' | 'newId'>;
let causes = 0;
beforeEach(async () => {
  let ids = 0;
  const newId = () => `notice-${++ids}`;
  office = { store: await openStore(), force: westMidlands, now: () => '2026-11-20T09:00:00.000Z', newId };
  await keepCase(office.store, 'case-1', []);
});

/** Commits what happened, as a turn does. */
async function happens(by: string, ...events: readonly CaseEvent[]): Promise<CaseRecord> {
  const before = await office.store.load('case-1');
  if (before === undefined) throw new Error('The case is gone');
  causes += 1;
  const stored = { record: before, theCase: replay(before.events) };
  const { record } = appendEvents(stored, { events, by: staff(by), cause: `cause-${causes}` }, office);
  expect(await office.store.commit(record)).toBe('committed');
  return record;
}

/** What the last notice of that kind says now, and to whom; undefined when there is nothing to say. */
async function said(kind: string) {
  const record = await office.store.load('case-1');
  const notice = record?.notices.findLast((one) => one.kind === kind);
  if (record === undefined || notice === undefined) throw new Error(`There is no ${kind}`);
  const drawn = await callNotice(notice, replay(record.events), office);
  if (drawn === undefined || drawn.view.card !== 'message') return undefined;
  const { heading, lines } = drawn.view.data;
  return { to: drawn.to, heading, lines: lines.map(({ text }) => text) };
}

describe('given a call that is due, when the store is asked for calls', () => {
  test('then it lists the call from the hand-over until it was made, with who took it', async () => {
    await happens('officer-1', harmed);
    expect(await office.store.openCalls()).toEqual([]);
    await happens('officer-1', handedOver);
    const call = {
      id: 'case-1',
      reference: 'WM-case-1',
      officer: 'officer-1',
      clocks: ['views'],
      dueBy: '2026-11-24',
    };
    expect(await office.store.openCalls()).toEqual([call]);
    await happens('liaison-1', taken);
    const takenBy = { id: 'liaison-1', name: 'Name of liaison-1' };
    expect(await office.store.openCalls()).toEqual([{ ...call, takenBy }]);
    await happens('liaison-1', heard);
    expect(await office.store.openCalls()).toEqual([]);
  });
});

describe('given a victim of domestic abuse, when a call becomes due', () => {
  const atHome: CaseEvent = {
    ...{ type: 'answered', step: 'questions' },
    answers: { facts: { offence: 'common-assault', age: 24, admission: 'full', domesticAbuse: 'family' } },
  };
  const wishes: CaseEvent = { type: 'victim-wishes', wishes: { preferred: 'advocate' } };
  const wrong: CaseEvent = { type: 'victim-called', call: { ...triedCall, outcome: 'wrong-details' } };
  const views: CaseEvent = { type: 'victim-called', call: callAbout('views', 'views') };
  const alerts = async () =>
    (await office.store.load('case-1'))?.notices.filter(({ kind }) => kind === 'victim-unsafe').length;

  test('then the supervisors are told once that no safe way is on record, and nothing of why', async () => {
    await happens('officer-1', atHome);
    expect(await alerts(), 'nobody is to be called yet').toBe(0);
    await happens('officer-1', handedOver);
    expect(await said('victim-unsafe')).toEqual({
      to: `supervisors:${office.force.id}`,
      heading: 'WM-7Q4K-93: no safe way to reach the victim is on record',
      lines: [expect.stringContaining('in person'), expect.stringContaining('The officer is')],
    });
    await happens('liaison-1', taken);
    await happens('liaison-1', wrong);
    expect(await alerts(), 'told once').toBe(1);
    await happens('liaison-1', wishes, views);
    expect(await said('victim-unsafe'), 'they said what is safe').toBeUndefined();
  });

  // Whoever harmed them may pick up: a banner that says "call" is acted on. A channel may read it, so none says why.
  test('then the reminder asks to see them, until they said that ringing is safe', async () => {
    await office.store.remember(`liaison:${office.force.id}`, 'the channel');
    const byPhone: CaseEvent = { type: 'victim-wishes', wishes: { preferred: 'phone' } };
    const safe: CaseEvent = {
      type: 'victim-recorded',
      details: { phone: '07700900123', safeToCall: 'evenings' },
    };
    const see = 'WM-7Q4K-93: see the victim by Friday 27 November; do not ring';
    await happens('officer-1', atHome, views, filed);
    const reminder = await said('victim-reminder');
    expect(reminder?.heading).toBe(see);
    expect(reminder?.lines[0]).toMatch(/^See them in person, or reach them through whoever supports them/);
    expect(JSON.stringify(reminder)).not.toMatch(/IDVA|abuse|call the victim/i);
    await happens('liaison-1', wishes);
    const other = await said('victim-reminder');
    expect(other?.heading, 'through their IDVA').toBe(see.replace(': see', ': reach'));
    expect(other?.lines[0]).toBe('Only in the way they said, which the card of the call says. Nobody rings.');
    await happens('liaison-1', byPhone, safe);
    expect((await said('victim-reminder'))?.heading).toBe(
      'WM-7Q4K-93: call the victim by Friday 27 November',
    );
  });

  test('then nothing is said while they are asked what is safe, and after they said it', async () => {
    const heardNow: CaseEvent = { type: 'victim-called', call: callAbout('views') };
    await happens('officer-1', atHome, heardNow);
    await happens('officer-1', wishes, views, filed);
    expect(await alerts()).toBe(0);
  });

  test('then nothing is said of anybody else', async () => {
    await happens('officer-1', harmed, {
      type: 'answered',
      step: 'q',
      answers: { facts: { domesticAbuse: 'none' } },
    });
    await happens('officer-1', handedOver, filed);
    expect(await alerts()).toBe(0);
  });

  test('then it is told of a phone that they said is safe, where no number is there to ring', async () => {
    const byPhone: CaseEvent = { type: 'victim-wishes', wishes: { preferred: 'phone' } };
    const evenings: CaseEvent = { type: 'victim-recorded', details: { safeToCall: 'evenings' } };
    await happens('officer-1', atHome, byPhone, evenings, handedOver);
    expect(await alerts()).toBe(1);
  });

  test('then it is told of the phone that they had said is safe, once the number is wrong', async () => {
    const byPhone: CaseEvent = { type: 'victim-wishes', wishes: { preferred: 'phone' } };
    const details = { phone: '07700900123', safeToCall: 'evenings' };
    const evenings: CaseEvent = { type: 'victim-recorded', details };
    await happens('officer-1', atHome, byPhone, evenings, views, filed);
    expect(await alerts()).toBe(0);
    await happens('liaison-1', wrong);
    expect(await alerts()).toBe(1);
  });
});

describe('given a reminder, when its time has come', () => {
  // Whoever reads it prepares for the call, and the call is about the breach.
  test('then it names the call, and what is due by that day besides', async () => {
    await happens('officer-1', harmed, heard, filed);
    office = { ...office, now: () => '2026-11-24T09:00:00.000Z' };
    await happens('officer-1', { type: 'breached' });
    const reminders = (await office.store.load('case-1'))?.notices.filter(
      ({ kind, clock }) => kind === 'victim-reminder' && clock?.name === 'disposal',
    );
    const [notice] = reminders ?? [];
    const record = await office.store.load('case-1');
    if (notice === undefined || record === undefined) throw new Error('Nobody is reminded');
    const drawn = await callNotice(notice, replay(record.events), office);
    expect(drawn?.view.data).toMatchObject({
      heading: 'WM-7Q4K-93: call the victim by Friday 27 November',
      lines: [
        { text: 'Tell them of the breach.' },
        { text: 'Due by then: tell them the decision.' },
        { text: expect.stringContaining('Type “calls”') },
      ],
    });
  });

  test('then it goes to who took the call, else to the liaison’s channel, else to the officer', async () => {
    await happens('officer-1', harmed, heard, filed);
    expect(await said('victim-reminder')).toEqual({
      to: 'person:officer-1',
      heading: 'WM-7Q4K-93: call the victim by Friday 27 November',
      lines: ['Tell them the decision.', expect.stringContaining('calls')],
    });
    await office.store.remember(`liaison:${office.force.id}`, 'the channel');
    expect((await said('victim-reminder'))?.to).toBe(`liaison:${office.force.id}`);
    await happens('liaison-1', taken);
    expect((await said('victim-reminder'))?.to).toBe('person:liaison-1');
  });

  test('then the officer who has not reached them is sent to the case, though the liaison has a channel', async () => {
    await office.store.remember(`liaison:${office.force.id}`, 'the channel');
    const record = await happens('officer-1', harmed, { type: 'victim-called', call: triedCall });
    const notice = record.notices.find(({ kind }) => kind === 'victim-reminder');
    if (notice === undefined) throw new Error('There is no reminder');
    const drawn = await callNotice(notice, replay(record.events), office);
    expect(drawn).toMatchObject({
      to: 'person:officer-1',
      view: { verbs: ['open'], target: { step: 'case' } },
    });
    expect(JSON.stringify(drawn?.view.data)).toContain('You have not reached them yet.');
  });

  // They were reached, and their view was taken down: only the second card of what they want is open.
  test('then the officer who has reached them is told of what is still to be recorded, and not that they have not', () => {
    const { theCase } = draftingWith({ victimContacted: 'yes', victimView: 'supports' });
    const clock = { name: 'views', dueBy: day('2026-12-02') } as const;
    const said = JSON.stringify(callReminderView(theCase, clock, office.force).data);
    expect(said).toContain('What they want is still to be recorded. The words,');
    expect(said).not.toContain('not reached');
  });

  test('then an alert goes to the supervisors, and says who has the call', async () => {
    await happens('officer-1', harmed, heard, filed);
    const overdue = await said('victim-overdue');
    expect(overdue?.to).toBe(`supervisors:${office.force.id}`);
    expect(overdue?.lines.join(' ')).toContain('Nobody has taken the call.');
    await happens('liaison-1', taken);
    expect((await said('victim-overdue'))?.lines.join(' ')).toContain('Name of liaison-1 has the call.');
    office = { ...office, now: () => '2026-11-20T13:01:00.000Z' };
    expect((await said('victim-overdue'))?.lines.join(' '), 'four hours later').toContain('Nobody has taken');
  });

  // One call was not made: three posts at once would be three calls.
  test('then the supervisors hear in one post of all that was due in it', async () => {
    const views: CaseEvent = { type: 'victim-called', call: callAbout('views', 'views') };
    const record = await happens('officer-1', harmed, views, filed);
    const theCase = replay(record.events);
    const overdue = record.notices.find(({ kind }) => kind === 'victim-overdue');
    const running = runningClocks(theCase, westMidlands);
    if (overdue === undefined || running.length < 2) throw new Error('Two clocks do not run');
    const all = running.map(({ name, dueBy }) => ({ ...overdue, clock: { name, dueBy } }));
    const posts = await Promise.all(all.map((one) => callNotice(one, theCase, office, all)));
    const said = posts.flatMap((one) => (one === undefined ? [] : [JSON.stringify(one.view.data)]));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/Still to do: [a-z][^;]*; tell them the decision\./);
  });

  test('then of what whoever calls is reminded of at the same moment, they are told once, and of the rest in it', async () => {
    // Without a word about support, that runs beside the decision.
    const views: CaseEvent = { type: 'victim-called', call: callAbout('views', 'views') };
    const record = await happens('officer-1', harmed, views, filed);
    const theCase = replay(record.events);
    const [first, second] = runningClocks(theCase, westMidlands);
    const reminder = record.notices.find(({ kind }) => kind === 'victim-reminder');
    if (first === undefined || second === undefined || reminder === undefined)
      throw new Error('Two clocks do not run');
    const [one, two] = [first, second].map(({ name, dueBy }) => ({
      ...reminder,
      clock: { name, dueBy },
    }));
    if (one === undefined || two === undefined) throw new Error('There are no two');
    const all = [two, one];
    const lines = JSON.stringify((await callNotice(one, theCase, office, all))?.view.data);
    // One call is made for both, by the day of what ends first.
    expect(lines).toContain(`call the victim by ${sayDay(first.dueBy)}`);
    for (const words of [/tell them the decision/i, /offer support/i]) expect(lines).toMatch(words);
    expect(await callNotice(two, theCase, office, all)).toBeUndefined();
    // Told on another day, or once the other was done, it is said by itself.
    const later = { ...two, deadline: '2026-12-01T08:00:00.000Z' };
    expect(await callNotice(later, theCase, office, [one, later])).toBeDefined();
    expect(await callNotice(two, theCase, office, [two])).toBeDefined();
  });

  test('then nothing is said of another clock, of another day, and of none', async () => {
    // Without a word about support, that runs beside it.
    const views: CaseEvent = { type: 'victim-called', call: callAbout('views', 'views') };
    const record = await happens('officer-1', harmed, views, filed);
    const notice = record.notices.find(
      ({ kind, clock }) => kind === 'victim-reminder' && clock?.name === 'disposal',
    );
    if (notice?.clock === undefined) throw new Error('There is no reminder');
    const theCase = replay(record.events);
    const { clock, ...none } = notice;
    expect(runningClocks(theCase, westMidlands).length).toBeGreaterThan(1);
    expect(await callNotice(notice, theCase, office)).toBeDefined();
    expect(await callNotice(none, theCase, office)).toBeUndefined();
    for (const other of [{ name: 'completion' }, { dueBy: day('2026-11-26') }] as const)
      expect(await callNotice({ ...notice, clock: { ...clock, ...other } }, theCase, office)).toBeUndefined();
  });

  test('then whoever has it may open the call, and in a channel nobody may', async () => {
    const record = await happens('officer-1', harmed, heard, filed);
    const notice = record.notices.find(({ kind }) => kind === 'victim-reminder');
    if (notice === undefined) throw new Error('There is no reminder');
    const drawn = async () =>
      callNotice(notice, replay((await office.store.load('case-1'))?.events ?? []), office);
    expect((await drawn())?.view).toMatchObject({ verbs: ['take-call'], target: { step: 'call' } });
    await office.store.remember(`liaison:${office.force.id}`, 'the channel');
    expect((await drawn())?.view.verbs).toEqual([]);
  });

  test('then nothing is said of what was told meanwhile', async () => {
    await happens('officer-1', harmed, heard, filed);
    await happens('liaison-1', { type: 'victim-called', call: callAbout('disposal', 'disposal') });
    const record = await office.store.load('case-1');
    const old = record?.notices.filter(({ clock }) => clock?.name === 'disposal') ?? [];
    expect(old.map(({ kind }) => kind).sort()).toEqual(['victim-overdue', 'victim-reminder']);
    for (const notice of old)
      expect(await callNotice(notice, replay(record?.events ?? []), office), notice.kind).toBeUndefined();
  });

  test('then the liaison is not asked for a call the officer took back', async () => {
    await happens('officer-1', harmed, handedOver);
    await office.store.remember(`liaison:${office.force.id}`, 'the channel');
    expect(await said('call-asked')).toMatchObject({
      to: `liaison:${office.force.id}`,
      heading: 'WM-7Q4K-93: a call to a victim is handed to you',
    });
    await happens('liaison-1', taken);
    await happens('officer-1', { type: 'victim-taken-back' });
    expect(await said('call-asked')).toBeUndefined();
    await happens('officer-1', handedOver);
    expect(await said('call-asked'), 'handed over again').toMatchObject({ to: `liaison:${office.force.id}` });
  });

  test('then the officer hears that the liaison, who has no channel, was not told', async () => {
    await happens('officer-1', harmed, handedOver);
    expect(await said('call-asked')).toMatchObject({
      to: 'person:officer-1',
      heading: 'WM-7Q4K-93: the liaison was not told',
    });
    await happens('liaison-1', taken);
    expect(await said('call-asked'), 'when one of them has it').toBeUndefined();
  });
});
