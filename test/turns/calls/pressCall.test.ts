import { beforeEach, describe, expect, test } from 'vitest';
import { runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import { wantsMessages } from '../../../src/domain/calls/wantsMessages.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { victimTasksOpen } from '../../../src/domain/case/victimTasksOpen.ts';
import { appendEvents } from '../../../src/turns/appendEvents.ts';
import { pressCall } from '../../../src/turns/calls/pressCall.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { keepCase, openStore } from '../../outbox/harness.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const harmed: CaseEvent = {
  type: 'answered',
  step: 'questions',
  answers: {
    facts: { offence: 'common-assault', age: 24, admission: 'full', victim: 'person', domesticAbuse: 'none' },
  },
};
const heard: CaseEvent = {
  type: 'victim-called',
  call: callAbout('views', 'views', 'support', 'restorative-justice'),
};
const notDiverted: CaseEvent = { type: 'not-diverted', record: frozenRecord };
const instead = (disposal: 'charge' | 'no-further-action'): CaseEvent => ({
  type: 'decided-instead',
  disposal,
});
const filed: CaseEvent = {
  type: 'filed',
  filing: filingFor({ at: '2026-11-20T09:00:00.000Z' }),
  record: frozenRecord,
};

const liaison = { id: 'lia-1', name: 'Name of lia-1' };
let deps: TurnDeps;
let now = '';
let causes = 0;
beforeEach(async () => {
  let ids = 0;
  now = '2026-11-20T09:00:00.000Z';
  const office: Partial<TurnDeps> = {
    store: await openStore(),
    force: westMidlands,
    now: () => now,
    newId: () => `notice-${++ids}`,
    isLiaison: (id) => id.startsWith('lia-'),
    rankOf: () => undefined,
    wake: () => {},
    hasAddress: () => true,
    returned: () => {},
  };
  deps = office as TurnDeps;
  await keepCase(deps.store, 'case-1', []);
});

async function happens(at: string, by: string, ...events: readonly CaseEvent[]): Promise<void> {
  now = at;
  const before = await deps.store.load('case-1');
  if (before === undefined) throw new Error('The case is gone');
  const who = { kind: 'staff', id: by, name: `Name of ${by}` } as const;
  const stored = { record: before, theCase: replay(before.events) };
  const { record } = appendEvents(stored, { events, by: who, cause: `cause-${++causes}` }, deps);
  expect(await deps.store.commit(record)).toBe('committed');
}

async function theCase() {
  return replay((await deps.store.load('case-1'))?.events ?? []);
}

/** Presses a button of the card as it was drawn from that revision. */
async function press(at: string, verb: Press['verb'], revision: number, inputs: Press['inputs'] = {}) {
  now = at;
  const pressed = {
    caseId: 'case-1',
    step: 'call',
    revision,
    nonce: `p-${++causes}`,
    verb,
    inputs,
    by: liaison,
  };
  return pressCall(pressed as unknown as Press, deps);
}

/** The liaison has the call open; gives back the revision of its card. */
async function opens(at: string): Promise<number> {
  await press(at, 'take-call', (await theCase()).revision);
  return (await theCase()).revision;
}

const due = async () => runningClocks(await theCase(), westMidlands).map(({ name }) => name);

describe('given a call in hand, when the case changes before it is logged', () => {
  test.each<[string, CaseEvent[], CaseEvent, string, string]>([
    [
      'what the officer decided',
      [notDiverted, instead('charge')],
      instead('no-further-action'),
      'officer',
      'disposal',
    ],
    [
      'how the breach was decided',
      [filed, { type: 'victim-called', call: callAbout('disposal', 'disposal') }, { type: 'breached' }],
      { type: 'breach-decided', decision: 'charge', reason: 'r' },
      'sergeant',
      'breach',
    ],
  ])('then %s is still news', async (_what, before, meanwhile, by, clock) => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, ...before);
    const revision = await opens('2026-11-23T09:00:00.000Z');
    await happens('2026-11-23T09:05:00.000Z', by, meanwhile);
    const { view } = await press('2026-11-23T09:10:00.000Z', 'told', revision, { callDone: clock });
    expect(await due()).toContain(clock);
    expect((await theCase()).victim?.calls.at(-1)?.outcome).toBe('reached');
    expect(JSON.stringify(view)).toContain('There is news since: they are still to be told.');
  });

  test('then answers that came by the link stand, and the call is kept', async () => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, filed);
    const revision = await opens('2026-11-23T09:00:00.000Z');
    const answers = { understood: 5, heard: 5, fair: 5, satisfied: 5 } as const;
    await happens('2026-11-23T09:05:00.000Z', 'victim', {
      type: 'victim-surveyed',
      survey: { after: 'call', by: 'link', scriptVersion: '1', ...answers },
    });
    const four = { understood: '2', heard: '2', fair: '2', satisfied: '2' };
    const typed = { victimContact: '07700 900888', callDone: 'disposal', ...four };
    await press('2026-11-23T09:10:00.000Z', 'told', revision, typed);
    const { victim } = await theCase();
    expect(victim?.surveys).toMatchObject([{ by: 'link', heard: 5 }]);
    expect(victim?.calls.at(-1)).toMatchObject({ told: ['disposal'] });
    expect(victim?.details.phone).toBe('07700900888');
  });
});

