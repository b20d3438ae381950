import { beforeEach, describe, expect, test } from 'vitest';
import type { View } from '../../../src/dialogue/view/view.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { day } from '../../../src/law/day.ts';
import type { CallSummary } from '../../../src/store/store.ts';
import { callerOf, callsHere, listCalls, showCall } from '../../../src/turns/calls/listCalls.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { callOffice, harmed, nine, staff } from './callOffice.ts';

const handedOver: CaseEvent = { type: 'victim-handed-over' };
const heard: CaseEvent = {
  type: 'victim-called',
  call: callAbout('views', 'views', 'support', 'restorative-justice'),
};
const filed: CaseEvent = { type: 'filed', filing: filingFor({ at: nine }), record: frozenRecord };

let office: Awaited<ReturnType<typeof callOffice>>;
beforeEach(async () => {
  office = await callOffice();
});
const choicesOf = ({ fields }: View) => fields.chosenCall?.choices ?? [];
const listed = async (by: string) => choicesOf((await listCalls(staff(by), office.deps)).view).length;

describe('given calls that are due, when somebody asks for theirs,', () => {
  test('then a call handed over is the liaison’s, and not its officer’s', async () => {
    await office.happens('officer-1', harmed, handedOver);
    expect([await listed('lia-1'), await listed('officer-1'), await listed('officer-2')]).toEqual([1, 0, 0]);
  });

  test('then a call about a decision is its officer’s as well, and nobody else’s', async () => {
    await office.happens('officer-1', harmed, heard, filed);
    expect([await listed('lia-1'), await listed('officer-1'), await listed('officer-2')]).toEqual([1, 1, 0]);
    expect(await listed('sgt-1')).toBe(0);
  });

  test('then it says who has it, for four hours', async () => {
    await office.happens('officer-1', harmed, handedOver);
    await office.press('lia-1', 'take-call');
    const title = async () => choicesOf((await listCalls(staff('lia-2'), office.deps)).view)[0]?.title;
    expect(await title()).toContain('; with Name of lia-1');
    office.clock.now = '2026-11-20T13:01:00.000Z';
    expect(await title()).not.toContain('; with');
  });

  // What they hear first names the call; the day of another thing would be said of it too early, or too late.
  test.each<[string, readonly CaseEvent[], string, string]>([
    [
      'a breach, before they heard the decision',
      [],
      'Tell them of the breach: by Tuesday 1 December; also: tell them the decision by Friday 27 November',
      'Tell them of the breach',
    ],
    [
      'a breach that was excused',
      [{ type: 'breach-decided', decision: 'excuse', reason: 'r' }],
      'Tell them that the breach was excused: by Tuesday 1 December; also: tell them the decision by Friday 27 November',
      'Tell them that the breach was excused',
    ],
    [
      'the end, before they heard of either',
      [{ type: 'breach-decided', decision: 'vary', reason: 'r' }, { type: 'completed' }],
      'Tell them that it is completed: by Tuesday 1 December; also: tell them the decision by Friday 27 November, tell them what was decided after the breach',
      'Tell them that it is completed',
    ],
    [
      'a decision made anew after it',
      [
        { type: 'breach-decided', decision: 'decide-again', reason: 'r' },
        { type: 'filed', filing: filingFor({ at: '2026-11-24T10:00:00.000Z' }), record: frozenRecord },
      ],
      'Tell them the decision: by Tuesday 1 December; also: tell them of the breach',
      'Tell them the decision',
    ],
  ])(
    'then it is named after the news, and each thing has its own day: %s',
    async (_what, since, title, heading) => {
      await office.happens('officer-1', harmed, heard, filed);
      office.clock.now = '2026-11-24T09:00:00.000Z';
      await office.happens('officer-1', { type: 'breached' }, ...since);
      const { view } = await listCalls(staff('lia-1'), office.deps);
      expect(choicesOf(view).map((one) => one.title)).toEqual([`WM-7Q4K-93: ${title}`]);
      expect((await office.press('lia-1', 'take-call')).view.data).toMatchObject({ heading });
    },
  );

  /** The list as it is while the store has these calls, all of the one case. */
  async function listWith(calls: readonly Partial<CallSummary>[]): Promise<View> {
    await office.happens('officer-1', harmed, handedOver);
    const one = { id: 'case-1', reference: 'WM-7Q4K-93', officer: 'officer-1' };
    const due = { ...one, clocks: ['disposal'] as const, dueBy: day('2026-11-24') };
    const openCalls = async () => calls.map((some) => ({ ...due, ...some }));
    const { deps } = office;
    const { view } = await listCalls(
      staff('lia-1'),
      { ...deps, store: { ...deps.store, openCalls } },
      'A note.',
    );
    expect(view.note).toBe('A note.');
    return view;
  }

  test.each([
    [1, 1, 0],
    [12, 12, 0],
    [32, 30, 2],
  ])('then of %d there stand %d, and %d behind them', async (count, shown, more) => {
    const view = await listWith(Array.from({ length: count }, () => ({})));
    expect(choicesOf(view)).toHaveLength(shown);
    expect(view.data).toMatchObject({ more });
  });

  // Whoever has not heard what was decided waits; an answer to four questions is wanted by us. A breach with questions is told.
  test('then the four questions alone stand behind whoever is to be told something, whatever their day', async () => {
    const survey = { clocks: ['survey'], dueBy: day('2026-11-01') } as const;
    const told = { clocks: ['survey', 'breach'], dueBy: day('2026-11-20') } as const;
    const asked = Array.from({ length: 30 }, () => ({ ...survey, id: 'nobody' }));
    expect(choicesOf(await listWith([...asked, told]))).toHaveLength(1);
  });

  // Nobody is reminded of a day they were promised before it has come near.
  test.each<[string, Partial<CallSummary>, number]>([
    ['a day promised within five days', { clocks: ['promised'], dueBy: day('2026-11-25') }, 1],
    ['a day promised later', { clocks: ['promised'], dueBy: day('2026-11-26') }, 0],
    [
      'a day promised later with something else',
      { clocks: ['promised', 'disposal'], dueBy: day('2026-11-26') },
      1,
    ],
    ['something else that is due later', { clocks: ['disposal'], dueBy: day('2026-11-26') }, 1],
  ])('then there stands %s: %o, %d', async (_what, some, shown) => {
    expect(choicesOf(await listWith([some]))).toHaveLength(shown);
  });

  test('then a case that is gone, or in which nothing is due any more, is left out', async () => {
    expect(choicesOf(await listWith([{ id: 'nobody' }, {}]))).toHaveLength(1);
    const openCalls = async () => [
      {
        id: 'case-1',
        reference: 'r',
        officer: 'officer-1',
        clocks: ['disposal'] as const,
        dueBy: day('2026-11-24'),
      },
    ];
    await office.happens('lia-1', heard);
    const { deps } = office;
    const { view } = await listCalls(staff('lia-1'), { ...deps, store: { ...deps.store, openCalls } });
    expect(choicesOf(view)).toEqual([]);
  });
});

