import { beforeEach, describe, expect, test } from 'vitest';
import { membership } from '../../../src/turns/chat/membership.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { openStore } from '../../outbox/harness.ts';
import { filedForDivert } from '../../support/caseStages.ts';
import { depsOn, headingOf, keep, pressOf } from './buttons/depsOn.ts';
import { pressers, type Who, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
beforeEach(async () => {
  deps = await depsOn(await openStore());
});

const owner = pressers['its officer'];
const on = (who: Who, step: string, verb: string, inputs = {}) =>
  press(pressOf(pressers[who], 'chat', { step, verb }, { id: '', revision: 0 }, inputs), deps);

describe('given a card that belongs to no case, when it is pressed,', () => {
  test('then a case is begun, once for one press', async () => {
    const pressed = pressOf(owner, 'chat', { step: 'menu', verb: 'new' }, { id: '', revision: 0 });
    const first = await press(pressed, deps);
    expect(first.view.card).toBe('offence');
    expect((await press(pressed, deps)).view.target).toEqual(first.view.target);
  });

  test.each([
    ['menu', 'cases', 'cases'],
    ['menu', 'help', 'help'],
    // Before each card named its step.
    ['', 'cases', 'cases'],
  ])('then on “%s”, “%s” shows %s', async (step, verb, card) => {
    expect((await on('its officer', step, verb)).view.card).toBe(card);
  });

  test('then one of what was found is shown, and nothing where the catalogue knows none', async () => {
    const found = await on('its officer', 'catalogue', 'show-intervention', { chosenIntervention: 'divert' });
    expect(found.view.card).toBe('interventionCard');
    expect((await on('its officer', 'catalogue', 'show-intervention')).view.card).toBe('message');
  });

  test('then the case that was chosen is shown to its officer, and to nobody else', async () => {
    const { id } = await keep(filedForDivert().events, owner, deps);
    const chosen = { chosenCase: id };
    expect((await on('its officer', 'menu', 'open', chosen)).view.target.caseId).toBe(id);
    const none = 'No case of yours has that reference';
    expect(headingOf((await on('sergeant', 'menu', 'open', chosen)).view)).toBe(none);
    expect(headingOf((await on('its officer', 'menu', 'open')).view)).toBe(none);
  });

  test.each([
    ['a button that its card does not have', 'menu', 'approve'],
    ['a step that no card has', 'tomorrow', 'open'],
    ['a name that every object has', 'toString', 'open'],
  ])('then nothing comes of %s', async (_what, step, verb) => {
    const { beside } = await on('its officer', step, verb);
    expect(beside).toBe(
      'That button is not one of this card. Nothing was changed. Type “cases” to open your case again with a new card.',
    );
  });
});

describe('given that the bot is added, when it is', () => {
  const channel = whereIs('elsewhere', owner.by);
  const chat = whereIs('chat', owner.by);

  test('to somebody’s chat, then they are welcomed once, and where they are is kept', async () => {
    expect((await membership({ by: owner.by, where: chat }, deps))?.view.card).toBe('welcome');
    expect(await deps.store.recall(`person:${owner.by.id}`)).toEqual(chat.address);
    expect(await membership({ by: owner.by, where: chat }, deps)).toBeUndefined();
    const { by } = pressers.sergeant;
    expect((await membership({ by, where: whereIs('chat', by) }, deps))?.view.card, 'another').toBe(
      'welcome',
    );
  });

  test('to a channel, then it is told once how to bind it, and nobody’s chat is that', async () => {
    const { by } = pressers.sergeant;
    const answer = await membership({ by, where: channel }, deps);
    expect(JSON.stringify(answer?.view.data)).toContain('a supervisor writes “alerts here”');
    expect(await membership({ by: owner.by, where: channel }, deps)).toBeUndefined();
    expect(await deps.store.recall(`person:${by.id}`)).toBeUndefined();
    expect(await membership({ by, where: whereIs('posted', by) }, deps), 'another channel').toBeDefined();
  });
});
