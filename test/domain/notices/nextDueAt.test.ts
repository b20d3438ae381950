import { expect, test } from 'vitest';
import { nextDueAt } from '../../../src/domain/notices/nextDueAt.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';

const at = (state: Notice['state'], dueAt: string) => ({ state, dueAt });
const early = '2026-11-20T09:00:00.000Z';
const late = '2026-11-20T10:00:00.000Z';

test.each([
  ['nothing was ever due', [], null],
  ['all was said', [at('sent', early), at('parked', late)], null],
  ['one waits', [at('waiting', late)], late],
  ['the earliest comes first', [at('waiting', early), at('waiting', late)], early],
  ['the earliest comes last', [at('waiting', late), at('waiting', early)], early],
  ['what was said was earlier', [at('sent', early), at('parked', early), at('waiting', late)], late],
  // 09:00 without milliseconds is before 09:00:00.500, though "Z" sorts after ".".
  [
    'a time is spelt otherwise',
    [at('waiting', '2026-11-20T09:00:00.500Z'), at('waiting', '2026-11-20T09:00:00Z')],
    '2026-11-20T09:00:00Z',
  ],
] as const)('a case is next due, when %s', (_what, notices, due) => {
  expect(nextDueAt(notices)).toBe(due);
});
