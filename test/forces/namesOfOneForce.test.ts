import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { isNode, type Node } from '../support/house/node.ts';
import { westMidlands } from '../support/westMidlands.ts';

const root = dirname(dirname(import.meta.dirname));

/**
 * Where one force may be named: in its own folder; as the author of a paper that a row of the law or a figure rests on;
 * and as the force that runs when nobody names another. People may be called as a place is: the list of forenames is no
 * text that anybody reads.
 */
const allowed = [
  'src/forces/west-midlands/',
  'src/law/rules/',
  'src/domain/pathways/principles.ts',
  'src/dialogue/text/isForename.ts',
];

/** What only this force says, out of its own files: its places with their nicknames, its providers, its prefix, its name. */
const names = [
  westMidlands.title,
  `${westMidlands.referencePrefix}-`,
  ...westMidlands.places.flatMap(({ title, nicknames = [], parts = [] }) => [title, ...nicknames, ...parts]),
  ...westMidlands.providers.map(({ title }) => title),
];
const asWord = (name: string) =>
  `${name.replaceAll(/[^\w\s]/g, (sign) => `\\${sign}`)}${/\w$/.test(name) ? '\\b' : ''}`;
const anyName = new RegExp(`(?<![\\w-])(${names.map(asWord).join('|')})`, 'i');

/** The texts of a file that somebody could read on a card or a screen: strings and templates, no comments. */
function textsOf(file: string, content: string): readonly string[] {
  if (!file.endsWith('.ts')) return [content];
  const found: string[] = [];
  const visit = (node: Node) => {
    const { value } = node;
    if (node.type === 'Literal' && typeof value === 'string') found.push(value);
    if (node.type === 'TemplateElement') found.push(JSON.stringify(value));
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  const program: unknown = parseAst(content, { lang: 'ts' });
  if (isNode(program)) visit(program);
  return found;
}

const namedIn = (file: string, content: string): readonly string[] =>
  textsOf(file, content).flatMap((text) => {
    const [, name] = anyName.exec(text) ?? [];
    return name === undefined ? [] : [`${file}: ${name}`];
  });

describe('another force is a folder of data', () => {
  test('so nothing outside the folder of the first one names its places, providers, prefix or itself', () => {
    const files = globSync(['src/**/*.{ts,json}', 'cards/*.json', 'manifest/*.json'], { cwd: root }).filter(
      (file) => !allowed.some((place) => file.startsWith(place)),
    );
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) => namedIn(file, readFileSync(join(root, file), 'utf8')));
    expect(found, 'take it from the force’s data, or say it without a name').toEqual([]);
  });

  test.each([
    ['a place in a sentence', 'src/a.ts', "const a = 'Ring the office in Dudley.';"],
    ['a nickname in a template', 'src/a.ts', 'const a = (b: string) => `brum ${b}`;'],
    ['a reference with its prefix', 'cards/a.json', '{ "text": "such as WM-7Q4K-93" }'],
    ['a provider', 'src/a.ts', "const a = ['Cranstoun'];"],
  ])('catches %s', (_what, file, content) => {
    expect(namedIn(file, content)).toHaveLength(1);
  });

  test('lets a comment give an example', () => {
    expect(namedIn('src/a.ts', '/** `WM-7Q4K-93` */ export const a = 1;')).toEqual([]);
  });
});
