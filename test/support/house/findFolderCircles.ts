import { posix } from 'node:path';
import { findCycles } from './findCycles.ts';

/** Two folders that know each other over one or more others, and for each arrow one import that makes it. */
export type FolderCircle = {
  readonly folders: readonly string[];
  readonly imports: readonly { readonly file: string; readonly target: string }[];
};

/**
 * Finds circles between the folders of a graph of files, whatever lies between them: siblings, grandchildren, a folder and
 * the one it stands in. Every folder that can reach itself is on one of the circles given back. A file that stands in
 * `src` itself is a room of its own.
 */
export function findFolderCircles(arrows: ReadonlyMap<string, readonly string[]>): readonly FolderCircle[] {
  const imports = new Map<string, Map<string, { readonly file: string; readonly target: string }>>();
  for (const [file, targets] of arrows)
    for (const target of targets) {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (from === to) continue;
      const known = imports.get(from) ?? new Map();
      if (!known.has(to)) known.set(to, { file, target });
      imports.set(from, known);
    }
  const folders = new Map([...imports].map(([from, known]) => [from, [...known.keys()].sort()]));
  return findCycles(folders).map((circle) => ({
    folders: circle,
    imports: circle.flatMap(
      (from, at) => imports.get(from)?.get(circle[(at + 1) % circle.length] ?? '') ?? [],
    ),
  }));
}

function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === 'src' ? file : folder;
}
