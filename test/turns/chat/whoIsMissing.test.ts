import { expect, test } from 'vitest';
import { createTurns } from '../../../src/turns/chat/createTurns.ts';
import { whoIsMissing } from '../../../src/turns/chat/whoIsMissing.ts';
import { openStore } from '../../outbox/harness.ts';
import { approved, awaitingSergeant, drafting } from '../../support/caseStages.ts';
import { depsOn, headingOf, keep, pressOf } from './buttons/depsOn.ts';
import { pressers, whereIs } from './buttons/people.ts';

test('a request that nobody was told of says so, and nothing else does', async () => {
  const deps = await depsOn(await openStore());
  const deaf = { ...deps, store: { ...deps.store, recall: async () => undefined } };
  const says = /^No supervisors’ channel is set up yet, so nobody has seen this\./;
  expect(await whoIsMissing(awaitingSergeant().theCase, deaf)).toMatch(says);
  expect(await whoIsMissing(awaitingSergeant().theCase, deps), 'a channel is bound').toBe('');
  for (const story of [drafting(), approved()]) expect(await whoIsMissing(story.theCase, deaf)).toBe('');
});

test('the turns that are handed out do what each is for', async () => {
  const deps = await depsOn(await openStore());
  const turns = createTurns(deps);
  const owner = pressers['its officer'];
  const { by } = owner;
  const where = whereIs('chat', by);
  expect((await turns.membership({ by, where }))?.view.card).toBe('welcome');
  expect((await turns.message({ id: 'm', text: 'cases', by, where }))?.view.card).toBe('cases');
  const aimed = await keep(drafting().events, owner, deps);
  const pressed = pressOf(owner, 'chat', { step: 'case', verb: 'open' }, aimed);
  expect((await turns.press(pressed)).view.target.caseId).toBe(aimed.id);
  expect((await turns.search({ text: aimed.reference, by })).map(({ title }) => title)).toEqual([
    aimed.reference,
  ]);
  const place = { conversation: 'c', activity: 'a' };
  await turns.keepPlace(aimed.id, 'officerCard', place);
  expect((await deps.store.load(aimed.id))?.officerCard).toEqual(place);
  const stranger = pressOf(pressers.sergeant, 'chat', { step: 'case', verb: 'open' }, aimed);
  expect(headingOf((await turns.press(stranger)).view)).toBe('No case of yours has that reference');
});
