import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPlayground, startPlayground } from '../../src/dev/local/startPlayground.ts';
import { OFFICER_WORLD as world } from '../../src/dev/local/world.ts';
import { findChromium } from '../support/chromium.ts';
import { freePort } from '../support/freePort.ts';
import { type Chat, openChat } from '../support/playground/chat.ts';
import { cardMessage, startThrowawayBot, type ThrowawayBot } from '../support/playground/throwawayBot.ts';

let folder: string;
let bot: ThrowawayBot;
let playground: RunningPlayground;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-harness-'));
  bot = await startThrowawayBot();
  const port = await freePort();
  playground = await startPlayground({ folder, port, botEndpoint: bot.endpoint, world });
  browser = await chromium.launch({ ...(await findChromium()), headless: true });
});

afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await bot?.close();
  await rm(folder, { recursive: true, force: true });
});

async function withChat(run: (chat: Chat) => Promise<void>, viewport?: 'phone'): Promise<void> {
  const chat = await openChat(browser, playground.url, viewport);
  bot.received.length = 0;
  try {
    await run(chat);
  } finally {
    await chat.close();
  }
}

const invokes = () => bot.received.filter((activity) => activity.type === 'invoke');

describe('a person in their own chat', () => {
  it('fills every kind of input, presses, and sees the card replaced in place', async () => {
    await withChat(async (chat) => {
      await chat.say('hello');
      const card = await chat.latestCard();
      expect(await card.buttons()).toEqual(['Go on', 'Same again', 'Submit']);
      await card.fill('Name', 'Somebody');
      await card.fill('Age', '17');
      await card.fill('Day', '2026-11-03');
      await card.fill('Time', '14:30');
      await card.choose('Colour', 'Blue');
      await card.choose('Paint', 'Red');
      await card.choose('Ink', 'Blue');
      await card.tick('Sugar');
      await card.tick('I agree');
      await card.press('Go on');
      expect(await card.text()).toContain('Recorded');
      expect(invokes()).toHaveLength(1);
      expect(invokes()[0]?.value.action.data).toEqual({
        verb: 'go',
        name: 'Somebody',
        age: '17',
        day: '2026-11-03',
        time: '14:30',
        colour: 'blue',
        paint: 'red',
        ink: 'blue',
        extras: 'sugar',
        agreed: 'true',
      });
      expect(chat.effort).toEqual({ tapsAndFields: 10, cards: new Set(['Hello there']) });
    });
  });

  it('is told by the client what is missing, and nothing is sent', async () => {
    await withChat(async (chat) => {
      await chat.say('hello');
      const card = await chat.latestCard();
      await card.press('Go on');
      expect(await card.text()).toContain('Enter a name');
      expect(invokes()).toHaveLength(0);
    });
  });

  it('sees a card come back that is the same as before, and can go on with it', async () => {
    await withChat(async (chat) => {
      await chat.say('hello');
      const card = await chat.latestCard();
      await card.fill('Name', 'Somebody');
      await card.press('Same again');
      await card.fill('Name', 'Somebody else');
      await card.press('Go on');
      expect(invokes()).toHaveLength(2);
      expect(chat.effort.cards.size).toBe(1);
    });
  });

  it('submits by Action.Submit and gets a message in answer', async () => {
    await withChat(async (chat) => {
      await chat.say('hello');
      const card = await chat.latestCard();
      await card.fill('Name', 'Somebody');
      await card.press('Submit');
      await chat.waitForText('Submitted {"verb":"submit","name":"Somebody","agreed":"false"}');
    });
  });

  it('gets a message and a card unasked, and sees the card change when the bot updates it', async () => {
    await withChat(async (chat) => {
      await chat.say('anything');
      await bot.say(world.personalChatId, { type: 'message', text: 'News for you' });
      await chat.waitForText('News for you');
      const id = await bot.say(world.personalChatId, cardMessage('First state'));
      const card = await chat.cardWith('First state');
      await bot.update(world.personalChatId, id, cardMessage('Second state'));
      await chat.waitForText('Second state');
      expect(await card.text()).toContain('Second state');
      expect((await chat.messages()).join()).not.toContain('First state');
    });
  });

  it('sees an answered card change too: it keeps the id under which it was sent', async () => {
    await withChat(async (chat) => {
      await chat.say('anything');
      const id = await bot.say(world.personalChatId, cardMessage('To be answered'));
      const card = await chat.cardWith('To be answered');
      await card.fill('Name', 'Somebody');
      await card.press('Go on');
      expect(invokes()[0]?.replyToId).toBe(id);
      await bot.update(world.personalChatId, id, cardMessage('Changed after the answer'));
      await chat.waitForText('Changed after the answer');
      expect(await card.text()).toContain('Changed after the answer');
    });
  });

  it('can do it all on a phone, where nothing of a card is cut off', async () => {
    await withChat(async (chat) => {
      await chat.say('hello');
      const card = await chat.latestCard();
      const box = await card.root.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
      await card.fill('Name', 'Somebody');
      await card.choose('Paint', 'Blue');
      await card.press('Go on');
      await chat.channel('General');
      await chat.mention('from a phone');
      await chat.waitForText('You said from a phone');
      const path = join(folder, 'phone.png');
      await chat.screenshot(path);
      expect((await stat(path)).size).toBeGreaterThan(1_000);
    }, 'phone');
  });
});

describe('a person in a channel', () => {
  it('mentions the bot, gets a card in the thread and presses it', async () => {
    await withChat(async (chat) => {
      await chat.channel('Supervisors');
      await chat.mention('hello');
      const card = await chat.latestCard();
      await card.fill('Name', 'Somebody');
      await card.press('Go on');
      expect(await card.text()).toContain('Recorded');
      const press = invokes()[0];
      expect(press?.conversation.id).toMatch(`${world.team.channels.supervisors};messageid=`);
      await bot.update(press?.conversation.id ?? '', press?.replyToId ?? '', cardMessage('Decided'));
      await chat.waitForText('Decided');
    });
  });

  it('sees the post that the bot starts by itself', async () => {
    await withChat(async (chat) => {
      await chat.channel('Supervisors');
      await chat.mention('here');
      const made = await bot.post(world.team.channels.supervisors, 'An alert');
      await chat.waitForText('An alert');
      expect(made.conversationId).toContain(';messageid=');
    });
  });
});

describe('the page object', () => {
  it('names what the card has when an input or a button is missing', async () => {
    await withChat(async (chat) => {
      await chat.say('hello');
      const card = await chat.latestCard();
      await expect(card.fill('Shoe size', '9')).rejects.toThrow('no input "Shoe size". It has: Name | Age');
      await expect(card.press('Fly')).rejects.toThrow('no button "Fly"');
    });
  });
});
