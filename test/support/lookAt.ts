import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Card } from './playground/card.ts';

const SCREENS = '.tmp/screens';
const README_PICTURES = 'test/pictures';
const WIDTHS = { phone: 390, desktop: 1280 } as const;
const HIGH_ENOUGH = 3_000;
const { SCREENS: wantsScreens, UPDATE_PICTURES: wantsReadmePictures } = process.env;

type Readme = { readonly name: string; readonly width: keyof typeof WIDTHS };

/**
 * Makes sure that nothing of the card is cut off, here and on a phone, and keeps pictures of it: for a person's eyes, as a phone and a wide
 * screen show it, in `.tmp/screens` when SCREENS=1; for the README when UPDATE_PICTURES=1 and `readme` says which.
 * The page draws its cards anew when its width changes, so look before anything is typed.
 *
 * @throws Error when the card is wider than its place
 */
export async function lookAt(card: Card, name: string, readme?: Readme): Promise<void> {
  const sticksOut = await card.root.evaluate((shown) => shown.scrollWidth - shown.clientWidth);
  if (sticksOut > 0) throw new Error(`The card “${name}” is ${sticksOut} px wider than its place.`);
  const page = card.root.page();
  const usual = page.viewportSize();
  await page.setViewportSize({ width: WIDTHS.phone, height: usual?.height ?? HIGH_ENOUGH });
  const isCutOff = await pastTheEdge(card);
  if (isCutOff > 0) throw new Error(`On a phone the card “${name}” is ${isCutOff} px wider than the screen.`);
  for (const [screen, width] of Object.entries(WIDTHS)) {
    const paths = [
      ...(wantsScreens === '1' ? [join(SCREENS, `${name}-${screen}.png`)] : []),
      ...(wantsReadmePictures === '1' && readme?.width === screen
        ? [join(README_PICTURES, `${readme.name}.png`)]
        : []),
    ];
    if (paths.length > 0) await page.setViewportSize({ width, height: HIGH_ENOUGH });
    for (const path of paths) await card.screenshot(path);
  }
  if (usual) await page.setViewportSize(usual);
}

/** By how much the widest thing on the card, such as a button with a long title, stands over the edge of the screen. */
async function pastTheEdge({ root }: Card): Promise<number> {
  await root
    .page()
    .evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  return root.evaluate((shown) => {
    const right = [...shown.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right);
    return Math.ceil(Math.max(0, ...right) - shown.ownerDocument.documentElement.clientWidth);
  });
}

/** Keeps a picture of a whole page for a person's eyes when SCREENS=1. */
export async function lookAtPage(page: Page, name: string): Promise<void> {
  if (wantsScreens === '1') await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
}
