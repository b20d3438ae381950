import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { renderCard } from '../../src/cards/renderCard.ts';
import { fixtures } from '../cards/fixtures.ts';
import { findChromium } from './chromium.ts';
import { galleryPage } from './galleryPage.ts';

/** Draws every fixture as a phone and a wide screen show it, light and dark, into a temporary folder: `npm run gallery`. */
const widths = [360, 900] as const;
const themes = ['light', 'dark'] as const;
const cardsOnASheet = 6;

const cards = Object.entries(fixtures).map(([name, view]) => ({
  name,
  card: renderCard(view, 'nonce-1').card,
}));
const opened = cards
  .filter(({ card }) => JSON.stringify(card).includes('"isVisible":false'))
  .map(({ name, card }) => ({
    name: `${name}, opened`,
    card: JSON.parse(JSON.stringify(card).replaceAll('"isVisible":false', '"isVisible":true')),
  }));
const all = [...cards, ...opened];

const folder = await mkdtemp(join(tmpdir(), 'waymark-gallery-'));
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');
const browser = await chromium.launch(await findChromium());
try {
  for (const width of widths) {
    for (const theme of themes) {
      for (let first = 0; first < all.length; first += cardsOnASheet) {
        const page = await browser.newPage({
          viewport: { width: (width + 24) * (width > 500 ? 2 : 4), height: 600 },
        });
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.setContent(galleryPage(all.slice(first, first + cardsOnASheet), width, theme));
        await page.addScriptTag({ path: renderer });
        faults.push(...(await page.evaluate<string[]>('draw()')));
        const name = `${width}-${theme}-${String(first / cardsOnASheet + 1).padStart(2, '0')}.png`;
        await page.screenshot({ path: join(folder, name), fullPage: true });
        for (const fault of faults) console.error(`${name}: ${fault}`);
        if (faults.length > 0) process.exitCode = 1;
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`${all.length} cards, each at ${widths.join(' and ')} px in ${themes.join(' and ')}: ${folder}`);
