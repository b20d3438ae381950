import type { Page } from 'playwright-core';

const PRESSES = '**/_conversation/v1/invoke';

/**
 * Makes a press that is slow on its way, as on a bad network: `press` has been done, and the bot hears of it only when
 * it is let go. `letGo` resolves once the client has the answer.
 */
export async function holdPress(page: Page, press: () => Promise<void>): Promise<{ letGo(): Promise<void> }> {
  let go: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(PRESSES, async (route) => {
    await gone;
    await route.continue();
  });
  const asked = page.waitForRequest(PRESSES);
  await press();
  const request = await asked;
  return {
    letGo: async () => {
      go();
      await (await request.response())?.finished();
      await page.unroute(PRESSES);
    },
  };
}
