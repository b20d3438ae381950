import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  type Activity,
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
} from 'botbuilder';
import { renderCard } from '../../src/cards/renderCard.ts';
import { createLog } from '../../src/log.ts';
import { openLowdbStore } from '../../src/store/lowdb/openLowdbStore.ts';
import type { CaseRecord, Store } from '../../src/store/store.ts';
import { createAdapter } from '../../src/teams/createAdapter.ts';
import { createBot } from '../../src/teams/createBot.ts';
import { createTurns } from '../../src/turns/chat/createTurns.ts';
import { deps as officerDeps } from '../dialogue/sitting.ts';
import { testClock } from '../support/clock/testClock.ts';
import { at, type Row, sayRow } from './measure.ts';
import { answerTo, type Pressing, pressOn } from './officer.ts';
import { benchParts } from './parts.ts';

const inFlight = 16;
/** A full press may cost as much as ten invokes that do nothing. */
const asked = 0.1;
const rounds = Number(process.env.INVOKE_ROUNDS ?? 8);
/** Cases in one round, each pressed from its first question to its filing. */
const casesInARound = 64;

export type Invokes = {
  /** A second, by the median of the rounds. */
  readonly presses: number;
  readonly bare: number;
  readonly ratio: number;
  /** What a press is made of. */
  readonly parts: readonly Row[];
};

/**
 * Full presses a second, each read, decided, committed to disk and drawn, against invokes that the bot's SDK hands to a
 * handler which does nothing: 16 of either under way at once, in turns, in one process. No HTTP in either.
 */
export async function benchInvokes(folder: string): Promise<Invokes> {
  const log = createLog('silent');
  const store = await openLowdbStore({ folder: join(folder, 'invokes'), log });
  const deps = { ...officerDeps, store, newId: randomUUID, random: Math.random };
  const adapter = createAdapter({ allowedTenants: [], log, now: testClock });
  const bot = createBot({
    turns: createTurns(deps),
    draw: (view) => renderCard(view, randomUUID()),
    log,
    anonymous: true,
    now: testClock,
  });
  const send = async (activity: Pressing) => (await adapter.receive('', activity, bot)).body;
  const bare = bareInvoke();

  const presses: number[] = [];
  const invokes: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const numbered = (at: number) => (round + 1) * casesInARound + at;
    const officers = Array.from({ length: casesInARound }, () => randomUUID());
    const cards = await Promise.all(
      officers.map(async (by, at) => answerTo(await send(pressOn(by, undefined, 'new')), numbered(at))),
    );
    const pressed = await rate(officers, async (by, at) => {
      let card = cards[at];
      let count = 0;
      for (; card?.verb !== undefined; count += 1) {
        if (count === 10) throw new Error('More is asked than this story knows');
        card = answerTo(await send(pressOn(by, card, card.verb)), numbered(at));
      }
      return count;
    });
    const handed = await rate(Array(casesInARound * 16).fill(0), async () => {
      await bare(pressOn('nobody', undefined, 'new'));
      return 1;
    });
    // The first round warms up.
    if (round < 0) continue;
    presses.push(pressed);
    invokes.push(handed);
  }
  const parts = await benchParts(await atItsLastCard(send, store), deps, () =>
    bare(pressOn('nobody', undefined, 'new')),
  );
  await store.close();
  const ratios = presses.map((pressed, round) => pressed / (invokes[round] ?? Number.NaN));
  return { presses: at(presses, 0.5), bare: at(invokes, 0.5), ratio: at(ratios, 0.5), parts };
}

/** A case of which everything is answered but the card that files it. */
async function atItsLastCard(
  send: (activity: Pressing) => Promise<object | undefined>,
  store: Store,
): Promise<CaseRecord> {
  const by = randomUUID();
  let card = answerTo(await send(pressOn(by, undefined, 'new')));
  while (card.verb === 'answer') card = answerTo(await send(pressOn(by, card, card.verb)));
  const { caseId } = card.data as { readonly caseId: string };
  const record = await store.load(caseId);
  if (record === undefined) throw new Error('The case was not kept');
  return record;
}

export function sayInvokes({ presses, bare, ratio, parts }: Invokes): readonly string[] {
  const rates = `${Math.round(presses)} presses against ${Math.round(bare)} bare invokes a second`;
  const short = ratio < asked ? ` (at least ${asked.toFixed(2)} is asked)` : '';
  return [
    `${'turn.invoke.ratio'.padEnd(34)} ${ratio.toFixed(3).padStart(9)}   ${rates}, ${inFlight} in flight${short}`,
    ...parts.map(sayRow),
  ];
}

/** How many a second, with so many under way at once; `work` says how many it did. */
async function rate<T>(items: readonly T[], work: (item: T, at: number) => Promise<number>): Promise<number> {
  const start = performance.now();
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < items.length) {
      const place = next++;
      const some = await work(items[place] as T, place);
      done += some;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (1_000 * done) / (performance.now() - start);
}

/** The SDK as its samples use it: an adapter, a handler, and an answer that is there already. */
function bareInvoke(): (activity: Pressing) => Promise<void> {
  class Handler extends ActivityHandler {
    protected override async onInvokeActivity(): Promise<InvokeResponse> {
      return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' } };
    }
  }
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }));
  const handler = new Handler();
  return async (activity) => {
    const request = { headers: {}, method: 'POST', body: activity as unknown as Activity };
    let status = 0;
    const response = {
      socket: undefined,
      header: () => response,
      status: (code: number) => {
        status = code;
        return response;
      },
      send: () => response,
      end: () => response,
    };
    await adapter.process(request as never, response as never, (context) => handler.run(context));
    if (status !== 200) throw new Error(`The bare invoke was answered with ${status}`);
  };
}
