import { beforeEach, describe, expect, test } from 'vitest';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import * as stages from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { type Aimed, depsThatCount, keep, pressOf } from './buttons/depsOn.ts';
import { pressers } from './buttons/people.ts';

const { sergeant, 'its officer': officer } = pressers;
const why = 'The plan fits, and they have kept every day so far.';
let deps: TurnDeps;
beforeEach(async () => {
  deps = { ...(await depsThatCount()).deps, now: () => minute(60) };
});
const textsIn = async (id: string) => ((await deps.store.load(id))?.stopped ?? []).map(({ text }) => text);
const inChannel = (aimed: Aimed, step: string, verb: string, inputs: Readonly<Record<string, string>>) =>
  press(pressOf(sergeant, 'posted', { step, verb }, aimed, inputs), deps);

// A reason may say how somebody is: only the one it is written for reads it (README, decision 1).
describe('given a reason that was typed on a card in a channel, then the answer that stands there is without it', () => {
  test.each([
    ['nobody opened what it rests on', 'authorisation', 'approve', stages.awaitingSergeant, {}, 0],
    ['an old card was pressed', 'authorisation', 'decline', stages.awaitingSergeant, {}, 1],
    [
      'a breach was not opened',
      'breach',
      'decide-breach',
      stages.breachedConditionalCaution,
      { decision: 'charge' },
      0,
    ],
    ['no decision was chosen', 'breach', 'decide-breach', stages.breachedConditionalCaution, {}, 0],
  ] as const)('where %s', async (_why, step, verb, story, inputs, behind) => {
    const aimed = await keep(story().events, officer, deps);
    const card = { ...aimed, revision: aimed.revision - behind };
    const { view } = await inChannel(card, step, verb, { ...inputs, reason: why });
    expect(view.fields).toHaveProperty('reason.value', '');
    expect(JSON.stringify(view)).not.toContain(why);
    expect(view.note).toContain('What you wrote was not sent; it is kept.');
    expect(await textsIn(aimed.id)).toEqual([why]);
    if (step !== 'breach') return;
    const alone = await press(pressOf(sergeant, 'chat', { step, verb: 'open' }, aimed), deps);
    expect(alone.view.fields).toHaveProperty('reason.value', why);
  });

  // No card of the case is theirs, so nobody could ever open what they wrote.
  test('where somebody pressed who may not decide, and nothing of it is kept', async () => {
    const aimed = await keep(stages.awaitingSergeant().events, officer, deps);
    const constable = pressers['another constable'];
    const button = { step: 'authorisation', verb: 'approve' } as const;
    const { view } = await press(pressOf(constable, 'posted', button, aimed, { reason: why }), deps);
    expect(JSON.stringify(view)).not.toContain(why);
    expect(view.note).not.toContain('it is kept');
    expect(await textsIn(aimed.id)).toEqual([]);
  });

  test('where they are asked whether they are sure, and it is recorded with the decision once they are', async () => {
    const aimed = await keep(stages.breachedConditionalCaution().events, officer, deps);
    const { id: caseId } = aimed;
    await deps.store.audit.append({
      version: 1,
      caseId,
      at: minute(60),
      by: sergeant.by,
      card: 'breach-detail',
    });
    const decided = { decision: 'charge' };
    const asked = await inChannel(aimed, 'breach', 'decide-breach', { ...decided, reason: why });
    expect(asked.view.verbs).toEqual(['confirm-breach', 'open']);
    expect(JSON.stringify(asked.view)).not.toContain(why);
    await inChannel(aimed, 'breach', 'confirm-breach', { ...decided, reason: '' });
    const last = (await deps.store.load(caseId))?.events.at(-1)?.event;
    expect(last).toMatchObject({ type: 'breach-decided', decision: 'charge', reason: why });
  });
});
