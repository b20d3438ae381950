import { expect, test } from 'vitest';
import type { LocalPerson } from '../../src/dev/local/localPerson.ts';
import { type RateLimit, rateLimit } from '../../src/teams/rateLimit.ts';
import { story } from '../support/journeys/story.ts';
import { arrived, filePossession } from '../support/journeys/walks.ts';
import { channelId } from '../support/journeys/world.ts';
import { noLimit } from '../support/noLimit.ts';

const officers = Array.from({ length: 8 }, (_one, number): LocalPerson => {
  const digits = String(100 + number).padStart(12, '0');
  return {
    ...{ id: `29:officer-${number}`, aadObjectId: `00000000-0000-4000-8000-${digits}` },
    ...{ givenName: 'Officer', surname: String(number), rank: 'constable' },
  };
});
const each = 5;

/** Teams' limits from when they are switched on: filing forty cases need not wait for them. */
function switchedLimit() {
  const real = rateLimit();
  let now = noLimit;
  const limit: RateLimit = {
    wait: (...asked) => now.wait(...asked),
    goes: (...asked) => now.goes(...asked),
    close: (...asked) => now.close(...asked),
  };
  return { limit, switchOn: () => (now = real) };
}

const most = (instants: readonly number[], ms: number): number =>
  Math.max(0, ...instants.map((from) => instants.filter((at) => at >= from && at < from + ms).length));

// Microsoft: 7 posts a second and 60 in 30 s into one conversation, 50 requests a second for the app.
test('forty breaches within a minute are one post that lists them, and keep Teams’ limits', {
  timeout: 180_000,
}, () => {
  const { limit, switchOn } = switchedLimit();
  return story(
    async (world) => {
      const { sergeant, connector } = world;
      await sergeant.says('alerts here');
      const filed = await Promise.all(
        officers.map(async (who) => {
          const mine: string[] = [];
          const officer = world.person(who);
          for (let count = 0; count < each; count += 1)
            mine.push(await filePossession({ ...world, officer }));
          return mine;
        }),
      );
      const references = filed.flat();
      expect(references).toHaveLength(40);

      switchOn();
      const posted: { at: number; channel: boolean }[] = [];
      connector.watch(({ path }) =>
        posted.push({ at: performance.now(), channel: path.endsWith('/v3/conversations') }),
      );
      for (const reference of references) await world.reports('cranstoun', reference, 'withdrawn');
      const inChannel = () => sergeant.messages().map(({ card }) => [card.heading, ...card.lines].join('\n'));
      const isList = ({ card }: { card: { heading: string } }) =>
        card.heading.endsWith(' breaches: somebody must decide each');
      await arrived(() =>
        references.every((reference) => inChannel().some((words) => words.includes(reference))),
      );
      const lists = sergeant.messages().filter(isList);
      expect(lists).toHaveLength(1);
      const words = lists[0]?.card.lines.join('\n') ?? '';
      expect(
        references.filter((reference) => !words.includes(reference)),
        'in the one list',
      ).toEqual([]);

      const channel = posted.filter((one) => one.channel).map(({ at }) => at);
      expect(channel.length, 'a handful one by one before').toBeLessThanOrEqual(6);
      expect(most(channel, 1_000)).toBeLessThanOrEqual(7);
      expect(most(channel, 30_000)).toBeLessThanOrEqual(60);
      expect(
        most(
          posted.map(({ at }) => at),
          1_000,
        ),
      ).toBeLessThanOrEqual(50);
      expect(sergeant.conversation).toBe(channelId);

      const [first = ''] = references;
      const own = world.person(sergeant.who);
      const opened = await own.says(first);
      expect(opened.card.heading).toBe('Breach: somebody must decide');
      expect(opened.card.buttons.length).toBeGreaterThan(0);

      // What the list says is open is what is open.
      await own.presses('Record the decision', {
        'What do you decide?': 'No further action',
        'Your reason, without names': 'Spoke to the provider',
      });
      await own.presses('Record the decision');
      await arrived(() => {
        const [now] = sergeant.messages().filter(isList);
        const says = now?.card.lines.join('\n') ?? '';
        const listed = references.filter((reference) => says.includes(reference));
        return (
          now?.card.heading.startsWith('39 ') === true && listed.length === 39 && !listed.includes(first)
        );
      });
    },
    { limit },
  );
});
