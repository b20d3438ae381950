import { describe, expect, test } from 'vitest';
import { testClock } from '../support/clock/testClock.ts';
import type { Play } from '../support/fakeConnector.ts';
import { story } from '../support/journeys/story.ts';
import {
  aPunch,
  arrived,
  filePossession,
  fileViolence,
  mainButton,
  opens,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';
import { westMidlands } from '../support/westMidlands.ts';

const enough = 90_000;
const why = 'Your reason, without names';
const unread = 'What it rests on is open below now. Read it, then approve.';

/** No post gets into a channel; everything else does. */
function closeChannels({ connector }: World, play: Play = { status: 403 }): void {
  connector.playBy(({ method, path }) =>
    method === 'POST' && path.endsWith('/v3/conversations') ? play : undefined,
  );
}

describe.concurrent('given that the supervisors’ channel takes nothing, when something must be decided', () => {
  test(
    'then who may decide is asked in their own chat, reads what it rests on first, and the channel is not asked again',
    { timeout: enough },
    () =>
      story(async (world) => {
        const { officer, sergeant } = world;
        const own = world.person(sergeant.who);
        await own.arrives();
        closeChannels(world);
        const reference = await opens(world, aPunch);
        const asked = await own.sees('the request', ({ card }) => card.lines.join(' ').includes(reference));
        expect(asked.card.buttons.map(({ title }) => title)).toEqual(
          expect.arrayContaining(['Approve', 'Decline', 'Send me the detail']),
        );
        expect(asked.card.lines.join(' '), 'what it rests on is opened, not sent').not.toContain('drinking');
        await arrived(() =>
          officer.inHand().card.lines.join(' ').includes('to the chats of supervisors who may decide it'),
        );
        expect(officer.inHand().card.lines.join(' ')).toMatch(/Ring the duty sergeant if nobody answers\./);
        expect(officer.inHand().card.lines.join(' ')).not.toContain('goes to the supervisors’ channel');

        own.take(asked);
        const refused = await own.presses('Approve', { [why]: 'It fits what led to it' });
        expect(refused.card.lines.join(' ')).toContain(unread);
        expect(refused.card.lines.join(' '), 'it is opened by that').toContain('What it rests on');
        const decided = await own.presses('Approve', { [why]: 'It fits what led to it' });
        expect(decided.card.lines.join(' ')).toContain('Approved by Sam Patel');
        await officer.sees('the approval', ({ card }) => / approved/.test(card.heading));

        world.connector.playBy(undefined);
        await sergeant.says('alerts here');
        const late = await sergeant.sees('what came of it', ({ card }) =>
          card.lines.join(' ').includes(reference),
        );
        expect(late.card.lines.join(' ')).toContain('Approved by Sam Patel');
        expect(late.card.buttons.map(({ title }) => title)).toEqual([]);
      }),
  );

  test('then of a breach too, and the card there is drawn anew once it is decided', { timeout: enough }, () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const own = world.person(sergeant.who);
      await own.arrives();
      const reference = await fileViolence(world);
      closeChannels(world);
      await world.reports('cranstoun', reference, 'withdrawn');
      const isAlert = ({ card }: { card: { heading: string } }) => card.heading.startsWith('Breach');
      const alert = await own.sees('the alert', isAlert);
      expect(alert.card.buttons.length).toBeGreaterThan(0);
      const officers = await officer.sees('their own', isAlert);
      officer.take(officers);
      await officer.presses(mainButton(officers.card), {
        'What do you decide?': 'Choose another intervention',
        [why]: 'The provider closed the course',
      });
      await own.sees(
        'how it was decided',
        ({ card, id }) => id === alert.id && card.heading === 'Breach: decided',
      );
    }),
  );

  // Nothing is refused: the look that was set with the question finds the other way.
  test.each<[string, Play]>([
    ['asks for patience', { status: 429, headers: { 'retry-after': '60' } }],
    ['says nothing', { silence: true }],
  ])(
    'then they are asked there after the force’s minutes, where the channel only %s',
    { timeout: enough },
    async (_what, play) => {
      let later = 0;
      const clock = () => new Date(testClock().getTime() + later);
      const minutes = westMidlands.policy.secondRouteAfterMinutes;
      await story(
        async (world) => {
          const own = world.person(world.sergeant.who);
          await own.arrives();
          await world.sergeant.says('alerts here');
          closeChannels(world, play);
          const reference = await opens(world, aPunch);
          const before = own.messages().map(({ card }) => card.lines.join(' '));
          expect(before.join(' ')).not.toContain(reference);
          later = minutes * 60_000;
          await own.sees('the request', ({ card }) => card.lines.join(' ').includes(reference));
        },
        { clock },
      );
    },
  );

  test(
    'then the duty address gets the reference by e-mail where nobody has the app',
    { timeout: enough },
    () =>
      story(
        async (world) => {
          const { officer, mails } = world;
          closeChannels(world);
          const reference = await opens(world, aPunch);
          await arrived(() => mails.length > 0);
          expect(mails.join(''), 'nothing else').toMatch(
            new RegExp(`^Subject: ${reference} needs a decision\r$`, 'm'),
          );
          expect(mails.join('').split('\r\n\r\n')[1]?.trim()).toBe(
            `${reference} needs a decision. Write the reference to Waymark in Teams.`,
          );
          await arrived(() =>
            officer
              .messages()
              .some(({ card }) => card.lines.join(' ').includes('was sent to the duty address by e-mail')),
          );
          expect(officer.messages().map(({ card }) => card.heading)).not.toContain(
            `${reference}: nobody who could decide is known to have it`,
          );
        },
        { mail: true },
      ),
  );

  test('then many breaches are a handful of alerts and one list in their own chat, and one mail a minute', {
    timeout: 2 * enough,
  }, async () => {
    let later = 0;
    const clock = () => new Date(testClock().getTime() + later);
    const minutes = westMidlands.policy.secondRouteAfterMinutes;
    await story(
      async (world) => {
        const { mails } = world;
        const own = world.person(world.sergeant.who);
        await own.arrives();
        const references: string[] = [];
        for (let count = 0; count < 8; count += 1) references.push(await filePossession(world));
        closeChannels(world);
        for (const reference of references) await world.reports('cranstoun', reference, 'withdrawn');
        const said = () => own.messages().map(({ card }) => [card.heading, ...card.lines].join(' '));
        const isList = (words: string) => words.includes('breaches: somebody must decide each');
        await arrived(() => references.every((one) => said().some((words) => words.includes(one))));
        expect(said().filter(isList)).toHaveLength(1);
        expect(said().filter((words) => words.startsWith('Breach')).length).toBeLessThanOrEqual(5);
        const [words = ''] = said().filter(isList);
        const last = references.findLast((one) => words.includes(one)) ?? '';
        expect((await own.says(last)).card.heading).toBe('Breach: somebody must decide');

        // Twice the time, since what failed together is tried again a little apart; then a minute for the second mail.
        later = 2 * minutes * 60_000;
        await arrived(() => mails.length > 0);
        later += 2 * 60_000;
        await arrived(() => references.every((one) => mails.join('').includes(one)));
        expect(mails.length).toBeLessThanOrEqual(2);
      },
      { clock, mail: true },
    );
  });

  test(
    'then the officer is told to ring where nobody who may decide has a chat with Waymark',
    { timeout: enough },
    () =>
      story(async (world) => {
        const { officer } = world;
        closeChannels(world);
        const reference = await opens(world, aPunch);
        await officer.sees(
          'that nobody was reached',
          ({ card }) => card.heading === `${reference}: nobody who could decide is known to have it`,
        );
        await officer.says(`case ${reference}`);
        await officer.sees('whom to ring', ({ card }) =>
          card.lines.join(' ').includes('nor anybody else: ring the duty sergeant'),
        );
      }),
  );
});
