import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/store/store.ts';
import { type BotProcess, startBotProcess } from '../support/journeys/botProcess.ts';
import type { Activity } from '../support/journeys/person.ts';
import { story } from '../support/journeys/story.ts';
import { agrees, anAdult, answersTo, arrived, contact, referenceOn } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';
import { until } from '../support/playground/until.ts';

const enough = 90_000;
const headings = [
  'The facts that matter',
  'Community resolution with Divert: you may decide',
  'Filed: community resolution',
];

/** Tells a story with the bot as a program of its own, which may be killed and started again. */
async function withProcess(tell: (world: World, bot: { again(): Promise<void> }) => Promise<void>) {
  await story(
    async (world) => {
      let bot: BotProcess = await startBotProcess(world);
      try {
        await tell(world, {
          again: async () => {
            await bot.kill();
            bot = await startBotProcess(world);
          },
        });
      } finally {
        await bot.kill();
      }
    },
    { starts: false },
  );
}

/** Goes one card further in journey 1; the promise ends when Teams has the answer. */
async function goOn({ officer }: World, acknowledged: number): Promise<void> {
  if (acknowledged === 0) await officer.says('new weed');
  if (acknowledged === 1) await officer.presses('Continue', answersTo(officer.inHand().card, anAdult));
  if (acknowledged === 2) await officer.presses('File referral', { ...agrees, ...contact });
}

async function records({ folder }: World): Promise<readonly CaseRecord[]> {
  const cases = join(folder, 'data', 'cases');
  const names = (await readdir(cases)).filter((one) => one.endsWith('.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(cases, name), 'utf8'))));
}

const referrals = ({ door }: World) =>
  new Set(
    door.knocks
      .filter(({ body }) => JSON.parse(body).kind === 'referral')
      .map(({ headers }) => headers['webhook-id']),
  );

async function onlyOneReferralOnThePage(world: World): Promise<void> {
  const shows = async (words: string) => (await world.providerPage()).includes(words) || undefined;
  await until(
    () => shows('1 referral received'),
    () => 'The provider does not have the referral once',
  );
}

describe('kill -9', () => {
  test('right after each acknowledged press: nothing acknowledged is lost', { timeout: enough }, () =>
    withProcess(async (world, bot) => {
      const { officer } = world;
      for (const [acknowledged, heading] of headings.entries()) {
        await goOn(world, acknowledged);
        await bot.again();
        const left = officer.inHand();
        expect(left.card.heading).toBe(heading);
        const back = await officer.says(referenceOn(left));
        expect(back.card.heading).toBe(heading);
      }
      await arrived(() => referrals(world).size > 0);
      expect(referrals(world).size).toBe(1);
      await onlyOneReferralOnThePage(world);
      const [record, another] = await records(world);
      expect(another).toBeUndefined();
      expect(record?.events.filter(({ event }) => event.type === 'filed')).toHaveLength(1);
    }),
  );

  test('right after each acknowledged report: the news comes at least once', { timeout: enough }, () =>
    withProcess(async (world, bot) => {
      const { officer } = world;
      for (const acknowledged of headings.keys()) await goOn(world, acknowledged);
      const reference = referenceOn(officer.inHand());
      await arrived(() => referrals(world).size > 0);
      const steps = [
        ['accepted', `${reference}: the provider accepted the referral`],
        ['completed', `${reference}: completed`],
      ] as const;
      for (const [report, news] of steps) {
        expect(await world.reports('cranstoun', reference, report)).toBe(200);
        await bot.again();
        await officer.sees(news, ({ card }) => card.heading === news);
      }
      await officer.sees('the card', ({ card }) => card.heading === 'Completed: record outcome 8');
      expect(await world.reports('cranstoun', reference, 'repeat')).toBe(200);
    }),
  );

  test('at any moment: what Teams sends again has one effect in the end', { timeout: enough }, () =>
    withProcess(async (world, bot) => {
      const { officer } = world;
      const moments = Array.from({ length: 4 }, () => Math.round(Math.random() * 40));
      process.stdout.write(`killed so many milliseconds after a press: ${moments.join(', ')}\n`);
      let kills = 0;

      /** Delivers until it is acknowledged, as Teams would; the first times the bot is killed meanwhile. */
      const stubborn = async (deliver: () => Promise<unknown>) => {
        for (let tries = 0; tries < 10; tries += 1) {
          const moment = tries < 2 ? moments[kills] : undefined;
          const answer = deliver().then(
            () => true,
            () => false,
          );
          if (moment !== undefined) {
            kills += 1;
            await sleep(moment);
            await bot.again();
          }
          if (await answer) return;
        }
        throw new Error('It was never acknowledged');
      };

      const said: Activity = officer.activity({ type: 'message', text: 'new weed', id: 'said-once' });
      await stubborn(() => officer.deliver(said));
      officer.take(await officer.sees('the facts', ({ card }) => card.heading === headings[0]));
      const facts = officer.pressOn(officer.inHand(), 'Continue', answersTo(officer.inHand().card, anAdult));
      await stubborn(() => officer.deliverPress(facts));
      expect(officer.inHand().card.heading).toBe(headings[1]);
      const file = officer.pressOn(officer.inHand(), 'File referral', { ...agrees, ...contact });
      await stubborn(() => officer.deliverPress(file));
      expect(officer.inHand().card.heading).toBe(headings[2]);
      expect(kills).toBeGreaterThanOrEqual(2);

      await arrived(() => referrals(world).size > 0);
      await onlyOneReferralOnThePage(world);
      expect(referrals(world).size, 'a repeat carries the same webhook id').toBe(1);
      const [record, another] = await records(world);
      expect(another).toBeUndefined();
      const kinds = record?.events.map(({ event }) => event.type) ?? [];
      expect(kinds.filter((kind) => kind === 'filed')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'opened')).toHaveLength(1);
    }),
  );

  test(
    'between the provider’s taking it and our noting it: it is sent again, under the same id',
    {
      timeout: enough,
    },
    () =>
      withProcess(async (world, bot) => {
        for (const acknowledged of [0, 1]) await goOn(world, acknowledged);
        world.door.turnAway(500);
        await goOn(world, 2);
        await arrived(() => world.door.knocks.length > 0);
        world.door.turnAway(undefined);
        await bot.again();
        await arrived(() => world.door.knocks.length > 1);
        expect(referrals(world).size).toBe(1);
        await onlyOneReferralOnThePage(world);
      }),
  );
});
