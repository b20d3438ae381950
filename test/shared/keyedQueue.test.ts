import { describe, expect, test } from 'vitest';
import { keyedQueue } from '../../src/shared/keyedQueue.ts';

/** Work that ends when it is told to, and notes when it began and ended. */
function works() {
  const notes: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      notes.push(`${name} begins`);
      ends.set(name, (error) => {
        notes.push(`${name} ends`);
        if (error) reject(error);
        else resolve(name);
      });
    });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error);
    await settled();
  };
  return { notes, work, end, settled };
}

describe('given work by key', () => {
  test('what has the same key waits, what has another does not', async () => {
    const queue = keyedQueue();
    const { notes, work, end, settled } = works();
    const all = [queue.run('a', work('a1')), queue.run('a', work('a2')), queue.run('b', work('b1'))];
    await settled();
    expect(notes).toEqual(['a1 begins', 'b1 begins']);
    await end('b1');
    await end('a1');
    expect(notes.slice(2)).toEqual(['b1 ends', 'a1 ends', 'a2 begins']);
    await end('a2');
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1']);
  });

  test('a failure is told to whoever asked, and holds nobody up', async () => {
    const queue = keyedQueue();
    const { work, end, settled } = works();
    const failing = expect(queue.run('a', work('a1'))).rejects.toThrow('full');
    const next = queue.run('a', work('a2'));
    await settled();
    await end('a1', new Error('full'));
    await failing;
    await end('a2');
    expect(await next).toBe('a2');
  });

  test('work that throws before it begins to wait is a failure like any other', async () => {
    const queue = keyedQueue();
    const thrown = queue.run('a', () => {
      throw new Error('at once');
    });
    await expect(thrown).rejects.toThrow('at once');
    expect(await queue.run('a', async () => 'on')).toBe('on');
  });

  test('it is idle once everything queued is over, also what was queued meanwhile', async () => {
    const queue = keyedQueue();
    const { notes, work, end, settled } = works();
    const first = queue.run('a', work('a1'));
    await settled();
    const idle = queue.idle().then(() => notes.push('idle'));
    const second = queue.run('a', work('a2'));
    await end('a1');
    expect(notes).not.toContain('idle');
    await end('a2');
    await Promise.all([first, second, idle]);
    expect(notes.at(-1)).toBe('idle');
    await queue.idle();
  });
});
