import { readFile } from 'node:fs/promises';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { KIM_OWUSU, SAM_PATEL } from '../../src/dev/local/localPerson.ts';
import { fromNow, testClock } from '../support/clock/testClock.ts';
import { startBotProcess } from '../support/journeys/botProcess.ts';
import type { Person } from '../support/journeys/person.ts';
import type { Knock } from '../support/journeys/providerDoor.ts';
import type { Shown } from '../support/journeys/screens.ts';
import { story } from '../support/journeys/story.ts';
import { agrees, anAdult, answerFacts, arrived, contact } from '../support/journeys/walks.ts';
import type { World } from '../support/journeys/world.ts';

const written =
  'alert drug weed in Birmingham for 3 days: Synthetic cannabinoids found on weed; call 999 if they pass out';
const heading = 'Drug alert: cannabis';
const enough = 90_000;

/** A possession that the person files from “new …” on. */
async function files(who: Person, what: string, borough: string): Promise<void> {
  await who.says(`new ${what}`);
  await answerFacts(who, { ...anAdult, 'Where do they live?': borough });
  await who.presses('File referral', { ...agrees, ...contact });
}

/** Two who referred in Birmingham, one for cannabis and one for a drug nobody named, and one in Dudley. */
async function threeOfficers({ officer, otherOfficer, person }: World) {
  const inDudley = person(KIM_OWUSU);
  await files(officer, 'weed', 'Birmingham');
  await files(otherOfficer, 'class b', 'Birmingham');
  await files(inDudley, 'weed', 'Dudley');
  return { officer, otherOfficer, inDudley };
}

const alertsOf = (who: Person) => who.messages().filter(({ card }) => card.heading === heading);
const isAlert = ({ body }: Knock) => JSON.parse(body).kind === 'drug-alert';
const webhooks = ({ door }: World) => door.knocks.filter(isAlert);

/** The lead writes it in their own chat and sends it. */
async function leadSends({ person }: World): Promise<Person> {
  const lead = person(SAM_PATEL);
  await lead.says(written);
  await lead.presses('Send');
  return lead;
}

const tells =
  (words: string) =>
  ({ card }: Shown) =>
    card.lines.join('\n').includes(`Told so far: ${words}`);

async function secretsOf({ env }: World): Promise<Record<string, { secrets: string[] }>> {
  return JSON.parse(await readFile(env.PROVIDERS_FILE, 'utf8'));
}

