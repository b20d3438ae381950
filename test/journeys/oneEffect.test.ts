import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/store/store.ts';
import type { Filling } from '../support/journeys/fillIn.ts';
import { story } from '../support/journeys/story.ts';
import {
  agrees,
  anAdult,
  answersTo,
  arrived,
  askSergeant,
  contact,
  filePossession,
  fileViolence,
  reads,
  readsBreach,
  readyToFilePossession,
  referenceOn,
} from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const why = 'Your reason, without names';
const decides = 'What do you decide?';
const filing: Filling = { ...agrees, ...contact };
const outOfDate = 'This card was out of date. Here is today’s.';

/** What is on disk of the only case. */
async function theRecord({ folder }: World): Promise<CaseRecord> {
  const cases = join(folder, 'data', 'cases');
  const [name, another] = (await readdir(cases)).filter((one) => one.endsWith('.json'));
  if (name === undefined || another !== undefined) throw new Error('There should be one case');
  return JSON.parse(await readFile(join(cases, name), 'utf8'));
}

const countOf = async (world: World, type: string) =>
  (await theRecord(world)).events.filter(({ event }) => event.type === type).length;

describe('filing has one effect', () => {
  test.each([
    ['pressed again', ['Execute', 'Execute'], false],
    ['pressed twice at once', ['Execute', 'Execute'], true],
    ['as Submit after Execute', ['Execute', 'Submit'], false],
    ['as Execute after Submit', ['Submit', 'Execute'], false],
    ['as both at once', ['Execute', 'Submit'], true],
  ] as const)('%s', (_what, how, atOnce) =>
    story(async (world) => {
      const { officer, door } = world;
      const shown = await readyToFilePossession(officer);
      const presses = how.map((as) => officer.pressOn(shown, 'File referral', filing, { as }));
      if (atOnce) await Promise.all(presses.map(officer.deliverPress));
      else for (const press of presses) await officer.deliverPress(press);

      await arrived(() => door.knocks.length > 0);
      expect(officer.inHand().card.heading).toBe('Filed: community resolution');
      expect(officer.inHand().card.lines, 'a repeat is no old card').not.toContain(outOfDate);
      expect(await countOf(world, 'filed')).toBe(1);
      expect(door.knocks).toHaveLength(1);
    }),
  );

  test('a retry of Teams: the same activity id at once, then two more with a new one', () =>
    story(async (world) => {
      const { officer, door } = world;
      const shown = await readyToFilePossession(officer);
      const press = officer.pressOn(shown, 'File referral', filing, { id: 'retried' });
      await Promise.all([officer.deliverPress(press), officer.deliverPress(press)]);
      const later = { ...press, id: 'retried-later' };
      await Promise.all([officer.deliverPress(later), officer.deliverPress(later)]);
      await arrived(() => door.knocks.length > 0);
      expect(await countOf(world, 'filed')).toBe(1);
      expect(officer.inHand().card.heading).toBe('Filed: community resolution');
      expect(door.knocks).toHaveLength(1);
    }));

  test('ten presses at once', () =>
    story(async (world) => {
      const { officer, door } = world;
      const shown = await readyToFilePossession(officer);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          officer.deliverPress(officer.pressOn(shown, 'File referral', filing)),
        ),
      );
      expect(answers.map(({ card }) => card.heading)).toEqual(Array(10).fill('Filed: community resolution'));
      await arrived(() => door.knocks.length > 0);
      expect(await countOf(world, 'filed')).toBe(1);
      expect(door.knocks).toHaveLength(1);
    }));
});

