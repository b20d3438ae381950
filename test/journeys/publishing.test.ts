import { readFile, writeFile } from 'node:fs/promises';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { calendar, event } from '../providers/calendars.ts';
import { answering, startFakeProvider } from '../providers/fakeProvider.ts';
import type { Shown } from '../support/journeys/screens.ts';
import { inSomeDays } from '../support/journeys/sessions.ts';
import { story } from '../support/journeys/story.ts';
import { agrees, arrived, contact, readyToFilePossession, referenceOn } from '../support/journeys/walks.ts';

const asked = 'When do they start?';
const choices = ({ card }: Shown) =>
  card.questions.find(({ label }) => label === asked)?.choices.map(({ title }) => title) ?? [];
const inAWeek = inSomeDays(7).startsAt.slice(0, 10);
const form = {
  course: 'cranstoun divert',
  startsAt: `${inAWeek}T14:00`,
  minutes: '90',
  places: '1',
  where: 'Digbeth Hall',
  language: 'en',
};

test('a provider publishes, an officer books, the person gets a calendar file, and is told when it is called off', () =>
  story(async (world) => {
    const { officer, otherOfficer } = world;
    await world.publishes(form);
    expect(await world.providerPage()).toContain('1 of 1 places left');
    const [choice = 'none'] = choices(await readyToFilePossession(officer));
    expect(choice).toMatch(/^\w+day \d+ \w+ from 2 pm to 3:30 pm, Digbeth Hall: 1 place left$/);
    const receipt = await officer.presses('File referral', { ...agrees, ...contact, [asked]: choice });
    const reference = referenceOn(receipt);
    expect(receipt.card.lines.join('\n')).toContain('Place booked: ');

    await arrived(() => world.door.knocks.length > 0);
    for (let tries = 0; !(await world.providerPage()).includes('Calendar file'); tries += 1)
      if (tries === 100) throw new Error('The referral never got onto the page');
    expect(await world.providerPage()).toContain('0 of 1 places left');
    const file = await fetch(`${world.providerUrl}/calendar/cranstoun/${reference}.ics`);
    const entries = Object.values(ical.sync.parseICS(await file.text()));
    expect(entries).toContainEqual(
      expect.objectContaining({ summary: 'Appointment', location: 'Digbeth Hall' }),
    );

    const [, id = ''] = /name="callOff" value="([^"]+)"/.exec(await world.providerPage()) ?? [];
    await world.publishes({ provider: 'cranstoun', callOff: id });
    await officer.sees('that the place is gone', ({ card }) =>
      card.heading.startsWith(`${reference}: the session they were down for is off`),
    );
    expect(choices(await readyToFilePossession(otherOfficer))).toEqual([]);
  }));

test('a calendar named in PROVIDERS_FILE is read when the bot starts, and its sessions are on the card', async () => {
  const day = inAWeek.replaceAll('-', '');
  const text = calendar(...event('u-1', `DTSTART;TZID=Europe/London:${day}T110000`, 'LOCATION:Aston'));
  const server = await startFakeProvider(answering(200, {}, text));
  await story(
    async (world) => {
      const entries = JSON.parse(await readFile(world.env.PROVIDERS_FILE, 'utf8'));
      entries.cranstoun.calendar = { divert: { url: server.url, places: 3 } };
      await writeFile(world.env.PROVIDERS_FILE, JSON.stringify(entries));
      await world.start();
      const isRead = ({ text: line }: { text: string }) => line.includes('"calendar-read"');
      await arrived(() => world.recorder.pieces.some(isRead));
      expect(choices(await readyToFilePossession(world.officer))[0]).toMatch(
        /at 11 am, Aston: 3 places left$/,
      );
      expect(world.recorder.pieces.some(({ text: line }) => line.includes('Robin Example'))).toBe(false);
      await world.officer.says('help');
    },
    { starts: false },
  );
  await server.close();
});
