import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Tree } from './checkHouse.ts';

/** Reads every TypeScript file under one folder, `src` when none is named, of the repository at `root`. */
export function readTree(root: string, folder = 'src'): Tree {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root });
  return new Map(files.map((file) => [file.split(sep).join('/'), readFileSync(join(root, file), 'utf8')]));
}
