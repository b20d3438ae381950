import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { InstalledPackage } from './judgeLicence.ts';

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** npm's own forms, old and new. */
const Manifest = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/**
 * Every package of the lockfile at `root`, with the licence its installed package.json states, or what the lockfile
 * says of one that is not for this machine. Throws when the lockfile is missing or a package was never installed.
 */
export function readInstalled(root: string): readonly InstalledPackage[] {
  const lock = Lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]): InstalledPackage => {
      const manifest = join(root, folder, 'package.json');
      if (!existsSync(manifest) && !entry.optional)
        throw new Error(`${folder} is in the lockfile and not installed. Run npm ci first.`);
      return {
        name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: entry.version ?? 'unknown',
        licence: existsSync(manifest) ? statedLicence(manifest) : entry.license,
        use: entry.dev || entry.devOptional ? 'development' : 'production',
      };
    });
}

function statedLicence(path: string): string | undefined {
  const { license, licenses } = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (license) return typeof license === 'string' ? license : license.type;
  return licenses?.map((each) => each.type).join(' OR ');
}
