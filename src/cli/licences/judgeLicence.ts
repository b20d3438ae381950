import { type Exception, exceptions } from './exceptions.ts';

export type InstalledPackage = {
  readonly name: string;
  readonly version: string;
  /** As the package states it: an SPDX expression, or nothing. */
  readonly licence: string | undefined;
  readonly use: 'production' | 'development';
};

export type Verdict =
  | { readonly allowed: true; readonly licence: string; readonly exception?: Exception }
  | { readonly allowed: false; readonly why: string };

/** Licences that ask for no more than keeping their notice. */
const permissive = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Zlib', 'Python-2.0', 'PSF-2.0', 'CC-BY-3.0', 'CC-BY-4.0'],
];

const allowedFor: Readonly<Record<InstalledPackage['use'], ReadonlySet<string>>> = {
  production: new Set(permissive),
  // Weak copyleft binds only who passes the files on; what we develop with stays here.
  development: new Set([...permissive, 'MPL-2.0']),
};

/**
 * Says whether a package may be used for what it is used for, and why not.
 * An exception counts for one version and one use, so that the next version is read again.
 */
export function judgeLicence(one: InstalledPackage, known: readonly Exception[] = exceptions): Verdict {
  if (one.licence && satisfies(one.licence, allowedFor[one.use]))
    return { allowed: true, licence: one.licence };
  const exception = known.find((each) => coversPackage(each, one));
  if (exception) return { allowed: true, licence: exception.licence, exception };
  const stated = one.licence ? `states the licence "${one.licence}"` : 'states no licence';
  return {
    allowed: false,
    why: `${one.name}@${one.version} (${one.use}) ${stated}. Read its licence text: then do without it, or name it with the reason in src/cli/licences/exceptions.ts.`,
  };
}

function coversPackage(exception: Exception, one: InstalledPackage): boolean {
  const goodUse = exception.use === 'any' || exception.use === one.use;
  return exception.name === one.name && exception.version === one.version && goodUse;
}

/** Works an SPDX expression out: any side of an OR will do, every side of an AND must. */
function satisfies(expression: string, allowed: ReadonlySet<string>): boolean {
  const inner = /\(([^()]*)\)/;
  let rest = expression.trim();
  for (let group = inner.exec(rest); group; group = inner.exec(rest))
    rest = rest.replace(group[0], satisfies(group[1] ?? '', allowed) ? 'yes' : 'no');
  return rest
    .split(/\s+OR\s+/)
    .some((side) => side.split(/\s+AND\s+/).every((name) => name === 'yes' || allowed.has(name.trim())));
}