describe('given a call in hand, when it is logged', () => {
  test('with a new number and something wrong, then the number is kept at once', async () => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, filed);
    const revision = await opens('2026-11-23T09:00:00.000Z');
    const { view } = await press('2026-11-23T09:10:00.000Z', 'told', revision, {
      ...{ victimContact: '07700 900888', callDone: 'disposal', heard: '2' },
    });
    expect((await theCase()).victim?.details.phone).toBe('07700900888');
    expect(JSON.stringify(view)).toContain('Answer all four questions, or none of them.');
    expect(JSON.stringify(view)).not.toContain('900888');
    expect(await due()).toContain('disposal');
  });

  // "You will hear from us by …", "we will tell you when they have done it": whoever hears that waits.
  const noDay = 'Give the day by which they hear next, or tick that nothing more is planned.';
  const stillToHear =
    'They are still to hear how the case goes on. Tick what you told them or did, or give the day by which they hear.';
  test.each<[string, Record<string, string>, string, string | undefined]>([
    ['no day and no tick', { victimNextNone: 'false' }, noDay, undefined],
    ['an empty day', { victimNextNone: 'false', victimNextBy: '' }, noDay, undefined],
    ['a day', { victimNextNone: 'false', victimNextBy: '2026-12-01' }, '', '2026-12-01'],
    ['that nothing more is planned', { victimNextNone: 'true', victimNextBy: '' }, stillToHear, undefined],
    [
      'both',
      { victimNextNone: 'true', victimNextBy: '2026-12-01' },
      'Give a day, or tick that nothing more is planned: not both.',
      undefined,
    ],
    ['that they want to hear no more', { victimNextNone: 'false', victimWants: 'nothing' }, '', undefined],
    ['what an older card has, which did not ask', {}, '', undefined],
  ])('with words that promise news, and %s', async (_what, inputs, error, nextBy) => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, filed);
    const revision = await opens('2026-11-23T09:00:00.000Z');
    const { view } = await press('2026-11-23T09:10:00.000Z', 'told', revision, {
      callDone: 'disposal',
      ...inputs,
    });
    expect(view.fields.victimNextBy?.error ?? '').toBe(error);
    const { victim } = await theCase();
    expect(victim?.told.disposal === undefined).toBe(error !== '');
    expect(victim?.wishes.nextBy).toBe(nextBy);
  });

  test('with words that promise nothing, then no day is asked for', async () => {
    await happens(
      '2026-11-20T09:00:00.000Z',
      'officer',
      harmed,
      heard,
      notDiverted,
      instead('no-further-action'),
    );
    const revision = await opens('2026-11-23T09:00:00.000Z');
    const inputs = { callDone: 'disposal', victimNextNone: 'false', victimNextBy: '' };
    expect((await press('2026-11-23T09:10:00.000Z', 'told', revision, inputs)).view.card).toBe('calls');
    expect((await theCase()).victim?.told.disposal).toBeDefined();
  });

  // Left open, the same call would be due again, with the same question.
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['nothing is said of them', { callDone: '' }, ['survey']],
    ['they do not want to answer', { callDone: 'survey' }, []],
    ['they answered', { callDone: '', understood: '2', heard: '2', fair: '2', satisfied: '2' }, []],
    ['they answered some', { callDone: '', understood: '2' }, ['survey']],
    ['they want to hear no more', { callDone: '', victimWants: 'nothing' }, []],
  ])('of the four questions alone, and %s', async (_what, inputs, left) => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, filed);
    await happens('2026-11-23T09:00:00.000Z', 'officer', {
      type: 'victim-called',
      call: callAbout('disposal', 'disposal'),
    });
    const revision = await opens('2026-11-24T09:00:00.000Z');
    const { view } = await press('2026-11-24T09:10:00.000Z', 'told', revision, inputs);
    expect(await due()).toEqual(left);
    expect(view.card).toBe(left.length === 0 ? 'calls' : 'call');
    const isBare = left.length > 0 && inputs.understood === undefined;
    expect(JSON.stringify(view).includes('or tick that they do not want to answer')).toBe(isBare);
  });

  test('while it is open how a case goes on, then nobody is asked how it ended', async () => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, notDiverted, {
      type: 'victim-called',
      call: callAbout('views', 'views'),
    });
    await press('2026-11-20T10:00:00.000Z', 'take-call', (await theCase()).revision);
    const { view } = await press('2026-11-20T10:01:00.000Z', 'take-call', (await theCase()).revision);
    expect(view.card).toBe('call');
    expect(Object.keys(view.fields)).not.toContain('satisfied');
  });

  // Victims’ Code, rights 5, 7 and 12: who does it on the call need not leave it to the officer as well.
  test('what was done on it of what they asked for, then it is no task of the officer any more', async () => {
    const wishes = { statement: 'wanted', compensation: 'wanted', review: 'wanted' } as const;
    await happens(
      '2026-11-20T09:00:00.000Z',
      'officer',
      harmed,
      heard,
      { type: 'victim-wishes', wishes },
      filed,
    );
    const all = ['statement-taken', 'compensation-answered', 'review-explained'];
    expect(victimTasksOpen(await theCase())).toEqual(all);
    const revision = await opens('2026-11-23T09:00:00.000Z');
    const taken = await press('2026-11-23T09:05:00.000Z', 'take-call', revision);
    const { callDone } = taken.view.fields;
    expect(callDone?.choices?.map(({ value }) => value)).toEqual(expect.arrayContaining(all));
    expect(callDone?.value, 'nobody says so for them').not.toMatch(/statement|review/);
    expect(callDone?.value, 'the words say it').toMatch(/compensation/);
    const inputs = {
      callDone: 'disposal,compensation-answered,review-explained',
      victimNextBy: '2026-12-01',
    };
    await press('2026-11-23T09:10:00.000Z', 'told', (await theCase()).revision, inputs);
    expect(victimTasksOpen(await theCase())).toEqual(['statement-taken']);
  });

  test('and nobody answered, then nothing was done on it', async () => {
    const asked: CaseEvent = { type: 'victim-wishes', wishes: { review: 'wanted' } };
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, asked, filed);
    const revision = await opens('2026-11-23T09:00:00.000Z');
    await press('2026-11-23T09:10:00.000Z', 'no-answer', revision, { callDone: 'review-explained' });
    expect(victimTasksOpen(await theCase())).toEqual(['review-explained']);
  });

  test('that they want to hear nothing more, then they are not rung again', async () => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, filed);
    const revision = await opens('2026-11-23T09:00:00.000Z');
    await press('2026-11-23T09:10:00.000Z', 'told', revision, { callDone: '', victimWants: 'nothing' });
    expect(await due()).toEqual([]);
    expect((await theCase()).victim?.wishes).toMatchObject({ preferred: 'none', messages: false });
  });

  test('that they have enhanced rights, then what is still due is due sooner', async () => {
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, filed);
    const ends = async () => runningClocks(await theCase(), westMidlands).map(({ dueBy }) => dueBy);
    expect(await ends()).toEqual(['2026-11-27']);
    const revision = await opens('2026-11-20T10:00:00.000Z');
    await press('2026-11-20T10:10:00.000Z', 'told', revision, { callDone: '', victimEnhanced: 'true' });
    expect(await ends()).toEqual(['2026-11-23']);
  });

  test('as a wrong number, then no text goes there until one is given again', async () => {
    const byText = { preferred: 'text', messages: true, support: 'declined' } as const;
    await happens('2026-11-20T09:00:00.000Z', 'officer', harmed, heard, filed);
    await happens(
      '2026-11-20T09:01:00.000Z',
      'officer',
      { type: 'victim-wishes', wishes: byText },
      { type: 'victim-recorded', details: { phone: '07700900777' } },
    );
    const where = async () => wantsMessages(await theCase(), westMidlands.offences)?.address;
    expect(await where()).toBe('07700900777');
    await press('2026-11-23T09:10:00.000Z', 'wrong-number', await opens('2026-11-23T09:00:00.000Z'));
    expect(await where()).toBeUndefined();
    const revision = await opens('2026-11-24T09:00:00.000Z');
    await press('2026-11-24T09:10:00.000Z', 'told', revision, { victimContact: '07700 900888' });
    expect(await where()).toBe('07700900888');
  });
});
