import { Worker } from 'node:worker_threads';
import type { Feed, ReadOutcome } from './feed.ts';
import type { ReadingTask } from './readingTask.ts';

const program = new URL('./readingTask.ts', import.meta.url);
/** Milliseconds and megabytes: a calendar of 500 sessions takes a second and a tenth of that. */
const longestMs = 20_000;
const memoryMb = 256;

/**
 * Reads a calendar's sessions in a thread of its own: a rule that never ends, or an event as large as the file, must
 * not hold up officers. What the parser prints quotes the calendar and is thrown away. Never throws.
 */
export function readCalendar(
  text: string,
  feed: Feed,
  now: Date,
  { timeoutMs = longestMs, stop }: { readonly timeoutMs?: number; readonly stop?: AbortSignal } = {},
): Promise<ReadOutcome> {
  const task: ReadingTask = { text, feed, now: now.toISOString() };
  const thread = new Worker(program, {
    workerData: task,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  thread.stdout.resume();
  thread.stderr.resume();
  return new Promise((resolve) => {
    const timer = setTimeout(() => end('took-too-long'), timeoutMs);
    const end = (why: string) => done({ result: 'failed', why });
    const done = (outcome: ReadOutcome) => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', stopped);
      resolve(outcome);
      void thread.terminate();
    };
    const stopped = () => end('stopped');
    stop?.addEventListener('abort', stopped);
    thread.once('message', done);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'reader-failed'),
    );
    thread.once('exit', () => end('reader-failed'));
  });
}
