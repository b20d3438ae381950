import { afterAll, describe, expect, test } from 'vitest';
import { LEE_MORGAN } from '../../src/dev/local/localPerson.ts';
import type { Filling } from '../support/journeys/fillIn.ts';
import { hurry } from '../support/journeys/hurry.ts';
import { typed } from '../support/journeys/markers.ts';
import type { Person } from '../support/journeys/person.ts';
import { victims } from '../support/journeys/plots.ts';
import { story } from '../support/journeys/story.ts';
import {
  aDrinker,
  answerFacts,
  arrived,
  dayPromised,
  inDays,
  opens,
  type Plot,
  readsBreach,
  referenceOn,
  stepOf,
  victimReached,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

/** The victim's part of a case from its first card to its end, for each kind of victim, and all that left on the way. */
let searched = 0;
afterAll(() => process.stdout.write(`every victim: ${searched} pieces searched\n`));

const addresses = { Text: typed.victimPhone, 'E-mail': 'wibbleswick@cassowary.example' };
type Message = keyof typeof addresses;

/** Nothing of the victim went to the provider, into a message, a card, an address or the log. */
function nothingLeft(world: World): void {
  const marks = /cassowary|wibbleswick|zebedee|quillfeather|900553/i;
  for (const { body, subject = '' } of world.notify.sent()) expect(`${subject} ${body}`).not.toMatch(marks);
  expect(world.door.knocks.length).toBeGreaterThan(0);
  for (const { path, headers, body } of world.door.knocks)
    expect(`${path} ${JSON.stringify(headers)} ${body}`).not.toMatch(
      /cassowary|wibbleswick|900553|victim|enhanced|supports|apolog/i,
    );
  expect(world.leaks()).toEqual([]);
  searched += world.notify.sent().length + world.door.knocks.length + world.recorder.pieces.length;
}

/** Their views and wishes, heard by the officer or, after a hand-over, by the liaison. */
async function hear(
  world: World,
  by: 'officer' | 'liaison',
  wants: Plot['wants'],
  isBusiness: boolean,
): Promise<void> {
  const { officer } = world;
  if (by === 'liaison') await officer.presses('Hand to the victims’ liaison');
  const caller = by === 'liaison' ? await takeCall(world) : officer;
  await caller.presses('Record and continue', {
    ...victimReached,
    'The reasons': true,
    // Nobody asks a shop whether it lives in fear.
    ...(isBusiness ? {} : { 'Victims’ Code': true }),
  });
  await caller.presses('Record and continue', wants);
  if (by === 'officer') return;
  await officer.sees('the news', ({ card }) => /the victim was heard/.test(card.heading));
  await arrived(() => officer.inHand().card.heading !== 'Speak to the victim');
}

/** The liaison opens the first call of the list. */
async function takeCall(world: World): Promise<Person> {
  const liaison = world.person(LEE_MORGAN);
  await liaison.says('calls');
  await liaison.presses('Open the call');
  return liaison;
}

/** Somebody tells them on the phone or in writing; where the message they asked for was faster, nobody need ring. */
async function told(
  world: World,
  what: RegExp,
  how: 'spoken' | 'written',
  answers: Filling = {},
): Promise<void> {
  const liaison = world.person(LEE_MORGAN);
  await liaison.says('calls');
  if (liaison.inHand().card.lines.join(' ').includes('Nobody is waiting for a call')) {
    expect(world.notify.sent().length, 'they heard by message').toBeGreaterThan(0);
    return;
  }
  await liaison.presses('Open the call');
  expect(liaison.inHand().card.heading).toMatch(what);
  if (how === 'written') await writes(liaison, answers);
  else await liaison.presses('Told them', { ...dayPromised(liaison.inHand()), ...answers });
}

/** Who asked to hear by e-mail is written to; the four questions are asked aloud, as a letter does not ask them. */
async function writes(liaison: Person, answers: Filling): Promise<void> {
  const { lines, buttons } = liaison.inHand().card;
  const words = lines.join(' ');
  // No program makes a link of it.
  expect(words.replace(/\p{Cf}/gu, '')).toContain(`Address to write to: ${addresses['E-mail']}`);
  expect(words).not.toContain('Am I speaking to');
  expect(buttons.map(({ title }) => title)).not.toContain('Told them');
  await liaison.presses('Sent it', dayPromised(liaison.inHand()));
  expect(liaison.inHand().card.lines.join(' ')).toContain('is recorded');
  if (Object.keys(answers).length === 0) return;
  await liaison.says('calls');
  await liaison.presses('Open the call');
  expect(liaison.inHand().card.heading).toBe('Ask the four questions');
  await liaison.presses('Asked them', { ...dayPromised(liaison.inHand()), ...answers });
}

/** What a colleague finds from the compose box. */
async function searchesFor(person: Person, reference: string): Promise<string> {
  const value = { commandId: 'script', parameters: [{ name: 'reference', value: reference }] };
  const { body } = await person.deliver(
    person.activity({ type: 'invoke', name: 'composeExtension/query', value }),
  );
  return JSON.stringify(body);
}

/** Only the CPS charges a hate crime: its reference and its day come with the charge. */
const byTheCps = () => ({ 'CPS reference': '20AB1234526', 'Day on which the CPS decided': inDays(0) });

const fourAnswers = {
  'Do you understand why it was dealt with in this way?': 'Mostly',
  'Did you feel listened to?': 'Completely',
  'Were you treated fairly?': 'Mostly',
  'Are you satisfied with how it was dealt with?': 'Partly',
};

describe('given a case with a victim, from their views to the end of it, then nothing about them leaves', () => {
  const rows: readonly (readonly [who: string, by: 'officer' | 'liaison', message: Message])[] = [
    ['a person', 'liaison', 'E-mail'],
    ['a business', 'officer', 'E-mail'],
    ['a child', 'liaison', 'Text'],
    ['a police officer', 'officer', 'Text'],
    ['a nurse', 'liaison', 'Text'],
    ['a partner', 'liaison', 'Text'],
    ['a partner', 'officer', 'E-mail'],
  ];
  test.each(rows)('%s, heard by the %s, who asked for news by %s', (who, by, message) =>
    story(async (world) => {
      const { officer, sergeant, door } = world;
      const plot = victims[who] as Plot;
      const reference = await opens(world, plot);
      while (officer.inHand().card.heading !== 'Speak to the victim') await stepOf(world, plot);
      if (who === 'a business') {
        const { lines, questions } = officer.inHand().card;
        expect(lines.join(' ')).not.toMatch(/in fear|enhanced|happened to you\b/);
        expect(questions.map(({ label }) => label)).not.toContain('Victims’ Code');
      }
      const wants = {
        ...plot.wants,
        // After abuse at home nothing that somebody else may read is offered.
        ...(who === 'a partner'
          ? {
              'How they want to hear from us': 'In person',
              'Where and when is it safe to see them? In general words': typed.safePlace,
            }
          : { 'How they want to hear from us': message, 'Updates by text or e-mail': true }),
        'Their phone number or e-mail address': addresses[message],
        [who === 'a business' ? 'When is a good time to call?' : 'When is it safe to call them?']: [
          'Evenings',
          'Weekends',
        ],
      };
      await hear(world, by, wants, who === 'a business');
      const before = door.knocks.length;
      while (await stepOf(world, plot));
      await arrived(() => door.knocks.length > before);

      const how = message === 'E-mail' && who !== 'a partner' ? 'written' : 'spoken';
      const liaison = world.person(LEE_MORGAN);
      for (const reader of [officer, liaison, sergeant])
        expect(await searchesFor(reader, reference)).toContain('Words for the victim about the decision');
      await told(world, /Tell them the decision/, how, fourAnswers);
      const provider = String(door.knocks.at(-1)?.path.split('/')[2]);
      for (const report of ['accepted', 'missed', 'missed']) await world.reports(provider, reference, report);
      await told(world, /breach/i, how);
      const decider = await readsBreach(world, reference, plot.decides);
      const decides = () =>
        decider.presses('Record the decision', {
          'What do you decide?': 'Excuse and rebook',
          'Your reason, without names': 'Ill',
        });
      // The alert may have been posted before the liaison rang: what it asks is the same.
      expect((await decides()).card.heading).toBe('Breach: decided');
      await told(world, /Tell them that a failure to attend was excused/, how);
      for (const report of ['attended', 'completed']) await world.reports(provider, reference, report);
      if (who !== 'a partner') {
        officer.take(await officer.sees('the end', ({ card }) => card.heading.endsWith('course completed')));
        await officer.presses('Mark as completed');
        await officer.presses('Mark as completed');
      }
      await told(world, /completed/, how, fourAnswers);
      await liaison.says('calls');
      expect(liaison.inHand().card.lines.join(' ')).toContain('Nobody is waiting for a call');
      for (const reader of [officer, sergeant]) await reader.says(`case ${reference}`);

      const kinds = world.notify.sent().map(({ to }) => (to.includes('@') ? 'E-mail' : 'Text'));
      // Somebody else may read the phone: after abuse at home no message goes out at all.
      if (who === 'a partner') expect(kinds).toEqual([]);
      else expect(new Set(kinds)).toEqual(new Set([message]));
      nothingLeft(world);
    }),
  );
});

describe('given a breach after abuse by a partner, which only the CPS may charge', () => {
  test.each([
    [
      'charges',
      'Charged, or postal requisition sent',
      'charged or postal requisition sent, record outcome 1',
      /The case goes to court/,
    ],
    ['does not charge', 'No further action', 'no further action', /They say that it will not go to court/],
  ])('when the CPS %s, then the officer records it and the victim hears of it', (_how, button, says, words) =>
    story(async (world) => {
      const { officer, sergeant, door } = world;
      const plot = victims['a partner'] as Plot;
      const reference = await opens(world, plot);
      while (await stepOf(world, plot));
      await arrived(() => door.knocks.length > 0);
      await told(world, /Tell them the decision/, 'spoken');
      const provider = String(door.knocks.at(-1)?.path.split('/')[2]);
      for (const report of ['accepted', 'missed', 'missed']) await world.reports(provider, reference, report);
      const decider = await readsBreach(world, reference, plot.decides);
      await decider.presses('Record the decision', {
        'What do you decide?': 'Put forward for a charging decision',
        'Your reason, without names': 'No reason given',
      });
      await decider.presses('Record the decision');
      const liaison = await takeCall(world);
      expect(liaison.inHand().card.lines.join(' ')).toContain(
        'to the Crown Prosecution Service. They decide if it goes to court.',
      );
      await liaison.presses('Told them', dayPromised(liaison.inHand()));
      await liaison.says('calls');
      expect(liaison.inHand().card.lines.join(' ')).toContain('Nobody is waiting for a call');

      await officer.sees('the news', ({ card }) => card.heading.includes('breach decided'));
      await officer.says(`case ${reference}`);
      expect(officer.inHand().card.lines.join(' ')).toContain('Once it is decided, record it here');
      await officer.presses(button);
      await officer.presses(button, { 'CPS reference': '20AB1234526' });
      expect(officer.inHand().card.heading).toBe('Waiting: the CPS decides whether to charge');
      await officer.presses(button, { 'Day on which the CPS decided': inDays(0) });
      expect(officer.inHand().card.heading).toBe(`Closed: the CPS decided, ${says}`);
      // In the channel, where that the CPS decided would tell of abuse.
      await sergeant.sees('what became of it', ({ card }) =>
        card.lines.join(' ').includes(`Now: Closed: ${says}`),
      );
      const caller = await takeCall(world);
      expect(caller.inHand().card.lines.join(' ')).toMatch(words);
      await caller.presses('Told them', { ...dayPromised(caller.inHand()), ...fourAnswers });
      await caller.says('calls');
      expect(caller.inHand().card.lines.join(' ')).toContain('Nobody is waiting for a call');
      nothingLeft(world);
    }),
  );
});

describe('given a hate crime that is not diverted', () => {
  test.each([
    [
      'charged',
      'Charged, or postal requisition sent',
      'charged or postal requisition sent, record outcome 1',
      /charged, and the case goes to court/,
    ],
    ['ended', 'No further action', 'no further action', /look at this choice again.*three months/],
  ])('when it is %s, then the victim has had help and hears of it', (_how, button, says, words) =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('new common assault');
      const known = { ...aDrinker, ...(victims['somebody hated'] as Plot).known };
      await answerFacts(officer, known);
      const recorded = await officer.presses('Record as not diverted');
      expect(recorded.card.lines.join(' ')).toContain('Once it is decided, record it here');
      const reference = referenceOn(recorded);

      const liaison = await takeCall(world);
      const offered = liaison.inHand().card.lines.join(' ');
      expect(offered).toContain('We treat this as a hate crime.');
      expect(offered).toContain('It is not decided yet how the case goes on.');
      expect(offered).toContain('Refer to: Hate crime victim support');
      expect(offered).not.toMatch(/has done all|has agreed/);
      // The referral is ticked by whoever made it: the call itself is none.
      await liaison.presses('Told them', {
        ...dayPromised(liaison.inHand()),
        'What was done': [
          'Offered support, and referred where they want it',
          'Referred to hate crime support',
        ],
      });

      await officer.says(`case ${reference}`);
      await officer.presses(button);
      await officer.presses(button, button === 'No further action' ? {} : byTheCps());
      expect(officer.inHand().card.heading).toBe(`Recorded: not diverted, ${says}`);
      expect(officer.inHand().card.lines.join(' ')).toContain('Victim: to be told the decision by');
      await takeCall(world);
      const toldOf = world.person(LEE_MORGAN);
      toldOf.take(toldOf.newest());
      expect(toldOf.inHand().card.lines.join(' ')).toMatch(words);
      await toldOf.presses('Told them', { ...dayPromised(toldOf.inHand()), ...fourAnswers });
      await toldOf.says('calls');
      expect(toldOf.inHand().card.lines.join(' ')).toContain('Nobody is waiting for a call');
      await officer.says(`case ${reference}`);
      expect(officer.inHand().card.lines.join(' ')).toContain('Victim: told the decision on');
      expect(world.leaks()).toEqual([]);
    }),
  );

  test('when a finger slipped, then the other decision is recorded and the victim hears of that', () =>
    story(async (world) => {
      const { officer, sergeant } = world;
      await sergeant.says('alerts here');
      await officer.says('new common assault');
      await answerFacts(officer, (victims['somebody hated'] as Plot).known);
      await officer.presses('Record as not diverted');
      await officer.presses('No further action');
      await officer.presses('No further action');
      expect(officer.inHand().card.buttons.map(({ title }) => title)).toEqual([
        'Charged, or postal requisition sent',
      ]);
      await officer.presses('Charged, or postal requisition sent');
      await officer.presses('Charged, or postal requisition sent', byTheCps());
      expect(officer.inHand().card.heading).toBe(
        'Recorded: not diverted, charged or postal requisition sent, record outcome 1',
      );
      await hurry(world);
      await sergeant.sees('the alert', ({ card }) => /the victim was to hear by/.test(card.heading));
      expect(world.leaks()).toEqual([]);
    }));
});
