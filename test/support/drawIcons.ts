import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

// Draws manifest/color.svg and outline.svg to the PNG files Teams asks for. Run it after changing one of them:
//   node test/support/drawIcons.ts
const folder = join(import.meta.dirname, '../../manifest');
const sizes = { color: 192, outline: 32 };

const browser = await chromium.launch(await findChromium());
try {
  for (const [name, size] of Object.entries(sizes)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
