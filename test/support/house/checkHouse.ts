import { posix } from 'node:path';
import { checkImport } from './checkImport.ts';
import { findCycles } from './findCycles.ts';
import { type FolderCircle, findFolderCircles } from './findFolderCircles.ts';
import { type FileFacts, readImports } from './imports.ts';
import { roomOf, targetOf } from './places.ts';
import { answersForItself, clocks, collections, longestFile, rooms, vocabularies } from './rules.ts';

/** Path from the top of the repository, with forward slashes, to the file's text. */
export type Tree = ReadonlyMap<string, string>;

/**
 * Holds a source tree against the rules of the house.
 * Gives back one sentence for each fault: the file and line, what is wrong and how to mend it; empty when all is well.
 */
export function checkHouse(tree: Tree): readonly string[] {
  const facts = new Map<string, FileFacts>();
  const faults: string[] = [];
  for (const [file, text] of tree) {
    try {
      facts.set(file, readImports(text));
    } catch (error) {
      faults.push(`${file}: cannot be read as TypeScript. Mend its syntax: ${String(error)}`);
    }
  }
  faults.push(...[...facts].flatMap(([file, one]) => checkFile(file, one, tree)));
  const known = arrows(facts);
  return [
    ...faults,
    ...findCycles(known).map(describeCycle),
    ...findFolderCircles(known).map(describeFolderCircle),
  ];
}

function checkFile(file: string, facts: FileFacts, tree: Tree): readonly string[] {
  const faults: string[] = [];
  if (!(roomOf(file) in rooms))
    faults.push(
      `${file}: "${roomOf(file)}" is no room of the house. Move the file to ${Object.keys(rooms).join(', ')}, or add the room to the table in README.md and to test/support/house/rules.ts.`,
    );
  else faults.push(...facts.imports.flatMap((one) => checkImport(file, one)));

  for (const line of facts.unreadable)
    faults.push(
      `${file}:${line}: import() of a computed path cannot be checked. Write the path as plain text.`,
    );
  for (const line of facts.defaultExports)
    faults.push(`${file}:${line}: default export. Export it by its name, the same as the file's.`);

  if (isNamedAfterNothing(file, facts))
    faults.push(
      `${file}: exports ${facts.exports.join(', ')}, and nothing with its own name. Name it after its main export.`,
    );

  faults.push(...clockFaults(file, facts));
  if (!vocabularies.includes(file))
    for (const { line, what } of facts.relisted)
      faults.push(
        `${file}:${line}: writes out the words of ${what} again. Take the list, or its type, from ${vocabularies.filter((one) => one.endsWith('vocabulary.ts')).join(' or ')}.`,
      );

  if (!answersForItself.some((place) => file.startsWith(place)))
    for (const { line, what } of facts.lawQuestions)
      faults.push(`${file}:${line}: answers by itself what the law knows. Ask ${what}.`);

  const lines = (tree.get(file) ?? '').trimEnd().split('\n').length;
  if (lines > longestFile)
    faults.push(
      `${file}: ${lines} lines, ${longestFile} at most. Move one thing it does to a file of its own.`,
    );
  return faults;
}

/** Capitals aside: `place.ts` may be of the type `Place`. A collection is named by what is in it. */
function isNamedAfterNothing(file: string, { exports }: FileFacts): boolean {
  if (exports.length === 0 || file.endsWith('.d.ts') || collections.has(file)) return false;
  const own = posix.basename(file, '.ts').toLowerCase();
  return !exports.some((name) => name.toLowerCase() === own);
}

/** Time is handed in: one sentence for each line that takes it from the machine in a file that is no clock. */
export function clockFaults(file: string, { clockReads }: FileFacts): readonly string[] {
  if (clocks.includes(file)) return [];
  const where = file.startsWith('test/')
    ? 'test/support/clock/testClock.ts'
    : 'an argument from src/clock.ts';
  return clockReads.map(
    (line) => `${file}:${line}: reads the clock of the machine. Take the time from ${where}.`,
  );
}

function arrows(facts: ReadonlyMap<string, FileFacts>): ReadonlyMap<string, readonly string[]> {
  const pointsTo = ([file, one]: readonly [string, FileFacts]) => {
    const targets = one.imports.filter((i) => i.from.startsWith('.')).map((i) => targetOf(file, i.from));
    return [file, targets.filter((target) => facts.has(target))] as const;
  };
  return new Map([...facts].map(pointsTo));
}

function describeCycle(cycle: readonly string[]): string {
  const [first = ''] = cycle;
  return `${first}: imports itself in a circle: ${[...cycle, first].join(' → ')}. Move what both ends need to a file that imports neither.`;
}

function describeFolderCircle({ folders, imports }: FolderCircle): string {
  const [first = ''] = folders;
  const how = imports.map(({ file, target }) => `${file} imports ${target}`).join('; ');
  return `${first}: knows itself in a circle of folders: ${[...folders, first].join(' → ')} (${how}). Move what both need to a folder below both, or what needs both to one above.`;
}
