import { describe, expect, test } from 'vitest';
import { changeRecord, mostWriters, retryOnConflict } from '../../src/shared/changeRecord.ts';

type Row = { readonly revision: number; readonly word: string };

/** A row that others write in between as often as is said. */
function row(stored: Row | undefined, others = 0) {
  let left = others;
  const committed: Row[] = [];
  return {
    committed,
    load: async () => stored,
    commit: async (next: Row) => {
      left -= 1;
      if (left >= 0) return 'conflict' as const;
      committed.push(next);
      return 'committed' as const;
    },
  };
}

describe('given a record, when it is changed,', () => {
  test.each<[string, Row | undefined, number]>([
    ['the first revision of a new one', undefined, 1],
    ['the revision after the one it was made from', { revision: 4, word: 'old' }, 5],
  ])('then it is kept as %s', async (_what, stored, revision) => {
    const rows = row(stored);
    // Whatever revision the decision brings along, the one that is stored counts.
    const next = { revision: 99, word: 'new' };
    expect(await changeRecord(rows, () => ({ next, answer: () => 'done' }))).toBe('done');
    expect(rows.committed).toEqual([{ revision, word: 'new' }]);
  });

  test('then an answer alone writes nothing', async () => {
    const rows = row({ revision: 1, word: 'old' });
    expect(await changeRecord(rows, () => ({ answer: 'seen' }))).toBe('seen');
    expect(rows.committed).toEqual([]);
  });

  test('then it is decided anew while what it was decided on has moved on', async () => {
    const rows = row({ revision: 1, word: 'old' });
    let tries = 0;
    const answer = await changeRecord(rows, () => {
      tries += 1;
      return tries < 3 ? 'conflict' : { answer: tries };
    });
    expect(answer).toBe(3);
  });

  test('then it is given up after as many tries as are allowed', async () => {
    const next = { revision: 2, word: 'new' };
    const change = (others: number) =>
      changeRecord(row({ revision: 1, word: 'old' }, others), () => ({ next, answer: () => 'done' }), 3);
    expect(await change(2)).toBe('done');
    await expect(change(3)).rejects.toThrow('A record was changed by somebody else 3 times in a row');
  });
});

test('given nothing else is said, as many tries are made as may write at once', async () => {
  let tries = 0;
  const never = async () => {
    tries += 1;
    return 'conflict' as const;
  };
  await expect(retryOnConflict(never)).rejects.toThrow(`${mostWriters} times in a row`);
  expect(tries).toBe(mostWriters);
});
