import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { caseQueue } from '../../src/outbox/caseQueue.ts';
import type { Deliver, SendResult } from '../../src/outbox/deliver.ts';
import { type Outbox, startOutbox } from '../../src/outbox/outbox.ts';
import { openLowdbStore } from '../../src/store/lowdb/openLowdbStore.ts';
import type { CaseRecord, Store } from '../../src/store/store.ts';
import { listeningLog } from '../store/lowdb/dataFolder.ts';
import { earliest } from '../store/records.ts';
import { minute, opened, type Story } from '../support/caseStories.ts';

/** Two who make first contact in their own time. */
const providers = [
  { id: 'cranstoun', title: 'Cranstoun', firstContactHours: 24 },
  { id: 'sova', title: 'Sova', firstContactHours: 48 },
];

/** A real store in a folder of its own, closed and removed when the test is over. */
export async function openStore(): Promise<Store & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-outbox-'));
  const store = await openLowdbStore({ folder, log: listeningLog() });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...store, folder };
}

/** A notice waiting since the first minute. */
export function aNotice(id: string, some: Partial<Notice> = {}): Notice {
  return {
    id,
    kind: 'officer-message',
    to: 'officer',
    state: 'waiting',
    dueAt: minute(0),
    attempts: 0,
    ...some,
  };
}

/** A case just opened, or come as far as this story, that holds these notices, committed. */
export async function keepCase(
  store: Store,
  id: string,
  notices: readonly Notice[],
  { events }: Pick<Story, 'events'> = opened(),
): Promise<void> {
  const [event, ...rest] = events;
  if (event?.event.type !== 'opened') throw new Error('A story begins with the opening');
  const record: CaseRecord = {
    version: 4,
    id,
    reference: `WM-${id}`,
    officer: 'officer-1',
    revision: 1,
    open: true,
    updatedAt: minute(0),
    events: [{ ...event, event: { ...event.event, caseId: id } }, ...rest],
    notices,
    nextDueAt: earliest(notices),
  };
  if ((await store.commit(record)) === 'conflict') throw new Error('The case is there already');
}

/** What is kept of a case's notices: "id state attempts". */
export async function noticesOf(store: Store, id: string): Promise<readonly Notice[]> {
  return (await store.load(id))?.notices ?? [];
}

export type Post = {
  readonly outbox: Outbox;
  /** "case notice" for each delivery begun, in order. */
  readonly sends: string[];
  /** How many cases each post that lists breaches had. */
  readonly lists: number[];
  readonly errors: unknown[];
  readonly results: string[];
  /** Moves the clock to so many minutes after the first. */
  clock(minutes: number): void;
  /** How often the store was asked what is due. */
  readonly looks: () => number;
};

/** Starts an outbox on the store; `answers` says what becomes of each notice, `sent` unless it says otherwise. */
export function post(
  store: Store,
  answers: (notice: Notice, record: CaseRecord) => SendResult | Promise<SendResult> = () => ({
    result: 'sent',
  }),
  every = 5,
  /** What becomes of a list, and the chance by which what failed is tried again apart. */
  together: { readonly list?: SendResult; readonly random?: () => number } = {},
): Post {
  const { list = { result: 'sent' }, random = () => 0 } = together;
  const sends: string[] = [];
  const lists: number[] = [];
  const errors: unknown[] = [];
  const results: string[] = [];
  let now = minute(1);
  let looks = 0;
  const deliver: Deliver = async (notice, _theCase, record) => {
    sends.push(`${record.id} ${notice.id}`);
    return answers(notice, record);
  };
  const counting: Store = {
    ...store,
    due: (...asked) => {
      looks += 1;
      return store.due(...asked);
    },
  };
  const cases = caseQueue({
    store: counting,
    force: { providers },
    deliver,
    isTheirs: () => true,
    postTogether: async (listed) => {
      lists.push(listed.length);
      return list;
    },
    now: () => now,
    random,
    report: ({ result }) => void results.push(result),
    failed: (error) => void errors.push(error),
  });
  const outbox = startOutbox([cases], { now: () => now, random, every });
  onTestFinished(() => outbox.stop());
  const clock = (minutes: number) => {
    now = minute(minutes);
  };
  return { outbox, sends, lists, errors, results, clock, looks: () => looks };
}

/** Waits until something holds; fails with a sentence after a minute, which no test needs, also on a machine with other work. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited a minute in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

/** Lets a few looks of the outbox pass. */
export async function aWhile(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
}
