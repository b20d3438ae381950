import type { OffenceClass } from '../../law/offence.ts';

const attempt = /\battempt(?:s|ed|ing)?\b(?: to\b)?(?: commit\b)?/g;
const conspiracy = /\bconspir(?:e|es|ed|ing|acy)\b(?: (?:with others )?to\b)?(?: commit\b)?/g;

/**
 * What words mean as a whole, where they may tell of an attempt or a conspiracy: what was attempted or agreed on, where that
 * keeps its class. No summary offence is attempted (Criminal Attempts Act 1981 s.1(4)); a conspiracy is indictable-only.
 *
 * @param sureOf the search for the offence itself
 */
export function meantAsWhole<Of extends { readonly class: OffenceClass | 'no-offence' | 'to-confirm' }>(
  words: string,
  sureOf: (words: string) => Of | undefined,
): Of | undefined {
  const plain = words.toLowerCase();
  const core = plain.replaceAll(attempt, ' ').replaceAll(conspiracy, ' ');
  const named = sureOf(words);
  if (core === plain || named !== undefined) return named;
  const found = sureOf(core);
  const isAgreed = new RegExp(conspiracy).test(plain);
  const keepsClass = isAgreed ? found?.class === 'indictable-only' : found?.class !== 'summary';
  return keepsClass ? found : undefined;
}
