import type { Browser } from 'playwright-core';
import { lookAtPage } from './lookAt.ts';
import { until } from './playground/until.ts';

/** The demo provider's page in a browser of its own. */
export type ProviderPage = {
  /** Looks until the referral or request with this reference is there, and gives what its article says. */
  read(reference: string): Promise<string>;
  /** Presses a report button of that case and waits until Waymark has answered. Gives what the article then says. */
  report(reference: string, button: string): Promise<string>;
  /** Everything on the page, as it is now. */
  readAll(): Promise<string>;
  lookAt(name: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens the page at `url`, at desktop width. */
export async function openProviderPage(browser: Browser, url: string): Promise<ProviderPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const article = (reference: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: reference, exact: true }) });

  const read = (reference: string): Promise<string> =>
    until(
      async () => {
        await page.goto(url);
        const found = article(reference);
        return (await found.count()) > 0 ? found.first().innerText() : undefined;
      },
      () => `The demo provider's page does not show ${reference}.`,
    );
  const report = async (reference: string, button: string): Promise<string> => {
    await read(reference);
    await article(reference).getByRole('button', { name: button, exact: true }).click();
    await page.waitForLoadState();
    return article(reference).innerText();
  };

  return {
    read,
    readAll: async () => {
      await page.goto(url);
      return page.getByRole('main').innerText();
    },
    report,
    lookAt: (name) => lookAtPage(page, name),
    close: () => context.close(),
  };
}
