import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { type Card, cardAt } from './card.ts';
import { type Effort, noEffort } from './effort.ts';
import { until } from './until.ts';

export type Viewport = 'desktop' | 'phone';

/** One person's client: a browser page on their Playground. */
export type Chat = {
  page: Page;
  effort: Effort;
  personal(): Promise<void>;
  channel(name: 'General' | 'Supervisors'): Promise<void>;
  /** Sends a message in a chat and waits for so many messages in answer (1 unless told). */
  say(text: string, wait?: { answers?: number }): Promise<void>;
  /** Posts to the open channel, the bot mentioned first, and waits as `say` does. */
  mention(text: string, wait?: { answers?: number }): Promise<void>;
  /** The newest card of a chat; in a channel the last one of the newest post that has any. */
  latestCard(): Promise<Card>;
  /** The newest card that has this text; waits for it to come. */
  cardWith(text: string): Promise<Card>;
  /**
   * Everything to be read in the open conversation. In a chat one entry a message, oldest first; in a channel
   * one entry a post with its replies, newest post first, as the page shows them.
   */
  messages(): Promise<string[]>;
  waitForText(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
};

const VIEWPORTS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const BOT = 'Waymark';
const HANDLE = 'data-card-handle';
const ONE_PER_MESSAGE = 'button[aria-label="Show more information"]';
const IN_CHAT = 'div:has(> [aria-label="Message header"])';
const THREAD = `[role="group"]:has(${ONE_PER_MESSAGE})`;

/** Opens a person's Playground at `url` with the personal chat in front. Nothing outside loopback is asked. */
export async function openChat(browser: Browser, url: string, viewport: Viewport = 'desktop'): Promise<Chat> {
  const context = await browser.newContext({
    viewport: VIEWPORTS.desktop,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await openPage(context, url);
  await page.setViewportSize(VIEWPORTS[viewport]);
  const effort = noEffort();
  const messages = page.locator(`${IN_CHAT}, ${THREAD}`);
  const cards = page.locator('.ac-adaptiveCard');
  const countMessages = () => page.locator(ONE_PER_MESSAGE).count();
  const compose = page.locator('[role="textbox"][contenteditable="true"]').first();
  const inChannel = async () => (await page.getByText('Start a new post').count()) > 0;
  let handles = 0;

  /** A card keeps its element as long as its conversation is open, so a name on the element finds it again. */
  const handleOf = async (found: Locator): Promise<Card> => {
    handles += 1;
    const name = (await found.getAttribute(HANDLE)) ?? String(handles);
    await found.evaluate((element, [key, value]) => element.setAttribute(key, value), [
      HANDLE,
      name,
    ] as const);
    return cardAt(page.locator(`[${HANDLE}="${name}"]`), { effort, countMessages });
  };

  /** The list of conversations is a drawer on a narrow page, so a wide one is used to choose. */
  const open = async (name: string): Promise<void> => {
    for (let tries = 0; tries < 3; tries += 1) {
      await page.setViewportSize(VIEWPORTS.desktop);
      await page.getByRole('treeitem', { name, exact: true }).click();
      await compose.waitFor();
      await page.setViewportSize(VIEWPORTS[viewport]);
      if (!(await staysCovered())) return;
    }
  };
  /** Now and then the drawer stays open over the page when it becomes narrow. */
  const staysCovered = async (): Promise<boolean> => {
    for (let looks = 0; looks < 10; looks += 1) {
      const isCovered = await compose.evaluate((field) => {
        const { x, y, width, height } = field.getBoundingClientRect();
        const top = field.ownerDocument.elementFromPoint(x + width / 2, y + height / 2);
        return top?.closest('[role="treeitem"]') !== null && top !== null;
      });
      if (!isCovered) return false;
      await page.waitForTimeout(100);
    }
    return true;
  };
  const send = async (button: string, expected: number): Promise<void> => {
    const before = await countMessages();
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await until(
      async () => ((await countMessages()) >= before + expected ? true : undefined),
      () => 'The message or the answer to it did not appear in the conversation.',
    );
  };

  return {
    page,
    effort,
    personal: () => open('Personal Chat'),
    channel: (name) => open(`Waymark pilot - ${name}`),
    say: async (text, { answers = 1 } = {}) => {
      await compose.fill(text);
      await send('Send Message', 1 + answers);
    },
    mention: async (text, { answers = 1 } = {}) => {
      await compose.click();
      await compose.pressSequentially('@');
      await page.getByRole('menuitem', { name: BOT }).first().click();
      await compose.pressSequentially(text);
      await send('Post', 1 + answers);
    },
    latestCard: async () => {
      await cards.first().waitFor();
      const newestThread = page.locator(THREAD).filter({ has: cards }).first();
      return handleOf(((await inChannel()) ? newestThread.locator(cards) : cards).last());
    },
    cardWith: async (text) => {
      const index = await until(
        async () => {
          const texts = await cards.allInnerTexts();
          const says = (inner: string): boolean => inner.includes(text);
          const found = (await inChannel()) ? texts.findIndex(says) : texts.findLastIndex(says);
          return found === -1 ? undefined : found;
        },
        async () => `No card says "${text}". There are: ${(await cards.allInnerTexts()).join(' || ')}`,
      );
      return handleOf(cards.nth(index));
    },
    messages: () => messages.allInnerTexts(),
    waitForText: async (text) => {
      await until(
        async () =>
          (await messages.allInnerTexts()).some((inner) => inner.includes(text)) ? true : undefined,
        async () => `"${text}" did not appear. There is: ${(await messages.allInnerTexts()).join(' || ')}`,
      );
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => context.close(),
  };
}

/**
 * The Playground's page is made for wide screens: at phone width it keeps a least width and cuts cards off.
 * Its tool bar and margins are taken away so that a card gets about the width it has in Teams on a phone;
 * what is inside a card is left alone.
 */
const NARROW = `
  html, body { overflow-x: clip !important; }
  [role="toolbar"] { display: none !important; }
  div:has([role="textbox"][contenteditable]) { min-width: 0 !important; max-width: 100vw !important; }
  ${IN_CHAT} { margin-right: 0 !important; min-width: 0 !important; }
  ${IN_CHAT} [role="img"] { display: none !important; }
  .fai-OutputCard { padding: 0 !important; min-width: 0 !important; flex: 1 1 0 !important; }
  div:has(> .ac-preview-panel), .ac-preview-panel { width: auto !important; min-width: 0 !important; }
`;

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const { hostname } = new URL(url);
  await context.route(
    (address) => address.hostname !== hostname,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  await page.addStyleTag({ content: `@media (max-width: 600px) { ${NARROW} }` });
  return page;
}
