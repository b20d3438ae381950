import { alertArticles } from './alertArticles.ts';
import { caseArticle } from './caseArticle.ts';
import { type Html, html } from './html.ts';
import type { Entry, Received } from './inbox.ts';
import type { Course } from './publishSessions.ts';
import { sessionsArticle } from './sessionsArticle.ts';

/** The whole page: warnings, sessions, and every referral and joint decision request, newest first. */
export function page(entries: readonly Entry[], now: Date, courses: readonly Course[] = []): string {
  const referrals = newestOfEach(entries.filter(isReferral).reverse());
  const count = referrals.length === 1 ? '1 referral' : `${referrals.length} referrals`;
  const list = referrals.map((referral) => caseArticle(referral, entries, now));
  return document(html`
    <header>
      <h1>Demo provider</h1>
      <p>This plays every provider and youth justice service. It knows Waymark only through signed messages.</p>
      <p class="quiet">${count} received. <a href="/">Look for new ones</a></p>
    </header>
    <main>${alertArticles(entries, now)}${sessionsArticle(courses, entries, now)}${
      referrals.length > 0
        ? list
        : html`<article><h2>Nothing here yet</h2>
      <p>File a case in Waymark. The referral appears here within a few seconds.</p></article>`
    }</main>`);
}

/** A page that says one thing. */
export function plainPage(heading: string, sentence: string): string {
  return document(
    html`<main><h1>${heading}</h1><p>${sentence}</p><p><a href="/">Back to the referrals</a></p></main>`,
  );
}

function document(content: Html): string {
  const { html: text } = html`<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Demo provider</title>
  <link rel="stylesheet" href="/style.css">
  <link rel="icon" href="data:,">
</head>
<body>${content}</body>
</html>`;
  return text;
}

/** A case that comes back to the same provider stands once, as it was referred last. */
function newestOfEach(newestFirst: readonly Received[]): readonly Received[] {
  const key = ({ provider, message }: Received): string =>
    message.kind === 'drug-alert' ? '' : `${provider} ${message.reference}`;
  return newestFirst.filter(
    (one, index) => newestFirst.findIndex((other) => key(other) === key(one)) === index,
  );
}

function isReferral(entry: Entry): entry is Received {
  return entry.type === 'received' && ['referral', 'joint-decision-request'].includes(entry.message.kind);
}