describe('a drug alert', () => {
  test('is checked, sent, and reaches once each officer and provider concerned; nobody else', () =>
    story(async (world) => {
      const { officer, otherOfficer, inDudley } = await threeOfficers(world);
      const lead = world.person(SAM_PATEL);
      const draft = await lead.says(written);
      expect(draft.card.heading).toBe('Check this drug alert');
      const text = draft.card.lines.join('\n');
      expect(text).toContain('Cannabis, Birmingham');
      expect(text).toContain('Synthetic cannabinoids found on weed; call 999 if they pass out');
      expect(text).toContain('In force for 3 days once it is sent.');
      expect(text).toMatch(/Providers: .*Cranstoun/);
      expect(webhooks(world), 'nobody hears of a draft').toEqual([]);

      const sent = await lead.presses('Send');
      expect(sent.card.heading).toBe('Drug alert sent: cannabis');
      for (const who of [officer, otherOfficer]) {
        const { card, summary } = await who.sees('the alert', (shown) => shown.card.heading === heading);
        expect(card.lines.join('\n')).toContain('call 999 if they pass out');
        expect(card.lines.join('\n')).toContain('From Sam Patel');
        expect(JSON.stringify(card)).not.toMatch(/WM-\w{4}-\w{2}/);
        expect(summary).toBe('Waymark: news');
      }
      await lead.sees('the count', tells('2 officers'));
      for (const who of [officer, otherOfficer]) expect(alertsOf(who)).toHaveLength(1);
      expect(alertsOf(inDudley)).toEqual([]);
    }));

  test('comes to providers as a signed webhook, each once', () =>
    story(async (world) => {
      await leadSends(world);
      for (const provider of ['cranstoun', 'yjs-birmingham'])
        await arrived(() => webhooks(world).some(({ path }) => path.includes(`/${provider}/`)));
      const entries = await secretsOf(world);
      for (const { path, headers, body } of webhooks(world)) {
        const [, provider = ''] = /^\/providers\/([a-z0-9-]+)\//.exec(path) ?? [];
        const [secret = ''] = entries[provider]?.secrets ?? [];
        const message = new Webhook(secret).verify(body, headers as Record<string, string>);
        expect(message).toMatchObject({
          kind: 'drug-alert',
          provider,
          alert: { drug: 'cannabis', boroughs: ['birmingham'] },
        });
        expect(body).not.toContain('Patel');
      }
      const paths = webhooks(world).map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths.join()).toContain('yjs-birmingham');
      expect(paths.join()).not.toMatch(/yjs-dudley|hampton-trust/);
    }));

  test('is sent to nobody twice after a restart, nor by a second press, and is still listed', () =>
    story(async (world) => {
      const { officer, otherOfficer } = await threeOfficers(world);
      const lead = world.person(SAM_PATEL);
      const draft = await lead.says(written);
      const press = lead.pressOn(draft, 'Send');
      await lead.deliverPress(press);
      await lead.sees('the count', tells('2 officers'));
      await arrived(() => webhooks(world).length > 3);
      await lead.deliverPress(press);
      await world.restart();
      await lead.deliverPress(press);
      expect(lead.inHand().card.heading).toBe('Drug alert sent: cannabis');

      const list = await officer.says('alerts');
      expect(list.card.heading).toBe('Drug alerts in force');
      expect(list.card.lines.join('\n')).toContain('Cannabis, Birmingham');
      expect(list.card.lines.join('\n'), 'how far it got is for leads').not.toContain('Told so far');
      expect((await lead.says('alerts')).card.lines.join('\n')).toContain('Told so far: 2 officers');
      for (const who of [officer, otherOfficer]) expect(alertsOf(who)).toHaveLength(1);
      const ids = webhooks(world).map(({ headers }) => headers['webhook-id']);
      expect(new Set(ids).size).toBe(ids.length);
    }));

  test('is found again after kill -9, and reaches everybody', { timeout: enough }, () =>
    story(
      async (world) => {
        let bot = await startBotProcess(world);
        try {
          const { officer, otherOfficer } = await threeOfficers(world);
          const lead = await leadSends(world);
          await bot.kill();
          bot = await startBotProcess(world);
          for (const who of [officer, otherOfficer])
            await who.sees('the alert', ({ card }) => card.heading === heading);
          await lead.sees('the count', tells('2 officers'));
          expect(webhooks(world).some(({ path }) => path.includes('/cranstoun/'))).toBe(true);
        } finally {
          await bot.kill();
        }
      },
      { starts: false },
    ),
  );

  test('that a provider does not take is sent again under the same id', { timeout: enough }, () =>
    story(async (world) => {
      world.door.turnAway(503);
      await leadSends(world);
      for (const provider of ['cranstoun', 'yjs-birmingham'])
        await arrived(() => webhooks(world).some(({ path }) => path.includes(`/${provider}/`)));
      world.door.turnAway(undefined);
      const toCranstoun = () => webhooks(world).filter(({ path }) => path.includes('/cranstoun/'));
      for (let tries = 0; tries < 40 && toCranstoun().length < 2; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 250));
      expect(toCranstoun()).toHaveLength(2);
      expect(new Set(toCranstoun().map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    }),
  );

  test('is not written in the supervisors’ channel, nor sent when the lead thinks better of it', () =>
    story(async (world) => {
      const { sergeant, officer } = world;
      const lead = world.person(SAM_PATEL);
      await files(officer, 'weed', 'Birmingham');
      await sergeant.says('alerts here');
      expect((await sergeant.says(written)).card.heading).toBe('A drug alert is not written here');
      await lead.says(written);
      const dropped = await lead.presses('Do not send');
      expect(dropped.card.heading).toBe('This drug alert was not sent');
      expect((await officer.says('alerts')).card.heading).toBe('No drug alert is in force');
      await lead.says(written);
      await lead.presses('Send');
      await officer.sees('the alert', ({ card }) => card.heading === heading);
      await lead.sees('the count', ({ card }) => card.lines.join('\n').includes('Told so far: 1 officer'));
    }));
});

