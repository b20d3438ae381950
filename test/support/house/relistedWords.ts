import * as ofForce from '../../../src/domain/force/vocabulary.ts';
import * as ofLaw from '../../../src/law/vocabulary.ts';
import { isNode, type Node } from './node.ts';

const keyOf = (words: readonly string[]): string => [...words].sort().join(' | ');

/** By its words, in whichever order, the name of each list of the vocabulary. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...ofForce, ...ofLaw }).flatMap(([name, list]) =>
    Array.isArray(list)
      ? [[keyOf(list), name] as const]
      : Object.entries(list).map(([of, words]) => [keyOf(words), `${name}.${of}`] as const),
  ),
);

/**
 * The name of the list of a vocabulary that a node writes out again: as a list, as a type, or as the names of a table
 * of `true`. A choice of some of its words is none.
 */
export function relistedWords(node: Node): string | undefined {
  const words = wordsIn(node);
  return words === undefined ? undefined : names.get(keyOf(words));
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
