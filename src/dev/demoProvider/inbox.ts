import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from './message.ts';

/** A message from Waymark. */
export type Received = {
  readonly type: 'received';
  /** Its webhook id: the same id is the same message. */
  readonly id: string;
  readonly provider: string;
  readonly at: string;
  readonly message: Message;
};

/** A report to Waymark, and what came back. */
export type Sent = {
  readonly type: 'sent';
  readonly id: string;
  readonly provider: string;
  readonly at: string;
  readonly reference: string;
  readonly label: string;
  readonly body: string;
  /** 0 when nothing came back. */
  readonly status: number;
  readonly answer: string;
};

/** A session published to Waymark, and what came back. */
export type Published = {
  readonly type: 'published';
  readonly id: string;
  readonly provider: string;
  readonly at: string;
  readonly session: PublishedSession;
  /** 200 when Waymark took it, 0 when nothing came back. */
  readonly status: number;
  readonly answer: string;
};

/** As `sessions.v1.json` has it. */
export type PublishedSession = {
  readonly id: string;
  readonly intervention: string;
  readonly startsAt: string;
  readonly endsAt?: string;
  readonly where: string;
  readonly places: number;
  readonly language?: string;
  readonly onlyFor?: 'female' | 'male';
  readonly cancelled?: true;
};

export type Entry = Received | Sent | Published;

export type Inbox = {
  /** Oldest first. */
  entries(): readonly Entry[];
  /** Resolves once the entry is on disk: true, or false when this message was there already. */
  add(entry: Entry): Promise<boolean>;
};

/** Opens the folder (made when missing), one JSON file per entry. Files that cannot be read are passed over. */
export async function openInbox(folder: string): Promise<Inbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = (await readdir(folder)).filter((name) => /^\d{6}\.json$/.test(name)).sort();
  const entries: Entry[] = [];
  for (const name of names) {
    const entry = await readEntry(join(folder, name));
    if (entry) entries.push(entry);
  }
  let last = Number(names.at(-1)?.slice(0, 6) ?? 0);
  let queue: Promise<unknown> = Promise.resolve();

  const write = async (entry: Entry): Promise<boolean> => {
    if (entries.some((known) => isSameMessage(known, entry))) return false;
    const name = `${String(last + 1).padStart(6, '0')}.json`;
    await writeDurably(join(folder, name), JSON.stringify(entry, null, 2));
    last += 1;
    entries.push(entry);
    return true;
  };

  return {
    entries: () => entries,
    add: (entry) => {
      const written = queue.then(() => write(entry));
      queue = written.catch(() => {});
      return written;
    },
  };
}

function isSameMessage(one: Entry, other: Entry): boolean {
  return (
    one.type === 'received' &&
    other.type === 'received' &&
    one.id === other.id &&
    one.provider === other.provider
  );
}

async function readEntry(path: string): Promise<Entry | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(`${path}.tmp`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.tmp`, path);
}
