import { randomInt } from 'node:crypto';
import type { View } from '../dialogue/view/view.ts';
import { plainView } from './cardMessage.ts';

/** Letters and digits that cannot be taken for one another when read out. */
const alphabet = '234679ACDEFHJKMNPQRTUVWXY';

/** Eight characters that lead from what a reader quotes to the line in the log. */
export function newReference(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** What is shown when something failed inside: what it means for the reader's work and what to do, no more. */
export function failureView(reference: string): View {
  return plainView('Something went wrong here', ...failureLines(reference));
}

/** The same as one sentence, for when not even a card can be drawn. */
export function failureText(reference: string): string {
  return ['Something went wrong here.', ...failureLines(reference)].join(' ');
}

function failureLines(reference: string): readonly string[] {
  return [
    'Nothing that was recorded before is lost. Type "cases" to open your case again and repeat the last step.',
    `If it happens again, quote ${reference} to the people who look after Waymark.`,
  ];
}
