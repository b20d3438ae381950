import { expect, test } from 'vitest';
import { sayAppointment } from '../../src/domain/booking/sayAppointment.ts';
import type { Session } from '../../src/domain/booking/session.ts';
import type { Card } from '../support/journeys/card.ts';
import type { Person } from '../support/journeys/person.ts';
import { choiceOf, inSomeDays, publish, sessionOnDisk } from '../support/journeys/sessions.ts';
import { story } from '../support/journeys/story.ts';
import { agrees, arrived, contact, readyToFilePossession, referenceOn } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const asked = 'When do they start?';
const phones = 'Cranstoun phones within 72 hours';
const filing = { ...agrees, ...contact };
const has = (words: string) => (shown: { card: Card }) => shown.card.heading.includes(words);

/** Tells a story in which these sessions were published before the bot started. */
const withSessions = (sessions: readonly Session[], tell: (world: World) => Promise<void>) =>
  story(
    async (world) => {
      await publish(world, ...sessions);
      await world.start();
      await tell(world);
    },
    { starts: false },
  );

const choices = ({ card }: { card: Card }) =>
  card.questions.find(({ label }) => label === asked)?.choices.map(({ title }) => title) ?? [];
const errorAt = ({ card }: { card: Card }) => card.questions.find(({ label }) => label === asked)?.error;
const filed = (person: Person, choice: string) =>
  person.presses('File referral', { ...filing, [asked]: choice });

/** The bodies of one kind that reached the provider about this case. */
const toProvider = ({ door }: World, kind: string, reference: string) =>
  door.knocks
    .map(({ body }) => JSON.parse(body))
    .filter((body) => body.kind === kind && body.reference === reference);

const thursday = inSomeDays(6, { places: 2, endsAt: undefined as never });
const { endsAt: _open, ...soon } = thursday;
const later = inSomeDays(8, { id: 'later', where: 'on line', places: 3 });

test('at the scene: the next sessions on the card, a place booked, words to read out, and one place less for the next', () =>
  withSessions(
    [inSomeDays(20, { id: 'fourth' }), later, soon, inSomeDays(9, { id: 'third' })],
    async (world) => {
      const { officer, otherOfficer } = world;
      const shown = await readyToFilePossession(officer);
      expect(choices(shown)).toEqual([
        choiceOf(soon, 2),
        choiceOf(later, 3),
        choiceOf(inSomeDays(9), 1),
        phones,
      ]);
      const receipt = await filed(officer, choiceOf(soon, 2));
      const when = sayAppointment(soon);
      expect(receipt.card.heading).toBe('Filed: community resolution');
      expect(receipt.card.lines).toContain(`Place booked: ${when}.`);
      expect(receipt.card.lines).toContain(`Read out: “Your place with Cranstoun is on ${when}.”`);
      expect(receipt.card.lines.join('\n')).toContain(`Next: They come to their first session: ${when}.`);

      expect(choices(await readyToFilePossession(otherOfficer))[0]).toBe(choiceOf(soon, 1));

      const reference = referenceOn(receipt);
      await arrived(() => toProvider(world, 'referral', reference).length > 0);
      const [referral] = toProvider(world, 'referral', reference);
      const { startsAt, where, language } = soon;
      expect(referral.appointment).toEqual({ session: soon.id, startsAt, where, language });
      expect(referral.firstContactWithinHours).toBeUndefined();
      await world.stop();
      expect((await sessionOnDisk(world, soon)).bookings.map(({ state }) => state)).toEqual(['booked']);
    },
  ));

test('the choice costs no card and no tap: left alone, the provider phones', () =>
  withSessions([soon], async ({ officer, otherOfficer }) => {
    await readyToFilePossession(officer);
    const receipt = await officer.presses('File referral', filing);
    expect(receipt.card.heading).toBe('Filed: community resolution');
    expect(receipt.card.lines.join('\n')).toMatch(
      /Read out: “We are asking Cranstoun to phone you by \w+day \d+ \w+, \d\d:\d\d\.”/,
    );
    expect(choices(await readyToFilePossession(otherOfficer))[0], 'no place was taken').toBe(
      choiceOf(soon, 2),
    );
  }));

test('nothing published: no question, and when the provider phones', () =>
  story(async (world) => {
    const shown = await readyToFilePossession(world.officer);
    expect(choices(shown)).toEqual([]);
    expect(shown.card.lines).toContain(`${phones}.`);
    const receipt = await world.officer.presses('File referral', filing);
    expect(receipt.card.lines.join('\n')).toContain('Read out: “We are asking Cranstoun to phone you by');
    const reference = referenceOn(receipt);
    await arrived(() => toProvider(world, 'referral', reference).length > 0);
    expect(toProvider(world, 'referral', reference)[0]).toMatchObject({ firstContactWithinHours: 72 });
  }));

