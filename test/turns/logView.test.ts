import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLowdbStore } from '../../src/store/lowdb/openLowdbStore.ts';
import { message } from '../../src/turns/chat/message.ts';
import { press } from '../../src/turns/chat/press.ts';
import { shareScript } from '../../src/turns/chat/shareScript.ts';
import { outOfDate } from '../../src/turns/showToOfficer.ts';
import type { TurnDeps } from '../../src/turns/turnDeps.ts';
import { listeningLog, temporaryFolder } from '../store/lowdb/dataFolder.ts';
import { awaiting, awaitingSergeant, withdrawn } from '../support/caseStages.ts';
import { depsOn, keep, outcomeOf, pressOf } from './chat/buttons/depsOn.ts';
import { type Place, type Presser, pressers, type Who, whereIs } from './chat/buttons/people.ts';

const folder = temporaryFolder();
const owner: Presser = pressers['its officer'];
let deps: TurnDeps;
let target: Awaited<ReturnType<typeof keep>>;
let count = 0;

beforeAll(async () => {
  deps = await depsOn(await openLowdbStore({ folder: join(folder, 'views'), log: listeningLog() }));
});
afterAll(() => deps.store.close());
beforeEach(async () => {
  target = await keep(awaitingSergeant().events, owner, deps);
});

const write = (who: Presser, text: string, place: Place = 'chat') => {
  count += 1;
  return message({ id: `m-${count}`, text, by: who.by, where: whereIs(place, who.by) }, deps);
};
const views = async () =>
  (await deps.store.audit.viewsOf(target.id)).map(({ by, card }) => [by.id, card] as const);

const approve = { step: 'authorisation', verb: 'approve' };

/** What somebody does to see the case; all of it leaves the case as it is. */
const looks: readonly (readonly [string, Who, string, (who: Presser) => Promise<unknown>])[] = [
  [
    'the liaison by the reference, for the call that is due',
    'liaison',
    'call',
    (who) => write(who, target.reference),
  ],
  ['its officer by the reference', 'its officer', 'case', (who) => write(who, target.reference)],
  [
    // They may decide it and read it alone: the card says what the request rests on.
    'a sergeant by the reference, in their own chat',
    'sergeant',
    'authorisation-detail',
    (who) => write(who, `case ${target.reference}`),
  ],
  [
    'a sergeant for what it rests on, from the posted card',
    'sergeant',
    'authorisation-detail',
    async (who) => {
      await deps.store.remember(`person:${who.by.id}`, whereIs('chat', who.by).address);
      return press(pressOf(who, 'posted', { step: 'authorisation', verb: 'send-detail' }, target), deps);
    },
  ],
  [
    'a sergeant, who presses an older card in their own chat and gets today’s',
    'sergeant',
    'authorisation-detail',
    (who) => press(pressOf(who, 'chat', approve, { ...target, revision: target.revision - 1 }), deps),
  ],
];

describe('given a request, when somebody looks at it:', () => {
  test.each(looks)('%s, then who looked at which card is kept', async (_what, who, card, look) => {
    await look(pressers[who]);
    expect(await views()).toEqual([[pressers[who].by.id, card]]);
  });

  test.each(looks)(
    '%s, then no event is added, and a card of before still decides',
    async (_what, who, _card, look) => {
      await look(pressers[who]);
      expect((await deps.store.load(target.id))?.events).toHaveLength(target.revision);
      const pressed = pressOf(pressers.inspector, 'chat', approve, target, { reason: 'It fits.' });
      const { answer, happened } = await outcomeOf(pressed, target.id, deps);
      expect(happened).toContain('authority-decided');
      expect(JSON.stringify(answer)).not.toContain(outOfDate);
    },
  );

  test.each(['another constable', 'nobody on the list'] as const)(
    '%s, who may not see it, then nothing is shown and no view is kept',
    async (who) => {
      await write(pressers[who], target.reference);
      await shareScript({ text: target.reference, by: pressers['another constable'].by }, deps);
      expect(await views()).toEqual([]);
    },
  );

  test('a sergeant by the reference where an inspector must decide, then they were not shown what it rests on', async () => {
    target = await keep(awaiting('inspector').events, owner, deps);
    await write(pressers.sergeant, target.reference);
    await write(pressers.inspector, target.reference);
    expect(await views()).toEqual([
      [pressers.sergeant.by.id, 'authorisation'],
      [pressers.inspector.by.id, 'authorisation-detail'],
    ]);
  });

  test('who opens a case has no view of it kept beside that, until they come back to it', async () => {
    const { by } = owner;
    const asked = { id: 'm-new', text: 'new weed', by, where: whereIs('chat', by) };
    const answer = await message(asked, deps);
    const opened = answer?.keepPlaceFor?.caseId ?? '';
    expect(await deps.store.audit.viewsOf(opened)).toEqual([]);
    await write(owner, (await deps.store.load(opened))?.reference ?? '');
    expect(await deps.store.audit.viewsOf(opened)).toHaveLength(1);
  });

  test('the words for the victim of it, which are none of a case that was withdrawn, then no view is kept', async () => {
    target = await keep(withdrawn().events, owner, deps);
    expect(await shareScript({ text: target.reference, by: owner.by }, deps)).toEqual([]);
    expect(await views()).toEqual([]);
    target = await keep(awaitingSergeant().events, owner, deps);
    expect(await shareScript({ text: target.reference, by: owner.by }, deps)).toHaveLength(1);
    expect(await views()).toEqual([[owner.by.id, 'script']]);
  });

  test('a view that cannot be kept is not shown', async () => {
    const full = { ...deps.store.audit, append: () => Promise.reject(new Error('The disk is full')) };
    const { by } = pressers.sergeant;
    const asked = message(
      { id: 'm-full', text: target.reference, by, where: whereIs('chat', by) },
      { ...deps, store: { ...deps.store, audit: full } },
    );
    await expect(asked).rejects.toThrow('The disk is full');
  });
});
