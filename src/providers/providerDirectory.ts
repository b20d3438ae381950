import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readJsonText } from '../shared/readJsonText.ts';
import { address } from './address.ts';
import { type CalendarEntry, calendarEntry } from './calendarEntry.ts';
import { objectWith } from './objectWith.ts';
import { webhookSecret } from './webhookSecret.ts';

/** Where a provider receives referrals, and the secrets shared with it: the first signs, every one verifies. */
export type DirectoryEntry = {
  readonly url: string;
  readonly secrets: readonly [string, ...string[]];
  /** By intervention, the calendars in which the provider publishes its sessions. */
  readonly calendar?: Readonly<Record<string, CalendarEntry>>;
};

/** By provider id, youth justice services included. A provider that is not in it can neither be told nor heard. */
export type ProviderDirectory = ReadonlyMap<string, DirectoryEntry>;

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

const entry = z.strictObject(
  {
    url: address,
    secrets: z
      .array(webhookSecret, 'must be a list of one or two secrets')
      .min(1, 'must hold one secret, or two while they are being changed')
      .max(2, 'may hold two secrets at most: the new one first, then the one to be retired'),
    calendar: z
      .record(
        z.string().regex(idPattern),
        calendarEntry,
        'must be an object with intervention ids as its keys',
      )
      .optional(),
  },
  objectWith('url and secrets', 'url, secrets and calendar'),
);

/**
 * Reads `PROVIDERS_FILE`: JSON, `{ "<provider id>": { "url": "https://…", "secrets": ["whsec_…"], "calendar": {
 * "<intervention id>": { "url": "https://…", "places": 8 } } } }`, the calendar where there is one. Without a path the
 * directory is empty.
 *
 * @throws Error naming every fault at once, one to a line; it holds no secret and nothing else from the file but ids
 */
export async function loadDirectory(path: string | undefined): Promise<ProviderDirectory> {
  if (path === undefined) return new Map();
  return parseDirectory(await readFile(path, 'utf8').catch(() => refuse(['it cannot be read'])));
}

/** The text of `PROVIDERS_FILE` as a directory; throws as `loadDirectory` does. */
export function parseDirectory(text: string): ProviderDirectory {
  const raw = readObject(text);
  const faults: string[] = [];
  const directory = new Map<string, DirectoryEntry>();
  for (const [index, [id, value]] of Object.entries(raw).entries()) {
    const checked = entry.safeParse(value);
    const name = idPattern.test(id) ? `"${id}"` : `entry ${index + 1}`;
    if (!idPattern.test(id)) faults.push(`${name}: the id may hold only small letters, digits and dashes`);
    if (checked.success) directory.set(id, asEntry(checked.data));
    else faults.push(...checked.error.issues.map((issue) => `${name}: ${inWords(issue)}`));
  }
  faults.push(...sharedSecrets(directory));
  return faults.length > 0 ? refuse(faults) : directory;
}

/** JSON.parse quotes the text in its message, and the text holds secrets: its error goes no further. */
function readObject(text: string): object {
  let raw: unknown;
  try {
    raw = readJsonText(text);
  } catch {
    return refuse(['it is not valid JSON']);
  }
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw;
  return refuse(['it must be an object with provider ids as its keys']);
}

function asEntry({ url, secrets, calendar }: z.infer<typeof entry>): DirectoryEntry {
  const [first = '', ...others] = secrets;
  return { url, secrets: [first, ...others], ...(calendar && { calendar }) };
}

/** A secret that two providers share would let one of them speak for the other. */
function sharedSecrets(directory: ProviderDirectory): readonly string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const [id, { secrets }] of directory) {
    for (const secret of secrets) {
      const owner = owners.get(secret);
      if (owner === id) faults.push(`"${id}": secrets: the same secret stands there twice`);
      else if (owner !== undefined)
        faults.push(`"${id}": secrets: one is the same as a secret of "${owner}"`);
      owners.set(secret, id);
    }
  }
  return faults;
}

function inWords(issue: z.core.$ZodIssue): string {
  // A key that ought to be an id may be anything, a secret too: it is not quoted.
  if (issue.code === 'invalid_key') return 'calendar: its keys must be intervention ids';
  const where = issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ');
  return where === '' ? issue.message : `${where}: ${issue.message}`;
}

function refuse(faults: readonly string[]): never {
  throw new Error(`PROVIDERS_FILE cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}
