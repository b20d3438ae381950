import { parentPort, workerData } from 'node:worker_threads';
import type { Feed } from './feed.ts';
import { sessionsIn } from './sessionsIn.ts';

/** What the thread is started with. */
export type ReadingTask = { readonly text: string; readonly feed: Feed; readonly now: string };

const { text, feed, now }: ReadingTask = workerData;
parentPort?.postMessage(sessionsIn(text, feed, new Date(now)));