test('the last place goes while two officers look at it: the second keeps everything and chooses another', () =>
  withSessions([inSomeDays(6), later], async (world) => {
    const { officer, otherOfficer } = world;
    for (const one of [officer, otherOfficer]) await readyToFilePossession(one);
    const answers = await Promise.all(
      [officer, otherOfficer].map((one) => filed(one, choiceOf(inSomeDays(6), 1))),
    );
    const [back, another] = answers.filter((shown) => !has('Filed')(shown));
    expect(another, 'one of them got it').toBeUndefined();
    if (back === undefined) throw new Error('both got the last place');
    const loser = answers[0] === back ? officer : otherOfficer;

    expect(back.card.lines[0]).toBe('There is a problem: check one answer: “When do they start?”');
    expect(errorAt(back)).toBe(
      'That session is full or off by now. Choose another, or let the provider phone.',
    );
    expect(choices(back)).toEqual([choiceOf(later, 3), phones]);
    expect(back.card.questions.find(({ id }) => id === 'consent')?.value).toBe('agrees');
    expect(back.card.lines).toContain('Phone number: recorded');

    const again = await loser.says(referenceOn(back));
    expect(errorAt(again), 'opened again, it still says so').toBe(errorAt(back));
    await loser.presses('File referral', { ...agrees, [asked]: choiceOf(later, 3) });
    expect(loser.inHand().card.lines).toContain(`Place booked: ${sayAppointment(later)}.`);
  }));

test('a full session: wait for it, and be offered the place when somebody withdraws', () =>
  withSessions([inSomeDays(6)], async (world) => {
    const { officer, otherOfficer } = world;
    const session = inSomeDays(6);
    const when = sayAppointment(session);
    await readyToFilePossession(officer);
    const first = await filed(officer, choiceOf(session, 1));

    const shown = await readyToFilePossession(otherOfficer);
    expect(choices(shown)).toEqual([choiceOf(session, 0), phones]);
    const second = await filed(otherOfficer, choiceOf(session, 0));
    expect(second.card.lines).toContain(`On the waiting list: ${when}.`);
    expect(second.card.lines.join('\n')).toContain('Read out: “We are asking Cranstoun to phone you by');

    await officer.says(`withdraw ${referenceOn(first)}`);
    await officer.presses('Withdraw this case');
    const reference = referenceOn(second);
    const news = await otherOfficer.sees('the offer', has(`${reference}: a place is free, ${when}`));
    expect(news.summary, 'they must say by when').toBe(`${reference}: needs you`);
    expect(news.card.buttons.map(({ title }) => title)).toEqual([
      'Take the place',
      'Leave it to the next',
      'Open the case',
    ]);
    otherOfficer.take(news);
    const taken = await otherOfficer.presses('Take the place');
    expect(taken.card.lines).toContain(`Place booked: ${when}.`);
    expect(taken.card.buttons.map(({ title }) => title)).toEqual(['Withdraw this case']);
    await arrived(() => toProvider(world, 'referral-update', reference).length > 0);
    expect(toProvider(world, 'referral-update', reference)[0].change).toMatchObject({
      what: 'place-taken',
      appointment: { session: session.id, where: 'Digbeth' },
    });
    await arrived(() => toProvider(world, 'referral-update', referenceOn(first)).length > 0);
    // The session's own record follows a moment after the case.
    const states = async () => (await sessionOnDisk(world, session)).bookings.map(({ state }) => state);
    await expect.poll(states, { timeout: 5_000 }).toEqual(['booked']);
  }));

test('an offer that is left goes to the next, and a provider that declines gives its place back', () =>
  withSessions([inSomeDays(6)], async (world) => {
    const session = inSomeDays(6);
    const { officer, otherOfficer } = world;
    await readyToFilePossession(officer);
    const first = referenceOn(await filed(officer, choiceOf(session, 1)));
    await arrived(() => toProvider(world, 'referral', first).length > 0);
    const waiting: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      await readyToFilePossession(otherOfficer);
      waiting.push(referenceOn(await filed(otherOfficer, choiceOf(session, 0))));
    }
    expect(await world.reports('cranstoun', first, 'declined')).toBe(200);
    const news = await otherOfficer.sees('the first offer', has(`${waiting[0]}: a place is free`));
    expect(otherOfficer.messages().some(has(`${waiting[1]}: a place is free`))).toBe(false);
    otherOfficer.take(news);
    const left = await otherOfficer.presses('Leave it to the next');
    expect(left.card.lines.join('\n')).not.toContain('waiting list');
    await otherOfficer.sees('the second offer', has(`${waiting[1]}: a place is free`));

    const late = await otherOfficer.deliverPress(otherOfficer.pressOn(news, 'Take the place'));
    expect(late.card.lines.join('\n'), 'an old button does nothing').toContain('This card was out of date.');
  }));
