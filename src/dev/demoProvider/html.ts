/** Text that is already HTML. Everything else is escaped when it goes into a page. */
export type Html = { readonly html: string };

type Piece = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template tag: html`<p>${text}</p>` escapes `text`, and takes other html`…` and lists of it as they are. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: parts.map((part, index) => part + written(pieces[index] ?? '')).join('') };
}

function written(piece: Piece): string {
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return 'html' in piece ? piece.html : piece.map(({ html: text }) => text).join('\n');
}
