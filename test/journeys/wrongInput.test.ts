import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { longFromNow } from '../support/clock/days.ts';
import type { Filling } from '../support/journeys/fillIn.ts';
import { typed } from '../support/journeys/markers.ts';
import type { Activity } from '../support/journeys/person.ts';
import type { Shown } from '../support/journeys/screens.ts';
import { story } from '../support/journeys/story.ts';
import {
  aChild,
  agrees,
  anAdult,
  answerFacts,
  answersTo,
  arrived,
  askSergeant,
  carer,
  conditionsFit,
  contact,
  fileViolence,
  inDays,
  mainButton,
  readsBreach,
  readyToFilePossession,
  stepOfViolence,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const errorsOn = ({ card }: Shown) =>
  Object.fromEntries(
    card.questions.filter(({ error }) => error !== '').map(({ label, error }) => [label, error]),
  );
const valuesOn = ({ card }: Shown) =>
  Object.fromEntries(card.questions.map(({ label, value }) => [label, value]));

/** The same press with other data, as no card would send it. */
function forged(press: Activity, data: object): Activity {
  const { action } = press.value as { action: { data: object } };
  return { ...press, value: { action: { ...action, data: { ...action.data, ...data } } } };
}

/** Presses with something wrong: it stands at the field and in one line on top, what was typed is still there. */
async function comesBack({ officer }: World, wrong: Filling, errors: Record<string, RegExp>): Promise<void> {
  const before = officer.inHand();
  const after = await officer.presses(mainButton(before.card), wrong);
  expect(after.card.heading).toBe(before.card.heading);
  expect(Object.keys(errorsOn(after)).sort()).toEqual(Object.keys(errors).sort());
  for (const [label, words] of Object.entries(errors)) expect(errorsOn(after)[label]).toMatch(words);
  expect(after.card.lines[0]).toMatch(/^There is a problem: check (one answer|\d+ answers)/);
}

describe('wrong input comes back at the field, and the next try goes on', () => {
  test('the offence', () =>
    story(async (world) => {
      const { officer } = world;
      const words = 'Offence in your own words';
      await officer.says('new');
      await comesBack(world, {}, { [words]: /^Type what happened/ });
      await comesBack(world, { [words]: 'xyzzy' }, { [words]: /^No offence .* matches/ });
      expect(valuesOn(officer.inHand())[words]).toBe('xyzzy');
      await officer.presses('Find the offence', { [words]: 'weed' });
      expect(officer.inHand().card.heading).toBe('The facts that matter');
    }));

  test.each([
    ['', /^Give the person’s age/],
    ['x', /^Age must be a whole number/],
    ['24.5', /^Age must be a whole number/],
    ['-3', /^Age must be a whole number/],
    ['200', /^Age must be between 0 and 120/],
  ])('the facts: age “%s”', (age, words) =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('new weed');
      const label = 'How old is the person?';
      const fill = answersTo(officer.inHand().card, anAdult);
      await comesBack(world, { ...fill, [label]: age }, { [label]: words });
      const kept = valuesOn(officer.inHand());
      expect(kept['Does the person admit it?']).toBe('full');
      await officer.presses('Continue', { [label]: '24' });
      expect(officer.inHand().card.heading).toBe('Community resolution with Divert: you may decide');
    }),
  );

  test('the facts: nothing answered names every question that must be', () =>
    story(async (world) => {
      await world.officer.says('new weed');
      const required = world.officer
        .inHand()
        .card.questions.filter(({ isRequired, value }) => isRequired && !value);
      await comesBack(world, {}, Object.fromEntries(required.map(({ label }) => [label, /./])));
    }));

  test.each([
    ['', /^Give the day it happened/],
    [longFromNow, /not in the future/],
  ])('the facts of what can be charged for six months: the day “%s”', (given, words) =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('new common assault');
      const when = 'When did it happen?';
      const fill = answersTo(officer.inHand().card, anAdult);
      await comesBack(world, { ...fill, [when]: given }, { [when]: words });
      await officer.presses('Continue', { [when]: inDays(-2, world.clock()) });
      expect(officer.inHand().card.heading).toBe('A few more facts');
    }),
  );

  test('conditions: a deadline too early or too late, the tick left out', () =>
    story(async (world) => {
      const { officer } = world;
      await askSergeant(world);
      await stepsUpTo(world, 'What must they do, and by when?');
      const fits = conditionsFit;
      await comesBack(world, {}, { 'The conditions fit': /^Confirm/ });
      await comesBack(world, { ...fits, Deadline: '2020-01-01' }, { Deadline: /^Give a day after today/ });
      expect(valuesOn(officer.inHand())).toMatchObject({
        Deadline: '2020-01-01',
        'The conditions fit': 'appropriate,proportionate,achievable',
      });
      await comesBack(world, { ...fits, Deadline: longFromNow }, { Deadline: /^Give a day after today/ });
      await officer.presses('Set these conditions', { ...fits, Deadline: inDays(60) });
      expect(officer.inHand().card.heading).toBe('Check and file: conditional caution');
    }));

  test('the victim: nothing recorded, or only that somebody was spoken to', () =>
    story(async (world) => {
      const { officer } = world;
      await askSergeant(world);
      await stepsUpTo(world, 'Speak to the victim');
      const spoken = 'Have you spoken to the victim?';
      await comesBack(world, {}, { [spoken]: /^Try to reach the victim/ });
      await comesBack(
        world,
        { [spoken]: 'Yes, I spoke to them', 'Their view in their own words': typed.victimWords },
        { 'What is their view?': /^Say what the victim thinks/ },
      );
      expect(valuesOn(officer.inHand())).toMatchObject({
        [spoken]: 'reached',
        'Their view in their own words': '',
      });
      await officer.presses('Record and continue', { 'What is their view?': 'Opposes it' });
      expect(officer.inHand().card.heading).toBe('What the victim wants');
      await officer.presses('Record and continue');
      expect(officer.inHand().card.heading).toBe('What must they do, and by when?');
    }));

  test('filing: what was right about the person is kept without being shown', () =>
    story(async (world) => {
      const { officer, door } = world;
      await readyToFilePossession(officer);
      await comesBack(
        world,
        { ...agrees, 'Name of the person': typed.name, 'Phone number': `${typed.phone} x` },
        { 'Phone number': /^Give a phone number of 10 or 11 digits/ },
      );
      const again = officer.inHand();
      expect(valuesOn(again)).toMatchObject({
        'Do they agree to it?': 'agrees',
        'Name of the person': '',
        'Phone number': '',
      });
      expect(again.card.lines).toContain('Name: recorded');
      await officer.presses('File referral', { 'Phone number': typed.phone });
      await arrived(() => door.knocks.length === 1);
      expect(JSON.parse(door.knocks[0]?.body ?? '').person.name).toBe(typed.name);
    }));

  test('a retry of Teams gets the same messages at the fields', () =>
    story(async ({ officer }) => {
      const shown = await readyToFilePossession(officer);
      const press = officer.pressOn(shown, 'File referral', { ...agrees, 'Name of the person': typed.name });
      const first = await officer.deliverPress(press);
      const second = await officer.deliverPress({ ...press, id: 'retried' });
      expect(Object.keys(errorsOn(first))).toEqual(['Phone number']);
      expect(errorsOn(second)).toEqual(errorsOn(first));
      expect(second.card.lines).toEqual(first.card.lines);
    }));

  test('filing: everything left out', () =>
    story(async (world) => {
      await readyToFilePossession(world.officer);
      await comesBack(
        world,
        {},
        {
          'Do they agree to it?': /^Ask the person/,
          'Name of the person': /is missing/,
          'Phone number': /is missing/,
        },
      );
    }));

  test('handing over: the parent’s number is wrong', () =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('new shoplifting');
      await answerFacts(officer, aChild);
      const adult = 'Is an appropriate adult there?';
      const number = 'Phone number of the parent or carer';
      await comesBack(world, { ...carer, [number]: '12' }, { [number]: /10 or 11 digits/, [adult]: /^Say/ });
      await officer.presses('Ask the youth justice service', {
        [adult]: 'Yes, present',
        [number]: typed.carerPhone,
      });
      expect(officer.inHand().card.heading).toBe('With the youth justice service for a joint decision');
    }));

  test('deciding without a reason', () =>
    story(async (world) => {
      const { sergeant } = world;
      const { asked } = await askSergeant(world);
      sergeant.take(asked);
      for (const button of ['Approve', 'Decline']) {
        const back = await sergeant.presses(button);
        expect(errorsOn(back)['Your reason, without names']).toMatch(/^Give your reason/);
        expect(back.card.buttons.map(({ title }) => title)).toEqual(
          asked.card.buttons.map(({ title }) => title),
        );
      }
    }));

  test('a breach: nothing chosen, no reason, a new deadline left out or too late', () =>
    story(async (world) => {
      const { sergeant } = world;
      const reference = await fileViolence(world);
      for (const report of ['accepted', 'missed', 'missed'])
        await world.reports('cranstoun', reference, report);
      await readsBreach(world, reference, 'sergeant');
      const asSergeant = { ...world, officer: sergeant };
      const decision = 'What do you decide?';
      const why = 'Your reason, without names';
      const deadline = 'New deadline, if you vary it';
      await comesBack(asSergeant, {}, { [decision]: /^Choose/, [why]: /^Give your reason/ });
      const vary = { [decision]: 'Give a new deadline', [why]: 'Ill for a month' };
      await comesBack(asSergeant, vary, { [deadline]: /^Give the new deadline/ });
      const late = await sergeant.presses('Record the decision', { ...vary, [deadline]: longFromNow });
      expect(late.card.lines.join('\n')).toMatch(
        /A new deadline must be after .*, the day that stands, and no later than/,
      );
      // What is chosen stands; the reason is kept for their own chat, as others read this card.
      expect(valuesOn(late)).toMatchObject({ [decision]: 'vary', [why]: '', [deadline]: longFromNow });
      expect(late.card.lines.join('\n')).toContain('What you wrote was not sent; it is kept.');
      const done = await sergeant.presses('Record the decision', { ...vary, [deadline]: inDays(118) });
      expect(done.card.heading).toBe('Breach: decided');
    }));
});

