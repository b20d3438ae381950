import { posix } from 'node:path';

/** Where a relative import points, as a path from the top of the repository. */
export function targetOf(file: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(file), from));
}

/** `src/teams/bot.ts` is in `teams`; `src/http.ts` is `http`. */
export function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** Whether a file of `src` lies in a place named like `teams` or `store/lowdb`. */
export function isIn(file: string, place: string): boolean {
  return file === `src/${place}.ts` || file.startsWith(`src/${place}/`);
}