describe('given a call, when it is shown,', () => {
  test('then it is none once nothing is due', async () => {
    expect(showCall(await office.theCase(), staff('lia-1'), office.deps)).toBeUndefined();
  });

  test('then their views are asked first, and a decision is told', async () => {
    await office.happens('officer-1', harmed, handedOver);
    const views = showCall(await office.theCase(), staff('lia-1'), office.deps, { note: 'A note.' });
    expect(views).toMatchObject({
      card: 'victim',
      note: 'A note.',
      target: { caseId: 'case-1', step: 'call' },
      verbs: ['answer', 'leave-call'],
    });
    await office.happens('lia-1', heard, filed);
    expect(showCall(await office.theCase(), staff('lia-1'), office.deps)?.card).toBe('call');
  });

  test('then its officer speaks as the officer, and anybody else as the liaison', async () => {
    const theCase = await office.theCase();
    expect([callerOf(theCase, theCase.officer), callerOf(theCase, staff('lia-1'))]).toEqual([
      'officer',
      'liaison',
    ]);
  });
});

describe('given “calls here”, when somebody writes it in a channel,', () => {
  const where = { kind: 'channel', conversation: '19:x', address: { at: 'x' } } as const;
  test.each([
    ['the liaison', 'lia-1', true],
    ['a sergeant', 'sgt-1', true],
    ['an officer', 'officer-1', false],
  ])('then by %s they come there or not', async (_who, by, may) => {
    const { view } = await callsHere({ id: 'm', text: '', by: staff(by), where }, office.deps);
    expect(await office.store.recall(`liaison:${office.deps.force.id}`)).toEqual(
      may ? where.address : undefined,
    );
    expect(office.heardOf).toEqual(may ? [`liaison:${office.deps.force.id}`] : []);
    expect(view.data).toMatchObject({ heading: may ? 'Calls will come here' : 'The liaison must do this' });
  });

  // A group is no channel of the force: whoever is added to it later reads what came before.
  test.each(['lia-1', 'sgt-1'])('then in a group they never come, whoever writes it: %s', async (by) => {
    const inGroup = { ...where, isGroup: true } as const;
    const { view } = await callsHere({ id: 'm', text: '', by: staff(by), where: inGroup }, office.deps);
    expect(await office.store.recall(`liaison:${office.deps.force.id}`)).toBeUndefined();
    expect(JSON.stringify(view.data)).not.toContain('Calls will come here');
  });
});
