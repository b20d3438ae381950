/** Text that is HTML already. Everything else is escaped on its way into a page. */
export type Html = { readonly html: string };

type Piece = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template tag for HTML and SVG: html`<p>${text}</p>` escapes `text`; what html`…` made, and lists of it, stay as they are. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: parts.map((part, at) => part + written(pieces[at] ?? '')).join('') };
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map((one) => one.html).join('\n');
}
