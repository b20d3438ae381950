import { parseAst } from 'vitest/node';
import { oncePerKey } from '../../../src/shared/oncePerKey.ts';
import { lawQuestion } from './lawQuestion.ts';
import { isNode, type Node } from './node.ts';
import { relistedWords } from './relistedWords.ts';

/** One import as written: `types` when nothing of it is left after type stripping. */
export type Import = { readonly from: string; readonly use: 'all' | 'types'; readonly line: number };

export type FileFacts = {
  readonly imports: readonly Import[];
  /** Lines of `import(...)` whose path is not a plain string, which nobody can check. */
  readonly unreadable: readonly number[];
  /** Names that it exports, types too. */
  readonly exports: readonly string[];
  /** Lines of default exports. */
  readonly defaultExports: readonly number[];
  /** Lines that read the machine's clock: `new Date()`, `Date()`, `Date.now()`. */
  readonly clockReads: readonly number[];
  /** Lines that write out a list of the law's words again, with its name. */
  readonly relisted: readonly Found[];
  /** Lines that answer by themselves what the law knows, with what to ask instead. */
  readonly lawQuestions: readonly Found[];
};

type Found = { readonly line: number; readonly what: string };

/** More than the files of src and test: several checks read each of them. */
const mostFiles = 4_000;

/**
 * Reads every import of one TypeScript file: static, re-exported, dynamic, and in types.
 * Throws what the parser throws when the text is not TypeScript.
 */
export const readImports = oncePerKey({ keyOf: (text: string) => text, most: mostFiles }, factsOf);

function factsOf(text: string): FileFacts {
  const imports: Import[] = [];
  const unreadable: number[] = [];
  const exports: string[] = [];
  const defaultExports: number[] = [];
  const clockReads: number[] = [];
  const relisted: Found[] = [];
  const lawQuestions: Found[] = [];
  const lineOf = (node: Node) => text.slice(0, node.start).split('\n').length;

  const note = (node: Node, use: Import['use']) => {
    const source = node.source;
    if (isNode(source) && source.type === 'Literal' && typeof source.value === 'string')
      imports.push({ from: source.value, use, line: lineOf(node) });
    else if (isNode(source)) unreadable.push(lineOf(node));
  };

  const visit = (node: Node) => {
    if (node.type === 'ImportDeclaration') note(node, useOf(node.importKind, node.specifiers));
    if (node.type === 'ExportNamedDeclaration') note(node, useOf(node.exportKind, node.specifiers));
    if (node.type === 'ExportAllDeclaration') note(node, useOf(node.exportKind, []));
    if (node.type === 'ImportExpression') note(node, 'all');
    if (node.type === 'TSImportType') note(node, 'types');
    exports.push(...exportedBy(node));
    if (node.type === 'ExportDefaultDeclaration' || exportsDefaultByName(node))
      defaultExports.push(lineOf(node));
    if (readsClock(node)) clockReads.push(lineOf(node));
    const list = relistedWords(node);
    if (list !== undefined) relisted.push({ line: lineOf(node), what: list });
    const ask = lawQuestion(node);
    if (ask !== undefined) lawQuestions.push({ line: lineOf(node), what: ask });
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };

  const program: unknown = parseAst(text, { lang: 'ts' });
  if (isNode(program)) visit(program);
  return { imports, exports, unreadable, defaultExports, clockReads, relisted, lawQuestions };
}

/** `import { type A, type B }` is a value import to the runtime rules but asks only for types. */
function useOf(kind: unknown, specifiers: unknown): Import['use'] {
  if (kind === 'type') return 'types';
  const named = Array.isArray(specifiers) ? specifiers.filter(isNode) : [];
  const onlyTypes = named.length > 0 && named.every((one) => (one.importKind ?? one.exportKind) === 'type');
  return onlyTypes ? 'types' : 'all';
}

/** A Date made of nothing is made of now; written with arguments it says which instant it means. */
function readsClock({ type, callee, arguments: given }: Node): boolean {
  if (!isNode(callee)) return false;
  const isDate = (node: unknown) => isNode(node) && node.type === 'Identifier' && node.name === 'Date';
  if (type === 'NewExpression') return isDate(callee) && Array.isArray(given) && given.length === 0;
  if (type !== 'CallExpression') return false;
  const { object, property } = callee;
  const isNow = isDate(object) && isNode(property) && property.name === 'now';
  return isDate(callee) || (callee.type === 'MemberExpression' && isNow);
}

function exportsDefaultByName(node: Node): boolean {
  return node.type === 'ExportSpecifier' && isNode(node.exported) && node.exported.name === 'default';
}

function exportedBy({ type, declaration, specifiers }: Node): readonly string[] {
  if (type !== 'ExportNamedDeclaration') return [];
  const declared = isNode(declaration) ? [declaration, declaration.declarations].flat().filter(isNode) : [];
  const named = Array.isArray(specifiers) ? specifiers.filter(isNode) : [];
  return [...declared.map(({ id }) => id), ...named.map(({ exported }) => exported)].flatMap((one) =>
    isNode(one) && typeof one.name === 'string' ? [one.name] : [],
  );
}
