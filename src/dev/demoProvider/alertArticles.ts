import { type Html, html } from './html.ts';
import type { Entry } from './inbox.ts';
import { sayTime } from './sayTime.ts';

/** The warnings about drugs that hold now, the newest first. */
export function alertArticles(entries: readonly Entry[], now: Date): Html {
  const articles = entries.flatMap((entry) => {
    if (entry.type !== 'received' || entry.message.kind !== 'drug-alert') return [];
    const { alert } = entry.message;
    if (Date.parse(alert.expiresAt) <= now.getTime()) return [];
    const area = alert.boroughs.length === 0 ? 'Whole force area' : alert.boroughs.join(', ');
    return [
      html`<article><h2>Drug alert: ${alert.drugName ?? alert.drug}</h2>
  <p>${alert.text}</p>
  <p class="quiet">${area} · for ${entry.provider} · until ${sayTime(alert.expiresAt)}</p></article>`,
    ];
  });
  return html`${articles.toReversed()}`;
}
