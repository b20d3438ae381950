import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaker, escapeAll, escapeText, lookAlikes } from '../../src/cards/escapeText.ts';
import { samples } from '../support/samples.ts';

const originals = new Map(Object.entries(lookAlikes).map(([mark, alike]) => [alike, mark]));
const asRead = (text: string) =>
  [...text.replaceAll(breaker, '')].map((sign) => originals.get(sign) ?? sign).join('');

const pieces = [
  '[',
  ']',
  '](http://a.b)',
  ']: x',
  '<',
  '<at>',
  '</at>',
  '&lt;',
  '*',
  '**',
  '_',
  '__',
  '`',
  '~~',
  '\n',
];
const more = [
  '- ',
  '1. ',
  '# ',
  '> ',
  '    ',
  '\t',
  '\\',
  '|',
  'http://evil.com',
  '//evil.com',
  'www.evil.com',
];
const last = [
  'a@b.co',
  'mailto:a@b.co',
  '{{',
  '{{DATE(',
  '$\u007b',
  '!',
  'a',
  'é ',
  '👮🏽',
  ' ',
  '==',
  '\r\n',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...more, ...last), { maxLength: 16 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** Whatever makes a reader of Markdown, of Teams or of templates see more than text. */
const active =
  /\]\(|\]:|\]\[|<[a-z/!?]|&[#a-z]|[*`]|~~|\{\{|\$\{|\/\/|mailto:|@[^\s\u200c]|\\[^\u200c]|\p{L}\.\p{L}|^[ \t#>+\-=|:~[]|^\d+[.)]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/imu;

describe('any text, once escaped', () => {
  test('reads as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(asRead(text) === text);
        expect(asRead(escapeText(text))).toBe(text);
      }),
    );
  });

  test('makes no link, mention, emphasis, list, date or expression', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeText(text)).not.toMatch(active);
      }),
      { numRuns: samples(1000) },
    );
  });
});

test.each([
  'Cranstoun accepts at 14:00 (Tuesday 24 November).',
  'CJA 2003 s.23(3), R06 · to confirm',
  'WM-7Q4K-93',
  'The victim’s café; £75, 66% & more',
  'snake_case_word',
])('plain words stay as they are: %s', (text) => {
  expect(escapeText(text)).toBe(text);
});

test('every text in nested data is escaped, and nothing else is changed', () => {
  const data = { a: ['[x](y)', 3, true], b: { c: '<at>z</at>' } };
  expect(escapeAll(data)).toEqual({
    a: [`${breaker}[x]${breaker}(y)`, 3, true],
    b: { c: `<${breaker}at>z<${breaker}/at>` },
  });
});
