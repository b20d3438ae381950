import { describe, expect, test } from 'vitest';
import { storedCase } from '../../../src/turns/changeCase.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { openStore } from '../../outbox/harness.ts';
import { breachedConditionalCaution } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { type Aimed, depsOn, headingOf, keep, pressOf, readsBreach } from './buttons/depsOn.ts';
import { pressers } from './buttons/people.ts';

const { inspector, sergeant } = pressers;
const inChannel = { place: { conversation: '19:supervisors', activity: 'list-1' } };
const inOwnChat = { person: inspector.by.id, place: { conversation: 'a:inspector-1', activity: 'list-1' } };

/** Three breaches that a post in the channel lists, and one in an inspector's own chat. */
async function listed(at?: string) {
  const deps = await depsOn(await openStore());
  const aimed: (Aimed & { reference: string })[] = [];
  for (let count = 0; count < 3; count += 1)
    aimed.push(await keep(breachedConditionalCaution().events, pressers['its officer'], deps));
  const cases = aimed.map(({ id }) => id);
  for (const id of cases) {
    const record = await deps.store.load(id);
    if (record === undefined) throw new Error('It was just kept');
    const listCards = [inChannel, inOwnChat].map((one) => ({
      ...one,
      // The channel was posted all of them, the inspector's chat one less.
      cases: one === inChannel ? cases : cases.slice(0, 2),
      ...(at === undefined ? {} : { at }),
    }));
    await deps.store.commit({ ...record, revision: record.revision + 1, listCards });
  }
  return { deps, aimed };
}

async function decide(aimed: Aimed | undefined, deps: TurnDeps) {
  if (aimed === undefined) throw new Error('Three were kept');
  await readsBreach(sergeant, aimed, deps);
  const deciding = { step: 'breach', verb: 'decide-breach' };
  const excuse = { decision: 'excuse', reason: 'They were ill.' };
  await press(pressOf(sergeant, 'posted', deciding, aimed, excuse), deps);
}

/** What is drawn anew because this was decided. */
async function drawnAnew(id: string | undefined, to: 'supervisors' | 'decider', deps: TurnDeps) {
  const record = await deps.store.load(id ?? '');
  const notice = record?.notices.find((one) => one.to === to && one.card === 'list-1');
  const found = storedCase(record);
  if (found === undefined || notice === undefined) throw new Error('Nothing is to be drawn anew');
  return noticeView(notice, found.theCase, found.record, deps);
}

describe('given posts that list three breaches, when one of them is decided, then', () => {
  test('the list in the channel has the other two, in its place, and nothing is posted where it is gone', async () => {
    const { deps, aimed } = await listed();
    const [first, second, third] = aimed;
    await decide(second, deps);
    const drawn = await drawnAnew(second?.id, 'supervisors', deps);
    expect(drawn).toMatchObject({
      ...{ to: `supervisors:${deps.force.id}`, place: inChannel.place, elseNowhere: true },
    });
    const words = JSON.stringify(drawn?.view.data);
    expect(words).toContain('2 breaches: somebody must decide each');
    for (const { reference = '' } of [first, third].flatMap((one) => one ?? []))
      expect(words).toContain(reference);
    expect(words).not.toContain(second?.reference);
  });

  test('so has the list in an own chat', async () => {
    const { deps, aimed } = await listed();
    const [first] = aimed;
    await decide(first, deps);
    const drawn = await drawnAnew(first?.id, 'decider', deps);
    expect(drawn).toMatchObject({ to: `person:${inspector.by.id}`, place: inOwnChat.place });
    const words = JSON.stringify(drawn?.view.data);
    expect(words).toContain('Write a reference to me here');
    expect(words, 'what that list held, and no other').not.toContain(aimed[2]?.reference);
    expect(words).toContain(aimed[1]?.reference);
  });

  test('with the last of them it asks nobody any more', async () => {
    const { deps, aimed } = await listed();
    for (const one of aimed) await decide(one, deps);
    const drawn = await drawnAnew(aimed[0]?.id, 'supervisors', deps);
    if (drawn === undefined) throw new Error('Nothing is drawn');
    expect(headingOf(drawn.view)).toBe('3 breaches: nothing is left to decide here');
  });

  // Excused, and breached again: that one has a post of its own, and this list is not drawn anew for it.
  test('a breach that began after the list was posted stands in it no more', async () => {
    const { deps, aimed } = await listed(minute(0));
    const [first] = aimed;
    await decide(first, deps);
    const drawn = await drawnAnew(first?.id, 'supervisors', deps);
    expect(drawn && headingOf(drawn.view)).toBe('3 breaches: nothing is left to decide here');
  });

  // Of what cannot be read nobody knows whether it is decided: the list stays as it was, and says where to look.
  test('it stays as it was where another in it cannot be read', async () => {
    const { deps, aimed } = await listed();
    const [first, second] = aimed;
    await decide(first, deps);
    const load: typeof deps.store.load = (id) =>
      id === second?.id ? Promise.reject(new Error('no such file')) : deps.store.load(id);
    const broken = { ...deps, store: { ...deps.store, load } };
    expect(await drawnAnew(first?.id, 'supervisors', broken)).toBeUndefined();
  });

  test('nobody is shown anew what is theirs to decide no more', async () => {
    const { deps, aimed } = await listed();
    const [first] = aimed;
    await decide(first, deps);
    expect(await drawnAnew(first?.id, 'decider', { ...deps, rankOf: () => undefined })).toBeUndefined();
  });
});
