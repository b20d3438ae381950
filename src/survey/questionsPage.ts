import { type SurveyQuestion, surveyQuestions, surveyScale } from '../domain/victim/readSurvey.ts';
import { type Html, html } from '../shared/html.ts';

/** What the form is drawn with: what was chosen so far, and which questions are still open. */
export type FormState = {
  readonly chosen: Readonly<Partial<Record<SurveyQuestion, string>>>;
  readonly open: readonly SurveyQuestion[];
};

/** The four questions as a page that needs no script. Nothing in it is about a case. */
export function questionsPage(force: string, { chosen, open }: FormState): string {
  const problem =
    open.length === 0
      ? html``
      : html`<div class="problem" role="alert"><h2>There is a problem</h2>
      <p>Answer every question. Still open: ${open.length} of ${surveyQuestions.length}.</p></div>`;
  const fields = surveyQuestions.map(({ id, asks }) => field(id, asks, chosen[id], open.includes(id)));
  return document(
    open.length === 0 ? 'How did we do?' : 'Error: How did we do?',
    html`${problem}<h1>How did we do?</h1>
    <p>Four questions for ${force} about how your case was dealt with. It takes a minute.</p>
    <p>Your answers are added up with those of others. They change nothing in your case.</p>
    <form method="post" novalidate>${fields}<button type="submit">Send my answers</button></form>`,
  );
}

/** Said once the answers are in, and to whoever comes back. */
export function thanksPage(force: string): string {
  return document(
    'Thank you',
    html`<h1>Thank you</h1><p>${force} has your answers. You can close this page.</p>`,
  );
}

/** For a link that was never given out, has run out, or was cut off on the way. */
export function gonePage(force: string): string {
  return document(
    'This link does not work',
    html`<h1>This link does not work</h1><p>It may have run out, or a part of it is missing. Try the link in the message again.</p>
    <p>If you want to tell ${force} something, ring 101.</p>`,
  );
}

/** For a fault of ours: whether the answers were kept is not known here, but the link knows. */
export function failedPage(force: string): string {
  return document(
    'Something went wrong',
    html`<h1>Something went wrong</h1><p>The fault is ours. Open the link in the message again in a few minutes. If we have your answers by then, it says thank you. If not, it asks you once more.</p>
    <p>If you want to tell ${force} something, ring 101.</p>`,
  );
}

function field(id: SurveyQuestion, asks: string, chosen: string | undefined, isOpen: boolean): Html {
  const choices = surveyScale.map((words, at) => {
    const value = String(at + 1);
    const checked = chosen === value ? html` checked` : html``;
    return html`<label><input type="radio" name="${id}" value="${value}"${checked}> ${words}</label>`;
  });
  const problem = isOpen ? html`<p class="wrong" id="${id}-wrong">Choose an answer.</p>` : html``;
  const described = isOpen ? html` class="open" aria-describedby="${id}-wrong"` : html``;
  return html`<fieldset${described}><legend>${asks}</legend>${problem}${choices}</fieldset>`;
}

function document(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title}</title>
  <link rel="stylesheet" href="/survey.css">
  <link rel="icon" href="data:,">
</head>
<body><main>${main}</main></body>
</html>`.html;
}
