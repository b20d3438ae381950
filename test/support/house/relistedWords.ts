import { parseAst } from 'vitest/node';
import * as ofLaw from '../../../src/law/vocabulary.ts';

type Node = { readonly type: string; readonly start: number; readonly [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const keyOf = (words: readonly string[]): string => [...words].sort().join(' | ');

/** By its words, in whichever order, the name of each list of the vocabulary. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries(ofLaw).flatMap(([name, list]) =>
    Array.isArray(list)
      ? [[keyOf(list), name] as const]
      : Object.entries(list).map(([of, words]) => [keyOf(words), `${name}.${of}`] as const),
  ),
);

/**
 * Finds every place of a file that writes out a whole list of the law's vocabulary again: as a list, as a type, or as the
 * names of a table of `true`. A choice of some of its words is none.
 */
export function relistedWords(text: string): readonly { readonly line: number; readonly list: string }[] {
  const found: { readonly line: number; readonly list: string }[] = [];
  const visit = (node: Node) => {
    const words = wordsIn(node);
    const list = words === undefined ? undefined : names.get(keyOf(words));
    if (list !== undefined) found.push({ line: text.slice(0, node.start).split('\n').length, list });
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  const program: unknown = parseAst(text, { lang: 'ts' });
  if (isNode(program)) visit(program);
  return found;
}

function wordsIn(node: Node): readonly string[] | undefined {
  const parts = node.elements ?? node.types ?? node.properties;
  if (!Array.isArray(parts)) return undefined;
  const words = parts.map((part: unknown) => (isNode(part) ? wordOf(part) : undefined));
  return words.every((word) => word !== undefined) ? words : undefined;
}

function wordOf(node: Node): string | undefined {
  if (node.type === 'TSLiteralType') return isNode(node.literal) ? wordOf(node.literal) : undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'Property' || !isNode(node.value) || node.value.value !== true || !isNode(node.key))
    return undefined;
  const { name, value } = node.key;
  return typeof name === 'string' ? name : typeof value === 'string' ? value : undefined;
}
