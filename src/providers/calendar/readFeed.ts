import type { Log } from '../../log.ts';
import type { PublishSessions } from '../../turns/booking/publication.ts';
import { isFromCalendar } from '../idOfSession.ts';
import { download, type Validators } from './download.ts';
import type { Feed, Reading } from './feed.ts';
import { readCalendar } from './readCalendar.ts';

export type FeedMeans = {
  readonly publish: PublishSessions;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
  /** Whether this machine may be asked: in local mode only. */
  readonly loopback: boolean;
  /** Milliseconds for one download; 15 seconds when left out. */
  readonly timeoutMs?: number;
  /** Reads a text; in a thread of its own when left out. */
  readonly read?: typeof readCalendar;
};

const downloadMs = 15_000;
/** Bytes. */
const largestCalendar = 1024 * 1024;
/** Even a calendar that never changes is read whole so often (milliseconds): its 90 days move on. */
const readWholeAfter = 12 * 3_600_000;

/** What is known of a feed between readings. Its text is not: it may hold names. */
export type Known = {
  readonly validators?: Validators;
  readonly readAt?: number;
  /** Ids of sessions the last reading lacked. */
  readonly missing: ReadonlySet<string>;
  readonly failures: number;
};

export const nothingKnown: Known = { missing: new Set(), failures: 0 };

/** Reads one calendar and publishes what stands in it; gives back what is to be known the next time. Never throws. */
export async function readFeed(
  feed: Feed,
  before: Known,
  means: FeedMeans,
  stop: AbortSignal,
): Promise<Known> {
  const { provider, intervention } = feed;
  const failed = (code: string, err?: unknown): Known => {
    const failures = before.failures + 1;
    const fields = { provider, intervention, code, failures };
    if (err === undefined) means.log.warn(fields, 'calendar-not-read');
    else means.log.error({ ...fields, err }, 'calendar-not-read');
    return { ...before, failures };
  };
  try {
    const now = means.now();
    const { loopback, timeoutMs = downloadMs, read = readCalendar } = means;
    const validators = isDue(before, now) ? undefined : before.validators;
    const options = {
      loopback,
      timeoutMs,
      largest: largestCalendar,
      stop,
      ...(validators && { known: validators }),
    };
    const got = await download(feed.url, options);
    if (stop.aborted) return before;
    if (got.result === 'failed') return failed(got.why);
    if (got.result === 'unchanged') return { ...before, failures: 0 };
    const outcome = await read(got.text, feed, now, { stop });
    if (stop.aborted) return before;
    if (outcome.result === 'failed') return failed(outcome.why);
    const missing = await publish(feed, outcome.reading, before.missing, means);
    // What is missing is looked for once more: then it must not be enough that nothing has changed.
    return {
      missing,
      failures: 0,
      ...(missing.size === 0 && { validators: got.known, readAt: now.getTime() }),
    };
  } catch (error) {
    return failed('failed', error);
  }
}

function isDue({ readAt }: Known, now: Date): boolean {
  return readAt === undefined || now.getTime() - readAt >= readWholeAfter;
}

/** Publishes a reading; gives back the ids of sessions that are missing for the first time. */
async function publish(
  { provider, intervention }: Feed,
  { sessions, notUnderstood, bad }: Reading,
  missedBefore: ReadonlySet<string>,
  { publish: publishSessions, log }: FeedMeans,
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  const outcome = await publishSessions({
    provider,
    sessions,
    endsWhenMissing: ({ id, intervention: of }) => {
      if (of !== intervention || !isFromCalendar(id) || notUnderstood.some((event) => id.startsWith(event)))
        return false;
      if (missedBefore.has(id)) return true;
      missing.add(id);
      return false;
    },
  });
  const faults = Object.entries(bad).map(([code, count]) => `${code}:${count}`);
  const changed = outcome.result === 'published' ? outcome.changed : 0;
  const fields = { provider, intervention, sessions: sessions.length, changed, faults };
  if (faults.length > 0) log.warn(fields, 'calendar-read');
  else log.info(fields, 'calendar-read');
  return missing;
}
