import type { Json } from './element.ts';

/**
 * Takes no room and is read out by nobody. Put inside a mark, it keeps the mark from meaning anything, in every reader
 * of Markdown; a backslash would be shown wherever Markdown is not read (text runs, compact choices, phones).
 */
export const breaker = '\u200c';

/** Marks that nothing inside can break, and the sign that looks like each. */
export const lookAlikes: Readonly<Record<string, string>> = { '*': '\u2217', '`': '\u02cb', _: '\u02cd' };

/** Pairs of signs that begin a link, a mention, an entity, a date function or an expression. */
const marks =
  /(\\|<(?=[\p{L}/!?])|&(?=[#\p{L}])|~(?=~)|\](?=[(:[])|[{$](?=\{)|\/(?=\/)|\.(?=\p{L})|mailto(?=:)|@(?=\S))/giu;

/** Lines that would become a list, a quotation, a heading, a rule, a table or a block of code. */
const lineStarts = /^(?=[ \t#>+\-=|:~[]|\d+[.)])/gmu;

/** An underscore inside a word is never emphasis, and may be part of a name. */
const emphasis = /[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * Text from data as it may stand anywhere on a card: it reads as it was, and makes no link, mention, emphasis, list,
 * heading, date or expression. The one place where this is done.
 */
export function escapeText(text: string): string {
  return text
    .replace(emphasis, (mark) => lookAlikes[mark] ?? mark)
    .replace(marks, `$1${breaker}`)
    .replace(lineStarts, breaker);
}

/** The same data with every text in it escaped. */
export function escapeAll(data: Json): Json {
  if (typeof data === 'string') return escapeText(data);
  if (Array.isArray(data)) return data.map(escapeAll);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, escapeAll(value)]));
}
