import { afterAll, describe, expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import { happenedIn, hurry } from '../support/journeys/hurry.ts';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import {
  approve,
  arrived,
  askSergeant,
  conditionsFit,
  dayPromised,
  readsBreach,
  stepOfViolence,
  victimReached,
  victimWants,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const byText = {
  ...victimWants,
  'How they want to hear from us': 'Text',
  'Updates by text or e-mail': true,
  'Their phone number or e-mail address': typed.victimPhone,
  'When is it safe to call them?': ['Evenings', 'Weekends'],
};

/** Up to the card on which the officer speaks to the victim. */
async function toTheVictim(world: World): Promise<string> {
  const { reference } = await askSergeant(world);
  await approve(world);
  while (world.officer.inHand().card.heading !== 'Speak to the victim') await stepOfViolence(world);
  return reference;
}

/** Filed, with the victim reached by the officer and these wishes. */
async function filed(
  world: World,
  wishes: typeof byText | typeof victimWants = victimWants,
): Promise<string> {
  const { officer, door } = world;
  const reference = await toTheVictim(world);
  await officer.presses('Record and continue', victimReached);
  await officer.presses('Record and continue', wishes);
  const before = door.knocks.length;
  while (await stepOfViolence(world));
  await arrived(() => door.knocks.length > before);
  return reference;
}

/** Nothing about the victim left, but their number in the one field that needs it. */
function nothingLeft(world: World): void {
  const marks = /cassowary|wibbleswick|zebedee|quillfeather/i;
  for (const { body, subject = '' } of world.notify.sent()) expect(`${subject} ${body}`).not.toMatch(marks);
  for (const { body } of world.door.knocks) expect(body).not.toMatch(/cassowary|wibbleswick|900553|victim/i);
  searched += world.notify.sent().length + world.door.knocks.length + world.recorder.pieces.length;
  expect(world.leaks()).toEqual([]);
}
let searched = 0;
/** The log's line once the end of a message was looked up. */
const isChecked = /victim-message-check.*"result":"sent"/;
afterAll(() => process.stdout.write(`victims' journeys: ${searched} pieces searched\n`));

const linesOf = (card: { readonly lines: readonly string[] }) => card.lines.join(' ');

describe('given a victim who agreed to texts', () => {
  test('when the case is filed, then a text goes out without a detail, and once it arrived the call stays due, and says so', () =>
    story(async (world) => {
      const liaison = world.person(LEE_MORGAN);
      const reference = await filed(world, byText);
      await arrived(() => world.notify.sent().length === 1);
      const [text] = world.notify.sent();
      expect(text?.to.replace(/\D/g, '')).toMatch(/7700900553$/);
      expect(text?.body).toContain(reference);

      world.notify.pass(20);
      await hurry(world);
      await arrived(() => world.recorder.pieces.some(({ text: line }) => isChecked.test(line)));
      await world.stop();
      expect(await happenedIn(world)).toContain('victim-message-ended');
      await world.start();
      await liaison.says('calls');
      // "There is news, ring us" is neither the decision nor the reason, to which they have a right.
      expect(JSON.stringify(liaison.inHand().card)).toContain('Tell them the decision');
      await liaison.presses('Open the call');
      expect(linesOf(liaison.inHand().card)).toMatch(
        /Tell them the decision: by .* \(sent word on .*: they may ring\)/,
      );
      nothingLeft(world);
    }));

  test('when it cannot be delivered, then the officer hears, and the call stays due', () =>
    story(async (world) => {
      const { officer } = world;
      const liaison = world.person(LEE_MORGAN);
      await filed(world, { ...byText, 'Their phone number or e-mail address': '07700 900003' });
      await arrived(() => world.notify.sent().length === 1);
      world.notify.pass(20);
      await hurry(world);
      await officer.sees('the failure', ({ card }) => card.heading.includes('could not be delivered'));
      await liaison.says('calls');
      expect(JSON.stringify(liaison.inHand().card)).toContain('Tell them the decision');
      nothingLeft(world);
    }));

  test('when they were told by phone, then a link to four questions comes, and is answered once', () =>
    story(async (world) => {
      const liaison = world.person(LEE_MORGAN);
      await filed(world, byText);
      await arrived(() => world.notify.sent().length === 1);
      await liaison.says('calls');
      await liaison.presses('Open the call');
      await liaison.presses('Told them');
      await arrived(() => world.notify.sent().length === 2);
      const [, path = ''] = /waymark\.example(\/survey\/\w+)/.exec(world.notify.sent()[1]?.body ?? '') ?? [];
      const link = `${world.url()}${path}`;
      expect(await (await fetch(link)).text()).toContain('How did we do?');
      const answers = new URLSearchParams({ understood: '5', heard: '4', fair: '4', satisfied: '3' });
      for (let times = 0; times < 2; times += 1) {
        const page = await (await fetch(link, { method: 'POST', body: answers })).text();
        expect(page).toContain('Thank you');
        world.recorder.add('teams', page);
      }
      await world.stop();
      expect((await happenedIn(world)).filter((type) => type === 'victim-surveyed')).toHaveLength(1);
      nothingLeft(world);
    }));
});

describe('given a call to make', () => {
  test('when two open it, then the second hears who has it, and it can be put back', () =>
    story(async (world) => {
      const { officer } = world;
      const liaison = world.person(LEE_MORGAN);
      await filed(world);
      await officer.says('calls');
      await liaison.says('calls');
      await officer.presses('Open the call');
      await liaison.presses('Open the call');
      expect(JSON.stringify(liaison.inHand().card)).toContain('Alex Carter has this call');
      await officer.presses('Put it back');
      await liaison.says('calls');
      await liaison.presses('Open the call');
      expect(liaison.inHand().card.heading).toBe('Tell them the decision');
      nothingLeft(world);
    }));

  test('when nobody answers, then it stays due with the attempt on the card, and the four questions wait', () =>
    story(async (world) => {
      const liaison = world.person(LEE_MORGAN);
      const reference = await filed(world);
      await liaison.says('calls');
      await liaison.presses('Open the call');
      await liaison.presses('Left a message');
      expect(linesOf(liaison.inHand().card)).toContain(`${reference} is recorded.`);
      await liaison.presses('Open the call');
      expect(linesOf(liaison.inHand().card)).toMatch(/Tried/);
      await liaison.presses('Told them', {
        'Do you understand why it was dealt with in this way?': 'Mostly',
      });
      const { card } = liaison.inHand();
      expect(JSON.stringify(card)).toContain('Answer all four questions, or none of them.');
      await liaison.presses('Told them', {
        'Do you understand why it was dealt with in this way?': 'Mostly',
        'Did you feel listened to?': 'Completely',
        'Were you treated fairly?': 'Mostly',
        'Are you satisfied with how it was dealt with?': 'Partly',
      });
      await world.stop();
      expect(await happenedIn(world)).toContain('victim-surveyed');
      nothingLeft(world);
    }));

  test('when the person breaches and when all is done, then the victim is to hear of both', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      const liaison = world.person(LEE_MORGAN);
      const reference = await filed(world);
      const tell = async (what: RegExp) => {
        await liaison.says('calls');
        await liaison.presses('Open the call');
        expect(liaison.inHand().card.heading).toMatch(what);
        await liaison.presses('Told them', dayPromised(liaison.inHand()));
      };
      await tell(/Tell them the decision/);
      for (const report of ['accepted', 'missed', 'missed'])
        await world.reports('cranstoun', reference, report);
      await tell(/breach/i);
      await readsBreach(world, reference, 'sergeant');
      const decides = () =>
        sergeant.presses('Record the decision', {
          'What do you decide?': 'Excuse and rebook',
          'Your reason, without names': 'Ill',
        });
      // The alert may have been posted before the liaison rang: then the press brings today's card, and is made again.
      const decided = await decides();
      if (decided.card.heading !== 'Breach: decided') await decides();
      await tell(/Tell them that a failure to attend was excused/);
      for (const report of ['attended', 'completed']) await world.reports('cranstoun', reference, report);
      officer.take(await officer.sees('the end', ({ card }) => card.heading.endsWith('course completed')));
      await officer.presses('Mark as completed');
      await officer.presses('Mark as completed');
      await tell(/completed/);
      nothingLeft(world);
    }));

  test('when its time comes and nobody else has it, then the officer is reminded, and takes it with one tap', () =>
    story(async (world) => {
      const { officer } = world;
      const reference = await filed(world);
      await hurry(world);
      officer.take(
        await officer.sees('the reminder', ({ card }) =>
          card.heading.startsWith(`${reference}: call the victim by`),
        ),
      );
      await officer.presses('Open it');
      expect(officer.inHand().card.heading).toBe('Tell them the decision');
      nothingLeft(world);
    }));

  test('when its time comes, then the liaison’s channel is reminded, and supervisors hear when it is over', () =>
    story(async (world) => {
      const { sergeant } = world;
      const channel = world.person(LEE_MORGAN, '19:liaison@thread.tacv2');
      await channel.says('calls here');
      const reference = await filed(world);
      await hurry(world);
      const reminder = await channel.sees('the reminder', ({ card }) =>
        card.heading.startsWith(`${reference}: call the victim by`),
      );
      expect(linesOf(reminder.card)).toMatch(/Tell them the decision/i);
      await sergeant.sees('the alert', ({ card }) =>
        card.heading.startsWith(`${reference}: the victim was to hear by`),
      );
      nothingLeft(world);
    }));
});

describe('given a victim who cannot be reached', () => {
  test('when every try is logged, then the case goes on, and the tries stand on the card', () =>
    story(async (world) => {
      const { officer } = world;
      await toTheVictim(world);
      await officer.presses('Record and continue', { 'Have you spoken to the victim?': 'No answer' });
      expect(officer.inHand().card.heading).toBe('What must they do, and by when?');
      await officer.presses('Back');
      expect(linesOf(officer.inHand().card)).toMatch(/Tried/);
      await officer.presses('Record and continue', { 'Have you spoken to the victim?': 'Left a message' });
      await officer.presses('Set these conditions', conditionsFit);
      while (await stepOfViolence(world));
      await world.stop();
      expect((await happenedIn(world)).filter((type) => type === 'victim-called')).toHaveLength(2);
      nothingLeft(world);
    }));
});
