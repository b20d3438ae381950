import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import type { AppDetails } from './appDetails.ts';
import { fillManifest } from './fillManifest.ts';

/**
 * The first moment that a zip can hold. It keeps local time: written so, the same code and details give the same bytes in
 * every time zone.
 */
const when = new Date(1980, 0, 1);

/** The app package Teams takes: the filled manifest and the two icons, as the bytes of a zip file. */
export async function zipApp(root: string, details: AppDetails): Promise<Buffer> {
  const { version } = z.object({ version: z.string() }).parse(readJson(join(root, 'package.json')));
  const manifest = fillManifest(readJson(join(root, 'manifest/manifest.json')), details, version);

  const zip = new ZipFile();
  const add = (bytes: Buffer, name: string) =>
    zip.addBuffer(bytes, name, { mtime: when, mode: 0o100644, forceDosTimestamp: true });
  add(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), 'manifest.json');
  for (const icon of ['color.png', 'outline.png']) add(readFileSync(join(root, 'manifest', icon)), icon);
  zip.end();
  return buffer(zip.outputStream);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
