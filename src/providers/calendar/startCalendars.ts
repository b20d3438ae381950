import type { Feed } from './feed.ts';
import { type FeedMeans, type Known, nothingKnown, readFeed } from './readFeed.ts';

export type CalendarMeans = FeedMeans & {
  readonly feeds: readonly Feed[];
  /** Milliseconds from one reading of all feeds to the next; a quarter of an hour when left out. */
  readonly every?: number;
};

export type Calendars = {
  /** Reads every feed now; resolves when that is done. */
  readNow(): Promise<void>;
  /** Stops after what is being stored; what is being fetched is dropped. */
  stop(): Promise<void>;
};

const quarterOfAnHour = 15 * 60_000;

/**
 * Reads the providers' calendars now and every 15 minutes, one after another, and publishes what stands in them. When a
 * calendar cannot be read, its last good reading stays, and the log says why in a code. A session that is gone from the
 * calendar ends when a second reading lacks it too, because servers now and then send half; one marked as cancelled
 * ends at once.
 */
export function startCalendars(means: CalendarMeans): Calendars {
  const known = new Map<Feed, Known>();
  const stop = new AbortController();
  let running: Promise<void> | undefined;

  const readNow = (): Promise<void> => {
    running ??= readAll().finally(() => {
      running = undefined;
    });
    return running;
  };
  const readAll = async (): Promise<void> => {
    for (const feed of means.feeds) {
      if (stop.signal.aborted) return;
      const before = known.get(feed) ?? nothingKnown;
      known.set(feed, await readFeed(feed, before, means, stop.signal));
    }
  };
  if (means.feeds.length > 0) void readNow();
  const timer = setInterval(readNow, means.every ?? quarterOfAnHour);
  return {
    readNow,
    stop: async () => {
      clearInterval(timer);
      stop.abort();
      await running;
    },
  };
}
