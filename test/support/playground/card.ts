import type { Locator } from 'playwright-core';
import type { Effort } from './effort.ts';
import { until } from './until.ts';

/** One Adaptive Card in the chat. It stays the same handle when the card is replaced in place. */
export type Card = {
  root: Locator;
  text(): Promise<string>;
  /** Visible labels of inputs, choices included, in order. */
  labels(): Promise<string[]>;
  /** Titles of the buttons, in order. */
  buttons(): Promise<string[]>;
  /** Types into a text, number, date (`2026-11-21`) or time (`14:30`) input found by its visible label. */
  fill(label: string, value: string): Promise<void>;
  /** Takes one choice of an expanded, compact or filtered choice set found by its visible label. */
  choose(label: string, choice: string): Promise<void>;
  /** Ticks a toggle (by its label or title) or one box of an expanded multiple choice (by its title). */
  tick(label: string): Promise<void>;
  /**
   * Presses a button and waits until the card was replaced, changed its text or a new message came, or until
   * a second after the bot has answered when none of that happens.
   */
  press(title: string): Promise<void>;
  screenshot(path: string): Promise<void>;
};

type Surroundings = { effort: Effort; countMessages: () => Promise<number> };

const MARK = 'data-before-press';
const PRESS = /\/_conversation\/v1\/(invoke|submit)$/;
/** The page draws nothing when the answer is the very same card, so after this long that is what it was. */
const TIME_TO_DRAW_MS = 1_000;

/**
 * @param root the element that Adaptive Cards renders a card into (class `ac-adaptiveCard`, its own name); it
 *   stays when the card is replaced in place or updated by the bot, only what is inside is drawn again
 */
export function cardAt(root: Locator, { effort, countMessages }: Surroundings): Card {
  const page = root.page();
  const text = async () => (await root.allInnerTexts()).join('\n');
  const labels = async () => (await root.locator('label').allInnerTexts()).map(withoutStar);

  // News may redraw the card between reading the label and finding its field: then it is looked for again.
  const input = async (label: string, tries = 3): Promise<Locator> => {
    const found = root.locator('label').filter({ hasText: exactly(label) });
    const id = (await found.count()) > 0 ? await found.first().getAttribute('for') : null;
    if (id === null) {
      throw new Error(`The card has no input "${label}". It has: ${(await labels()).join(' | ')}`);
    }
    const field = root.locator(`[id="${id}"]`);
    return (await field.count()) > 0 || tries === 1 ? field : input(label, tries - 1);
  };

  const closePopup = async (field: Locator): Promise<void> => {
    if ((await field.getAttribute('aria-expanded')) === 'true') await field.press('Escape');
  };

  const screen = async (): Promise<string> => {
    const [heading] = await root.getByRole('heading').allInnerTexts();
    const words = await text();
    const [step = ''] = /step \d+ of \d+/.exec(words) ?? [];
    return `${heading ?? words.slice(0, 80)} ${step}`.trimEnd();
  };

  return {
    root,
    text,
    labels,
    buttons: () => root.locator('button:has(.ac-pushButton-content)').allInnerTexts(),
    fill: async (label, value) => {
      const field = await input(label);
      await field.fill(value);
      if ((await field.getAttribute('role')) === 'combobox') {
        await field.press('Enter');
        await closePopup(field);
      }
      effort.tapsAndFields += 1;
    },
    choose: async (label, choice) => {
      const field = await input(label);
      if ((await field.getAttribute('role')) === 'combobox') {
        await field.click();
        await page.getByRole('option', { name: choice, exact: true }).click();
        await closePopup(field);
      } else {
        await field
          .locator('label')
          .filter({ hasText: exactly(choice) })
          .first()
          .click();
      }
      effort.tapsAndFields += 1;
    },
    tick: async (label) => {
      await (await input(label)).check();
      effort.tapsAndFields += 1;
    },
    press: async (title) => {
      const button = root.getByRole('button', { name: title, exact: true });
      if ((await button.count()) === 0) {
        throw new Error(`The card has no button "${title}". It says: ${await text()}`);
      }
      effort.cards.add(await screen());
      effort.tapsAndFields += 1;
      const [before, messages] = [await text(), await countMessages()];
      await root
        .locator('> *')
        .first()
        .evaluate((inside, mark) => inside.setAttribute(mark, ''), MARK);
      let answeredAt = Number.POSITIVE_INFINITY;
      void page.waitForResponse(PRESS).then(
        () => {
          answeredAt = performance.now();
        },
        () => undefined,
      );
      await button.first().click();
      await until(
        async () => {
          const redrawn = (await root.locator(`> [${MARK}]`).count()) === 0;
          const changed = (await text()) !== before || (await countMessages()) !== messages;
          return redrawn || changed || performance.now() - answeredAt > TIME_TO_DRAW_MS ? true : undefined;
        },
        async () => `Nothing happened after "${title}" was pressed on: ${await text()}`,
      );
    },
    screenshot: async (path) => {
      await root.screenshot({ path });
    },
  };
}

function exactly(label: string): RegExp {
  return new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?\\s*$`);
}

function withoutStar(label: string): string {
  return label.replace(/\s*\*\s*$/, '').trim();
}
