import { beforeEach, describe, expect, test } from 'vitest';
import { notFound } from '../../../src/dialogue/text/personalDetails.ts';
import { listAlerts, writeAlert } from '../../../src/turns/alerts/writeAlert.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { openStore } from '../../outbox/harness.ts';
import { anAlert } from '../../store/alertContract.ts';
import { depsOn, headingOf } from '../chat/buttons/depsOn.ts';
import { type Place, pressers, type Who, whereIs } from '../chat/buttons/people.ts';

let deps: TurnDeps;
let kept: string[] = [];
beforeEach(async () => {
  const store = await openStore();
  kept = [];
  const commit: typeof store.alerts.commit = (record) => {
    kept.push(record.id);
    return store.alerts.commit(record);
  };
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  deps = { ...(await depsOn({ ...store, alerts: { ...store.alerts, commit } })), newId };
});

const complete = 'heroin in Dudley for 3 days: strong';
const write = (who: Who, place: Place, typed = complete, id = 'm-1') => {
  const { by } = pressers[who];
  return writeAlert({ id, text: '', by, where: whereIs(place, by) }, typed, deps);
};

describe('given a drug alert, when it is written', () => {
  test.each<[Who, Place, string]>([
    ['sergeant', 'chat', 'Check this drug alert'],
    ['inspector', 'chat', 'Check this drug alert'],
    // Everybody there would read it before anybody has checked it for a name.
    ['sergeant', 'posted', 'A drug alert is not written here'],
    ['sergeant', 'elsewhere', 'A drug alert is not written here'],
    ['another constable', 'chat', 'A supervisor must send a drug alert'],
    ['another constable', 'posted', 'A supervisor must send a drug alert'],
    ['nobody on the list', 'chat', 'A supervisor must send a drug alert'],
    ['liaison', 'chat', 'A supervisor must send a drug alert'],
  ])('by %s, %s, then: %s', async (who, place, heading) => {
    expect(headingOf((await write(who, place)).view)).toBe(heading);
    expect(kept).toHaveLength(heading === 'Check this drug alert' ? 1 : 0);
  });

  test('then its card says first that it is to be read, and what the check misses', async () => {
    const { view } = await write('sergeant', 'chat');
    const lines = view.card === 'drugAlert' ? view.data.lines.map(({ text }) => text) : [];
    expect(lines[0]).toBe(
      `Read it before you send it: no names, no addresses. The check misses ${notFound}.`,
    );
  });

  test.each([
    ['in its text', 'heroin in Dudley: Kyle Brown sells it in Elm House'],
    ['before the colon, where the drug stands', 'heroin of Kyle Brown in Dudley: strong'],
    ['before the colon, an address', 'heroin from 14 Wibbleswick Crescent in Dudley: strong'],
  ])('with a name or an address %s, then it is not kept, nor said back', async (_where, typed) => {
    const { view } = await write('sergeant', 'chat', typed);
    expect(headingOf(view)).toBe('This drug alert is not complete');
    expect(JSON.stringify(view.data)).not.toMatch(/kyle|elm house|wibbleswick/i);
    expect(kept).toEqual([]);
  });

  test('and something is missing, then it is said, with an example, and nothing is kept', async () => {
    const { view } = await write('sergeant', 'chat', 'heroin');
    expect(headingOf(view)).toBe('This drug alert is not complete');
    const lines = view.card === 'message' ? view.data.lines.map(({ text }) => text) : [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)).toMatch(/^For example: \S/);
    expect(kept).toEqual([]);
  });

  test('in a message that has no id, then each is a draft of its own', async () => {
    await write('sergeant', 'chat', complete, '');
    await write('sergeant', 'chat', complete, '');
    expect(new Set(kept).size).toBe(2);
  });

  test('in one message that is heard twice, then it is one, and with another it is another', async () => {
    await write('sergeant', 'chat');
    await write('sergeant', 'chat');
    expect(kept).toHaveLength(1);
    await write('sergeant', 'chat', complete, 'm-2');
    expect(new Set(kept).size).toBe(2);
  });
});

test('while it is found out who is to be told, the list says nothing of how far it got', async () => {
  await deps.store.alerts.commit(anAlert());
  const text = JSON.stringify((await listAlerts(pressers.sergeant.by, deps)).view.data);
  expect(text).toContain('Nitazenes');
  expect(text).not.toContain('Told so far');
});
