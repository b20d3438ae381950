import { afterEach, describe, expect, test } from 'vitest';
import { type Outbox, type Queue, startOutbox } from '../../src/outbox/outbox.ts';
import { minute } from '../support/caseStories.ts';
import { aWhile, until } from './harness.ts';

let outbox: Outbox | undefined;
let release: () => void = () => {};
afterEach(async () => {
  release();
  await outbox?.stop();
});

/** A queue in which these are due until their work ends; `slow` ones end when they are released. */
function queueOf(ids: readonly string[], some: Partial<Queue> = {}) {
  const left = new Set(ids);
  const begun: string[] = [];
  const errors: unknown[] = [];
  const queue: Queue = {
    sideBySide: 2,
    atOnce: () => 2,
    due: async (_now, limit) => [...left].slice(0, limit).map((id) => ({ id, destination: '' })),
    work: async ({ id }) => {
      begun.push(id);
      if (id.startsWith('slow')) await released;
      left.delete(id);
    },
    failed: (error) => void errors.push(error),
    ...some,
  };
  const released = new Promise<void>((resolve) => {
    const before = release;
    release = () => {
      before();
      resolve();
    };
  });
  return { queue, begun, errors };
}

const start = (...queues: readonly Queue[]) => {
  outbox = startOutbox(queues, { now: () => minute(0), random: () => 0, every: 5 });
};

describe('given an outbox with two queues', () => {
  test('one that is busy to the brim holds up nothing in the other, and begins no more than it may', async () => {
    const busy = queueOf(['slow-1', 'slow-2', 'slow-3']);
    const other = queueOf(['a', 'b', 'c']);
    start(busy.queue, other.queue);
    await until('the other is done', () => other.begun.length === 3);
    await aWhile();
    expect(busy.begun).toEqual(['slow-1', 'slow-2']);
    release();
    await until('the third has begun', () => busy.begun.length === 3);
  });

  test('one whose store fails is told of itself alone, and the other goes on', async () => {
    const failing = queueOf(['a'], { due: () => Promise.reject(new Error('no disk')) });
    const other = queueOf(['b']);
    start(failing.queue, other.queue);
    await until('it is told', () => failing.errors.length > 0);
    await until('the other is done', () => other.begun.length === 1);
    expect(other.errors).toEqual([]);
  });

  test('the same id in both is two things', async () => {
    const [one, two] = [queueOf(['slow']), queueOf(['slow'])];
    start(one.queue, two.queue);
    await until('both have begun', () => one.begun.length === 1 && two.begun.length === 1);
  });
});
