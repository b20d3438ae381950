import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export type ProvidersFileOptions = {
  readonly path: string;
  /** Every provider and youth justice service that the demo provider is to play. */
  readonly ids: readonly string[];
  /** The demo provider's. */
  readonly port: number;
};

type Entries = Record<string, { url: string; secrets: string[] }>;

/**
 * Writes a PROVIDERS_FILE that points every provider to the demo provider on this machine, readable by this account
 * alone. Secrets of an earlier one are kept, so that both sides still understand each other after a restart.
 */
export async function writeProvidersFile({ path, ids, port }: ProvidersFileOptions): Promise<void> {
  const before = await readEntries(path);
  const entries: Entries = Object.fromEntries(
    ids.map((id) => [
      id,
      {
        url: `http://127.0.0.1:${port}/providers/${id}/referrals`,
        secrets: before[id]?.secrets ?? [`whsec_${randomBytes(32).toString('base64')}`],
      },
    ]),
  );
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 });
}

async function readEntries(path: string): Promise<Partial<Entries>> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
