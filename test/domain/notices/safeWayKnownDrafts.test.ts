import { expect, test } from 'vitest';
import { safeWayKnownDrafts } from '../../../src/domain/notices/safeWayKnownDrafts.ts';

const none = {};
const known = {
  victim: { details: {}, wishes: { preferred: 'advocate' }, calls: [], messages: [], surveys: [], told: {} },
} as const;
const alert = { kind: 'victim-unsafe' } as const;
const other = { kind: 'officer-card' } as const;
const news = { kind: 'officer-message', news: 'safe-way-known' } as const;

// Whoever was sent to look for a way must hear that there is one: once for each alert.
test.each([
  ['told that there is none, and there is one now', [alert], none, known, 1],
  ['never told that there is none', [], none, known, 0],
  ['told of one already, and another is said', [alert, news], none, known, 0],
  ['told anew that there is none', [alert, news, alert], none, known, 1],
  ['told that there is none, and of something else since', [alert, other], none, known, 1],
  ['there was one already', [alert], known, known, 0],
  ['there is none still', [alert], none, none, 0],
])('supervisors %s', (_what, notices, before, after, count) => {
  const said = { kind: 'officer-message', to: 'supervisors', news: 'safe-way-known' };
  expect(safeWayKnownDrafts(before, after, notices)).toEqual(count === 0 ? [] : [said]);
});
