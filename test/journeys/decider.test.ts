import { expect, test } from 'vitest';
import { story } from '../support/journeys/story.ts';
import { askSergeant } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';
import { until } from '../support/playground/until.ts';

const what = 'Send me the detail';
const why = 'Your reason, without names';
const drinking = /drinking|binge|alcohol: /i;

test('whoever decides reads in their own chat what a request rests on, and nobody reads it in the channel', () =>
  story(async (world) => {
    const { officer, sergeant } = world;
    const { reference, asked } = await askSergeant(world);
    const own = world.person(sergeant.who);
    const presses = async (who = sergeant) => (await who.deliver(who.pressOn(asked, what))).body.value;

    // Teams takes no card to somebody who has no chat with the bot.
    expect(await presses()).toMatch(/^I have no chat with you yet\. Add Waymark for yourself/);
    await own.arrives();
    expect(await presses()).toMatch(/^It comes to your own chat/);
    const detail = await own.sees('the detail', ({ card }) =>
      card.heading.startsWith('Conditional caution: a sergeant'),
    );
    const words = detail.card.lines.join('\n');
    expect(words).toContain('What it rests on');
    expect(words).toMatch(/Alcohol-Related Violence Course: Drinking played a part in this violence/);

    own.take(detail);
    const decided = await own.presses('Approve', { 'Your reason, without names': 'It fits what led to it' });
    expect(decided.card.lines).toContain(
      'Approved by Sam Patel, sergeant. The officer has the reason; it is kept with the case.',
    );
    await sergeant.sees('the outcome', ({ card }) =>
      card.lines.includes(
        'Approved by Sam Patel, sergeant. The officer has the reason; it is kept with the case.',
      ),
    );
    await officer.sees('the approval', ({ card }) => card.heading.startsWith(`${reference}: `));
    for (const { card } of sergeant.messages()) expect(JSON.stringify(card)).not.toMatch(drinking);
  }));

test('a reference written in their own chat opens it too, and to nobody who may not decide it', () =>
  story(async (world) => {
    const { sergeant, otherOfficer } = world;
    const { reference } = await askSergeant(world);
    const own = world.person(sergeant.who);
    const opened = await own.says(reference);
    expect(opened.card.heading).toBe('Conditional caution: a sergeant must decide');
    expect(opened.card.lines.join('\n')).toMatch(/Drinking played a part/);
    const other = await otherOfficer.says(reference);
    expect(other.card.heading).toBe('No case of yours has that reference');
  }));

const ends: readonly (readonly [string, (world: World, reference: string) => Promise<unknown>])[] = [
  [
    'approved in the channel',
    // Pressed before it is written down that the detail has reached them, it is refused, and pressed again.
    ({ sergeant }) =>
      until(
        async () => {
          const { card } = await sergeant.presses('Approve', { [why]: 'It fits' });
          return card.lines.some((line) => line.startsWith('Approved by')) || undefined;
        },
        () => 'It was never approved',
      ),
  ],
  ['declined by another', ({ sergeant }) => sergeant.presses('Decline', { [why]: 'Not enough' })],
  ['taken back by the officer', ({ officer }) => officer.presses('Take the question back')],
  [
    'withdrawn by the officer',
    async ({ officer }, reference) => {
      await officer.says(`withdraw ${reference}`);
      await officer.presses('Withdraw this case');
    },
  ],
];

test.each(ends)(
  'once it is %s, nothing of what it rested on stands in any of their own chats',
  (_what, end) =>
    story(async (world) => {
      const { sergeant, inspector } = world;
      const { reference, asked } = await askSergeant(world);
      const own = world.person(sergeant.who);
      const another = world.person(inspector.who);
      await own.says(reference);
      await another.says(reference);
      await sergeant.deliver(sergeant.pressOn(asked, what));
      const standing = () =>
        [own, another]
          .flatMap((one) => one.messages())
          .filter(({ card }) => drinking.test(card.lines.join()));
      await until(
        async () => standing().length === 3 || undefined,
        () => 'Not all three came',
      );
      sergeant.take(asked);
      await end(world, reference);
      await until(
        async () => standing().length === 0 || undefined,
        () => `It still stands on ${standing().length}`,
      );
      for (const { card } of [...own.messages(), ...another.messages()])
        expect(card.buttons.map(({ title }) => title)).not.toContain('Approve');
    }),
);