describe('what no card of ours sends', () => {
  const sentence = /^[A-Z].+\.$/;
  const strange: readonly (readonly [string, unknown])[] = [
    ['no value', undefined],
    ['an empty value', {}],
    ['an action that is text', { action: 'File referral' }],
    ['no data', { action: { type: 'Action.Execute', verb: 'answer' } }],
    ['data that is a list', { action: { verb: 'answer', data: [] } }],
    ['an unknown verb', { action: { verb: 'delete-everything', data: {} } }],
    ['two verbs', { action: { verb: 'answer', data: { verb: 'file' } } }],
    ['a verb of the language', { action: { verb: 'constructor', data: {} } }],
    ['a revision below nothing', { action: { verb: 'answer', data: { caseId: 'a', revision: -1 } } }],
    ['a case that leads elsewhere', { action: { verb: 'answer', data: { caseId: '../../etc/passwd' } } }],
    ['an input that is a list', { action: { verb: 'answer', data: { caseId: 'a', age: ['24'] } } }],
    [
      'an input of 3,000 characters',
      { action: { verb: 'answer', data: { caseId: 'a', words: 'x'.repeat(3_000) } } },
    ],
  ];
  test.each(strange)('%s gets a sentence, and the card stays', (_what, value) =>
    story(async ({ officer }) => {
      await officer.arrives();
      const press = officer.pressOn(officer.newest(), 'Start a new case');
      const { status, body } = await officer.deliver({ ...press, value });
      expect(status).toBe(200);
      expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
      expect(body.value).toMatch(sentence);
      expect(JSON.stringify(body)).not.toMatch(/\bat \/|Error:|undefined|\[object/);
    }),
  );

  test('a case that does not exist', () =>
    story(async ({ officer }) => {
      await officer.says('new weed');
      const press = forged(officer.pressOn(officer.inHand(), 'Continue', {}), { caseId: 'no-such-case' });
      expect((await officer.deliverPress(press)).card.heading).toBe('No case of yours has that reference');
    }));

  test.each([
    ['disposal', 'simple-caution', 'Conditional caution: a sergeant must decide'],
    ['intervention', 'witchcraft', 'What would stop this happening again?'],
    ['remedyChosen', 'stocks', 'What the victim wants'],
    ['consent', 'perhaps', 'Check and file: conditional caution'],
  ])('%s “%s” is no answer of that card', (id, value, heading) =>
    story(async (world) => {
      const { officer } = world;
      await world.sergeant.says('alerts here');
      await officer.says('new common assault');
      await stepsUpTo(world, heading);
      const press = officer.pressOn(officer.inHand(), mainButton(officer.inHand().card));
      const back = await officer.deliverPress(forged(press, { [id]: value }));
      expect(back.card.heading).toBe(heading);
      expect(back.card.lines[0]).toMatch(/^There is a problem/);
    }),
  );

  test.each([
    'file',
    'hand-over',
    'record-undiverted',
    'approve',
    'decide-breach',
    'mark-done',
    'choose-another',
    'other-options',
    'stop-asking',
  ])('the verb “%s” on a card that does not offer it changes nothing', (verb) =>
    story(async ({ officer, door }) => {
      await officer.says('new weed');
      const press = officer.pressOn(officer.inHand(), 'Continue', answersTo(officer.inHand().card, anAdult));
      const { action } = press.value as { action: { data: object } };
      await officer.deliver({ ...press, value: { action: { verb, data: { ...action.data, verb } } } });
      await officer.says('cases');
      const today = await officer.presses('Open the case');
      expect(today.card.heading).toBe('The facts that matter');
      expect(today.card.questions.map(({ value }) => value).filter((value) => value !== '')).toEqual([
        'possession-cannabis',
      ]);
      expect(door.knocks).toEqual([]);
    }),
  );

  test.each(['', '{', '[]', 'null', '{"type":"message"}', '"x"'])(
    'the body %j is refused as no activity',
    (body) =>
      story(async (world) => {
        const response = await world.deliver(body);
        expect(response.status).toBe(400);
        await world.officer.says('help');
      }),
  );
});

describe('a failure inside', () => {
  const failed = 'Something went wrong here';

  /** The folder of the cases is a file for a while, as when a disk goes away under the bot. */
  async function withoutDisk({ folder }: World, during: () => Promise<void>): Promise<void> {
    const cases = join(folder, 'data', 'cases');
    await rename(cases, `${cases}.away`);
    await writeFile(cases, '');
    try {
      await during();
    } finally {
      await rm(cases);
      await rename(`${cases}.away`, cases);
    }
  }

  test('is a sentence with a reference that is in the log, and the next try works', () =>
    story(async (world) => {
      const { officer, recorder, door } = world;
      const shown = await readyToFilePossession(officer);
      const press = officer.pressOn(shown, 'File referral', { ...agrees, ...contact });
      await withoutDisk(world, async () => {
        const { body } = await officer.deliver(press);
        const text = JSON.stringify(body);
        expect(text).toContain(failed);
        const [, quoted = ''] = /quote ([2-9A-Z]{8}) to the people/.exec(text) ?? [];
        expect(quoted).not.toBe('');
        expect(recorder.pieces.some((piece) => piece.where === 'log' && piece.text.includes(quoted))).toBe(
          true,
        );
        expect(text).not.toMatch(/ENOTDIR|ENOENT|cases\/|\.ts|stack/);
      });
      const receipt = await officer.deliverPress(press);
      expect(receipt.card.heading).toBe('Filed: community resolution');
      await arrived(() => door.knocks.length === 1);
    }));

  test('a message gets it too, and its retry works', () =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('help');
      await withoutDisk(world, async () => {
        expect((await officer.says('new weed', { id: 'same' })).card.heading).toBe(failed);
      });
      expect((await officer.says('new weed', { id: 'same' })).card.heading).toBe('The facts that matter');
    }));

  test('a provider’s report is asked for again, and taken then', () =>
    story(async (world) => {
      const { officer } = world;
      await readyToFilePossession(officer);
      const receipt = await officer.presses('File referral', { ...agrees, ...contact });
      await arrived(() => world.door.knocks.length === 1);
      await arrived(() => world.recorder.pieces.some(({ text }) => text.includes('"kind":"referral"')));
      const [reference = ''] = /WM-\w{4}-\w{2}/.exec(receipt.card.lines.join()) ?? [];
      await withoutDisk(world, async () => {
        expect(await world.reports('cranstoun', reference, 'accepted')).toBe(500);
      });
      expect(await world.reports('cranstoun', reference, 'repeat')).toBe(200);
      // After a failure the outbox leaves the case alone for five seconds; a busy machine takes longer.
      const isNews = ({ card }: Shown) => card.heading.endsWith('the provider accepted the referral');
      await officer.sees('the news', isNews, 60_000);
    }));
});

/** Goes on in the story of the punch until that card is at hand. */
async function stepsUpTo(world: World, heading: string): Promise<void> {
  for (let cards = 0; world.officer.inHand().card.heading !== heading; cards += 1) {
    if (cards > 12 || !(await stepOfViolence(world))) throw new Error(`“${heading}” never came`);
  }
}
