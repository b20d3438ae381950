import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { createLog } from '../../src/log.ts';
import { openLowdbStore } from '../../src/store/lowdb/openLowdbStore.ts';
import type { Store } from '../../src/store/store.ts';
import { createAdapter } from '../../src/teams/createAdapter.ts';
import { createBot } from '../../src/teams/createBot.ts';
import { createTurns } from '../../src/turns/chat/createTurns.ts';
import { deps as officerDeps } from '../dialogue/sitting.ts';
import { temporaryFolder } from '../store/lowdb/dataFolder.ts';
import { testClock } from '../support/clock/testClock.ts';
import { answerTo, pressOn, ways } from './officer.ts';

const log = createLog('silent');
let store: Store;
beforeAll(async () => {
  store = await openLowdbStore({ folder: join(temporaryFolder(), 'data'), log });
});
afterAll(() => store.close());

// `npm run bench` is no part of the tests: a card that asks more than its officers answer would go unseen until somebody measures.
test.each(ways.map((way, officer) => [way, officer] as const))(
  'an officer of the bench who types “%s” files the case',
  async (_way, officer) => {
    const deps = { ...officerDeps, store, newId: randomUUID, random: Math.random };
    const adapter = createAdapter({ allowedTenants: [], log, now: testClock });
    const draw = (view: Parameters<typeof renderCard>[0]) => renderCard(view, randomUUID());
    const bot = createBot({ turns: createTurns(deps), draw, log, anonymous: true, now: testClock });
    const by = randomUUID();
    let card = answerTo((await adapter.receive('', pressOn(by, undefined, 'new'), bot)).body, officer);
    for (let presses = 0; presses < 5 && card.verb !== undefined; presses += 1)
      card = answerTo((await adapter.receive('', pressOn(by, card, card.verb), bot)).body, officer);
    expect(card.verb).toBeUndefined();
    const records = await Promise.all((await store.openCasesOf(by)).map(({ id }) => store.load(id)));
    expect(records.map((record) => record?.events.at(-1)?.event.type)).toEqual(['filed']);
  },
);