describe('who may send one, and where', () => {
  test('a constable may neither write nor send one', () =>
    story(async (world) => {
      const { officer, person } = world;
      const lead = person(SAM_PATEL);
      expect((await officer.says(written)).card.heading).toBe('A supervisor must send a drug alert');
      const draft = await lead.says(written);
      const press = lead.pressOn(draft, 'Send');
      const { from } = officer.activity({});
      const { body } = await lead.deliver({ ...press, from });
      expect(body).toMatchObject({
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringMatching(/^A sergeant or an inspector must decide this\./),
      });
      expect(lead.inHand().card.heading, 'it stays to be sent').toBe('Check this drug alert');
      expect((await lead.says('alerts')).card.heading).toBe('No drug alert is in force');
    }));

  test('another channel is not the place', () =>
    story(async (world) => {
      const elsewhere = world.person(SAM_PATEL, '19:canteen@thread.tacv2');
      expect((await elsewhere.says(written)).card.heading).toBe('A drug alert is not written here');
    }));

  test.each([
    ['alert drug', ['Name the drug', 'After a colon']],
    ['alert drug heroin in Dudley', ['After a colon']],
    ['alert drug heroin in Narnia: x', ['names of places']],
    ['alert drug heroin for 31 days: x', ['from 1 to 30 days']],
    ['alert drug heroin for ever: x', ['from 1 to 30 days']],
    [`alert drug heroin: ${'x'.repeat(501)}`, ['501 characters', '500 at most']],
  ])('“%s” gets a sentence for what is missing', (says, sentences) =>
    story(async ({ person }) => {
      const { card } = await person(SAM_PATEL).says(says);
      expect(card.heading).toBe('This drug alert is not complete');
      for (const words of [...sentences, 'For example: alert drug'])
        expect(card.lines.join('\n')).toContain(words);
    }),
  );
});

describe.concurrent('the early-warning system', () => {
  const system = 'drugs-early-warning';
  const body = { schemaVersion: 1, drug: 'cannabis', boroughs: ['birmingham'], text: 'A harmful batch.' };

  async function posts(world: World, id: string, under = system, more: object = {}): Promise<number> {
    const [secret = ''] = (await secretsOf(world))[under]?.secrets ?? [];
    const content = JSON.stringify({ ...body, ...more });
    const now = testClock();
    const response = await fetch(`${world.url()}/api/alerts/drugs`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, now, content),
      },
      body: content,
    });
    await response.arrayBuffer();
    return response.status;
  }

  test('posts one that goes out at once, and only once when it posts it again', () =>
    story(async (world) => {
      const { officer } = world;
      await files(officer, 'weed', 'Birmingham');
      expect(await posts(world, 'lab-1')).toBe(200);
      const { card } = await officer.sees('the alert', (shown) => shown.card.heading === heading);
      expect(card.lines.join('\n')).toContain('From the drugs early-warning system');
      expect(await posts(world, 'lab-1')).toBe(200);
      await world.restart();
      expect(await posts(world, 'lab-1')).toBe(200);
      expect((await officer.says('alerts')).card.lines.join('\n')).toContain('A harmful batch.');
      expect(alertsOf(officer)).toHaveLength(1);
    }));

  test('is the only one who may: a provider’s signature does not do', () =>
    story(async (world) => {
      expect(await posts(world, 'lab-2', 'cranstoun')).toBe(401);
      expect((await world.officer.says('alerts')).card.heading).toBe('No drug alert is in force');
    }));

  test('names when it ends: after that nobody is told, and nothing is listed', { timeout: enough }, () =>
    story(async (world) => {
      world.door.turnAway(503);
      const seconds = 4;
      const expiresAt = fromNow(seconds * 1000).toISOString();
      expect(await posts(world, 'lab-3', system, { expiresAt })).toBe(200);
      for (const provider of ['cranstoun', 'yjs-birmingham'])
        await arrived(() => webhooks(world).some(({ path }) => path.includes(`/${provider}/`)));
      expect((await world.officer.says('alerts')).card.heading).toBe('Drug alerts in force');
      // Turned away, it is tried after one second, two and four: by the last of these it has expired.
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      world.door.turnAway(undefined);
      const tries = () => webhooks(world).filter(({ path }) => path.includes('/cranstoun/')).length;
      const before = tries();
      await new Promise((resolve) => setTimeout(resolve, 4_500));
      expect(tries()).toBe(before);
      expect((await world.officer.says('alerts')).card.heading).toBe('No drug alert is in force');
    }),
  );
});