describe('“new”', () => {
  test('the same message delivered twice opens one case', () =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('new weed', { id: 'said-once' });
      await officer.says('new weed', { id: 'said-once' });
      await theRecord(world);
    }));

  test('the same message delivered twice at once opens one case', () =>
    story(async (world) => {
      const { officer } = world;
      const said = officer.activity({ type: 'message', text: 'new weed', id: 'said-once' });
      await Promise.all([officer.deliver(said), officer.deliver(said)]);
      await theRecord(world);
    }));

  test('the button pressed twice at once opens one case', () =>
    story(async (world) => {
      const { officer } = world;
      await officer.arrives();
      const press = officer.pressOn(officer.newest(), 'Start a new case');
      await Promise.all([officer.deliver(press), officer.deliver({ ...press, id: 'retried' })]);
      await theRecord(world);
    }));

  test('a retry that comes after another case was begun leads to its own case', () =>
    story(async ({ officer }) => {
      const weed = referenceOn(await officer.says('new weed', { id: 'said-first' }));
      const theft = referenceOn(await officer.says('new shoplifting', { id: 'said-second' }));
      expect(referenceOn(await officer.says('new weed', { id: 'said-first' }))).toBe(weed);
      const cases = await officer.says('cases');
      const titles = cases.card.questions[0]?.choices.map(({ title }) => title.slice(0, 10)) ?? [];
      expect(titles.sort()).toEqual([weed, theft].sort());
    }));

  test('a retry of the message after it was answered in part does not begin another case', () =>
    story(async (world) => {
      const { officer } = world;
      await officer.says('new weed', { id: 'said-once' });
      await officer.presses('Continue', answersTo(officer.inHand().card, anAdult));
      await officer.says('new weed', { id: 'said-once' });
      await theRecord(world);
    }));
});

describe('an old card', () => {
  test('shows today’s card and says so', () =>
    story(async (world) => {
      const { officer } = world;
      const old = await officer.says('new weed');
      const fill = answersTo(old.card, anAdult);
      await officer.presses('Continue', fill);
      const changed = { ...fill, 'How old is the person?': '44' };
      const answer = await officer.deliverPress(officer.pressOn(old, 'Continue', changed));
      expect(answer.card.heading).toBe('Community resolution with Divert: you may decide');
      expect(answer.card.lines).toContain(outOfDate);
      const ages = (await theRecord(world)).events.map(({ event }) =>
        event.type === 'answered' ? event.answers.facts?.age : undefined,
      );
      expect(ages.filter((age) => age !== undefined)).toEqual([24]);
    }));

  test('two devices answer the same card differently: the first counts, the second is told', () =>
    story(async (world) => {
      const { officer } = world;
      const card = await officer.says('new weed');
      const fill = answersTo(card.card, anAdult);
      const phone = officer.pressOn(card, 'Continue', fill);
      const desk = officer.pressOn(card, 'Continue', { ...fill, 'How old is the person?': '31' });
      const bodies = await Promise.all([officer.deliver(phone), officer.deliver(desk)]);
      const told = bodies.filter(({ body }) => JSON.stringify(body).includes(outOfDate));
      expect(told).toHaveLength(1);
      const { events } = await theRecord(world);
      expect(
        events.filter(({ event }) => event.type === 'answered' && event.step === 'questions'),
      ).toHaveLength(1);
    }));

  test('of a closed case shows that it is closed, whichever card it was', () =>
    story(async (world) => {
      const { officer } = world;
      const words = await officer.says('new');
      const facts = await officer.presses('Find the offence', { 'Offence in your own words': 'weed' });
      const fill = answersTo(facts.card, anAdult);
      const file = await officer.presses('Continue', fill);
      const receipt = await officer.presses('File referral', filing);
      await officer.presses('Withdraw this case');
      const closed = await officer.presses('Withdraw this case');
      expect(closed.card.heading).toBe('Withdrawn');
      const { length } = (await theRecord(world)).events;
      const late = [
        officer.pressOn(words, 'Find the offence', { 'Offence in your own words': 'coke' }),
        officer.pressOn(facts, 'Continue', fill),
        officer.pressOn(file, 'File referral', { ...filing, 'Phone number': '07700 900461' }),
        officer.pressOn(file, 'Choose another disposal'),
        officer.pressOn(receipt, 'Withdraw this case'),
      ];
      for (const press of late) {
        const { card } = await officer.deliverPress(press);
        expect(card.heading).toBe('Withdrawn');
      }
      expect((await theRecord(world)).events).toHaveLength(length);
    }));

  test('a card shown twice stands for the same press: what was done by one is not done again by the other', () =>
    story(async (world) => {
      const { officer, door } = world;
      const first = await readyToFilePossession(officer);
      await officer.says('cases');
      await officer.presses('Open the case');
      await officer.presses('File referral', filing);
      const answer = await officer.deliverPress(officer.pressOn(first, 'File referral', filing));
      expect(answer.card.heading).toBe('Filed: community resolution');
      await arrived(() => door.knocks.length > 0);
      expect(await countOf(world, 'filed')).toBe(1);
    }));
});

