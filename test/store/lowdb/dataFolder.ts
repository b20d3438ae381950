import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { StoreLog } from '../../../src/store/lowdb/damagedFolder.ts';

/** A folder for one test file's data, removed when its tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A log that keeps what was said, each line as one text. */
export function listeningLog(): StoreLog & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { lines, warn: (fields, message) => void lines.push(`${message} ${JSON.stringify(fields)}`) };
}
