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
  test('then below ten its officer is reminded a day later, by the setting of the force', () => {
    expect(childTaskDrafts(aged(9).theCase, over(9).theCase, westMidlands, now)).toEqual([
      {
        ...{ kind: 'officer-message', to: 'officer', news: 'child-tasks-due' },
        deadline: '2026-11-21T09:30:00.000Z',
      },
    ]);
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
    if (due === undefined) throw new Error('Nobody is reminded');
    return { deps, after, due, happens };
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

  test('then nothing is said once both were ticked, and the case leaves the list', async () => {
    const { deps, after, due, happens } = await ended();
    const both = happens(happens(after as never, { type: 'child-referred' }) as never, {
      type: 'parent-told',
    });
    expect(both.record.open).toBe(false);
    expect(await noticeView(due, both.theCase, both.record, deps)).toBeUndefined();
  });
});
