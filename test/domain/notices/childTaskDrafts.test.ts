import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/domain/case/apply.ts';
import { childTaskDrafts } from '../../../src/domain/notices/childTaskDrafts.ts';
import { appendEvents } from '../../../src/turns/appendEvents.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import { draftingWith } from '../../support/caseStages.ts';
import { tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { depsThatCount, keep } from '../../turns/chat/buttons/depsOn.ts';
import { pressers } from '../../turns/chat/buttons/people.ts';

const aged = (age: number) => draftingWith({ age });
const over = (age: number) => tell(aged(age), { type: 'record-undiverted', record: frozenRecord });
const now = '2026-11-20T09:30:00.000Z';

describe('given a case that ends, when it is recorded,', () => {
  // "Refer to children’s services today": in November London keeps to Greenwich, in June it is an hour ahead.
  test.each([
    [
      'in the morning, by the force’s two hours',
      2,
      '2026-11-20T09:30',
      '2026-11-20T11:30',
      '2026-11-20T13:30',
    ],
    [
      'late in the evening, while it is still today',
      2,
      '2026-11-20T22:00',
      '2026-11-20T23:00',
      '2026-11-21T01:00',
    ],
    ['the same in summer', 2, '2026-06-20T21:00', '2026-06-20T22:00', '2026-06-21T00:00'],
    // A minute before the day's last hour: a reminder at 23:00, and no supervisor a minute after it.
    ['just before the last hour', 2, '2026-11-20T22:59', '2026-11-20T23:00', '2026-11-21T01:00'],
    ['as the last hour begins', 2, '2026-11-20T23:00', '2026-11-21T01:00', '2026-11-21T03:00'],
    ['in the last hour, in the same shift', 2, '2026-11-20T23:30', '2026-11-21T01:30', '2026-11-21T03:30'],
    [
      'in a force that gives a day, on that day',
      24,
      '2026-11-20T09:00',
      '2026-11-20T23:00',
      '2026-11-21T23:00',
    ],
  ])(
    'then below ten its officer is reminded, then the supervisors once: %s',
    (_when, hours, at, first, then) => {
      const force = { policy: { ...westMidlands.policy, childTasksWithinHours: hours } };
      const said = childTaskDrafts(aged(9).theCase, over(9).theCase, force, `${at}:00.000Z`);
      expect(said).toEqual([
        {
          ...{ kind: 'officer-message', to: 'officer', news: 'child-tasks-due' },
          deadline: `${first}:00.000Z`,
        },
        {
          ...{ kind: 'officer-message', to: 'supervisors', news: 'child-tasks-overdue' },
          deadline: `${then}:00.000Z`,
        },
      ]);
    },
  );

  test('then the first force’s hours leave it the same day', () => {
    expect(westMidlands.policy.childTasksWithinHours).toBeLessThanOrEqual(4);
  });

  test('then from ten on nobody is reminded, nor again when one thing was ticked', () => {
    expect(childTaskDrafts(aged(10).theCase, over(10).theCase, westMidlands, now)).toEqual([]);
    const referred = tell(over(9), { type: 'child-referred' });
    expect(childTaskDrafts(over(9).theCase, referred.theCase, westMidlands, now)).toEqual([]);
  });
});

describe('given the reminder, when it is due,', () => {
  const ended = async () => {
    const { deps } = await depsThatCount();
    const { id } = await keep(aged(9).events, pressers['its officer'], deps);
    const record = await deps.store.load(id);
    if (record === undefined) throw new Error('The case is gone');
    // Other news on its way does not stand in for it.
    const other = { id: 'n', kind: 'officer-message', to: 'officer', news: 'views-recorded' } as const;
    const before = {
      record: { ...record, notices: [{ ...other, state: 'waiting', dueAt: now, attempts: 0 } as const] },
      theCase: replay(record.events),
    };
    const by = { kind: 'staff', ...pressers['its officer'].by } as const;
    const happens = (stood: typeof before, event: Parameters<typeof appendEvents>[1]['events'][number]) =>
      appendEvents(stood, { events: [event], by, cause: event.type }, deps);
    const after = happens(before, { type: 'not-diverted', record: frozenRecord });
    const due = after.record.notices.find(({ news }) => news === 'child-tasks-due');
    const late = after.record.notices.find(({ news }) => news === 'child-tasks-overdue');
    if (due === undefined || late === undefined) throw new Error('Nobody is reminded');
    return { deps, after, due, late, happens };
  };

  test('then it is said while something is left, and opens the case', async () => {
    const { deps, after, due } = await ended();
    expect(after.record.open).toBe(true);
    const said = await noticeView(due, after.theCase, after.record, deps);
    expect(said?.to).toBe(`person:${after.theCase.officer.id}`);
    expect(said?.view.verbs).toEqual(['open']);
    expect(JSON.stringify(said?.view.data)).toContain('what is yours to do has not been ticked as done');
    expect(JSON.stringify(said?.view.data)).not.toMatch(/child|under ten|parent/i);
  });

  test('then the supervisors read whom to ring, and nothing of whom or what it is about', async () => {
    const { deps, after, late } = await ended();
    const said = await noticeView(late, after.theCase, after.record, deps);
    expect(said?.to).toBe(`supervisors:${deps.force.id}`);
    const words = JSON.stringify(said?.view.data);
    expect(words).toContain(`Ring ${after.theCase.officer.name}, have it done now`);
    expect(words).not.toMatch(/child|under ten|parent|services|exploit/i);
  });

  test('then nothing is said once both were ticked, and the case leaves the list', async () => {
    const { deps, after, due, late, happens } = await ended();
    const both = happens(happens(after as never, { type: 'child-referred' }) as never, {
      type: 'parent-told',
    });
    expect(both.record.open).toBe(false);
    expect(await noticeView(due, both.theCase, both.record, deps)).toBeUndefined();
    expect(await noticeView(late, both.theCase, both.record, deps)).toBeUndefined();
  });
});
