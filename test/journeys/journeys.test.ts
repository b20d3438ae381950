import { describe, expect, test } from 'vitest';
import { typed } from '../support/journeys/markers.ts';
import { story } from '../support/journeys/story.ts';
import {
  aChild,
  aDenier,
  agrees,
  anAdult,
  answerFacts,
  approve,
  arrived,
  aSupplier,
  askSergeant,
  carer,
  contact,
  filePossession,
  fileViolence,
  readyToFilePossession,
  referenceOn,
  stepOfViolence,
} from '../support/journeys/walks.ts';
import { until } from '../support/playground/until.ts';

describe('1. possession at the scene', () => {
  test.each(['weed', 'cannabis', 'spliff'])('“%s”: from the welcome card to filed', (word) =>
    story(async ({ officer, door }) => {
      await officer.arrives();
      const welcome = officer.take(officer.newest());
      expect(welcome.card.heading).toBe('Welcome to Waymark');

      await officer.presses('Start a new case');
      await officer.presses('Find the offence', { 'Offence in your own words': word });
      const result = await answerFacts(officer, anAdult);
      expect(result.card.heading).toBe('Community resolution with Divert: you may decide');
      const receipt = await officer.presses('File referral', { ...agrees, ...contact });

      expect(receipt.card.heading).toBe('Filed: community resolution');
      expect(receipt.id, 'all in one place').toBe(welcome.id);
      const cards = officer.effort.cards - 1;
      const tapsAndFields = officer.effort.tapsAndFields;
      process.stdout.write(`possession, “${word}”: ${cards} cards, ${tapsAndFields} taps or fields\n`);
      expect(cards).toBeLessThanOrEqual(3);
      expect(tapsAndFields, 'with the button on the welcome card').toBeLessThanOrEqual(13);

      await arrived(() => door.knocks.length === 1);
      const referral = JSON.parse(door.knocks[0]?.body ?? '');
      expect(referral).toMatchObject({
        kind: 'referral',
        reference: referenceOn(receipt),
        disposal: 'community-resolution',
        intervention: { id: 'divert' },
        person: { name: typed.name, phone: typed.phone.replace(' ', '') },
      });
    }),
  );

  test('the result gives its reasons with their sources before anything is filed', () =>
    story(async ({ officer }) => {
      const { card } = await readyToFilePossession(officer);
      expect(card.heading).toBe('Community resolution with Divert: you may decide');
      expect(card.lines.some((line) => / · R18a$/.test(line))).toBe(true);
      expect(card.lines).toContain('Goes to: Cranstoun');
    }));
});

test('2. alcohol-related violence: a sergeant approves in the channel, then filed in eight cards', () =>
  story(async (world) => {
    const { officer, sergeant, door } = world;
    const { reference, asked } = await askSergeant(world);
    expect(officer.inHand().card.heading).toBe('Waiting: a sergeant decides on a conditional caution');
    expect(asked.card.lines).toContain('Asked by: Alex Carter');
    expect(asked.card.lines.some((line) => / · R10$/.test(line))).toBe(true);

    await approve(world);
    expect(sergeant.inHand().card.lines).toContain(
      'Approved by Sam Patel, sergeant. The officer has the reason; it is kept with the case.',
    );
    expect(sergeant.inHand().card.buttons).toEqual([]);

    await answerFacts(officer, anAdult);
    const suggested = officer.inHand();
    expect(suggested.card.heading).toBe('What would stop this happening again?');
    expect(suggested.card.lines).toContain('Alcohol-Related Violence Course');
    expect(suggested.card.lines.some((line) => line.startsWith('Why: '))).toBe(true);
    expect(suggested.card.lines.some((line) => line.startsWith('What it takes: '))).toBe(true);
    while (await stepOfViolence(world));
    const receipt = officer.inHand();
    expect(receipt.card.heading).toBe('Filed: conditional caution');
    expect(receipt.card.lines.join('\n')).toMatch(/Victim: to be told the decision by \w+day \d+ \w+/);

    process.stdout.write(
      `violence: ${officer.effort.cards} cards, ${officer.effort.tapsAndFields} taps or fields\n`,
    );
    expect(officer.effort.cards).toBeLessThanOrEqual(8);
    await arrived(() => door.knocks.length === 1);
    expect(JSON.parse(door.knocks[0]?.body ?? '')).toMatchObject({
      reference,
      disposal: 'conditional-caution',
    });
  }));

