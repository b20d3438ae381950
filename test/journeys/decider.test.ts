import { expect, test } from 'vitest';
import { story } from '../support/journeys/story.ts';
import { askSergeant } from '../support/journeys/walks.ts';

const what = 'Send me the detail';
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