describe('two supervisors at once', () => {
  test('decide on a request: one decision, both cards say whose', () =>
    story(async (world) => {
      const { sergeant, inspector, officer } = world;
      const { asked, reference } = await askSergeant(world);
      await reads(world, sergeant, reference);
      const yes = sergeant.pressOn(asked, 'Approve', { [why]: 'Yes' });
      const no = inspector.pressOn(asked, 'Decline', { [why]: 'No' });
      const answers = await Promise.all([sergeant.deliver(yes), inspector.deliver(no)]);
      expect(await countOf(world, 'authority-decided')).toBe(1);
      const { events } = await theRecord(world);
      const decided = events.find(({ event }) => event.type === 'authority-decided');
      const name = decided?.by.kind === 'staff' ? decided.by.name : '';
      for (const { body } of answers) expect(JSON.stringify(body)).toContain(`by ${name}`);
      await officer.sees('the news', ({ card }) => card.heading.includes(`: ${name} `));
      const news = officer.messages().filter(({ card }) => / (approved|declined)/.test(card.heading));
      expect(news).toHaveLength(1);
    }));

  test('decide a breach: one decision, one message, one update to the provider', () =>
    story(async (world) => {
      const { sergeant, inspector, officer, door } = world;
      const reference = await fileViolence(world);
      for (const report of ['accepted', 'missed', 'missed'])
        await world.reports('cranstoun', reference, report);
      const alert = (await readsBreach(world, reference, 'sergeant')).inHand();
      await reads(world, inspector, reference);
      const charge = { [decides]: 'Put forward for a charging decision', [why]: 'Charge' };
      const excuse = { [decides]: 'Excuse and rebook', [why]: 'Excuse' };
      const meant = await sergeant.deliverPress(sergeant.pressOn(alert, 'Record the decision', charge));
      expect(await countOf(world, 'breach-decided'), 'a charge is asked about once').toBe(0);
      await Promise.all([
        sergeant.deliver(sergeant.pressOn(meant, 'Record the decision')),
        inspector.deliver(inspector.pressOn(alert, 'Record the decision', excuse)),
      ]);
      expect(await countOf(world, 'breach-decided')).toBe(1);
      await arrived(() => door.knocks.length === 2);
      const isNews = ({ card }: { card: { heading: string } }) => card.heading.includes(': breach decided: ');
      await officer.sees('the news', isNews);
      expect(officer.messages().filter(isNews)).toHaveLength(1);
    }));

  test('the officer cannot approve their own request, nor can a constable', () =>
    story(async (world) => {
      const { officer, otherOfficer, sergeant } = world;
      const { asked } = await askSergeant(world);
      const press = sergeant.pressOn(asked, 'Approve', { [why]: 'Please' });
      for (const [who, says] of [
        [officer, 'somebody else must decide it'],
        [otherOfficer, 'This needs a sergeant or above'],
      ] as const) {
        const { body } = await who.deliver({ ...press, from: who.activity({}).from });
        expect(JSON.stringify(body)).toContain(says);
      }
      expect(await countOf(world, 'authority-decided')).toBe(0);
    }));
});

test('withdrawing and a report at once: both are heard, or the later one is told', () =>
  story(async (world) => {
    const { officer, door } = world;
    const reference = await filePossession(world);
    await officer.says(`withdraw ${reference}`);
    const [, status] = await Promise.all([
      officer.presses('Withdraw this case'),
      world.reports('cranstoun', reference, 'accepted'),
    ]);
    expect([200, 409]).toContain(status);
    expect((await officer.says(`case ${reference}`)).card.heading).toBe('Withdrawn');
    expect(await countOf(world, 'withdrawn')).toBe(1);
    await arrived(() => door.knocks.length === 2);
  }));