describe('3. not here', () => {
  const closed = 'Not here: this case cannot be diverted by the police';
  test.each([
    { what: 'robbery', says: 'new robbery', known: anAdult, rules: ['R11b', 'R11a'], heading: closed },
    { what: 'a denial', says: 'new shoplifting', known: aDenier, rules: ['R06a', 'R07a'], heading: closed },
    {
      what: 'signs of supply',
      says: 'new weed',
      known: aSupplier,
      rules: ['R19'],
      heading: 'Not usual: only as an exception',
    },
  ])('$what: refused with every reason and what to do instead, recorded, nothing filed', (row) =>
    story(async ({ officer, door }) => {
      await officer.says(row.says);
      const refusal = await answerFacts(officer, row.known);
      expect(refusal.card.heading).toBe(row.heading);
      const text = refusal.card.lines.join('\n');
      for (const rule of row.rules) expect(text).toContain(`· ${rule}`);
      const instead = refusal.card.lines.slice(refusal.card.lines.indexOf('What to do instead') + 1);
      expect(instead[0]).toMatch(/^[A-Z].{10,}\.$/);

      const recorded = await officer.presses('Record as not diverted');
      expect(recorded.card.heading).toBe('Recorded: not diverted');
      const reference = referenceOn(recorded);
      // Of possession there is nobody to tell; otherwise it stays on the list until the decision is recorded.
      const cases = await officer.says('cases');
      const listed = cases.card.questions[0]?.choices.map(({ title }) => title) ?? [];
      const toDo = expect.stringMatching(`^${reference} .*: the decision is still to be recorded`);
      expect(listed).toEqual(row.says === 'new weed' ? [] : [toDo]);
      const again = await officer.says(`case ${reference}`);
      expect(again.card.heading).toBe('Recorded: not diverted');
      expect(door.knocks).toEqual([]);
    }),
  );
});

test('4. a child of fifteen: handed over in writing to the service where they live', () =>
  story(async ({ officer, door, providerPage }) => {
    await officer.says('new shoplifting');
    const joint = await answerFacts(officer, aChild);
    expect(joint.card.heading).toBe('A joint decision: the youth justice service must be asked');
    expect(joint.card.buttons.map(({ title }) => title)).not.toContain('File referral');

    const waiting = await officer.presses('Ask the youth justice service', {
      'Is an appropriate adult there?': 'Yes, present',
      ...carer,
    });
    expect(waiting.card.heading).toBe('With the youth justice service for a joint decision');
    expect(waiting.card.lines.join('\n')).toContain('Until then make no offer and no referral');

    await arrived(() => door.knocks.length === 1);
    expect(door.knocks[0]?.path).toBe('/providers/yjs-coventry/referrals');
    expect(JSON.parse(door.knocks[0]?.body ?? '')).toMatchObject({
      kind: 'joint-decision-request',
      reference: referenceOn(waiting),
      person: { name: typed.name, age: 15, carer: { name: typed.carerName } },
    });
    await until(
      async () => (await providerPage()).includes('Joint decision requested') || undefined,
      () => 'The page never showed it',
    );
  }));

test('two cases in one chat do not get into each other’s cards', () =>
  story(async (world) => {
    const first = await fileViolence(world);
    const second = await filePossession(world);
    expect(await world.reports('cranstoun', second, 'accepted')).toBe(200);
    await world.officer.sees('the news', ({ card }) =>
      card.heading.startsWith(`${second}: the provider accepted`),
    );
    const cardOfFirst = world.officer
      .messages()
      .find(({ card }) => card.heading === 'Filed: conditional caution');
    expect(cardOfFirst && referenceOn(cardOfFirst)).toBe(first);
  }));
