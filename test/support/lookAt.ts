import { join } from 'node:path';
import type { Card } from './playground/card.ts';

/** Where pictures for a person's eyes go; not kept in git. */
export const SCREENS = '.tmp/screens';

const README_PICTURES = 'test/pictures';
const WIDTHS = { phone: 390, desktop: 1280 } as const;
const HIGH_ENOUGH = 3_000;

type Readme = { readonly name: string; readonly width: keyof typeof WIDTHS };

/**
 * Takes pictures of the whole card as a phone and a wide screen show it. The page draws its cards anew when its width
 * changes, so do it before anything is typed.
 *
 * @param readme also keep the picture of this width for the README, under this name, when UPDATE_PICTURES is set
 */
export async function photograph(card: Card, name: string, readme?: Readme): Promise<void> {
  const page = card.root.page();
  const usual = page.viewportSize();
  for (const [screen, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height: HIGH_ENOUGH });
    await card.screenshot(join(SCREENS, `${name}-${screen}.png`));
    if (readme?.width === screen && process.env.UPDATE_PICTURES === '1')
      await card.screenshot(join(README_PICTURES, `${readme.name}.png`));
  }
  if (usual) await page.setViewportSize(usual);
}
