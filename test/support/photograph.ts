import { join } from 'node:path';
import type { Card } from './playground/card.ts';

/** Where pictures for a person's eyes go; not kept in git. */
export const SCREENS = '.tmp/screens';

const WIDTHS = { phone: 390, desktop: 1280 } as const;
const HIGH_ENOUGH = 3_000;

/** Takes pictures of the whole card as a phone and a wide screen show it; the page keeps its own size. */
export async function photograph(card: Card, name: string): Promise<void> {
  const page = card.root.page();
  const usual = page.viewportSize();
  for (const [screen, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height: HIGH_ENOUGH });
    await card.screenshot(join(SCREENS, `${name}-${screen}.png`));
  }
  if (usual) await page.setViewportSize(usual);
}
