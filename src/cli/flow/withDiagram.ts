const begin = '<!-- flow -->';
const end = '<!-- /flow -->';

/** The text with the diagram between its two markers. Throws an Error when it has none. */
export function withDiagram(readme: string, mermaid: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the diagram: ${begin} and ${end}`);
  const block = `\n\`\`\`mermaid\n${mermaid}\n\`\`\`\n`;
  return readme.slice(0, from + begin.length) + block + readme.slice(to);
}
