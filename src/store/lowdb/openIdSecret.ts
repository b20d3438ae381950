import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { unreadable, whyUnreadable } from '../record/unreadable.ts';
import { upgradeTo } from '../record/upgradeTo.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { diskFault } from './diskFault.ts';
import { durableFile } from './durableFile.ts';
import { parseJson } from './parseJson.ts';

const currentVersion = 1;
const shape = z.object({ version: z.literal(1), secret: z.string().regex(/^[0-9a-f]{64}$/) });
type Content = z.infer<typeof shape>;

/**
 * The secret of this data folder: made once, durable before it is used, for its owner's eyes alone. Whoever opens it has
 * the folder's lock, so that nobody makes another one meanwhile. A damaged one is set aside and a new one made: ids that
 * were given stay valid, and only what is heard a second time across that moment is taken for something new.
 */
export async function openIdSecret(path: string, damaged: DamagedFolder): Promise<string> {
  const file = durableFile<Content>(path, parseSecret);
  try {
    const kept = await file.read();
    if (kept !== null) return kept.secret;
  } catch (error) {
    if (whyUnreadable(error) !== 'damaged' || !(error instanceof Error)) throw whyNotRead(error);
    await damaged.setAside(path, `${error.message}; a new one is made`);
  }
  const made: Content = { version: 1, secret: randomBytes(32).toString('hex') };
  try {
    await file.write(made);
  } catch (error) {
    throw diskFault('The secret for ids could not be saved.', error);
  }
  return made.secret;
}

function parseSecret(text: string): Content {
  const { success, data } = shape.safeParse(upgradeTo(currentVersion, {}, parseJson(text)));
  if (!success) throw unreadable('damaged', 'its secret is missing');
  return data;
}

function whyNotRead(error: unknown): Error {
  if (whyUnreadable(error) === 'newer' && error instanceof Error) {
    return new Error(
      `The file id-secret.json was written by a newer Waymark: ${error.message}. Start that version again, or move the file away.`,
    );
  }
  return diskFault('The file id-secret.json could not be read.', error);
}
