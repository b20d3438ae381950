import { describe, expect, test } from 'vitest';
import { SAM_PATEL } from '../../src/dev/local/localPerson.ts';
import { threeOfTenFail } from '../support/fakeConnector.ts';
import { story } from '../support/journeys/story.ts';
import { aPunch, arrived, filePossession, opens } from '../support/journeys/walks.ts';
import { steadyRandom } from '../support/steadySeed.ts';

const enough = 90_000;
const isNewPost = ({ method, path }: { method: string; path: string }) =>
  method === 'POST' && path.endsWith('/v3/conversations');

// One refusal used to park what was to be said for ever: rebinding, coming back and a restart brought nothing.
describe('given somebody who cannot be reached, then what was to be said to them comes later', () => {
  test.each([403, 404, 400])(
    'a request that the channel refuses with %i, in the one bound next',
    { timeout: enough },
    (status) =>
      story(async (world) => {
        const { officer, connector } = world;
        let refused = 0;
        connector.playBy((asked) => {
          if (!isNewPost(asked)) return undefined;
          refused += 1;
          return { status };
        });
        const reference = await opens(world, aPunch);
        await arrived(() => refused > 0);
        await officer.says(`case ${reference}`);
        await officer.sees('that it is not there', ({ card }) =>
          card.lines.join(' ').includes('has not reached the supervisors’ channel yet'),
        );

        connector.playBy(undefined);
        const elsewhere = world.person(SAM_PATEL, '19:another@thread.tacv2');
        await elsewhere.says('alerts here');
        const asked = await elsewhere.sees('the request', ({ card }) =>
          card.lines.join(' ').includes(reference),
        );
        expect(asked.card.buttons.map(({ title }) => title)).toContain('Approve');
        await officer.says(`case ${reference}`);
        await officer.sees('that it is there', ({ card }) =>
          card.lines.join(' ').includes('The request goes to the supervisors’ channel'),
        );
      }),
  );

  test.each([403, 404])(
    'news that an officer’s chat refuses with %i, once they write again',
    { timeout: enough },
    (status) =>
      story(async (world) => {
        const { officer, connector } = world;
        const reference = await filePossession(world);
        let refused = 0;
        connector.playBy(() => {
          refused += 1;
          return { status };
        });
        for (const report of ['accepted', 'booked']) await world.reports('cranstoun', reference, report);
        await arrived(() => refused > 0);
        connector.playBy(undefined);
        await officer.says('cases');
        await officer.sees('what they missed', ({ card }) =>
          card.heading.includes('first appointment booked'),
        );
        const news = officer
          .messages()
          .flatMap(({ card }) => (card.heading.startsWith(reference) ? card.heading : []));
        expect(
          news.map((heading) => heading.slice(reference.length + 2, -1).split(',')[0]),
          'in order',
        ).toEqual(['the provider accepted the referra', 'first appointment booked']);
      }),
  );

  test(
    'a referral that the provider refuses is the officer’s and the supervisors’ next step, and goes at the next start',
    { timeout: enough },
    () =>
      story(async (world) => {
        const { officer, sergeant, door } = world;
        await sergeant.says('alerts here');
        door.turnAway(404);
        const reference = await filePossession(world);
        const isSaid = ({ card }: { card: { heading: string } }) =>
          card.heading === `${reference}: not sent yet to Cranstoun`;
        await officer.sees('that it did not leave', isSaid);
        await sergeant.sees(
          'that it did not leave',
          ({ card }) => card.heading === `${reference}: a referral has not been sent yet`,
        );
        await officer.says(`case ${reference}`);
        expect(officer.inHand().card.lines.join(' ')).toContain('Phone them and quote the reference');
        expect(officer.inHand().card.lines.join(' ')).not.toContain('to phone you');

        door.turnAway(undefined);
        await world.restart();
        await officer.sees(
          'that it has',
          ({ card }) => card.heading === `${reference}: it has reached Cranstoun after all`,
        );
        // The news says that the time that was read out may not hold, and to ask.
        await officer.says(`case ${reference}`);
        expect(officer.inHand().card.lines.join(' ')).not.toContain('to phone you');
        expect(officer.inHand().card.lines.join(' ')).toContain('contacts the person by');
      }),
  );
});

// Microsoft's own list of what passes (429, 412, 502), and what networks do: three of ten requests go wrong.
describe('given that three of ten requests to Teams go wrong in passing', () => {
  test(
    'then every piece of news arrives in order, and twice only where Teams may have had it',
    { timeout: enough },
    () =>
      story(async (world) => {
        const { officer, connector } = world;
        const references: string[] = [];
        for (let count = 0; count < 2; count += 1) references.push(await filePossession(world));
        const random = steadyRandom();
        connector.playBy(threeOfTenFail(random));
        for (const report of ['accepted', 'booked', 'attended'])
          for (const reference of references) await world.reports('cranstoun', reference, report);
        const newsOf = (reference: string) =>
          officer
            .messages()
            .flatMap(({ card }) => (card.heading.startsWith(`${reference}: `) ? card.heading : []));
        await arrived(() => references.every((one) => newsOf(one).some((line) => line.includes('attended'))));
        for (const reference of references)
          expect(
            [...new Set(newsOf(reference))].map((line) => /accepted|booked|attended/.exec(line)?.[0]),
          ).toEqual(['accepted', 'booked', 'attended']);
      }),
  );
});
