import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { type BotProcess, startBotProcess } from '../support/journeys/botProcess.ts';
import type { Person } from '../support/journeys/person.ts';
import type { Shown } from '../support/journeys/screens.ts';
import { choiceOf, inSomeDays, publish, sessionOnDisk } from '../support/journeys/sessions.ts';
import { story } from '../support/journeys/story.ts';
import { agrees, contact, readyToFilePossession } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';
import { until } from '../support/playground/until.ts';

const officers = 50;
const session = inSomeDays(6, { places: 5 });
const filing = { ...agrees, ...contact, 'When do they start?': choiceOf(session, 5) };

function officerOf(world: World, number: number): Person {
  const digits = String(1000 + number).padStart(12, '0');
  return world.person({
    id: `29:officer-${number}`,
    aadObjectId: `00000000-0000-4000-8000-${digits}`,
    givenName: 'Officer',
    surname: `Number${number}`,
    rank: 'constable',
  });
}

async function casesOnDisk({ folder }: World) {
  const cases = join(folder, 'data', 'cases');
  const names = (await readdir(cases)).filter((one) => one.endsWith('.json'));
  const texts = await Promise.all(names.map((name) => readFile(join(cases, name), 'utf8')));
  return texts.map((text) => replay((JSON.parse(text) as CaseRecord).events));
}

/** Presses until each is acknowledged, as Teams would; says what came back to whom. */
function presses(people: readonly Person[], shown: readonly Shown[]) {
  const acknowledged = new Map<Person, string>();
  const pressed = people.map((one, index) => {
    const card = shown[index];
    if (card === undefined) throw new Error('no card');
    return { one, press: one.pressOn(card, 'File referral', filing) };
  });
  let heard = () => {};
  const deliver = async ({ one, press }: (typeof pressed)[number]) => {
    try {
      acknowledged.set(one, (await one.deliverPress(press)).card.heading);
      heard();
    } catch {
      // Killed before it answered: it is delivered again.
    }
  };
  return {
    acknowledged,
    /** Delivers all that were not acknowledged yet, at once. */
    deliverAll: () => Promise.all(pressed.filter(({ one }) => !acknowledged.has(one)).map(deliver)),
    /** Resolves as soon as so many were acknowledged in all. */
    reached: (count: number) =>
      new Promise<void>((resolve) => {
        heard = () => {
          if (acknowledged.size >= count) resolve();
        };
        heard();
      }),
  };
}

/** How many were acknowledged when the bot is killed, while the others are being worked on. */
const killsAfter = [1, 3, 20];

test('fifty officers press for five places, and the bot is killed among the presses: five in the end', () =>
  story(
    async (world) => {
      await publish(world, session);
      let bot: BotProcess = await startBotProcess(world);
      try {
        const people = Array.from({ length: officers }, (_, number) => officerOf(world, number));
        const shown: Shown[] = [];
        for (const one of people) shown.push(await readyToFilePossession(one));
        const { acknowledged, deliverAll, reached } = presses(people, shown);
        let cutOff = 0;
        for (const enough of killsAfter) {
          const enoughCame = reached(enough);
          const delivered = deliverAll();
          await enoughCame;
          await bot.kill();
          await delivered;
          process.stdout.write(`${acknowledged.size} of ${officers} were acknowledged when it was killed\n`);
          cutOff += officers - acknowledged.size;
          bot = await startBotProcess(world);
        }
        // On a machine with other work the bot may answer all that is left before a kill comes: not each time.
        expect(cutOff).toBeGreaterThan(0);
        await deliverAll();

        const got = [...acknowledged].filter(([, heading]) => heading.startsWith('Filed'));
        expect([acknowledged.size, got.length]).toEqual([officers, 5]);
        await until(
          async () => {
            const { bookings } = await sessionOnDisk(world, session);
            return bookings.every(({ state }) => state === 'booked') || undefined;
          },
          () => 'What was cut off before it was booked was never booked',
        );
        await bot.kill();
        const { bookings } = await sessionOnDisk(world, session);
        const filed = (await casesOnDisk(world)).filter(
          (one) => one.filed?.required[0]?.appointment !== undefined,
        );
        const ids = filed.map(({ id }) => id).toSorted();
        expect(bookings.map(({ caseId }) => caseId).toSorted()).toEqual(ids);
        expect(filed.map(({ officer }) => officer.name).toSorted()).toEqual(
          got.map(([{ who }]) => `${who.givenName} ${who.surname}`).toSorted(),
        );
      } finally {
        await bot.kill();
      }
    },
    { starts: false },
  ));
