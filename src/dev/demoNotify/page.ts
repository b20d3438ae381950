import { type Notification, statusOf } from './notification.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The page's style sheet: one column, system fonts, light and dark. */
export const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.1rem; margin: 0; }
article { border: 1px solid; border-radius: 0.6rem; padding: 1rem; margin: 0 0 1rem; }
p { margin: 0.25rem 0; overflow-wrap: anywhere; }
`;

/** What would have been sent, newest first. */
export function page(sent: readonly Notification[], now: Date): string {
  const list = sent.toReversed().map((one) => article(one, now));
  const nothing =
    '<article><h2>Nothing here yet</h2><p>Record that a victim wants texts or e-mails, and file.</p></article>';
  return `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Demo of GOV.UK Notify</title>
  <link rel="stylesheet" href="/style.css">
  <link rel="icon" href="data:,">
</head>
<body>
  <h1>Demo of GOV.UK Notify</h1>
  <p>Nothing leaves this machine. These texts and e-mails would have gone to victims. <a href="/">Look for new ones</a></p>
  <p>07700 900002 and 07700 900003 are numbers that cannot be reached.</p>
  <main>${list.length > 0 ? list.join('\n') : nothing}</main>
</body>
</html>`;
}

function article(one: Notification, now: Date): string {
  const what = one.type === 'sms' ? 'Text' : 'E-mail';
  const subject = one.subject === undefined ? '' : `<p><strong>${escaped(one.subject)}</strong></p>`;
  const time = one.createdAt.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
  return `<article><h2>${what} to ${escaped(one.to)}</h2>
<p>${time}, ${statusOf(one, now)}</p>${subject}
<p>${escaped(one.body)}</p></article>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
