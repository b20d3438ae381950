import { describe, expect, test } from 'vitest';
import { html } from '../../src/shared/html.ts';

describe('given a template of HTML', () => {
  test.each([
    ['markup', '<b>', '<p>&lt;b&gt;</p>'],
    ['an ampersand', 'Brown & Sons', '<p>Brown &amp; Sons</p>'],
    ['quotes', `"it's"`, '<p>&quot;it&#39;s&quot;</p>'],
    ['what looks escaped already', '&lt;', '<p>&amp;lt;</p>'],
    ['a number', 4, '<p>4</p>'],
    ['nothing', '', '<p></p>'],
  ])('%s in the text is text', (_what, piece, page) => {
    expect(html`<p>${piece}</p>`.html).toBe(page);
  });

  test('what was made by it stays as it is, alone and in a list', () => {
    const [one, two] = [html`<i>${'&'}</i>`, html`<i>2</i>`];
    expect(html`<p>${one}</p>${[one, two]}`.html).toBe('<p><i>&amp;</i></p><i>&amp;</i>\n<i>2</i>');
  });

  test('an attribute cannot be left by a quote', () => {
    expect(html`<input value="${'" onfocus="x'}">`.html).toBe('<input value="&quot; onfocus=&quot;x">');
  });
});
